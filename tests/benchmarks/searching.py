"""Search: latency by kind of query beside SQLite FTS5 and tantivy on the same articles.

Articles are recombined from the paragraphs of the run's pages, by the thousand. Times are of the
processor, so that what else the machine does counts little.
"""

import json
import os
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from storage import Library
from storage.services import rebuilding
from tests.benchmarks import asking, peers, questions, recombined
from tests.benchmarks.peers import Peer
from tests.benchmarks.questions import Asked
from tests.benchmarks.recombined import Told
from tests.benchmarks.rows import Row, percentile
from tests.benchmarks.setting import Setting, python

_MOST_PAGES = 400
"""Pages whose paragraphs are recombined."""


def run(setting: Setting) -> Iterator[Row]:
    """Measure at each size."""
    source = _paragraphs(setting)
    for size in setting.sizes:
        folder = setting.folder / f"search-{size}"
        folder.mkdir()
        told = list(recombined.articles(source, size))
        recombined.store(folder / "library", told)
        yield from _written(folder / "library", told, f"{size:,}: ")
        yield from _asked(folder, told, f"{size:,}: ")


def _paragraphs(setting: Setting) -> list[str]:
    pages = random.Random(1).sample(setting.pages, min(_MOST_PAGES, len(setting.pages)))
    with Library.open(setting.folder / "source", create=True) as library:
        for _ in library.captures.add(pages):
            pass
        return recombined.paragraphs(library)


def _written(folder: Path, told: Sequence[Told], size: str) -> Iterator[Row]:
    """Rebuild by one process and by two."""
    seconds = {}
    with Library.open(folder) as library:
        most = rebuilding.MOST_PROCESSES
        try:
            for processes in (1, 2):
                rebuilding.MOST_PROCESSES = processes
                begin, cpu = perf_counter(), _processor_seconds()
                library.search.rebuild()
                seconds[processes] = perf_counter() - begin, _processor_seconds() - cpu
        finally:
            rebuilding.MOST_PROCESSES = most
    text = sum(len(one.text.encode()) for one in told)
    newest = max((folder / "index").glob("*/contents.json"), key=lambda path: path.stat().st_mtime)
    held = sum(path.stat().st_size for path in newest.parent.rglob("*") if path.is_file())
    yield _row(f"{size}rebuilt, articles/s of processor time", len(told) / seconds[1][1])
    yield _row(
        f"{size}rebuilt, articles/s on the clock",
        len(told) / seconds[1][0],
        remark=f"two processes: {len(told) / seconds[2][0]:.0f}, {seconds[1][0] / seconds[2][0]:.2f} times",
    )
    yield _row(f"{size}index / text", held / text, remark=f"{text / 1e6:.0f} MB of text")


def _asked(folder: Path, told: Sequence[Told], size: str) -> Iterator[Row]:
    kinds = questions.drawn(told)
    spelt = folder / "queries.json"
    spelt.write_text(asking.spelt(kinds), encoding="utf-8")
    output = python("-W", "ignore", "-m", "tests.benchmarks.asking", folder / "library", spelt)
    ours: dict[str, Any] = json.loads(output.splitlines()[-1])
    rivals = peers.available(folder, told)
    for kind, some in kinds.items():
        for how, label in (("full", "with snippets"), ("bare", "without")):
            mine = ours["kinds"][kind][how]
            for peer in rivals:
                theirs = _times(peer, some, snippets=how == "full")
                yield Row(
                    bench="search",
                    figure=f"{size}{kind}, {label}, p50 ms",
                    ours=percentile(mine, 0.5),
                    peer=peer.name,
                    theirs=percentile(theirs, 0.5) if theirs else None,
                    remark=f"p95 {percentile(mine, 0.95):.1f}"
                    + (f" against {percentile(theirs, 0.95):.1f}" if theirs else ""),
                )
    yield _row(f"{size}index opened, ms", ours["opening"])
    yield _row(f"{size}memory after all of these, MB", ours["memory"])
    fresh = ours["fresh"]
    yield _row(
        f"{size}highlight saved to found, p50 ms",
        percentile(fresh, 0.5),
        remark=f"p95 {percentile(fresh, 0.95):.1f}",
    )


def _times(peer: Peer, some: Sequence[Asked], *, snippets: bool) -> list[float]:
    if peer.ask(some[0], snippets=snippets) is None:
        return []
    for asked in some:
        peer.ask(asked, snippets=snippets)
    return [_milliseconds(peer, asked, snippets=snippets) for asked in some]


def _milliseconds(peer: Peer, asked: Asked, *, snippets: bool) -> float:
    begin = process_time()
    peer.ask(asked, snippets=snippets)
    return (process_time() - begin) * 1000


def _processor_seconds() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _row(figure: str, ours: float | None, remark: str = "") -> Row:
    return Row(bench="search", figure=figure, ours=ours, remark=remark)
