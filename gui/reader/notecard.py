"""A footnote where its mark stands, so that nobody has to leave the sentence for it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from gui.reader.card import SHADOW, Card
from gui.reader.document import ArticleDocument
from gui.reader.styles import Role, Styles
from gui.reader.typography import Typography, interface_font, reading_font, scaled
from gui.theme import Theme
from storage.records import Block

_WIDTH, _TALLEST = 400, 260
_GAP = 6
_SCALE = 0.86


class NoteCard(Card):
    """Shows one footnote; tells where its links lead and whether the reader wants to go to it."""

    linkFollowed = Signal(QUrl)
    goneTo = Signal(str)
    """The name of the note, which the reader wants to see in its place."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("noteCard")
        self.setAccessibleName(self.tr("Footnote"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.name = ""
        self._body = _Body(self)
        self._body.anchorClicked.connect(self.linkFollowed)
        self._go = QToolButton(self)
        self._go.setObjectName("noteCard.go")
        self._go.setText(self.tr("Go to the note"))
        self._go.setAccessibleName(self.tr("Go to the note"))
        self._go.setToolTip(self.tr("Go to the note (Enter); Backspace comes back"))
        self._go.setAutoRaise(True)
        self._go.setFont(interface_font(12))
        self._go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._go.clicked.connect(lambda _checked=False: self.goneTo.emit(self.name))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + 12, SHADOW + 10, SHADOW + 8, SHADOW + 6)
        column.setSpacing(2)
        column.addWidget(self._body, 1)
        column.addLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """What the note says, as it is shown."""
        return self._body.toPlainText()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        super().set_theme(theme)
        colors = self._body.palette()
        colors.setColor(QPalette.ColorRole.Base, QColor(theme.raised))
        colors.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self._body.setPalette(colors)
        self._body.viewport().setPalette(colors)

    def show_note(
        self, name: str, blocks: Sequence[Block], typography: Typography, language: str, *, rtl: bool
    ) -> None:
        """Show the blocks of a note."""
        self.name = name
        small = Typography(
            family=typography.family,
            size=round(typography.size * _SCALE),
            line_height=typography.line_height,
        )
        width = min(scaled(_WIDTH), self._room.width() - 60) - 24
        height = self._body.fill(blocks, small, language, self.theme, width=width, rtl=rtl)
        self.setAccessibleDescription(self.words)
        self.resize(width + 20 + 2 * SHADOW, min(scaled(_TALLEST), height + 46) + 2 * SHADOW)
        self.show()
        self.raise_()

    def place_beside(self, mark: QRectF, room: QSize) -> None:
        """Stand below the mark of the note, above it where there is no room, never outside."""
        width, height = self.width() - 2 * SHADOW, self.height() - 2 * SHADOW
        top = mark.bottom() + _GAP
        if top + height > room.height() - 4:
            top = mark.top() - _GAP - height
        left = max(4.0, min(mark.center().x() - width / 2, room.width() - width - 18.0))
        self.move(round(left) - SHADOW, round(max(4.0, top)) - SHADOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        event.accept()


class _Body(QTextBrowser):
    """The words of a note; built with a cursor like an article, so that Qt sees no markup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noteCard.body")
        self.setAccessibleName(self.tr("Footnote"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return self.document().loadResource(kind, name if isinstance(name, QUrl) else QUrl(name))

    def fill(
        self,
        blocks: Sequence[Block],
        typography: Typography,
        language: str,
        theme: Theme,
        *,
        width: int,
        rtl: bool,
    ) -> int:
        """Show blocks in a column of so many pixels; return their height."""
        document = ArticleDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(reading_font(typography, language))
        styles, cursor, link = Styles(typography, language), QTextCursor(document), QColor(theme.link)
        for number, block in enumerate(blocks):
            right = (block.direction == "rtl") if block.direction else rtl
            made = styles.block(Role.TEXT, rtl=right, language=block.language)
            made.setTopMargin(0 if number == 0 else typography.ems(0.5))
            made.setBottomMargin(0)
            if number:
                cursor.insertBlock(made)
            else:
                cursor.setBlockFormat(made)
            for run in block.runs:
                look = QTextCharFormat(styles.characters(Role.TEXT, run))
                if run.href:
                    look.setForeground(link)
                cursor.insertText(run.text.replace("\n", "\u2028"), look)
        before = self.document()
        self.setDocument(document)
        if isinstance(before, ArticleDocument):
            before.deleteLater()  # or the card would keep each note that it ever showed
        document.setTextWidth(width)
        return round(document.size().height())
