"""The settings panel: how reading looks, and the languages."""

from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.panels.parts import Choice, ThemeDot, label, push, tool
from gui.reader.typography import LARGEST, SANS, SERIF, SMALLEST, Typography
from gui.theme import DARK, LIGHT, SEPIA
from storage.records import Article

_ARTICLE_LANGUAGES = (
    *("ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id"),
    *("it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "sw", "ta", "th", "tr", "uk"),
    *("ur", "vi", "zh"),
)

_PLAIN_NAMES = {"en": "English", "es": "Español"}
"""Qt names those of one country for these."""


class SettingsPanel(QWidget):
    """Everything takes effect at once."""

    typographyChanged = Signal(object)
    languageChanged = Signal(str)
    """Of the interface; "" follows the system."""
    articleLanguageChanged = Signal(str)
    closed = Signal()

    def __init__(
        self, actions: Actions, languages: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAccessibleName(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._typography = Typography()
        self._family = self._box("settings.family", self.tr("Font family"))
        self._family.addItem(self.tr("Serif"), SERIF)
        self._family.addItem(self.tr("Sans serif"), SANS)
        self._size = self._slider("settings.size", self.tr("Font size"), SMALLEST, LARGEST)
        self._spacing = self._slider("settings.spacing", self.tr("Line spacing"), 120, 220)
        self._column = self._slider("settings.column", self.tr("Column width"), 22, 60)
        self._figures = {
            slider: label("", f"{slider.objectName()}.figure", role="muted", size=12)
            for slider in (self._size, self._spacing, self._column)
        }
        self._language = self._box("settings.language", self.tr("Interface language"))
        self._language.addItem(self.tr("As the system"), "")
        for code in languages:
            self._language.addItem(_own_name(code), code)
        self._article = self._box("settings.article-language", self.tr("Language of this article"))
        self._article.addItem(self.tr("Not known"), "")
        for code in _ARTICLE_LANGUAGES:
            self._article.addItem(_own_name(code), code)
        self._standard = push("settings.standard", self.tr("Back to the standard"))
        self._listen()
        self._lay_out(actions)

    def _box(self, name: str, accessible: str) -> Choice:
        box = Choice()
        box.setObjectName(name)
        box.setAccessibleName(accessible)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        return box

    def _slider(self, name: str, accessible: str, least: int, most: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(name)
        slider.setAccessibleName(accessible)
        slider.setRange(least, most)
        slider.setPageStep(max(1, (most - least) // 10))
        return slider

    def _listen(self) -> None:
        for slider in (self._size, self._spacing, self._column):
            slider.valueChanged.connect(lambda _value: self._change())
        self._family.currentIndexChanged.connect(lambda _index: self._change())
        self._standard.clicked.connect(
            lambda _checked=False: self.typographyChanged.emit(Typography())
        )
        self._language.activated.connect(
            lambda _index: self.languageChanged.emit(self._language.currentData())
        )
        self._article.activated.connect(
            lambda _index: self.articleLanguageChanged.emit(self._article.currentData())
        )

    def _lay_out(self, actions: Actions) -> None:
        heading = label(self.tr("Settings"), "settings.heading", role="title", bold=True)
        close = tool("settings.close", self.tr("Close the settings"))
        close.setText("×")
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(heading, 1)
        top.addWidget(close)
        themes = QHBoxLayout()
        themes.setSpacing(6)
        for theme in (LIGHT, SEPIA, DARK):
            action = actions[f"view.{theme.name}"]
            themes.addWidget(ThemeDot(f"settings.{theme.name}", theme, action))
        themes.addStretch(1)
        reading = _form()
        reading.addRow(label(self.tr("Theme"), "settings.theme.label", role="muted", size=12), themes)
        reading.addRow(self._named(self._family), self._family)
        for slider in (self._size, self._spacing, self._column):
            row = QHBoxLayout()
            row.addWidget(slider, 1)
            row.setSpacing(10)
            row.addWidget(self._figures[slider])
            self._figures[slider].setFixedWidth(30)
            reading.addRow(self._named(slider), row)
        reading.addRow(self._standard)
        language = _form()
        language.addRow(self._named(self._language), self._language)
        language.addRow(self._named(self._article), self._article)
        inside = QWidget()
        inside.setObjectName("settings.inside")
        inside.setAccessibleName(self.tr("Settings"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 10, 16, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(label(self.tr("Reading mode"), "settings.reading", size=12, bold=True))
        column.addLayout(reading)
        column.addSpacing(12)
        column.addWidget(label(self.tr("Language"), "settings.languages", size=12, bold=True))
        column.addLayout(language)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("settings.scroll")
        scroll.setAccessibleName(self.tr("Settings"))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    @staticmethod
    def _named(widget: QWidget) -> QLabel:
        named = label(
            widget.accessibleName(), f"{widget.objectName()}.label", role="muted", size=12
        )
        named.setBuddy(widget)
        return named

    # -- what it shows

    def show_typography(self, typography: Typography) -> None:
        """Show how articles are set."""
        self._typography = typography
        values = (
            (self._size, typography.size, str(typography.size)),
            (
                self._spacing,
                round(typography.line_height * 100),
                f"{typography.line_height:.2f}",
            ),
            (self._column, round(typography.column), f"{typography.column:.0f}"),
        )
        for slider, value, figure in values:
            with QSignalBlocker(slider):
                slider.setValue(value)
            self._figures[slider].setText(figure)
            self._figures[slider].setAccessibleName(figure)
        with QSignalBlocker(self._family):
            self._family.setCurrentIndex(max(0, self._family.findData(typography.family)))

    def show_language(self, language: str) -> None:
        """Show the interface language."""
        self._language.setCurrentIndex(max(0, self._language.findData(language)))

    def show_article(self, article: Article | None) -> None:
        """Show the language of the open article."""
        self._article.setEnabled(article is not None)
        code = article.language if article is not None else ""
        if self._article.findData(code) < 0:
            self._article.addItem(_own_name(code), code)
        self._article.setCurrentIndex(self._article.findData(code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _change(self) -> None:
        self.typographyChanged.emit(
            replace(
                self._typography,
                family=self._family.currentData(),
                size=self._size.value(),
                line_height=self._spacing.value() / 100,
                column=float(self._column.value()),
            )
        )


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(6)
    form.setContentsMargins(0, 0, 0, 0)
    return form


def _own_name(code: str) -> str:
    """Return what a language calls itself, else its code."""
    name = _PLAIN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name and QLocale(code).language() != QLocale.Language.C else code
