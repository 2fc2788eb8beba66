"""Blocks to compact JSON and back, quick enough to open a book.

The first element is the version of the form. A block is an array in the order of ``_BLOCK``, a run,
a cell and a picture likewise; what stands at its default at the end of an array is left out, and a
run of plain text is the text alone.
"""

import json
from collections.abc import Sequence
from typing import Any

from storage.errors import LibraryDamaged
from storage.records import Block, Cell, Image, Kind, Run, Style

VERSION = 1

# The place of a kind is what is stored: add at the end only.
_KINDS = (
    Kind.PARAGRAPH,
    Kind.HEADING,
    Kind.PREFORMATTED,
    Kind.IMAGE,
    Kind.CAPTION,
    Kind.RULE,
)
_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}
_STYLES = tuple(Style(value) for value in range(64))
_BLOCK: tuple[Any, ...] = (0, [], 0, "", "", None, "", "", "", [])
_RUN: tuple[Any, ...] = ("", 0, "", "", "", None)


def encode(blocks: Sequence[Block]) -> str:
    """Return blocks as they are stored.

    >>> encode([Block(runs=(Run(text="Thin ice"),))])
    '[1,[[0,["Thin ice"]]]]'
    """
    rows = [_block_row(block) for block in blocks]
    return json.dumps([VERSION, rows], ensure_ascii=False, separators=(",", ":"))


def decode(stored: str) -> tuple[Block, ...]:
    """Return the blocks that :func:`encode` wrote. Raises LibraryDamaged for anything else.

    >>> decode('[1,[[0,["Thin ice"]]]]')[0].text
    'Thin ice'
    """
    try:
        version, rows = json.loads(stored)
        if version != VERSION:
            raise ValueError(f"blocks of form {version}, known is {VERSION}")
        return tuple([_block(row) for row in rows])
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise LibraryDamaged(reason="the content of an article cannot be read") from error


def _trimmed(row: list[Any], defaults: tuple[Any, ...]) -> list[Any]:
    while row and row[-1] == defaults[len(row) - 1]:
        row.pop()
    return row


def _block_row(block: Block) -> list[Any]:
    row = [
        _NUMBERS[block.kind],
        [_run_row(run) for run in block.runs],
        block.level,
        block.nest,
        block.marker,
        _cell_row(block.cell) if block.cell else None,
        block.code_language,
        block.language,
        block.direction,
        list(block.anchors),
    ]
    return _trimmed(row, _BLOCK)


def _run_row(run: Run) -> str | list[Any]:
    image = _image_row(run.image) if run.image else None
    row = [run.text, int(run.style), run.href, run.language, run.direction, image]
    row = _trimmed(row, _RUN)
    return run.text if len(row) <= 1 else row


def _cell_row(cell: Cell) -> list[int]:
    return [
        cell.table,
        cell.row,
        cell.column,
        cell.rowspan,
        cell.colspan,
        int(cell.header),
        cell.depth,
    ]


def _image_row(image: Image) -> list[Any]:
    return [image.source, image.alt, image.blob, image.width, image.height]


def _block(row: list[Any]) -> Block:
    if len(row) == 2:  # a plain paragraph: most of them
        return Block(kind=_KINDS[row[0]], runs=tuple([_run(run) for run in row[1]]))
    row += _BLOCK[len(row) :]
    kind, runs, level, nest, marker, cell, code, language, direction, anchors = row
    return Block(
        kind=_KINDS[kind],
        runs=tuple([_run(run) for run in runs]),
        level=level,
        nest=nest,
        marker=marker,
        cell=_cell(cell) if cell else None,
        code_language=code,
        language=language,
        direction=direction,
        anchors=tuple(anchors),
    )


def _run(row: str | list[Any]) -> Run:
    if isinstance(row, str):
        return Run(text=row)
    row += _RUN[len(row) :]
    text, style, href, language, direction, image = row
    return Run(
        text=text,
        style=_STYLES[style],
        href=href,
        language=language,
        direction=direction,
        image=_image(image) if image else None,
    )


def _cell(row: list[int]) -> Cell:
    table, line, column, rowspan, colspan, header, depth = row
    return Cell(
        table=table,
        row=line,
        column=column,
        rowspan=rowspan,
        colspan=colspan,
        header=bool(header),
        depth=depth,
    )


def _image(row: list[Any]) -> Image:
    source, alt, blob, width, height = row
    return Image(source=source, alt=alt, blob=blob, width=width, height=height)
