"""What an import did, item by item, to read and to copy."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gui.dialogs import files
from gui.dialogs.frame import Dialog, copy
from gui.messages import error_sentence
from gui.panels.parts import Field
from storage.errors import CannotWrite, StorageError
from storage.records import Failure, ImportReport, ImportStatus

translate = QCoreApplication.translate


def summary(report: ImportReport, counts: Mapping[ImportStatus, int] | None = None) -> str:
    """Return one sentence: how many came in, were there already, failed."""
    numbers = {
        status: sum(1 for one in report.imported if one.status is status) + (counts or {}).get(status, 0)
        for status in ImportStatus
    }
    parts = (
        (numbers[ImportStatus.NEW], translate("ImportReport", "{0} imported")),
        (numbers[ImportStatus.UPDATED], translate("ImportReport", "{0} updated")),
        (numbers[ImportStatus.DUPLICATE], translate("ImportReport", "{0} already here")),
        (len(report.failures), translate("ImportReport", "{0} not readable")),
    )
    said = [words.format(number) for number, words in parts if number]
    if report.cancelled:
        said.append(translate("ImportReport", "stopped before the end"))
    return ", ".join(said) or translate("ImportReport", "Nothing was found to import")


def details(report: ImportReport) -> str:
    """Return a line for each item, failures first with their reasons."""
    lines = [f"✕ {_reason(failure)}" for failure in report.failures]
    signs = {ImportStatus.NEW: "✓", ImportStatus.UPDATED: "↻", ImportStatus.DUPLICATE: "="}
    lines += [f"{signs[one.status]} {one.title}  ({_name(one.input, one.member)})" for one in report.imported]
    return "\n".join(line.replace("\n", " ") for line in lines)


def _name(input: Path | str, member: str | None) -> str:
    name = input.name if isinstance(input, Path) else input
    return name if member is None else f"{name}: {member}"


def _reason(failure: Failure) -> str:
    error = failure.error
    if not isinstance(error, StorageError):
        return f"{_name(failure.input, failure.member)}: {type(error).__name__}"
    said = error_sentence(error)  # which names the file
    named = failure.member is None or failure.member in said
    return said if named else f"{failure.member}: {said}"


class ReportDialog(Dialog):
    """Lists what came in and what did not, and why; what failed can be sought, kept and tried again."""

    def __init__(
        self,
        report: ImportReport,
        parent: QWidget,
        *,
        again: Callable[[Sequence[Failure]], object] | None = None,
        counts: Mapping[ImportStatus, int] | None = None,
    ) -> None:
        """``again`` tries failures once more; ``counts`` stand for what came in, where only they are known."""
        super().__init__("report", self.tr("Import"), parent)
        self._report = report
        self._again = again
        self.say(summary(report, counts), "summary")
        if report.failures:
            self._list_failures()
        else:
            self.quote(details(report), "details", self.tr("Details"))
        self.offer(self.tr("Copy"), "copy", lambda: copy(details(report)))
        self.offer(self.tr("Save…"), "save", self._save)
        if again is not None and report.failures:
            self.offer(self.tr("Try again"), "again", self._try)
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        self.fit(620, 400)

    def _list_failures(self) -> None:
        field = Field("report.filter", self.tr("Filter the failures"))
        field.textChanged.connect(self._narrow)
        self._failures = QListWidget()
        self._failures.setObjectName("report.failures")
        self._failures.setAccessibleName(self.tr("What could not be read"))
        self._failures.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._failures.setWordWrap(True)
        for failure in self._report.failures:
            item = QListWidgetItem(_reason(failure).replace("\n", " "))
            item.setData(Qt.ItemDataRole.UserRole, failure)
            self._failures.addItem(item)
        self.column.addWidget(field)
        self.column.addWidget(self._failures, 1)

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self._failures.count()):
            item = self._failures.item(row)
            item.setHidden(wanted not in item.text().casefold())
            if item.isHidden():
                item.setSelected(False)

    def _try(self) -> None:
        """Try the chosen failures again, else all that are shown."""
        items = self._failures.selectedItems() or [
            item for row in range(self._failures.count()) if not (item := self._failures.item(row)).isHidden()
        ]
        if items and self._again is not None:
            self._again([item.data(Qt.ItemDataRole.UserRole) for item in items])
            self.accept()

    def _save(self) -> None:
        files.choose_target(self, self.tr("Save the report"), Path.home() / "import.md", self._write)

    def _write(self, path: Path) -> None:
        try:
            path.write_text(details(self._report) + "\n", "utf-8")
        except OSError as error:
            refused = CannotWrite(path=path, reason=error.strerror or error)
            self.say(error_sentence(refused), "error", role="error")
