"""The command line: how long `list` takes, and the memory it needs."""

import sys
from collections.abc import Iterator
from statistics import median

from storage import Library
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting, milliseconds, python

_TIMES = 7
# Runs what follows in its arguments, then tells its peak; getrusage would tell the parent's, whose
# pages a child holds until it is another program.
_PEAK = """
import runpy, sys
from pathlib import Path
sys.argv = sys.argv[1:]
try:
    sys.argv and runpy.run_path(sys.argv[0], run_name="__main__")
except SystemExit:
    pass
print(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
"""


def run(setting: Setting) -> Iterator[Row]:
    """List the library in a process of its own, beside one that only loads SQLite."""
    with Library.open(setting.library) as library:
        count = len(library.articles.list())
    bare = _median("-c", "import sqlite3")
    for figure, arguments in (("list, ms", ("list",)), ("list --json, ms", ("list", "--json"))):
        yield Row(
            bench="command",
            figure=figure,
            ours=_median("main.py", "--library", str(setting.library), *arguments),
            peer="python -c 'import sqlite3'",
            theirs=bare,
            remark=f"{count} articles",
        )
    yield Row(
        bench="command",
        figure="list, peak memory MB",
        ours=_peak("main.py", "--library", str(setting.library), "list"),
        peer="bare Python",
        theirs=_peak(),
    )


def _median(*arguments: str) -> float:
    python(*arguments)  # bytecode and file cache
    return median(milliseconds(lambda: python(*arguments)) for _ in range(_TIMES))


def _peak(*arguments: str) -> float | None:
    if sys.platform != "linux":
        return None
    return int(python("-c", _PEAK, *arguments).splitlines()[-1]) / 1024
