"""Marks that refer to footnotes: they stick to the word before them, and no quotation has them."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from storage.records import Block, Run, Style

Span = tuple[int, int]
"""Start and end in code points, end exclusive."""

_NAME = r"(?:(?:note|nb|n)\.?\s*)?(?:\d{1,4}|[a-z])"
_RAISED = re.compile(rf"\s*(?:[\[(]\s*{_NAME}\s*[\])]|{_NAME}\.?|[ivxlc]{{1,6}}|[*†‡§¶#]{{1,3}})[\s,]*", re.I)
_BRACKETED = re.compile(rf"\s*\[\s*{_NAME}\s*\]\s*", re.I)
"""What is a mark even where it is not raised."""
_TO_A_PLACE = '"#'
"""What the stored blocks contain if one of their links leads to a place in the article itself."""


def refers(run: Run) -> bool:
    """Tell whether a run is the mark of a footnote: a small link to a place in its article.

    >>> refers(Run(text="1", style=Style.SUP, href="#n1")), refers(Run(text="[3]", href="#n3"))
    (True, True)
    >>> refers(Run(text="2", style=Style.SUP)), refers(Run(text="3", href="#part-3"))
    (False, False)
    """
    return _refers(run.text, run.style, run.href)


def unmarked(blocks: Sequence[Block]) -> str:
    """Return the text of blocks without such marks, joined by line feeds.

    >>> note = Run(text="1", style=Style.SUP, href="#n1")
    >>> unmarked([Block(runs=(Run(text="Thin ice"), note, Run(text=" again")))])
    'Thin ice again'
    """
    parts = ("".join(run.text for run in block.runs if not refers(run)) for block in blocks)
    return "\n".join(part for part in parts if part)


def without_references(text: str, stored: str) -> str:
    """Return a canonical text without such marks, which are looked up in its blocks as they are stored.

    >>> without_references("Ice1 is thin", '[1,[[0,["Ice",["1",16,"#n1"]," is thin"]]]]')
    'Ice is thin'
    """
    parts, at = [], 0
    for start, end in references(stored):
        parts.append(text[at:start])
        at = end
    return "".join(parts) + text[at:]


def references(stored: str) -> tuple[Span, ...]:
    """Return where such marks stand in the canonical text of blocks as they are stored."""
    return tuple(_references(json.loads(stored)[1])) if _TO_A_PLACE in stored else ()


def _references(rows: Sequence[Any]) -> Iterator[Span]:
    # The rows of stored.py as they are: an index is made of whole libraries, and records cost time.
    at = 0
    for row in rows:
        start = at
        for run in row[1] if len(row) > 1 else ():
            if isinstance(run, str):
                at += len(run)
                continue
            size = len(run[0]) if run else 0
            if len(run) > 2 and _refers(run[0], run[1], run[2]):
                yield at, at + size
            at += size
        at += at > start  # the line feed; a block without text has none


def _refers(text: str, style: int, href: str) -> bool:
    if not href.startswith("#"):
        return False
    return (_RAISED if style & Style.SUP else _BRACKETED).fullmatch(text) is not None
