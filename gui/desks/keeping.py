"""What keeps the work safe: copies by the clock, backups, the trash, checks, what is not saved yet."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.dialogs.backups import BackupsDialog, described
from gui.dialogs.check import CheckDialog
from gui.dialogs.trash import TrashDialog
from gui.jobs import Job
from gui.messages import error_sentence
from gui.panels.strips import AskStrip
from gui.session import Session
from storage.errors import BackAgain, StorageError
from storage.records import Backup, BackupPreview, BackupReport, CheckReport, Trashed

_LOOK_MILLISECONDS = 60_000
"""How often it is asked whether a copy is due."""
_SETTLE_MILLISECONDS = 3000
"""A library is first looked at once its window has come to rest."""

_RISK = "risk.accepted"
"""Setting of a library: where its user knows it to lie."""


class KeepingDesk(QObject):
    """Wires backups, trash and checks to ``library.backups`` and ``library.trash``."""

    def __init__(
        self, session: Session, window: QWidget, strip: AskStrip, kept: AskStrip, actions: Actions
    ) -> None:
        super().__init__(window)
        self._session = session
        self._library = session.library
        self._window = window
        self._strip = strip
        self._kept = kept
        self._complained = ""
        self._trash: TrashDialog | None = None
        self._backups: BackupsDialog | None = None
        session.kept.connect(self._show_kept)
        session.damaged.connect(lambda error: self._offer_help(str(error.params["reason"])))
        actions.connect_all(
            {
                "file.backups": self.open_backups,
                "file.trash": self.open_trash,
                "file.check": self.open_check,
            }
        )
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MILLISECONDS)
        self._clock.timeout.connect(self.keep_up)
        self._clock.start()
        QTimer.singleShot(_SETTLE_MILLISECONDS, self, self.look)

    # -- by itself

    def look(self) -> None:
        """Look whether the library is sound and lies where it is safe; say so if not."""
        if self._session.closed:
            return
        risk = self._library.risk
        if risk is not None and self._library.setting(_RISK) != str(self._library.folder):
            self._warn(risk.kind, risk.name)

        def work(_job: Job) -> str | None:
            return self._library.backups.fault()

        self._session.jobs.start(work, done=self._found, failed=self._complain)

    def _found(self, fault: str | None) -> None:
        if fault is not None:
            self._offer_help(fault)

    def _offer_help(self, reason: str) -> None:
        self._strip.ask(
            self.tr("The library is damaged ({0}). Nothing more should be written to it.").format(reason),
            [
                ("check", self.tr("Check and repair…"), self.open_check),
                ("backups", self.tr("Restore a backup…"), self.open_backups),
                ("close", self.tr("Later"), self._strip.take_back),
            ],
        )

    def _warn(self, kind: str, name: str) -> None:
        words = (
            self.tr("{0} synchronises this library's folder, which can damage it. Keep it elsewhere.")
            if kind == "synced"
            else self.tr("This library lies on a network drive ({0}). Use it from one computer at a time.")
        )
        self._strip.ask(words.format(name), [("fine", self.tr("I know"), self._accept)])

    def _accept(self) -> None:
        self._strip.take_back()
        try:
            self._library.set_setting(_RISK, str(self._library.folder))
        except StorageError:
            return  # it is asked again the next time

    def keep_up(self) -> None:
        """Make the regular copy if it is due, and clear the trash of what is old."""
        if self._session.closed or self._session.unsaved:
            return

        def work(_job: Job) -> None:
            self._library.backups.keep_up()
            self._library.trash.collect()

        def done(_nothing: None) -> None:
            self._complained = ""

        self._session.jobs.start(work, done=done, failed=self._complain, lane="keep-up")

    def _complain(self, error: StorageError) -> None:
        """Say once what the trouble is: it will be the same in a minute."""
        words = error_sentence(error)
        if words != self._complained:
            self._complained = words
            self._session.told.emit(self.tr("No backup was made: {0}").format(words))

    # -- what could not be saved yet

    def _show_kept(self, count: int, error: StorageError | None) -> None:
        if not count or error is None:
            if self._kept.text:
                self._kept.take_back()
                self._session.told.emit(self.tr("Everything is saved now."))
            return
        self._ask_kept(error, [])

    def _ask_kept(self, error: StorageError, more: list[tuple[str, str, Callable[[], object]]]) -> None:
        words = self.tr("Not saved yet, kept here until it can be: %n change(s).", "", self._session.unsaved)
        self._kept.ask(
            f"{words} {error_sentence(error)}",
            [("again", self.tr("Try again"), self._session.save_kept), *more],
        )

    def hold(self, leave: Callable[[], object]) -> bool:
        """Tell whether the window must stay open for work that is not saved; ask whether to ``leave``."""
        if not self._session.unsaved:
            return False
        words = self.tr("Closing now would lose what is not saved: %n change(s).", "", self._session.unsaved)
        self._kept.ask(
            words,
            [
                ("again", self.tr("Try again"), self._session.save_kept),
                ("leave", self.tr("Close without saving"), leave),
            ],
        )
        return True

    # -- backups

    def open_backups(self) -> None:
        """Show the copies."""

        def work(_job: Job) -> list[Backup]:
            return self._library.backups.kept()

        self._session.jobs.start(work, done=self._show_backups, failed=self._session.refuse)

    def _show_backups(self, backups: list[Backup]) -> None:
        target = Path.home() / f"{self._library.folder.name}.zip"
        dialog = self._backups = BackupsDialog(backups, self._window, target=target)
        dialog.previewAsked.connect(partial(self._preview, dialog))
        dialog.restoreAsked.connect(self.restore)
        dialog.copyAsked.connect(self._copy)
        dialog.finished.connect(self._close_backups)
        dialog.open()
        dialog.show_backups(backups)

    def _close_backups(self) -> None:
        self._backups = None

    def _preview(self, dialog: BackupsDialog, path: Path) -> None:
        def work(_job: Job) -> BackupPreview:
            return self._library.backups.preview(path)

        def show(words: str) -> None:
            if self._backups is dialog:
                dialog.show_preview(path, words)

        self._session.jobs.start(
            work,
            done=lambda preview: show(described(preview)),
            failed=lambda error: show(error_sentence(error)),
            lane="preview",
        )

    def restore(self, path: Path) -> None:
        """Make the library what a backup holds; nothing that was done before can be undone then."""

        def work(_job: Job) -> tuple[int, int]:
            return self._library.backups.restore(path)

        def done(counts: tuple[int, int]) -> None:
            self._session.undo.clear()
            self._strip.take_back()
            words = self.tr("Restored: articles {0}, highlights {1}. What was before is among the backups.")
            self._session.told.emit(words.format(*counts))

        self._session.told.emit(self.tr("Restoring…"))
        self._session.jobs.start(work, done=done, failed=self._session.refuse)

    def _copy(self, target: Path | None) -> None:
        def work(_job: Job) -> tuple[BackupReport, list[Backup]]:
            return self._library.backups.create(target), self._library.backups.kept()

        def done(made: tuple[BackupReport, list[Backup]]) -> None:
            report, backups = made
            if self._backups is not None:
                self._backups.show_backups(backups)
            self._session.told.emit(self.tr("Backed up to {0}.").format(report.path.name))

        self._session.jobs.start(work, done=done, failed=self._session.refuse)

    # -- the trash

    def open_trash(self) -> None:
        """Show what was deleted."""
        dialog = self._trash = TrashDialog(self._library.trash.list(), self._window)
        dialog.restoreAsked.connect(self._bring_back)
        dialog.removeAsked.connect(self._remove)
        dialog.finished.connect(self._close_trash)
        dialog.open()

    def _close_trash(self) -> None:
        self._trash = None

    def _renew_trash(self) -> None:
        if self._trash is not None:
            self._trash.show_things(self._library.trash.list())

    def _bring_back(self, things: list[Trashed]) -> None:
        try:
            change = self._library.trash.restore([(each.kind, each.id) for each in things])
        except BackAgain as error:
            if self._trash is not None:
                self._trash.refuse(error_sentence(error))
            return
        except StorageError as error:
            self._session.refuse(error)
            return
        self._session.undo.add(change)
        self._renew_trash()

    def _remove(self, things: list[Trashed]) -> None:
        def work(_job: Job) -> None:
            self._library.trash.remove([(each.kind, each.id) for each in things])

        self._session.jobs.start(work, done=lambda _nothing: self._renew_trash(), failed=self._session.refuse)

    # -- checks

    def open_check(self) -> None:
        """Look the whole library over."""
        dialog = CheckDialog(self._window)
        dialog.repairAsked.connect(partial(self._check, dialog, repair=True))
        dialog.backupsAsked.connect(self.open_backups)
        dialog.open()
        self._check(dialog, repair=False)

    def _check(self, dialog: CheckDialog, *, repair: bool) -> None:
        alive = [True]
        dialog.finished.connect(lambda _result: alive.clear())

        def work(_job: Job) -> CheckReport:
            return self._library.backups.check(repair=repair)

        def done(report: CheckReport) -> None:
            if report.ok:
                self._strip.take_back()
            if alive:
                dialog.show_report(report)

        def failed(error: StorageError) -> None:
            if alive:
                dialog.show_error(error)

        self._session.jobs.start(work, done=done, failed=failed, lane="check")
