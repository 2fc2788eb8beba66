"""``python -m tests.benchmarks.sitting LIBRARY PAGES ARTICLES``: a window used, its figures as JSON.

In a process of its own, so that its memory is its own. Times on the clock, and of the window's thread alone.
"""

import gc
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gui.application import Application
from gui.settings import Settings
from gui.unread import leave_sources_unread
from gui.window import Window
from storage.records import ArticleId
from tests import corpus
from tests.benchmarks.hostile import hostile
from tests.benchmarks.rows import percentile

_TIMES = 6
_PAGES = 500
_BEAT_MILLISECONDS = 10
_PATIENCE = 300
"""Seconds after which what goes on is not waited for any more."""


class Sitting:
    """One window and the figures that are taken at it."""

    def __init__(self, window: Window, articles: dict[str, ArticleId]) -> None:
        self.window, self.articles = window, articles
        self.view = window.reading.view
        self.clock: dict[str, float] = {}
        self.processor: dict[str, float] = {}

    def least(self, name: str, act: Callable[[], object], before: Callable[[], object]) -> None:
        """Take the least of several times of what ends with a painting."""
        walls, works = [], []
        for _ in range(_TIMES):
            before()
            settle(300)
            wall, work = perf_counter(), thread_time()
            act()
            self.view.viewport().grab()
            walls.append((perf_counter() - wall) * 1000)
            works.append((thread_time() - work) * 1000)
        self.clock[name], self.processor[name] = min(walls), min(works)

    def open(self, name: str) -> None:
        """Open an article."""
        self.window.desk.open(self.articles[name])

    def go_to_middle(self) -> None:
        """Open the long article where it was left, in its middle."""
        self.open("long")
        self.view.restore_place(len(self.window.desk.content.text) // 2, 40.0)  # type: ignore[union-attr]

    def opening(self) -> None:
        """Take the times of opening."""
        self.least("open 5,000 words, ms", lambda: self.open("short"), lambda: self.open("long"))
        self.least("open 60,000 words at the top, ms", lambda: self.open("long"), lambda: self.open("short"))
        self.least("open 60,000 words in the middle, ms", self.go_to_middle, lambda: self.open("short"))

    def slices(self) -> None:
        """Take how long one piece of work holds the window's thread while a long article is laid out."""
        runs = []
        for _ in range(3):
            self.open("short")
            settle(500)
            self.open("long")
            runs.append(work_of_events(1500))
        name = "slice while 60,000 words are laid out, p99 ms"
        self.clock[name] = min(percentile(run, 0.99) for run in runs)
        gc.collect()
        self.clock["memory with 60,000 words, MB"] = held()

    def looks(self) -> None:
        """Take the times of another size and another theme."""
        self.open("short")
        settle(1000)
        desk, kept = self.window.desk, self.window.session.settings

        def resize() -> None:
            size = 22 if kept.typography.size == 19 else 19
            desk.set_typography(replace(kept.typography, size=size))

        def dress() -> None:
            other = "dark" if kept.theme.name == "light" else "light"
            self.window.actions_[f"view.{other}"].trigger()

        self.least("font size on 5,000 words, ms", resize, lambda: None)
        self.least("theme, ms", dress, lambda: None)

    def scrolling(self) -> None:
        """Take how long a frame takes where much is marked."""
        self.open("marked")
        settle(1500)
        bar = self.view.verticalScrollBar()
        runs = []
        for _ in range(3):
            frames = []
            for top in range(0, bar.maximum(), 97):
                begin = thread_time()
                bar.setValue(top)
                self.view.viewport().grab()
                frames.append((thread_time() - begin) * 1000)
            runs.append(frames)
        least = [min(frames) for frames in zip(*runs, strict=False)]
        self.clock["scrolling past 500 highlights, p99 ms"] = percentile(least, 0.99)

    def bad_input(self) -> None:
        """Take what hostile articles cost: the first page, the longest slice, and memory."""
        library = self.window.session.library
        for name, article in hostile(library).items():
            self.open("short")
            settle(800)
            gc.collect()
            before = held()
            self.articles["hostile"] = article
            work = thread_time()
            self.open("hostile")
            self.view.viewport().grab()
            self.clock[f"{name}: first page, ms"] = (thread_time() - work) * 1000
            events = work_of_events(6000)
            self.clock[f"{name}: slice, p99 ms"] = percentile(events, 0.99)
            self.clock[f"{name}: memory, MB more"] = max(0.0, held() - before)

    def beats(self, pages: Path) -> None:
        """Take how late a beat of the window comes while it imports, and while the index is made anew."""
        self.open("short")
        self.window.take_in([*corpus.write(pages, _PAGES)])
        self.clock["heartbeat while 500 pages come in, p99 ms"] = late(lambda: self.window.importing.busy)
        going = [True]

        def end() -> None:
            going.clear()

        session = self.window.session
        session.jobs.start(lambda _job: session.library.search.reindex(), ended=end)
        self.clock["heartbeat while the index is made anew, p99 ms"] = late(lambda: bool(going))


def late(goes_on: Callable[[], bool]) -> float:
    """Return by how many milliseconds a beat of ten comes too late at p99, while something goes on."""
    loop, beats, last = QEventLoop(), [], [perf_counter()]
    begun = perf_counter()

    def beat() -> None:
        now = perf_counter()
        beats.append(max(0.0, (now - last[0]) * 1000 - _BEAT_MILLISECONDS))
        last[0] = now
        if not goes_on() or now - begun > _PATIENCE:
            loop.quit()

    timer = QTimer(interval=_BEAT_MILLISECONDS)
    timer.timeout.connect(beat)
    timer.start()
    loop.exec()
    timer.stop()
    return percentile(beats, 0.99)


class Counting(QApplication):
    """An application that takes the time of the window's thread for each event."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.events: list[float] | None = None
        self._within = False

    def notify(self, receiver, event):  # type: ignore[no-untyped-def]
        if self.events is None or self._within:
            return super().notify(receiver, event)
        self._within, begin = True, thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._within = False
            self.events.append((thread_time() - begin) * 1000)


def work_of_events(milliseconds: int) -> list[float]:
    """Return what each event that did anything cost in so many milliseconds."""
    application = QApplication.instance()
    assert isinstance(application, Counting)
    application.events = []
    settle(milliseconds)
    found, application.events = application.events, None
    return [work for work in found if work > 0.2] or [0.0]


def settle(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def held() -> float:
    """Return the memory that this process holds, in MB; 0 where that is not told."""
    status = Path("/proc/self/status")
    return int(status.read_text().split("VmRSS:")[1].split()[0]) / 1024 if status.exists() else 0.0


def main(folder: Path, pages: Path, articles: dict[str, ArticleId]) -> None:
    """Use a window and print the figures."""
    application = Counting([])
    # As the program does.
    sys.setswitchinterval(0.0005)
    leave_sources_unread()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as config:
        desk = Application(application, Settings(Path(config) / "settings.ini"))
        desk.open(folder)
        assert desk.window is not None
        desk.window.resize(1280, 800)
        settle(2500)
        gc.freeze()
        sitting = Sitting(desk.window, articles)
        sitting.opening()
        sitting.slices()
        sitting.looks()
        sitting.scrolling()
        sitting.bad_input()
        sitting.beats(pages)
        print(json.dumps({"clock": sitting.clock, "processor": sitting.processor}), flush=True)
        desk.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3]))
