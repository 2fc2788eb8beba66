"""Notes as they read: blocks made a small document, shown in a card or painted in a row.

Like an article's, the document is built with a cursor: Qt never parses what was typed, and loads nothing.
"""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.reader.typography import MONO, families, interface_font
from gui.theme import LIGHT, Theme
from storage.records import Block, Kind, Run, Style

Renderer = Callable[[str], Sequence[Block]]
"""Returns a note as blocks."""

_STEP = 14
"""Pixels that a quote or a list moves its text in."""
_GAP = 4


def unrendered(note: str) -> tuple[Block, ...]:
    """Return a note as it was typed, as one block: what stands in where nothing renders it."""
    return (Block(runs=(Run(text=note),)),)


class _Document(QTextDocument):
    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        # Nothing is ever loaded, and only a valid image keeps Qt from trying by itself (6.11).
        return QImage(1, 1, QImage.Format.Format_ARGB32)


def note_document(
    blocks: Sequence[Block], theme: Theme, *, size: int = 12, ink: str = "", parent: QObject | None = None
) -> QTextDocument:
    """Return blocks as a document in a theme's colours; ``ink`` is that of its words, else the text's."""
    document = _Document(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(interface_font(size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    writer = _Writer(document, theme, ink or theme.text)
    for row, group in groupby(blocks, key=lambda block: block.cell and (block.cell.table, block.cell.row)):
        if row is None:
            for block in group:
                writer.write(block)
        else:
            writer.write_row(list(group))
    return document


class _Writer:
    def __init__(self, document: QTextDocument, theme: Theme, ink: str) -> None:
        self._cursor = QTextCursor(document)
        self._theme = theme
        self._ink = ink
        self._first = True

    def write(self, block: Block) -> None:
        if block.kind is Kind.RULE:
            self._begin(QTextBlockFormat())
            self._cursor.insertText("⸺", self._format(Run(text=""), color=self._theme.muted))
            return
        format = QTextBlockFormat()
        depth = len(block.nest)
        format.setLeftMargin(_STEP * depth)
        color = self._theme.muted if "q" in block.nest else self._ink
        if block.kind is Kind.PREFORMATTED:
            format.setBackground(QColor(self._theme.code))
        if block.marker:
            format.setTextIndent(-_STEP)
        self._begin(format)
        if block.marker:
            quiet = self._format(Run(text=""), color=self._theme.muted)
            self._cursor.insertText(f"{block.marker}\u00a0", quiet)
        self._runs(block, color)

    def write_row(self, cells: Sequence[Block]) -> None:
        """Write a row of a table as one line: beside an article there is no room for columns."""
        self._begin(QTextBlockFormat())
        for number, block in enumerate(cells):
            if number:
                self._cursor.insertText("  ·  ", self._format(Run(text=""), color=self._theme.muted))
            self._runs(block, self._ink)

    def _begin(self, format: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(format)
            self._first = False
            return
        format.setTopMargin(_GAP)
        self._cursor.insertBlock(format)

    def _runs(self, block: Block, color: str) -> None:
        mono = block.kind is Kind.PREFORMATTED
        bold = block.kind is Kind.HEADING or bool(block.cell and block.cell.header)
        for run in block.runs:
            format = self._format(run, color=color, mono=mono, bold=bold)
            self._cursor.insertText(run.text.replace("\n", "\u2028"), format)

    def _format(self, run: Run, *, color: str, mono: bool = False, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(self._theme.link if run.href else color))
        if run.style & Style.CODE or mono:
            made.setFontFamilies(families(MONO))
            made.setBackground(QColor(self._theme.code))
        if run.style & Style.BOLD or bold:
            made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontItalic(bool(run.style & Style.ITALIC))
        made.setFontStrikeOut(bool(run.style & Style.STRIKE))
        if run.style & (Style.SUB | Style.SUP):
            kind = QTextCharFormat.VerticalAlignment
            made.setVerticalAlignment(kind.AlignSuperScript if run.style & Style.SUP else kind.AlignSubScript)
        if run.href and not run.href.startswith("#"):
            made.setAnchor(True)
            made.setAnchorHref(run.href)
            made.setFontUnderline(True)
        return made


class NoteView(QTextBrowser):
    """A note to read: a click on a link tells its address, one elsewhere (or Enter) asks to edit."""

    linkActivated = Signal(str)
    editRequested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, tallest: int = 160, size: int = 12) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._blocks: Sequence[Block] = ()
        self._tallest = tallest
        self._size = size
        self._pressed: QPoint | None = None
        self._document: QTextDocument | None = None
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Note"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(lambda url: self.linkActivated.emit(url.toString()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self._theme = theme
        self.show_blocks(self._blocks)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show a note that was rendered."""
        self._blocks = tuple(blocks)
        document = note_document(self._blocks, self._theme, size=self._size, parent=self)
        before, self._document = self._document, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        self._fit()

    def words(self) -> str:
        """Return what is shown, as plain text."""
        return "\n".join(block.text for block in self._blocks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _fit(self) -> None:
        self.document().setTextWidth(max(40, self.viewport().width()))
        wanted = min(self._tallest, int(self.document().size().height()) + 2 * self.frameWidth() + 4)
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if self._pressed == at and not self.anchorAt(at) and not self.textCursor().hasSelection():
            self.editRequested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.textCursor().hasSelection():
            self.editRequested.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
