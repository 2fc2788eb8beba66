"""Which tags are meant by what is typed."""

from collections.abc import Iterable
from functools import lru_cache

from storage.words import fold

_NEAR = 75
"""Out of 100, how like a segment must be that is nearly what was typed."""


def ranked(typed: str, paths: Iterable[str], limit: int) -> list[str]:
    """Return the paths that may be meant, the likeliest first.

    That is: whole, at the start of a segment, at that of a word, inside, nearly.

    >>> ranked("jap", ["asia/japan", "the jape", "arts/ajap", "jpan"], 3)
    ['asia/japan', 'the jape', 'arts/ajap']
    """
    sought = _folded(typed.strip().strip("/"))
    if not sought:
        return sorted(paths)[:limit]
    found: list[tuple[int, int, str]] = []
    rest: list[str] = []
    for path in paths:
        folded = _folded(path)
        at = f"/{folded}".find(f"/{sought}")
        if at >= 0:
            ends = at + len(sought) == len(folded)
            found.append((0 if ends else 1, len(path), path))
        elif sought in folded:
            found.append((2 if f" {sought}" in folded else 3, len(path), path))
        else:
            rest.append(path)
    best = [path for *_, path in sorted(found)[:limit]]
    if len(best) < limit and len(sought) > 2:
        from rapidfuzz import fuzz, process  # no start of the window needs its 3 MB

        last = [_folded(path).rpartition("/")[2] for path in rest]
        near = process.extract(sought, last, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=limit - len(best))
        best += [rest[at] for _, _, at in near]
    return best


@lru_cache(maxsize=32_768)
def _folded(path: str) -> str:
    return fold(path)
