"""What to export, as what, and where to, with a preview of the first article."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.frame import Dialog
from gui.panels.parts import Check, Choice, label
from gui.translation import QT_TRANSLATE_NOOP
from storage.records import (
    ArticleId,
    ExportFormat,
    ExportWishes,
    HighlightId,
    SavedSearch,
    Selection,
)

PAUSE = 300
"""Milliseconds after which what was changed is shown."""
_LABELS: dict[str, str] = {
    "brief": QT_TRANSLATE_NOOP("Export", "Brief with footnotes"),
    "csv": QT_TRANSLATE_NOOP("Export", "Table of highlights (CSV)"),
    "jsonld": QT_TRANSLATE_NOOP("Export", "Web annotations (JSON-LD)"),
    "bibtex": QT_TRANSLATE_NOOP("Export", "Bibliography (BibTeX)"),
    "csl": QT_TRANSLATE_NOOP("Export", "Bibliography (CSL-JSON)"),
}
FOLDER, FILE, CLIPBOARD = "folder", "file", "clipboard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What there is to export."""

    passages: tuple[HighlightId, ...] = ()
    """As the board shows them, while it is in view."""
    chosen_passages: tuple[HighlightId, ...] = ()
    board_title: str = ""
    """The tag that the board shows, if it is one."""
    chosen: tuple[ArticleId, ...] = ()
    listed: tuple[ArticleId, ...] = ()
    """As the list shows them now."""
    total: int = 0
    tags: tuple[str, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    formats: tuple[ExportFormat, ...] = ()


class ExportDialog(Dialog):
    """Asks; shows the first article as it would be written, while a template is edited, too."""

    previewAsked = Signal(object, object, bool)
    """Selection, ExportWishes, and whether all goes into one text."""
    templateAsked = Signal(str)
    """The name of a format whose template the user wants to begin with."""
    confirmed = Signal(object, object, str)
    """Selection, ExportWishes, and FOLDER, FILE or CLIPBOARD."""

    def __init__(self, offers: Offers, parent: QWidget) -> None:
        super().__init__("export", self.tr("Export"), parent)
        self._offers = offers
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask_preview)
        self.what = self._choice("what", self.tr("What"))
        self.tag = self._choice("tag", self.tr("Tag"), [(path, path) for path in offers.tags])
        self.search = self._choice(
            "search", self.tr("Saved search"), [(each.name, each.query) for each in offers.searches]
        )
        self.format = self._choice("format", self.tr("Format"))
        self.by = self._choice(
            "by", self.tr("Grouped by"), [(self.tr("By tag"), "tag"), (self.tr("By article"), "article")]
        )
        self.target = self._choice("target", self.tr("Where to"))
        self.full = self._check("full", self.tr("With the articles’ full text, marks in place"))
        self.pictures = self._check("pictures", self.tr("With their pictures"))
        self.overwrite = self._check("overwrite", self.tr("Write over what I changed in the files"))
        self.own = self._check("own", self.tr("A template of my own"))
        self.template = self._editor("template", self.tr("Template"))
        self.trouble = label("", "export.trouble", role="error", size=12)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.preview = self._editor("preview", self.tr("Preview"))
        self.preview.setReadOnly(True)
        self._arrange()
        self._fill()
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self._go = self.offer(self.tr("Export…"), "go", self._confirm, main=True)
        for box in (self.what, self.tag, self.search, self.format, self.by, self.target):
            box.currentIndexChanged.connect(lambda _index: self._suit())
        for check in (self.full, self.pictures, self.overwrite):
            check.toggled.connect(lambda _on: self._suit())
        self.own.toggled.connect(self._begin_template)
        self.template.textChanged.connect(self._timer.start)
        self._suit()
        self.fit(980, 600)

    # -- what was chosen

    @property
    def selection(self) -> Selection:
        """What is to go out."""
        match self.what.currentData():
            case "passages":
                return Selection(highlights=self._offers.passages)
            case "chosen-passages":
                return Selection(highlights=self._offers.chosen_passages)
            case "chosen":
                return Selection(articles=self._offers.chosen)
            case "listed":
                return Selection(articles=self._offers.listed)
            case "tag":
                return Selection(tag=self.tag.currentData())
            case "search":
                return Selection(query=self.search.currentData())
            case _:
                return Selection()

    @property
    def wishes(self) -> ExportWishes:
        """How."""
        kind = self._kind()
        own = kind.template and self.own.isChecked()
        full = kind.full and self.full.isChecked()
        return ExportWishes(
            format=kind.name,
            template=self.template.toPlainText() if own else None,
            full=full,
            pictures=full and self.pictures.isChecked() and self.target.currentData() != CLIPBOARD,
            by=self.by.currentData() if kind.name == "brief" else "",
            title=self._title(),
            overwrite=self.overwrite.isChecked(),
        )

    def _title(self) -> str:
        match self.what.currentData():
            case "search":
                return self.search.currentText()
            case "passages" | "chosen-passages":
                return self._offers.board_title
            case _:
                return ""

    # -- answers

    def show_preview(self, text: str) -> None:
        """Show the first article."""
        self.trouble.hide()
        self.preview.setPlainText(text)

    def show_trouble(self, reason: str) -> None:
        """Show why there is no preview; the last one stays."""
        self.trouble.setText(reason)
        self.trouble.setAccessibleName(reason)
        self.trouble.show()

    def show_template(self, source: str) -> None:
        """Give the user a template to begin with."""
        self.template.setPlainText(source)

    # -- inside

    def _kind(self) -> ExportFormat:
        return self._offers.formats[max(self.format.currentIndex(), 0)]

    def _choice(self, name: str, accessible: str, entries: Sequence[tuple[str, str]] = ()) -> Choice:
        box = Choice()
        box.setObjectName(f"export.{name}")
        box.setAccessibleName(accessible)
        box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(24)
        for text, data in entries:
            box.addItem(text, data)
        return box

    def _check(self, name: str, text: str) -> Check:
        return Check(f"export.{name}", text)

    def _editor(self, name: str, accessible: str) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setObjectName(f"export.{name}")
        editor.setAccessibleName(accessible)
        editor.setTabChangesFocus(True)
        editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return editor

    def _arrange(self) -> None:
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for box in (self.what, self.tag, self.search, self.format, self.by, self.target):
            words = label(box.accessibleName(), f"{box.objectName()}.label", role="muted")
            words.setBuddy(box)
            self._form.addRow(words, box)
        left = QVBoxLayout()
        left.addLayout(self._form)
        for check in (self.full, self.pictures, self.overwrite, self.own):
            left.addWidget(check)
        left.addWidget(self.template, 1)
        left.addWidget(self.trouble)
        left.addStretch(0)
        right = QVBoxLayout()
        right.addWidget(label(self.tr("Preview"), "export.preview.label", role="muted"))
        right.addWidget(self.preview, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        self.column.addLayout(both, 1)

    def _fill(self) -> None:
        offers = self._offers
        if len(offers.chosen_passages) > 1:
            words = self.tr("Chosen passages ({0})").format(len(offers.chosen_passages))
            self.what.addItem(words, "chosen-passages")
        if offers.passages:
            words = self.tr("The passages shown ({0})").format(len(offers.passages))
            self.what.addItem(words, "passages")
        if offers.chosen:
            words = self.tr("Chosen articles ({0})").format(len(offers.chosen))
            self.what.addItem(words, "chosen")
        self.what.addItem(self.tr("The list as it is now ({0})").format(len(offers.listed)), "listed")
        self.what.addItem(self.tr("All articles ({0})").format(offers.total), "all")
        if offers.tags:
            self.what.addItem(self.tr("Highlights with a tag"), "tag")
        if offers.searches:
            self.what.addItem(self.tr("What a saved search finds"), "search")
        for kind in offers.formats:
            ours = _LABELS.get(kind.name)
            name = kind.label if ours is None else QCoreApplication.translate("Export", ours)
            self.format.addItem(name, kind.name)

    def _suit(self) -> None:
        """Offer only what goes together."""
        kind, before = self._kind(), self.target.currentData()
        targets = [(FOLDER, self.tr("Into a folder, a file for each article"))] if kind.files else []
        if kind.document:
            targets.append((FILE, self.tr("Into one file")))
        targets.append((CLIPBOARD, self.tr("To the clipboard")))
        if [data for data, _ in targets] != [self.target.itemData(at) for at in range(self.target.count())]:
            self.target.blockSignals(True)
            self.target.clear()
            for place, text in targets:
                self.target.addItem(text, place)
            self.target.setCurrentIndex(max(self.target.findData(before), 0))
            self.target.blockSignals(False)
        self._form.setRowVisible(self.tag, self.what.currentData() == "tag")
        self._form.setRowVisible(self.by, kind.name == "brief")
        self._form.setRowVisible(self.search, self.what.currentData() == "search")
        self.full.setEnabled(kind.full)
        aside = self.target.currentData() == CLIPBOARD
        self.pictures.setEnabled(kind.full and self.full.isChecked() and not aside)
        self.overwrite.setEnabled(not aside)
        self.own.setEnabled(kind.template)
        self.template.setVisible(kind.template and self.own.isChecked())
        self._go.setText(self.tr("Copy") if aside else self.tr("Export…"))
        self._go.setAccessibleName(self._go.text())
        self._timer.start()

    def _begin_template(self, on: bool) -> None:
        if on and not self.template.toPlainText():
            self.templateAsked.emit(self._kind().name)
        self._suit()

    def _ask_preview(self) -> None:
        self.previewAsked.emit(self.selection, self.wishes, self.target.currentData() != FOLDER)

    def _confirm(self) -> None:
        selection, wishes, target = self.selection, self.wishes, self.target.currentData()
        self.accept()
        self.confirmed.emit(selection, wishes, target)
