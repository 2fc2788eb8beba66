"""The open article on its way to paper: a printer, or a PDF file."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QDateTime,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    QRectF,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.desks.reading import ReadingDesk
from gui.dialogs import files
from gui.panels.strips import MessageStrip, WorkStrip
from gui.reader.paper import POINTS, Job, Printout
from gui.reader.sheet import Source
from gui.session import Session
from gui.theme import LIGHT, Theme
from storage.errors import CannotWrite
from storage.records import Article

_NEEDED = ("file.print", "file.pdf")
_INCH = 72
_DOTS = 600
_WHOLE = 100
_MOST_NAME = 80


class PrintingDesk(QObject):
    """Lays the open article out anew for paper, a slice at a time, so that the window stays alive."""

    def __init__(  # noqa: PLR0917 - a desk names all that it wires
        self,
        session: Session,
        reading: ReadingDesk,
        window: QWidget,
        work: WorkStrip,
        message: MessageStrip,
        actions: Actions,
        *,
        ink: Callable[[Theme], Theme],
    ) -> None:
        """``ink`` gives a theme the reader's own colours."""
        super().__init__(window)
        self._session = session
        self._reading = reading
        self._window = window
        self._work = work
        self._message = message
        self._actions = actions
        self._ink = ink
        self._steps: Iterator[float] | None = None
        self._done: Callable[[], object] = lambda: None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)
        work.cancelled.connect(self.cancel)
        reading.opened.connect(self._opened)
        actions.connect_all({"file.print": self.ask_printer, "file.pdf": self.ask_file})
        self._opened(None)

    @property
    def busy(self) -> bool:
        """Whether something is being printed."""
        return self._steps is not None

    def _opened(self, article: Article | None) -> None:
        self._actions.enable(_NEEDED, article is not None and not self.busy)

    # -- where to

    def ask_printer(self) -> None:
        """Ask for a printer and print the open article."""
        article = self._reading.article
        if article is not None:
            files.choose_printer(self._window, article.title, self._print)

    def ask_file(self) -> None:
        """Ask for a file and write the open article into it as PDF."""
        article = self._reading.article
        if article is not None:
            start = self._session.settings.folder / f"{_file_name(article.title)}.pdf"
            files.choose_target(self._window, self.tr("Save as PDF"), start, self.save)

    def save(self, path: Path) -> None:
        """Write the open article into a PDF file; what is there is replaced only by a whole one."""
        article = self._reading.article
        if article is None:
            return
        self._session.settings.folder = path.parent
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(article.title)
        writer.setAuthor(article.byline)
        writer.setCreator("Lectorium")
        writer.setPageSize(QPageSize(_usual_page()))
        writer.setResolution(_DOTS)
        self._begin(writer, writer.logicalDpiX(), partial(self._write, path, buffer, data))

    def _print(self, printer: QPagedPaintDevice) -> None:
        self._begin(printer, printer.logicalDpiX(), lambda: self._message.tell(self.tr("Sent to the printer.")))

    def _write(self, path: Path, buffer: QBuffer, data: QByteArray) -> None:
        buffer.close()
        part = path.with_name(f".{path.name}.part")
        try:
            part.write_bytes(data.data())
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            self._session.refuse(CannotWrite(path=str(path), reason=error.strerror or str(error)))
            return
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self._message.tell(self.tr("Saved as {0}").format(path.name), self.tr("Open"), show)

    def _words(self, note: str) -> str:
        blocks = [block for block in self._session.library.notes.rendered(note) if block.text]
        return "\n".join(f"{block.marker} {block.text}".lstrip() for block in blocks)

    # -- the work

    def _begin(self, device: QPagedPaintDevice, dots: int, done: Callable[[], object]) -> None:
        article, content = self._reading.article, self._reading.content
        if article is None or content is None or self.busy:
            return
        library = self._session.library
        job = Job(
            source=Source(article, content, library.articles.image),
            highlights=library.highlights.list(article.id),
            typography=self._session.settings.typography,
            saved=_day(article),
            theme=self._ink(LIGHT),
            words=self._words,
        )
        self._work.begin(self.tr("Printing"))
        self._done = done
        self._steps = _steps(job, device, dots)
        self._opened(article)
        self._turn.start()

    def _go_on(self) -> None:
        if self._steps is None:
            return
        try:
            share = next(self._steps, None)
        except _NoPrinterError:
            self._end()
            self._session.told.emit(self.tr("The printer cannot be reached."))
            return
        if share is None:
            done = self._done
            self._end()
            done()
        else:
            self._work.show_step(round(_WHOLE * share), _WHOLE, "")

    def cancel(self) -> None:
        """Stop; a file that was to be written is not."""
        if self._steps is not None:
            steps = self._steps
            self._end()
            steps.close()  # type: ignore[attr-defined]

    def _end(self) -> None:
        self._turn.stop()
        self._steps = None
        self._done = lambda: None
        self._work.hide()
        self._opened(self._reading.article)


class _NoPrinterError(Exception):
    """The device that was chosen takes no page."""


def _steps(job: Job, device: QPagedPaintDevice, dots: int) -> Iterator[float]:
    """Print; yield how much is done, 0 to 1. Closed before its end, it leaves the print unfinished."""
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    paper = device.pageLayout().fullRectPoints()
    print_ = Printout(job, QRectF(0, 0, paper.width() / POINTS, paper.height() / POINTS))
    for share in print_.steps():
        yield share / 2
    painter = QPainter()
    if not painter.begin(device):
        raise _NoPrinterError
    scale = dots / _INCH * POINTS
    try:
        # A printer that cannot print to its edges begins within them.
        inside = device.pageLayout().paintRectPoints()
        painter.translate(-inside.left() * dots / _INCH, -inside.top() * dots / _INCH)
        painter.scale(scale, scale)
        for number in range(len(print_.pages)):
            if number:
                device.newPage()
            print_.paint(painter, number)
            yield 0.5 + (number + 1) / len(print_.pages) / 2
    except GeneratorExit:
        if isinstance(device, QPrinter):
            device.abort()
        raise
    finally:
        painter.end()


def _day(article: Article) -> str:
    """Return the day that a page was saved, as the user's language writes it."""
    day = QDateTime.fromSecsSinceEpoch(int(article.captured.timestamp())).date()
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def _usual_page() -> QPageSize.PageSizeId:
    """Return the paper of the user's country."""
    imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4


def _file_name(title: str) -> str:
    """Return a title as the name of a file on any system.

    >>> _file_name('Ice: thin/thick?  "And" so on.')
    'Ice thin thick And so on'
    """
    plain = "".join(" " if one in '<>:"/\\\\|?*' or not one.isprintable() else one for one in title)
    return " ".join(plain.split())[:_MOST_NAME].strip(" .") or "article"
