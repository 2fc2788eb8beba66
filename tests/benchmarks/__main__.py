"""``python -m tests.benchmarks [--corpus DIR] [--articles N]``: figures beside peers, in one table.

Times depend on the machine and on what else it does; the ratios hold better.
"""

import argparse
import importlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.rows import Row, table
from tests.benchmarks.setting import Setting, prepare

_BENCHES = (
    "importing", "searching", "relevance", "commanding", "reading", "relating", "tagging", "boarding",
    "exporting", "starting", "desk",
)  # fmt: skip


def main() -> None:
    """Run all benches and print their table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--corpus", type=Path, help="a folder of real saved pages")
    parser.add_argument("--articles", type=int, default=1000, help="at most so many pages")
    parser.add_argument("--sizes", default="2000,10000,50000", help="how many articles search is measured on")
    parser.add_argument("--only", choices=_BENCHES, action="append", help="these besides import")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lectorium-bench-") as folder:
        sizes = tuple(int(size) for size in wanted.sizes.split(","))
        setting = prepare(Path(folder), wanted.corpus, wanted.articles, sizes)
        if not setting.pages:
            sys.exit(f"error: no saved pages below {wanted.corpus}")
        # Search makes a library of its own, the others measure the one that is imported.
        needed = {*(wanted.only or _BENCHES)}
        if needed != {"searching"}:
            needed.add("importing")
        names = [name for name in _BENCHES if name in needed]
        rows = [row for name in names for row in _rows(name, setting)]
    source = "real" if setting.real else "generated"
    print(f"\n{len(setting.pages)} {source} pages\n\n{table(rows)}")


def _rows(name: str, setting: Setting) -> Iterator[Row]:
    print(f"{name} …", file=sys.stderr, flush=True)
    try:
        yield from importlib.import_module(f"tests.benchmarks.{name}").run(setting)
    except Exception as error:  # noqa: BLE001 - a part that is missing costs its own rows only
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        yield Row(bench=name, figure="not measured", ours=None, remark=reason[:90])


if __name__ == "__main__":
    main()
