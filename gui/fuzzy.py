"""How well a few typed letters fit a line: for lists that are narrowed by typing."""

import unicodedata

_WORD, _BEGINNING, _NEXT, _SOMEWHERE = 40, 100, 12, 1


def folded(text: str) -> str:
    """Return a text as it is compared: without case and accents.

    >>> folded("Élan Vital")
    'elan vital'
    """
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parts if not "\u0300" <= letter <= "\u036f")


def fit(typed: str, line: str) -> int:
    """Return how well ``typed`` fits ``line``, both folded; 0 if it does not.

    Each word that is typed has to be there: best at the line's beginning, then at that of a word, then within
    one, last as letters in their order, of which the first begins a word.

    >>> fit("fi ne", "find next") > fit("fn", "find next") > fit("xt", "find next") > fit("q", "find next")
    True
    """
    total = 0
    for word in typed.split():
        gained = _of_word(word, line)
        if not gained:
            return 0
        total += gained
    return max(1, 10 * total - len(line)) if total else 0


def _of_word(word: str, line: str) -> int:
    at = line.find(word)
    if at == 0:
        return _BEGINNING + 2 * len(word)
    while at > 0:
        if not line[at - 1].isalnum():
            return _WORD + _NEXT + 2 * len(word)
        after = line.find(word, at + 1)
        if after < 0:
            break
        at = after
    initials = _initials(word, line)
    if initials:
        return initials
    return _NEXT + len(word) if at > 0 and len(word) > 1 else 0


def _initials(word: str, line: str) -> int:
    """Return what the letters of a word gain as beginnings of words, and letters right after these."""
    if len(word) < 2:
        return 0
    at, gained = -1, 0
    for letter in word:
        if at >= 0 and line[at + 1 : at + 2] == letter:
            at, gained = at + 1, gained + 2
            continue
        at = _beginning(line, letter, at + 1)
        if at < 0:
            return 0
        gained += 3
    return _NEXT + gained + _SOMEWHERE


def _beginning(line: str, letter: str, start: int) -> int:
    while True:
        at = line.find(letter, start)
        if at <= 0 or not line[at - 1].isalnum():
            return at
        start = at + 1
