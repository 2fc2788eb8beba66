"""Occurrences of a word in an article's text."""

import re


def occurrences(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) in code points of each place of ``words``, whatever their case or white space.

    >>> occurrences("Thin ice, thin\\nICE", "thin ice")
    ((0, 8), (10, 18))
    """
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    return tuple(found.span() for found in re.finditer(r"\s+".join(parts), text, re.IGNORECASE))
