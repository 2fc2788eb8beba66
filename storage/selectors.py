"""Where a passage is in a text, and where it is in the text that came after.

A selector is a W3C TextPositionSelector and TextQuoteSelector in one (Web Annotation Data Model,
4.2.4 and 4.2.5). All offsets are code points, ends exclusive.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from storage.records import Selector

CONTEXT = 32
"""Code points kept before and after a quote."""
MAX_ERRORS = 0.25
"""Of a quote's length, in insertions, deletions and replacements."""

_QUOTE, _PREFIX, _SUFFIX, _POSITION = 50, 20, 20, 10
_ALONE = 24
"""A quote this long is its own proof; a shorter one must be known by what stands around it."""
_LIKE = 0.5
_SEED = 8
_SEEDS = 160
_SEED_HITS = 200  # a seed that occurs more often says nothing
_WINDOWS = 6
_OCCURRENCES = 5000


def describe(text: str, start: int, end: int) -> Selector:
    """Return the selector of ``text[start:end]``, with up to 32 code points on either side.

    >>> describe("The ice is thin.", 4, 7)
    Selector(start=4, end=7, exact='ice', prefix='The ', suffix=' is thin.')
    """
    return Selector(
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def anchor(selector: Selector, text: str) -> tuple[int, int] | None:
    """Return (start, end) of the passage in ``text``; None where it is not to be found.

    Where the text at its old place is the same, that place; else the same words in the best
    surroundings; else the likest words with errors in at most a quarter of them.

    >>> anchor(describe("The ice is thin.", 8, 15), "Today the ice is thin.")
    (14, 21)
    """
    if not selector.exact:
        return None
    if text[selector.start : selector.end] == selector.exact:
        return selector.start, selector.end
    return _best_exact(selector, text) or _best_like(selector, text)


def _best_exact(selector: Selector, text: str) -> tuple[int, int] | None:
    length = len(selector.exact)
    starts = sorted(_occurrences(text, selector.exact), key=lambda at: abs(at - selector.start))
    if not starts:
        return None
    start = max(starts[:_OCCURRENCES], key=lambda at: _score(selector, text, at, at + length, 0))
    enough = length >= _ALONE or (len(starts) == 1 and length >= _SEED)
    if enough or _surroundings(selector, text, start, start + length) >= _LIKE:
        return start, start + length
    return None


def _occurrences(text: str, quote: str) -> Iterator[int]:
    # Only a text that repeats itself overlaps itself; there a quarter's step loses nothing.
    step = max(1, len(quote) // 4)
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + step)


# -- likeness -----------------------------------------------------------------------------------


def _best_like(selector: Selector, text: str) -> tuple[int, int] | None:
    allowed = int(len(selector.exact) * MAX_ERRORS)
    if not allowed:
        return None
    best, best_score = None, 0.0
    for low, high in _windows(selector, text, allowed):
        for start, end, errors in _alignments(selector.exact, text[low:high], allowed):
            span = (low + start, low + end)
            known = len(selector.exact) >= _ALONE or _surroundings(selector, text, *span) >= _LIKE
            score = _score(selector, text, *span, errors)
            if known and score > best_score:
                best, best_score = span, score
    return best


def _windows(selector: Selector, text: str, allowed: int) -> Iterable[tuple[int, int]]:
    """Yield the old place, then the parts that share most short pieces with the passage."""
    passage = selector.prefix + selector.exact + selector.suffix
    length = len(selector.exact)
    width = allowed + 2 * CONTEXT
    yield max(0, selector.start - width), min(len(text), selector.end + width)
    votes: Counter[int] = Counter()
    for offset in range(0, len(passage) - _SEED + 1, max(1, len(passage) // _SEEDS)):
        hits = text.count(passage[offset : offset + _SEED])
        if not 0 < hits <= _SEED_HITS:
            continue
        for at in _occurrences(text, passage[offset : offset + _SEED]):
            bucket = (at - offset + len(selector.prefix)) // width
            votes[bucket] += 1
    for bucket, _ in votes.most_common(_WINDOWS):
        low = max(0, bucket * width - width)
        yield low, min(len(text), (bucket + 1) * width + length + width)


def _alignments(quote: str, window: str, allowed: int) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, errors) of the likest part of ``window``, if it is like enough."""
    end, errors = _likest_end(quote, window)
    if errors <= allowed:
        length, _ = _likest_end(quote[::-1], window[max(0, end - len(quote) - allowed) : end][::-1])
        yield end - length, end, errors


def _likest_end(quote: str, window: str) -> tuple[int, int]:
    """Return where the part of ``window`` that is likest to ``quote`` ends, and its errors.

    Myers, "A fast bit-vector algorithm for approximate string matching" (1999), with one integer
    for the whole column: Python's have as many bits as the quote has letters.
    """
    length = len(quote)
    mask = (1 << length) - 1
    top = 1 << (length - 1)
    equal: dict[str, int] = {}
    for index, letter in enumerate(quote):
        equal[letter] = equal.get(letter, 0) | 1 << index
    plus, minus, errors = mask, 0, length
    best, best_errors = 0, length
    for index, letter in enumerate(window):
        here = equal.get(letter, 0)
        vertical = here | minus
        here |= (((here & plus) + plus) ^ plus) & mask
        rises = minus | (mask & ~(here | plus))
        falls = plus & here
        if rises & top:
            errors += 1
        elif falls & top:
            errors -= 1
            if errors <= best_errors:
                best, best_errors = index + 1, errors
        rises <<= 1
        plus = ((falls << 1) | ~(vertical | rises)) & mask
        minus = rises & vertical & mask
    return best, best_errors


# -- scores -------------------------------------------------------------------------------------


def _score(selector: Selector, text: str, start: int, end: int, errors: int) -> float:
    before, after = _sides(selector, text, start, end)
    distance = abs(start - selector.start) / max(len(text), 1)
    return (
        _QUOTE * (1 - errors / len(selector.exact))
        + _PREFIX * before
        + _SUFFIX * after
        + _POSITION * max(0.0, 1 - distance)
    )


def _surroundings(selector: Selector, text: str, start: int, end: int) -> float:
    """Return how like the text around is to what it was, 0..1: the better side counts."""
    return max(_sides(selector, text, start, end))


def _sides(selector: Selector, text: str, start: int, end: int) -> tuple[float, float]:
    before = text[max(0, start - len(selector.prefix)) : start]
    after = text[end : end + len(selector.suffix)]
    return _like(selector.prefix, before), _like(selector.suffix, after)


def _like(old: str, new: str) -> float:
    from rapidfuzz.distance import Levenshtein  # no start of the window needs its 3 MB

    # A side that was at the text's edge knows nothing of what may stand there now.
    return Levenshtein.normalized_similarity(old, new) if old else 0.0
