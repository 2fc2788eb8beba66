"""The line that only says who wrote an article and when: the metadata says it already."""

import re
from collections.abc import Sequence

from storage.extraction.leaves import Leaf
from storage.records import Metadata

_LONGEST = 100
"""Characters of such a line."""
_MOST_LETTERS = 24
"""Letters that may be left once the names are taken away: "Published on … February … by"."""
_PROSE = 160
"""Characters of the first paragraph that is no such line: none is looked for behind it."""
_LETTER = re.compile(r"[^\W\d_]")


def credit_lines(leaves: Sequence[Leaf], kept: frozenset[int], told: Metadata) -> frozenset[int]:
    """Return the kept leaves before the first paragraph that hold an author's name and little else."""
    authors = [name for name in told.byline.split(", ") if name]
    found = set()
    for number in sorted(kept):
        text = leaves[number].text
        if len(text) >= _PROSE:
            break
        if len(text) <= _LONGEST and any(name in text for name in authors):
            for name in (*authors, told.site):
                text = text.replace(name, " ") if name else text
            if len(_LETTER.findall(text)) <= _MOST_LETTERS:
                found.add(number)
    return frozenset(found)
