"""The settings panel: how reading looks, how large the letters are, and the languages."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.languages import ARTICLE_LANGUAGES, own_name
from gui.panels.dials import Dial, Figure, Segments
from gui.panels.editions import EditionList
from gui.panels.parts import Check, Choice, ThemeDot, label, push, tool
from gui.reader.typography import (
    DYSLEXIC,
    LARGEST,
    SANS,
    SERIF,
    SMALLEST,
    STEPS,
    SYSTEM,
    Typography,
    families,
    interface_font,
    scaled,
)
from gui.theme import DARK, LIGHT, THEMES
from gui.theme import SYSTEM as AS_SYSTEM
from storage.records import Article


class SettingsPanel(QWidget):
    """Everything takes effect at once."""

    typographyChanged = Signal(object)
    dimsChanged = Signal(bool)
    """Whether pictures are dimmed in dark themes."""
    standardWanted = Signal()
    languageChanged = Signal(str)
    """Of the interface; "" follows the system."""
    articleLanguageChanged = Signal(str)
    articleDirectionChanged = Signal(str)
    editionWanted = Signal(object)
    """The id of the article that is the same report in another language."""
    closed = Signal()

    def __init__(self, actions: Actions, languages: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAccessibleName(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._typography = Typography()
        self._make_reading()
        self._make_size()
        self._make_languages(languages)
        self._standard = push("settings.standard", self.tr("Back to the standard"))
        self._standard.clicked.connect(lambda _checked=False: self.standardWanted.emit())
        self._lay_out(actions)

    # -- making

    def _make_reading(self) -> None:
        self._family = self._box("settings.family", self.tr("Font family"))
        for text, family in (
            (self.tr("Serif"), SERIF),
            (self.tr("Sans serif"), SANS),
            (self.tr("Dyslexia-friendly"), DYSLEXIC),
            (self.tr("Font of the system"), SYSTEM),
        ):
            self._family.addItem(text, family)
            face = QFont(families(family, QLocale().name()))
            face.setPixelSize(interface_font().pixelSize())
            self._family.setItemData(self._family.count() - 1, face, Qt.ItemDataRole.FontRole)
        self._family.currentIndexChanged.connect(lambda _at: self._change(family=self._family.currentData()))
        self._spacing = Dial("settings.spacing", self.tr("Line spacing"), (1.2, 2.2), step=0.01, digits=2)
        self._spacing.turned.connect(lambda height: self._change(line_height=height))
        self._column = Dial("settings.column", self.tr("Column width"), (22, 60), step=1, digits=0)
        self._column.turned.connect(lambda width: self._change(column=width))
        self._paragraph = Dial("settings.paragraph", self.tr("Paragraph spacing"), (0, 2), step=0.1, digits=1)
        self._paragraph.turned.connect(lambda gap: self._change(paragraph=round(gap, 1)))
        self._alignment = Segments("settings.alignment", self.tr("Alignment"))
        ragged, even = self.tr("Ragged"), self.tr("Justified")
        self._alignment.offer(False, ragged, ragged)
        self._alignment.offer(True, even, even)
        self._alignment.picked.connect(lambda justified: self._change(justified=justified))
        self._dims = Check("settings.dims", "")
        self._dims.setAccessibleName(self.tr("Dim pictures in dark themes"))
        self._dims.toggled.connect(self.dimsChanged)

    def _make_size(self) -> None:
        self._steps = Segments("settings.steps", self.tr("Font size in steps"))
        names = (
            self.tr("Very small"), self.tr("Small"), self.tr("Medium"), self.tr("Large"), self.tr("Very large")
        )  # fmt: skip
        for size, name, letter in zip(STEPS, names, (11, 13, 15, 18, 21), strict=True):
            self._steps.offer(scaled(size), self.tr("A", "a letter that shows a font size"), name, size=letter)
        self._steps.picked.connect(lambda size: self._change(size=size))
        self._size = Dial("settings.size", self.tr("Font size"), (SMALLEST, LARGEST), step=1, figure=False)
        self._size.turned.connect(lambda size: self._change(size=round(size)))
        self._free = Figure("settings.pixels", self.tr("Font size in pixels"))
        self._free.setRange(SMALLEST, LARGEST)
        self._free.valueChanged.connect(lambda size: self._change(size=size))

    def _make_languages(self, languages: list[str]) -> None:
        self._language = self._box("settings.language", self.tr("Interface language"))
        self._language.addItem(self.tr("As the system"), "")
        for code in languages:
            self._language.addItem(own_name(code), code)
        self._language.activated.connect(lambda _index: self.languageChanged.emit(self._language.currentData()))
        self._editions = EditionList()
        self._editions.editionWanted.connect(self.editionWanted)
        self._article = self._box("settings.article-language", self.tr("Language of this article"))
        self._article.addItem(self.tr("Not known"), "")
        for code in ARTICLE_LANGUAGES:
            self._article.addItem(own_name(code), code)
        self._article.activated.connect(
            lambda _index: self.articleLanguageChanged.emit(self._article.currentData())
        )
        self._direction = self._box("settings.direction", self.tr("Direction of this article"))
        self._direction.addItem(self.tr("Left to right"), "ltr")
        self._direction.addItem(self.tr("Right to left"), "rtl")
        self._direction.activated.connect(
            lambda _index: self.articleDirectionChanged.emit(self._direction.currentData())
        )

    @staticmethod
    def _box(name: str, accessible: str) -> Choice:
        box = Choice()
        box.setObjectName(name)
        box.setAccessibleName(accessible)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    # -- laying out

    def _lay_out(self, actions: Actions) -> None:
        inside = QWidget()
        inside.setObjectName("settings.inside")
        inside.setAccessibleName(self.tr("Settings"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 10, 16, 16)
        column.setSpacing(8)
        column.addLayout(self._top())
        self._begin(column, self.tr("Reading mode"), "settings.reading")
        hint = label(self.tr("Adjust it to your needs"), "settings.hint", role="muted", size=12)
        hint.setWordWrap(True)
        column.addWidget(hint)
        reading = _stack()
        reading.addWidget(label(self.tr("Theme"), "settings.theme.label", role="muted", size=12))
        reading.addLayout(self._themes(actions))
        reading.addLayout(self._dimming())
        for widget in (self._family, self._spacing, self._column, self._paragraph, self._alignment):
            reading.addWidget(self._named(widget))
            reading.addWidget(widget)
        column.addLayout(reading)
        self._begin(column, self.tr("Font size"), "settings.sizes")
        column.addWidget(self._steps)
        free = QHBoxLayout()
        free.setSpacing(8)
        free.addWidget(self._size, 1)
        free.addWidget(self._free)
        column.addLayout(free)
        self._begin(column, self.tr("Language"), "settings.languages")
        column.addWidget(self._editions)
        languages = _stack()
        for box in (self._language, self._article, self._direction):
            languages.addWidget(self._named(box))
            languages.addWidget(box)
        column.addLayout(languages)
        column.addSpacing(14)
        column.addWidget(self._standard)
        column.addStretch(1)
        self._scroll(inside)

    def _top(self) -> QLayout:
        heading = label(self.tr("Settings"), "settings.heading", role="title", bold=True)
        close = tool("settings.close", self.tr("Close the settings"))
        close.setText("×")
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(heading, 1)
        top.addWidget(close)
        return top

    @staticmethod
    def _begin(column: QVBoxLayout, title: str, name: str) -> None:
        line = QFrame()
        line.setObjectName(f"{name}.line")
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column.addSpacing(6)
        column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(label(title, name, role="title", size=13, bold=True))

    @staticmethod
    def _themes(actions: Actions) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for theme in THEMES.values():
            row.addWidget(ThemeDot(f"settings.{theme.name}", theme, actions[f"view.{theme.name}"]))
        row.addWidget(ThemeDot(f"settings.{AS_SYSTEM}", LIGHT, actions[f"view.{AS_SYSTEM}"], DARK))
        row.addStretch(1)
        return row

    def _dimming(self) -> QLayout:
        """Return the box with its words beside it: those of a box itself never break."""
        words = self._named(self._dims)
        words.setProperty("role", "")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._dims, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row

    def _scroll(self, inside: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setObjectName("settings.scroll")
        scroll.setAccessibleName(self.tr("Settings"))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    @staticmethod
    def _named(widget: QWidget) -> QLabel:
        named = label(widget.accessibleName(), f"{widget.objectName()}.label", role="muted", size=12)
        named.setBuddy(widget)
        named.setWordWrap(True)
        return named

    # -- what it shows

    def show_typography(self, typography: Typography) -> None:
        """Show how articles are set."""
        self._typography = typography
        self._size.show_value(typography.size)
        self._steps.show_value(typography.size)
        with QSignalBlocker(self._free):
            self._free.setValue(typography.size)
        self._spacing.show_value(typography.line_height)
        self._column.show_value(typography.column)
        self._paragraph.show_value(typography.paragraph)
        self._alignment.show_value(typography.justified)
        with QSignalBlocker(self._family):
            self._family.setCurrentIndex(max(0, self._family.findData(typography.family)))

    def show_dims(self, dims: bool) -> None:
        """Show whether pictures are dimmed in dark themes."""
        with QSignalBlocker(self._dims):
            self._dims.setChecked(dims)

    def show_language(self, language: str) -> None:
        """Show the interface language."""
        self._language.setCurrentIndex(max(0, self._language.findData(language)))

    def show_article(self, article: Article | None, editions: Sequence[Article] = ()) -> None:
        """Show language and direction of the open article, and in what other languages it is here."""
        self._article.setEnabled(article is not None)
        self._direction.setEnabled(article is not None)
        code = article.language if article is not None else ""
        if self._article.findData(code) < 0:
            self._article.addItem(own_name(code), code)
        self._article.setCurrentIndex(self._article.findData(code))
        direction = article.direction if article is not None else "ltr"
        self._direction.setCurrentIndex(self._direction.findData(direction))
        self._editions.show_editions(article, editions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _change(self, **values: object) -> None:
        self.typographyChanged.emit(replace(self._typography, **values))  # type: ignore[arg-type]


def _stack() -> QVBoxLayout:
    stack = QVBoxLayout()
    stack.setSpacing(5)
    stack.setContentsMargins(0, 0, 0, 0)
    return stack
