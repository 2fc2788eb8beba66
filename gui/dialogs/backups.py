"""Copies of the library: made, looked at, restored."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gui.dialogs import files
from gui.dialogs.frame import Dialog
from gui.translation import QT_TRANSLATE_NOOP
from storage.records import Backup, BackupKind, BackupPreview

_PATH = Qt.ItemDataRole.UserRole
_LONGEST = 200
"""Names of one kind that a preview shows; more only say how many."""

_KINDS = {
    BackupKind.ASKED: QT_TRANSLATE_NOOP("Backups", "made by hand"),
    BackupKind.REGULAR: QT_TRANSLATE_NOOP("Backups", "made by itself"),
    BackupKind.BEFORE_RESTORE: QT_TRANSLATE_NOOP("Backups", "before a restore"),
    BackupKind.BEFORE_REPAIR: QT_TRANSLATE_NOOP("Backups", "before a repair"),
    BackupKind.BEFORE_UPDATE: QT_TRANSLATE_NOOP("Backups", "before an update"),
    BackupKind.DOUBTFUL: QT_TRANSLATE_NOOP("Backups", "not verified"),
    BackupKind.DAMAGED: QT_TRANSLATE_NOOP("Backups", "damaged library"),
    BackupKind.FOREIGN: QT_TRANSLATE_NOOP("Backups", "put there by somebody"),
}

_HEADINGS = {
    ("article", "vanishing"): QT_TRANSLATE_NOOP("Backups", "Articles that would vanish: {0}"),
    ("article", "returning"): QT_TRANSLATE_NOOP("Backups", "Articles that would come back: {0}"),
    ("article", "changing"): QT_TRANSLATE_NOOP("Backups", "Articles that would be as they were: {0}"),
    ("highlight", "vanishing"): QT_TRANSLATE_NOOP("Backups", "Highlights that would vanish: {0}"),
    ("highlight", "returning"): QT_TRANSLATE_NOOP("Backups", "Highlights that would come back: {0}"),
    ("highlight", "changing"): QT_TRANSLATE_NOOP("Backups", "Highlights that would be as they were: {0}"),
    ("tag", "vanishing"): QT_TRANSLATE_NOOP("Backups", "Tags that would vanish: {0}"),
    ("tag", "returning"): QT_TRANSLATE_NOOP("Backups", "Tags that would come back: {0}"),
    ("tag", "changing"): QT_TRANSLATE_NOOP("Backups", "Tags that would be as they were: {0}"),
}


def described(preview: BackupPreview) -> str:
    """Return what restoring a backup would change, in words."""

    def said(text: str) -> str:
        return QCoreApplication.translate("Backups", text)

    parts = []
    for each in preview.differences:
        for way in ("vanishing", "returning", "changing"):
            names: tuple[str, ...] = getattr(each, way)
            if names:
                shown = [f"    {' '.join(name.split())[:120]}" for name in names[:_LONGEST]]
                if len(names) > _LONGEST:
                    shown.append("    …")
                parts.append("\n".join([said(_HEADINGS[each.kind, way]).format(len(names)), *shown]))
    return "\n\n".join(parts) or QCoreApplication.translate(
        "Backups", "Nothing would change: the library is as it was then."
    )


class BackupsDialog(Dialog):
    """Lists the copies; shows of the chosen one what restoring it would change."""

    previewAsked = Signal(object)
    """The file whose differences are to be shown."""
    restoreAsked = Signal(object)
    """The file that is to be restored."""
    copyAsked = Signal(object)
    """Where a complete copy is to be written; None for one beside the library."""

    def __init__(
        self,
        backups: Sequence[Backup],
        parent: QWidget | None,
        *,
        target: Path | None,
        title: str = "",
    ) -> None:
        """``target`` is offered for a complete copy; None offers no copying: the library is damaged."""
        super().__init__("backups", title or self.tr("Backups"), parent)
        self._target = target
        self.say(
            self.tr("A copy is made after every half hour of changes. Older ones are thinned out."),
            "words",
            role="muted",
        )
        self._list = QListWidget()
        self._list.setObjectName("backups.list")
        self._list.setAccessibleName(self.tr("Backups"))
        self._list.currentItemChanged.connect(lambda *_: self._preview())
        self.column.addWidget(self._list, 1)
        self._box = self.quote("", "preview", self.tr("What restoring would change"))
        self._shown: Path | None = None
        if target is not None:
            self.offer(self.tr("Back up now"), "now", lambda: self.copyAsked.emit(None))
            self.offer(self.tr("Complete copy…"), "complete", self._ask_target)
        self.offer(self.tr("Choose a file…"), "choose", self._ask_file)
        self.offer(self.tr("Close"), "close", self.reject)
        self._restores = self.offer(self.tr("Restore"), "restore", self._restore, main=True)
        self.fit(680, 520)
        self.show_backups(backups)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """List these, the newest chosen."""
        self._list.clear()
        for each in backups:
            self._add(self._words(each), each.path, sound=each.articles is not None)
        if not backups:
            self._tell(self.tr("There is no copy yet."))
        self._list.setCurrentRow(0)
        self._shown = None
        self._preview()

    def _add(self, words: str, path: Path, *, sound: bool = True) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(_PATH, path)
        if not sound:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self._list.addItem(item)
        return item

    def _words(self, backup: Backup) -> str:
        made = QDateTime.fromSecsSinceEpoch(int(backup.made.timestamp()))
        moment = QLocale().toString(made, QLocale.FormatType.ShortFormat)
        kind = QCoreApplication.translate("Backups", _KINDS[backup.kind])
        held = self.tr("cannot be read")
        if backup.articles is not None:
            held = self.tr("articles: {0}, highlights: {1}").format(backup.articles, backup.highlights)
        return f"{moment}  ·  {kind}  ·  {held}"

    def chosen(self) -> Path | None:
        """Return the file of the chosen copy, None if none is."""
        item = self._list.currentItem()
        found: Path | None = None if item is None else item.data(_PATH)
        return found

    def _preview(self) -> None:
        path = self.chosen()
        self._restores.setEnabled(path is not None)
        if path is not None and path != self._shown:
            self._shown = path
            if self._target is None:
                self._tell(self.tr("The library does not open, so nothing can be compared with it."))
                return
            self._tell(self.tr("Comparing…"))
            self.previewAsked.emit(path)

    def show_preview(self, path: Path, words: str) -> None:
        """Show what restoring a file would change, or why it cannot be restored."""
        if path == self.chosen():
            self._tell(words)

    def _tell(self, words: str) -> None:
        self._box.setPlainText(words)

    def _restore(self) -> None:
        path = self.chosen()
        if path is not None:
            self.restoreAsked.emit(path)
            self.accept()

    def _ask_target(self) -> None:
        if self._target is not None:
            files.choose_target(self, self.tr("Complete copy"), self._target, self.copyAsked.emit)

    def _ask_file(self) -> None:
        files.choose_backup(self, self.tr("Choose a backup"), self._start(), self._chosen)

    def _start(self) -> Path:
        return Path.home() if self._target is None else self._target.parent

    def _chosen(self, path: Path) -> None:
        self._list.setCurrentItem(self._add(str(path), path))
