"""Lines of several pieces, of which some may run from right to left."""

import re

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def isolated(text: str) -> str:
    """Return a text that turns nothing around it: in U+2068 and U+2069 (UAX 9)."""
    return f"\u2068{text}\u2069"


def joined(*parts: str) -> str:
    """Return what there is of these in one line.

    Beside Arabic letters the parts of a date would change places, so each part is isolated there.

    >>> joined("Mira Holm", "", "2026-02-11")
    'Mira Holm · 2026-02-11'
    """
    known = [part for part in parts if part]
    if any(_RIGHT_TO_LEFT.search(part) for part in known):
        known = [isolated(part) for part in known]
    return " · ".join(known)
