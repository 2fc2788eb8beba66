"""The board of passages: 100,000 highlights first shown, grouped and narrowed, beside the goal."""

from collections.abc import Callable, Iterator
from time import perf_counter, process_time

from storage import Library
from storage.records import PassageFilter, TagTerm
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting
from tests.benchmarks.tagging import filled

_GOAL = 150.0
_PATIENCE = 20.0
"""Seconds after which a board is taken not to come."""


def run(setting: Setting) -> Iterator[Row]:
    """Look the board up in several ways, then show it in a real window."""
    folder = setting.folder / "board"
    filled(folder)
    with Library.open(folder) as library:
        board = library.passages.board
        some = board().ids[50_000:50_040]
        ways: dict[str, Callable[[], object]] = {
            "all, the newest first": board,
            "by article": lambda: board(PassageFilter(group="article")),
            "by tag": lambda: board(PassageFilter(group="tag")),
            "one tag with 99 children": lambda: board(PassageFilter(any=(TagTerm(path="t5"),))),
            "40 rows": lambda: library.passages.rows(some),
        }
        for name, act in ways.items():
            begin = process_time()
            act()
            took = 1000 * (process_time() - begin)
            yield Row(bench="board", figure=f"{name}, CPU ms", ours=took)
    for number, (took, of_cpu) in enumerate(_in_window(setting, folder)):
        figure = "first shown in the window, ms" if number == 0 else "shown again, ms"
        remark = f"{of_cpu:.0f} ms of CPU"
        yield Row(bench="board", figure=figure, ours=took, peer="goal", theirs=_GOAL, remark=remark)


def _in_window(setting: Setting, folder: object) -> list[tuple[float, float]]:
    """Return milliseconds on the clock and of CPU, for the first time and for the second."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from gui.session import Session
    from gui.settings import Settings
    from gui.window import Window

    application = QApplication.instance() or QApplication([])
    window = Window(Session(Library.open(folder), Settings(setting.folder / "board.ini")))  # type: ignore[arg-type]
    window.resize(1280, 800)
    window.show()
    column = window.reading.passages.columns[0]

    class Watch(QObject):
        """Notes when the passages are painted."""

        at = 0.0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and column.model.rowCount() and not self.at:
                self.at = perf_counter()
            return False

    def rest(milliseconds: int) -> None:
        # Not QTest.qWait: that keeps Python's lock, and the job that is waited for stands still.
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(so: Callable[[], bool]) -> None:
        end = perf_counter() + _PATIENCE
        while not so() and perf_counter() < end:
            rest(1)

    rest(2000)  # the window is up, and what it does at its start is through
    wait(lambda: not window.session.jobs.busy)
    found = []
    for _ in range(2):
        watch = Watch()
        column.list.viewport().installEventFilter(watch)
        begin, busy = perf_counter(), process_time()
        window.actions_["view.passages"].trigger()
        wait(lambda: watch.at > 0)  # noqa: B023 - called at once
        found.append((1000 * (watch.at - begin), 1000 * (process_time() - busy)))
        column.list.viewport().removeEventFilter(watch)
        window.actions_["view.passages"].trigger()
        rest(200)
    window.close()
    del application
    return found
