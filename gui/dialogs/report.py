"""What an import did, item by item, to read and to copy."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog, copy
from gui.messages import error_sentence
from storage.errors import StorageError
from storage.records import Failure, ImportReport, ImportStatus

translate = QCoreApplication.translate


def summary(report: ImportReport) -> str:
    """Return one sentence: how many came in, were there already, failed."""
    numbers = {
        status: sum(1 for one in report.imported if one.status is status)
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
    lines += [
        f"{signs[one.status]} {one.title}  ({_name(one.input, one.member)})"
        for one in report.imported
    ]
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
    """Lists what came in and what did not, and why."""

    def __init__(self, report: ImportReport, parent: QWidget) -> None:
        super().__init__("report", self.tr("Import"), parent)
        self.say(summary(report), "summary")
        text = details(report)
        self.quote(text, "details", self.tr("Details"))
        self.offer(self.tr("Copy"), "copy", lambda: copy(text))
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        self.resize(620, 360)
