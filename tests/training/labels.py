"""Which leaves of a page are of its article, as far as the gold answer tells."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

_WORD = re.compile(r"\w+")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SHORT = 6
"""Words: a leaf of fewer can stand in several places, and only so many of them are the article's."""
_NEAR = 15


def by_text(texts: Sequence[str], gold: str, votes: Sequence[int]) -> list[bool | None]:
    """Return whether each leaf is of the article whose whole text is ``gold``; None for no words."""
    words = _words(gold)
    grams = set(_grams(words))
    flat = f" {' '.join(words)} "
    found: list[bool | None] = []
    short = []
    for number, text in enumerate(texts):
        own = _words(text)
        found.append(bool(own) and None)
        if len(own) >= _SHORT:
            parts = _grams(own)
            found[-1] = 2 * sum(part in grams for part in parts) >= len(parts)
        elif own:
            short.append((number, " ".join(own)))
            found[-1] = False
        else:
            found[-1] = None
    sure = [number for number, label in enumerate(found) if label]
    first, last = (sure[0], sure[-1]) if sure else (0, len(texts))
    left = Counter({phrase: flat.count(f" {phrase} ") for _, phrase in short})

    def far(number: int) -> int:
        return max(0, first - number, number - last)

    for number, phrase in sorted(short, key=lambda item: (far(item[0]), -votes[item[0]])):
        if left[phrase] > 0 and far(number) <= _NEAR:
            found[number] = True
            left[phrase] -= 1
    return found


def by_snippets(texts: Sequence[str], gold: Mapping[str, Any]) -> list[bool | None]:
    """Return True for leaves with a wanted snippet, False with an unwanted one, else None."""
    found: list[bool | None] = []
    for text in texts:
        wanted = any(" ".join(one.split()) in text for one in gold["with"])
        unwanted = any(" ".join(one.split()) in text for one in gold["without"])
        found.append(None if wanted == unwanted else wanted)
    return found


def _words(text: str) -> list[str]:
    found: list[str] = []
    for word in _WORD.findall(text.lower()):
        found.extend(word if _DENSE.search(word) else [word])
    return found


def _grams(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[index : index + 4]) for index in range(max(1, len(words) - 3))]
