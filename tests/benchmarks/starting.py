"""The window: from the start of the process to its first paint, and the memory it then holds."""

import json
from collections.abc import Iterator
from statistics import median
from time import perf_counter

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
