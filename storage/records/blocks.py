"""What an article is made of."""

from dataclasses import dataclass
from enum import IntFlag, StrEnum

OBJECT = "\ufffc"
"""Stands for one image in canonical text, whether its bytes are stored or not."""


class Style(IntFlag):
    """How a run of text looks; values are stored, so they never change."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    CODE = 4
    SUB = 8
    SUP = 16
    STRIKE = 32


class Kind(StrEnum):
    """What a block is. A list item or a cell is any of these with ``nest`` or ``cell`` set."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    PREFORMATTED = "preformatted"
    IMAGE = "image"
    CAPTION = "caption"
    RULE = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of an article; ``blob`` is the SHA-256 of its stored bytes, "" if not stored."""

    source: str = ""
    """Its address on the web; "" when it came inside the page (a ``data:`` URL)."""
    alt: str = ""
    blob: str = ""
    width: int = 0
    """Natural size in pixels where known, else what the page declares, else 0."""
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text of one look. A run with an ``image`` has the text U+FFFC; ``\\n`` is a line break."""

    text: str
    style: Style = Style.PLAIN
    href: str = ""
    """http, https, mailto or ``#anchor``; "" when it is no link."""
    language: str = ""
    direction: str = ""
    """"ltr", "rtl" or "" (as the block)."""
    image: Image | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A block's place in a table; several blocks may share a cell, an empty cell is a block too."""

    table: int
    """Number of the table in the article, from 0."""
    row: int
    column: int
    rowspan: int = 1
    colspan: int = 1
    header: bool = False
    depth: int = 0
    """How many of the block's ``nest`` letters enclose the whole table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of an article; its text is that of its runs joined."""

    kind: Kind = Kind.PARAGRAPH
    runs: tuple[Run, ...] = ()
    level: int = 0
    """Of a heading, 1 to 6."""
    nest: str = ""
    """What encloses it, outermost first: ``q`` a quote, ``u`` an unordered list, ``o`` an ordered."""
    marker: str = ""
    """Of a list item's first block: "•", or its number and a full stop; "" elsewhere."""
    cell: Cell | None = None
    code_language: str = ""
    language: str = ""
    direction: str = ""
    """"ltr", "rtl" or "" (as the article)."""
    anchors: tuple[str, ...] = ()
    """Names that links of this article point to (``#name``)."""

    @property
    def text(self) -> str:
        """Its part of the canonical text; "" for a rule or an empty cell."""
        return "".join(run.text for run in self.runs)
