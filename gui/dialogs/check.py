"""What is wrong with a library, in plain words, and what can be done about it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog
from gui.messages import error_sentence
from gui.translation import QT_TRANSLATE_NOOP
from storage.errors import LibraryDamaged, StorageError
from storage.records import CheckReport

_LONGEST = 200

_PROBLEMS = {
    "store-corrupt": QT_TRANSLATE_NOOP("Check", "The database is damaged."),
    "missing-blob": QT_TRANSLATE_NOOP("Check", "A saved page or picture is missing or damaged."),
    "orphan-blob": QT_TRANSLATE_NOOP("Check", "A stored file belongs to nothing."),
    "index-stale": QT_TRANSLATE_NOOP("Check", "The search index is missing or behind."),
    "index-corrupt": QT_TRANSLATE_NOOP("Check", "The search index is damaged."),
    "dangling-highlight": QT_TRANSLATE_NOOP("Check", "A highlight belongs to no article."),
    "quote-mismatch": QT_TRANSLATE_NOOP("Check", "A quote is not what stands in its article."),
    "unplaced-highlight": QT_TRANSLATE_NOOP(
        "Check", "A highlight has found no place in the new text of its article."
    ),
}


def described(report: CheckReport) -> str:
    """Return what was found, a line for each problem."""
    lines = []
    for problem in report.problems[:_LONGEST]:
        words = _PROBLEMS.get(problem.kind, problem.kind)
        lines.append(f"{QCoreApplication.translate('Check', words)}  ({problem.detail})")
    if len(report.problems) > _LONGEST:
        lines.append("…")
    return "\n".join(lines)


class CheckDialog(Dialog):
    """Tells what a check found; offers to repair, or to restore a backup."""

    repairAsked = Signal()
    backupsAsked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("check", self.tr("Check the library"), parent)
        self.words = self.say(self.tr("Looking the whole library over…"), "words")
        self._box = self.quote("", "problems", self.tr("Problems"))
        self._box.hide()
        self._backups = self.offer(self.tr("Restore a backup…"), "backups", self._ask_backups)
        self._repairs = self.offer(self.tr("Repair"), "repair", self._ask_repair)
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        self._repairs.hide()
        self._backups.hide()
        self.fit(560, 240)

    def show_report(self, report: CheckReport) -> None:
        """Tell what was found."""
        counts = self.tr("Articles: {0}, highlights: {1}, in the search index: {2}.").format(
            report.articles, report.highlights, report.indexed
        )
        words = (
            self.tr("The library is sound.")
            if report.ok
            else self.tr(
                "The library has problems. A repair mends what it can and keeps a copy of what was before."
            )
        )
        self._say(f"{words}\n{counts}")
        self._box.setPlainText(described(report))
        self._box.setVisible(bool(report.problems))
        self._repairs.setVisible(not report.ok)
        self._backups.setVisible(not report.ok)

    def show_error(self, error: StorageError) -> None:
        """Tell why it could not be looked over."""
        self._say(error_sentence(error))
        self._backups.setVisible(isinstance(error, LibraryDamaged))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)

    def _ask_repair(self) -> None:
        self._say(self.tr("Repairing…"))
        self._repairs.hide()
        self._backups.hide()
        self.repairAsked.emit()

    def _ask_backups(self) -> None:
        self.accept()
        self.backupsAsked.emit()
