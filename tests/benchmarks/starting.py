"""The window: from the start of the process to its first paint, and the memory it then holds."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, time

from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting, python

_TIMES = 5
_PEER = "bare QTextBrowser"
# Runs what follows in its arguments, or a bare window, until the first paint of a window.
_SCRIPT = """
import json, runpy, sys
from pathlib import Path

def until_first_paint(*_):
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and watched.isWindow():
                QTimer.singleShot(0, QApplication.quit)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    return run()

def bare():
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTextBrowser())
    window.resize(1280, 800)
    window.show()
    until_first_paint()

from PySide6.QtWidgets import QApplication
run = QApplication.exec
QApplication.exec = until_first_paint
sys.argv = sys.argv[1:]
try:
    runpy.run_path("main.py", run_name="__main__") if sys.argv else bare()
except SystemExit:
    pass
status = Path("/proc/self/status")
held = int(status.read_text().split("VmRSS:")[1].split()[0]) if status.exists() else None
print(json.dumps(held))
"""


# Runs the program until an article is painted; prints milliseconds since the process began, what it took of the
# processor, and its memory.
_READABLE = """
import json, os, runpy, sys, time
from pathlib import Path

told = {}

def until_an_article(*_):
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Watch(QObject):
        def eventFilter(self, watched, event):
            above = watched.parent() if isinstance(watched, QWidget) else None
            painted = event.type() == QEvent.Type.Paint and above is not None
            if painted and above.objectName() == "readerView" and above.document().characterCount() > 500:
                told.setdefault("milliseconds", (time.time() - begun) * 1000)
                told.setdefault("processor", sum(os.times()[:2]) * 1000)
                QApplication.instance().removeEventFilter(self)
                QTimer.singleShot(0, QApplication.quit)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    return run()

from PySide6.QtWidgets import QApplication
run = QApplication.exec
QApplication.exec = until_an_article
sys.argv = sys.argv[1:]
begun = float(sys.argv.pop())
try:
    runpy.run_path("main.py", run_name="__main__")
except SystemExit:
    pass
status = Path("/proc/self/status")
told["megabytes"] = int(status.read_text().split("VmRSS:")[1].split()[0]) / 1024 if status.exists() else 0
print(json.dumps(told))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """One start, until the article that was open last could be read."""

    milliseconds: float
    processor: float
    """Milliseconds of processor time, all threads together."""
    megabytes: float


def readable(library: Path) -> Started:
    """Start the window on a library whose last article is still to be read."""
    told = python("-c", _READABLE, "main.py", "--library", library, str(time()))
    return Started(**json.loads(told.splitlines()[-1]))


def run(setting: Setting) -> Iterator[Row]:
    """Open the window on the library of the run, and a bare one, in turns."""
    command = ("main.py", "--library", str(setting.library))
    ours, theirs = [], []
    for _ in range(_TIMES + 1):
        ours.append(_start(*command))
        theirs.append(_start())
    for figure, column in (("start to first paint, ms", 0), ("memory then, MB", 1)):
        yield Row(
            bench="window",
            figure=figure,
            ours=_middle(ours, column),
            peer=_PEER,
            theirs=_middle(theirs, column),
            remark=f"median of {_TIMES}",
        )


def _start(*command: str) -> tuple[float, float | None]:
    begin = perf_counter()
    held = json.loads(python("-c", _SCRIPT, *command).splitlines()[-1])
    return (perf_counter() - begin) * 1000, None if held is None else held / 1024


def _middle(runs: list[tuple[float, float | None]], column: int) -> float | None:
    figures = [run[column] for run in runs[1:]]  # the first one fills the file cache
    return median(figure for figure in figures if figure is not None) if all(figures) else None
