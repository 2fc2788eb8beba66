"""Footnotes of an article: which links lead to one, and what it says."""

import re
from dataclasses import replace

from storage.records import OBJECT, Block, Content, Run, Style

_MARK = re.compile(r"\W*(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#]+)\W*", re.IGNORECASE)
"""What a reference to a note looks like; a link in a table of contents has words."""
_LONGEST = 3000
"""Characters of a note; what is longer is a part of the article."""
_MOST_BLOCKS = 12
_ARROWS = " \u00a0↩↑⤴⏎^\ufe0e\ufe0f"


def refers(run_text: str, target: str) -> bool:
    """Return whether a link is the mark of a footnote.

    >>> refers("[3]", "#fn-3"), refers("Results", "#results"), refers("3", "https://a.example/")
    (True, False, False)
    """
    return target.startswith("#") and _MARK.fullmatch(run_text) is not None


def note(content: Content, name: str) -> tuple[Block, ...]:
    """Return the blocks of the note named ``#name``, without its way back; () if there is no such note."""
    number = next((at for at, block in enumerate(content.blocks) if name in block.anchors), None)
    if number is None:
        return ()
    block = content.blocks[number]
    found, size = [block], len(block.text)
    for other in content.blocks[number + 1 : number + _MOST_BLOCKS]:
        # The next note begins with a name or a number of its own; what follows a list is outside of it.
        if other.anchors or other.marker or other.level or other.cell != block.cell or other.nest != block.nest:
            break
        if not block.nest:
            break
        found.append(other)
        size += len(other.text)
    if block.level or size > _LONGEST:
        return ()
    kept = tuple(_without_way_back(one) for one in found)
    return kept if any(one.text.strip() for one in kept) else ()


def quoted(content: Content, start: int, end: int) -> str:
    """Return a stretch of the text as a quotation: without pictures and the raised marks of footnotes.

    A stretch that is nothing but a mark is returned as it is.
    """
    kept, at = [], 0
    for block in content.blocks:
        for run in block.runs:
            if not _is_mark(run):
                kept.append((at, at + len(run.text)))
            at += len(run.text)
        if block.text:
            kept.append((at, at + 1))
            at += 1
    within = ((max(first, start), min(last, end)) for first, last in kept if first < end and last > start)
    words = "".join(content.text[first:last] for first, last in within).replace(OBJECT, "")
    return words if words.strip() else content.text[start:end].replace(OBJECT, "")


def parted(content: Content) -> str:
    """Return the text with blanks in place of the raised marks of footnotes, so that words end before them."""
    parts: list[str] = []
    for block in content.blocks:
        if block.text:
            parts.append("".join(" " * len(run.text) if _is_mark(run) else run.text for run in block.runs))
    return "\n".join(parts)


def _is_mark(run: Run) -> bool:
    raised = Style.SUP in run.style or run.text.strip().startswith("[")
    return raised and refers(run.text, run.href)


def _without_way_back(block: Block) -> Block:
    runs = [run for run in block.runs if not _leads_back(run) and run.image is None]
    if runs:  # an arrow may be left of a way back that leads nowhere
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(_ARROWS))
    runs = [run for run in runs if run.text]
    return Block(runs=tuple(runs), language=block.language, direction=block.direction, marker=block.marker)


def _leads_back(run: Run) -> bool:
    return run.href.startswith("#") and not any(letter.isalnum() and len(run.text) > 3 for letter in run.text)
