"""The details of an article, to put right what extraction found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from gui.dialogs.frame import Dialog
from gui.panels.parts import Choice, label
from gui.reader.tagline import join_tags, parse_tags
from storage.records import Article, Correction


class DetailsDialog(Dialog):
    """Shows the fields of an article; hands over what was changed."""

    saved = Signal(object, object)
    """The Correction, and the tuple of its tags."""

    def __init__(self, article: Article, parent: QWidget) -> None:
        super().__init__("details", self.tr("Details of the article"), parent)
        self._article = article
        self._title = self._line("title", self.tr("Title"), article.title)
        self._byline = self._line("byline", self.tr("By"), article.byline)
        self._site = self._line("site", self.tr("Site"), article.site)
        self._url = self._line("url", self.tr("Address"), article.url or "")
        self._published = self._line("published", self.tr("Published"), article.published or "")
        self._published.setPlaceholderText("2026-05-01")
        self._language = self._line("language", self.tr("Language"), article.language)
        self._language.setPlaceholderText("en, pt-BR, zh-Hans")
        self._direction = Choice()
        self._direction.setObjectName("details.direction")
        self._direction.setAccessibleName(self.tr("Direction"))
        self._direction.addItem(self.tr("Left to right"), "ltr")
        self._direction.addItem(self.tr("Right to left"), "rtl")
        self._direction.setCurrentIndex(self._direction.findData(article.direction))
        self._tags = self._line("tags", self.tr("Tags"), join_tags(article.tags))
        self._tags.setPlaceholderText(self.tr("Separated by commas"))
        self._note = QPlainTextEdit(article.note)
        self._note.setObjectName("details.note")
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._trouble = label("", "details.trouble", role="error", size=12)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for widget in (
            self._title,
            self._byline,
            self._site,
            self._url,
            self._published,
            self._language,
            self._direction,
            self._tags,
            self._note,
        ):
            words = label(widget.accessibleName(), f"{widget.objectName()}.label", role="muted")
            words.setBuddy(widget)
            words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            form.addRow(words, widget)
        self.column.addLayout(form, 1)
        self.column.addWidget(self._trouble)
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Save"), "save", self._save, main=True)
        self.fit(540, 480)

    def _line(self, name: str, accessible: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(f"details.{name}")
        field.setAccessibleName(accessible)
        field.setCursorPosition(0)
        return field

    def refuse(self, reason: str) -> None:
        """Say why nothing was saved; the dialog stays."""
        self._trouble.setText(reason)
        self._trouble.setAccessibleName(reason)
        self._trouble.show()

    def _save(self) -> None:
        article = self._article
        correction = Correction(
            title=_changed(self._title.text(), article.title),
            byline=_changed(self._byline.text(), article.byline),
            site=_changed(self._site.text(), article.site),
            url=_changed(self._url.text().strip(), article.url or ""),
            language=_changed(self._language.text().strip(), article.language),
            direction=_changed(self._direction.currentData(), article.direction),
            published=_changed(self._published.text().strip(), article.published or ""),
            note=_changed(self._note.toPlainText(), article.note),
        )
        self.saved.emit(correction, parse_tags(self._tags.text()))


def _changed(now: str, before: str) -> str | None:
    return None if now == before else now
