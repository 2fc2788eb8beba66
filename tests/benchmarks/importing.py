"""Import: pages a second, and what one costs in processor time beside two extractors."""

import os
from collections.abc import Callable, Iterator
from time import perf_counter, process_time

from storage import Library
from storage.records import Failure
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting, content

_PEER_PAGES = 150


def run(setting: Setting) -> Iterator[Row]:
    """Import all pages into the library of the run; peers read a sample of them in one process."""
    with Library.open(setting.library, create=True) as library:
        begin, cpu = perf_counter(), _processor_seconds()
        results = list(library.captures.add(setting.pages))
        wall, cpu = perf_counter() - begin, _processor_seconds() - cpu
        begin = perf_counter()
        library.search.drain(3600, bulk=True)
        indexing = perf_counter() - begin
    failures = sum(isinstance(result, Failure) for result in results)
    rate, cost = len(results) / wall, cpu / len(results) * 1000
    told = f"{len(results)} pages, {failures} failed, {_stored(setting) >> 20} MB stored"
    peers = (("trafilatura", _trafilatura), ("readability", _readability))
    both = 0.0
    for name, extract in peers:
        their_rate, their_cost, remark = _peer(setting, extract)
        both += their_cost
        yield Row(
            bench="import",
            figure="pages/s",
            ours=rate,
            peer=f"{name}, 1 process",
            theirs=their_rate,
            remark=told,
        )
        yield Row(
            bench="import",
            figure="CPU ms/page",
            ours=cost,
            peer=name,
            theirs=their_cost,
            remark=f"ours stores too; {remark}",
        )
    yield Row(bench="import", figure="CPU ms/page", ours=cost, peer="both", theirs=both, remark="goal: 1.7")
    _, own, _ = _peer(setting, _ours)
    told = "both among four voices, the weights, blocks"
    yield Row(bench="extraction", figure="CPU ms/page", ours=own, peer="both", theirs=both, remark=told)
    yield Row(
        bench="import",
        figure="indexing left afterwards, s",
        ours=indexing,
        remark="after the last acknowledgement",
    )


def _processor_seconds() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _stored(setting: Setting) -> int:
    return sum(path.stat().st_size for path in setting.library.rglob("*") if path.is_file())


def _peer(setting: Setting, extract: Callable[[bytes], object]) -> tuple[float, float, str]:
    pages = [content(path) for path in setting.sample(_PEER_PAGES)]
    extract(pages[0])  # what it imports on first use is not a page's cost
    failed = 0
    begin, cpu = perf_counter(), process_time()
    for page in pages:
        try:
            extract(page)
        except Exception:  # noqa: BLE001 - a peer's failure at a page is a figure here
            failed += 1
    wall, cpu = perf_counter() - begin, process_time() - cpu
    return len(pages) / wall, cpu / len(pages) * 1000, f"peer: {len(pages)} pages, {failed} failed"


def _ours(page: bytes) -> object:
    from storage.extraction import extract
    from storage.records import Page

    return extract(Page(data=page, format="html", assets=lambda address: None))


def _trafilatura(page: bytes) -> object:
    from trafilatura import bare_extraction

    return bare_extraction(page, with_metadata=True)


def _readability(page: bytes) -> object:
    from readability import Document

    return Document(page.decode("utf-8", "replace")).summary()
