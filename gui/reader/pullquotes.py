"""Pull quotes, and headings whose last word must not stand alone."""

from collections.abc import Sequence
from dataclasses import replace

from storage.records import Block, Content, Kind, Run

_SHORTEST, _LONGEST = 24, 320
"""Characters of a pull quote: less says nothing, more is a quotation."""
_MOST = 40
"""Quotes that are looked at: a text of more is a collection of quotations."""
_EDGES = " \u00a0\n\"'“”„«»‘’‹›「」『』"
_BOUND = 14
"""Letters of a last word that is kept beside the one before it."""


def pull_quotes(content: Content) -> frozenset[Block]:
    """Return the quotes of one paragraph whose words stand in the running text, too."""
    quotes = [
        block
        for before, block, after in zip(
            (None, *content.blocks), content.blocks, (*content.blocks[1:], None), strict=False
        )
        if _alone(block, before, after)
    ]
    if not 0 < len(quotes) <= _MOST:
        return frozenset()
    text = _folded(content.text)
    return frozenset(block for block in quotes if text.count(_folded(block.text)) > 1)


def _alone(block: Block, before: Block | None, after: Block | None) -> bool:
    return (
        block.nest == "q"
        and block.kind is Kind.PARAGRAPH
        and block.cell is None
        and _SHORTEST <= len(block.text) <= _LONGEST
        and not (before is not None and before.nest.startswith("q"))
        and not (after is not None and after.nest.startswith("q"))
    )


def _folded(text: str) -> str:
    return " ".join(text.strip(_EDGES).rstrip(".…,;:").split()).casefold()


def bound(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs of a heading, its last two words bound together; the length stays.

    >>> [run.text for run in bound([Run(text="Thin ice on lakes")])]
    ['Thin ice on\\xa0lakes']
    """
    if not runs:
        return ()
    last = runs[-1]
    head, gap, tail = last.text.rpartition(" ")
    if not gap or not 0 < len(tail) <= _BOUND or head.count(" ") < 1 or head.endswith(" "):
        return tuple(runs)
    return (*runs[:-1], replace(last, text=f"{head}\u00a0{tail}"))
