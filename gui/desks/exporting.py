"""Articles on their way out, and edited notes on their way back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.desks.browsing import BrowsingDesk
from gui.dialogs import files
from gui.dialogs.export import CLIPBOARD, FILE, ExportDialog, Offers
from gui.dialogs.frame import copy
from gui.dialogs.left import LeftDialog
from gui.dialogs.readback import ReadBackDialog
from gui.jobs import Job
from gui.messages import error_sentence
from gui.panels.strips import MessageStrip, WorkStrip
from gui.session import Session
from storage.errors import StorageError
from storage.records import Exported, ExportWishes, HighlightId, NoteChange, Selection

_PREVIEW = "export preview"
_MOST = 20_000
"""Characters of a preview."""


class ExportingDesk(QObject):
    """Wires the dialogs to ``library.exports`` and ``library.notes``."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        browsing: BrowsingDesk,
        window: QWidget,
        work: WorkStrip,
        message: MessageStrip,
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._browsing = browsing
        self._window = window
        self._work = work
        self._message = message
        self._job: Job | None = None
        self._shown: Callable[[], tuple[HighlightId, ...]] = tuple
        self._chosen: Callable[[], list[HighlightId]] = list
        self._title: Callable[[], str] = str
        work.cancelled.connect(self._cancel)
        actions.connect_all({"file.export": self.ask, "file.read-back": self.ask_back})

    def look_at_board(
        self,
        shown: Callable[[], tuple[HighlightId, ...]],
        chosen: Callable[[], list[HighlightId]],
        title: Callable[[], str],
    ) -> None:
        """Ask these what the board shows while it is in view, what is chosen there, and its tag."""
        self._shown, self._chosen, self._title = shown, chosen, title

    def ask(self) -> None:
        """Ask what to export, as what, and where to."""
        library = self._session.library
        shown = self._shown()
        dialog = ExportDialog(
            Offers(
                passages=shown,
                chosen_passages=tuple(self._chosen()) if shown else (),
                board_title=self._title() if shown else "",
                chosen=tuple(self._browsing.chosen()),
                listed=self._browsing.listed_ids(),
                total=len(library.articles.list()),
                tags=tuple(tag.path for tag in library.tags.list()),
                searches=tuple(library.searches.list()),
                formats=library.exports.offered(),
            ),
            self._window,
        )
        dialog.previewAsked.connect(partial(self._preview, dialog))
        dialog.templateAsked.connect(partial(self._begin_template, dialog))
        dialog.confirmed.connect(self._choose_place)
        dialog.finished.connect(lambda _result: self._session.jobs.cancel(_PREVIEW))
        dialog.open()

    def _preview(
        self, dialog: ExportDialog, selection: Selection, wishes: ExportWishes, together: bool
    ) -> None:
        def work(_job: Job) -> str:
            write = self._session.library.exports.text
            return "".join(write(selection, wishes, limit=1, together=together))[:_MOST]

        self._session.jobs.start(
            work,
            done=dialog.show_preview,
            failed=lambda error: dialog.show_trouble(error_sentence(error)),
            lane=_PREVIEW,
        )

    def _begin_template(self, dialog: ExportDialog, format: str) -> None:
        kept = self._session.library.setting(f"template.{format}")
        own = kept if isinstance(kept, str) else self._session.library.exports.own_template(format)
        dialog.show_template(own)

    def _choose_place(self, selection: Selection, wishes: ExportWishes, target: str) -> None:
        library, start = self._session.library, self._session.settings.folder
        if wishes.template is not None:
            try:
                library.set_setting(f"template.{wishes.format}", wishes.template)
            except StorageError as error:
                self._session.refuse(error)
        if target == CLIPBOARD:
            self.copy(selection, wishes)
        elif target == FILE:
            files.choose_target(
                self._window,
                self.tr("Export into a file"),
                start / library.exports.file_name(_named(selection, wishes), wishes.format),
                lambda path: self.export(selection, wishes, path.parent, path.name),
            )
        else:
            files.choose_folder(
                self._window,
                self.tr("Export into a folder"),
                start,
                partial(self.export, selection, wishes),
            )

    def copy(self, selection: Selection, wishes: ExportWishes) -> None:
        """Put an export on the clipboard."""

        def work(_job: Job) -> str:
            return "".join(self._session.library.exports.text(selection, wishes))

        def done(text: str) -> None:
            copy(text)
            self._session.told.emit(self.tr("Copied."))

        self._session.jobs.start(work, done=done, failed=self._session.refuse)

    def export(self, selection: Selection, wishes: ExportWishes, folder: Path, file: str | None = None) -> None:
        """Write into a folder, or into a file of it."""
        self._session.settings.folder = folder

        def work(job: Job) -> list[Exported]:
            library = self._session.library
            return list(
                library.exports.write(folder, selection=selection, wishes=wishes, file=file, progress=job)
            )

        self._work.begin(self.tr("Exporting"))
        self._job = self._session.jobs.start(
            work,
            done=partial(self._done, folder),
            failed=self._session.refuse,
            progressed=self._work.show_step,
            ended=self._end,
        )

    def _done(self, folder: Path, written: list[Exported]) -> None:
        words = self.tr("%n article(s) exported to {0}", "", len(written)).format(folder.name)
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self._message.tell(words, self.tr("Show in folder"), show)
        if any(one.changed or one.removed or one.kept for one in written):
            dialog = LeftDialog(written, self._window)
            dialog.revealAsked.connect(show)
            dialog.open()

    # -- back in

    def ask_back(self) -> None:
        """Ask for the folder of exported files whose edits are to be read back."""
        files.choose_folder(
            self._window,
            self.tr("Read notes back from a folder"),
            self._session.settings.folder,
            self.read_back,
        )

    def read_back(self, folder: Path) -> None:
        """Find what was edited in a folder, and show it."""

        def work(job: Job) -> list[NoteChange]:
            return self._session.library.notes.edited([folder], progress=job)

        self._work.begin(self.tr("Reading notes"))
        self._job = self._session.jobs.start(
            work,
            done=self._offer_back,
            failed=self._session.refuse,
            progressed=self._work.show_step,
            ended=self._end,
        )

    def _offer_back(self, changes: list[NoteChange]) -> None:
        dialog = ReadBackDialog(changes, self._window)
        dialog.confirmed.connect(self._take_back)
        dialog.open()

    def _take_back(self, changes: list[NoteChange]) -> None:
        if self._session.do(lambda: self._session.library.notes.apply(changes)) is not None:
            words = self.tr("%n edit(s) taken over. Ctrl+Z takes them back.", "", len(changes))
            self._session.told.emit(words)

    def _end(self) -> None:
        self._job = None
        self._work.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _named(selection: Selection, wishes: ExportWishes) -> str:
    """Return what a file of a selection is called."""
    named = wishes.title or (selection.tag or "").rpartition("/")[2]
    return named or ("lectorium" if selection.highlights is None else "passages")
