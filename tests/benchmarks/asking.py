"""``python -m tests.benchmarks.asking LIBRARY QUERIES``: our side of the search bench, alone.

A process of its own, so that opening time and memory are those of searching. Prints JSON.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from time import perf_counter, process_time

from storage import Library
from storage.search import query
from tests.benchmarks.questions import Asked

_LIMIT = 20
_CHANGES = 40


def main() -> None:
    """Ask everything, warm, and tell the milliseconds of processor time of each query."""
    folder, questions = Path(sys.argv[1]), Path(sys.argv[2])
    kinds = {
        kind: [Asked(**{**asked, "words": tuple(asked["words"])}) for asked in some]
        for kind, some in json.loads(questions.read_text("utf-8")).items()
    }
    told: dict[str, object] = {}
    with Library.open(folder) as library:
        library.search.find("warm")
        library.search.close()
        begin = perf_counter()
        library.search.counts()
        told["opening"] = (perf_counter() - begin) * 1000
        told["kinds"] = {kind: _asked(library, some) for kind, some in kinds.items()}
        told["memory"] = _resident()
        told["fresh"] = [_fresh(library, number) for number in range(_CHANGES)]
    print(json.dumps(told))


def _asked(library: Library, some: list[Asked]) -> dict[str, list[float]]:
    for asked in some:
        _find(library, asked)()
    return {
        "full": [_milliseconds(_find(library, asked)) for asked in some],
        "bare": [_milliseconds(_rank(library, asked)) for asked in some],
    }


def _find(library: Library, asked: Asked) -> Callable[[], object]:
    if asked.facets:
        return lambda: library.search.facets(asked.ours)
    return lambda: library.search.find(asked.ours, limit=_LIMIT, as_you_type=asked.typing)


def _rank(library: Library, asked: Asked) -> Callable[[], object]:
    """Return what finds the same without making snippets."""
    if asked.facets:
        return _find(library, asked)
    node = query.parse(asked.ours, as_you_type=asked.typing)
    assert node is not None
    return lambda: library.search._look(lambda finder: finder.ranked(node, _LIMIT, "all"), 1.0)


def _fresh(library: Library, number: int) -> float:
    """Return how long after its commit a highlight is found."""
    article = library.articles.list()[number]
    word = f"fresh{number}q"
    library.highlights.add(article.id, 0, 20, note=word)
    begin = perf_counter()
    library.search.drain(2)  # as the window does before anything else
    found = library.search.find(word, as_you_type=True)
    elapsed = (perf_counter() - begin) * 1000
    assert found.total, word
    return elapsed


def _milliseconds(act: Callable[[], object]) -> float:
    begin = process_time()
    act()
    return (process_time() - begin) * 1000


def _resident() -> float | None:
    """Return the most memory held so far, in MB."""
    if sys.platform != "linux":
        return None
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def spelt(kinds: dict[str, list[Asked]]) -> str:
    """Return queries as this program reads them."""
    return json.dumps({kind: [asdict(asked) for asked in some] for kind, some in kinds.items()})


if __name__ == "__main__":
    main()
