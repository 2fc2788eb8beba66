"""Articles that are made to hold the window up: a vast picture, table, paragraph, and a flood of links."""

import hashlib

from storage import Library
from storage.records import ArticleId, Block, Cell, Image, ImageFile, Kind, Run
from tests.builders import an_extract, import_extract

SIDE = 40_000
ROWS, COLUMNS = 5000, 4
LETTERS = 1_000_000
LINKS = 100_000


def hostile(library: Library) -> dict[str, ArticleId]:
    """Store them; return each by what is bad about it."""
    return {
        f"picture of {SIDE:,}×{SIDE:,}": _picture(library),
        f"table of {ROWS:,} rows": _stored(library, "Table", a_table()),
        "paragraph of 1 MB": _stored(library, "Paragraph", a_paragraph()),
        f"{LINKS:,} links": _stored(library, "Links", the_links()),
    }


def a_table() -> list[Block]:
    """Return the cells of a table of very many rows."""
    return [
        Block(runs=(Run(text=f"cell {row} {column}"),), cell=Cell(table=0, row=row, column=column))
        for row in range(ROWS)
        for column in range(COLUMNS)
    ]


def a_paragraph() -> list[Block]:
    """Return one paragraph of very many words."""
    return [Block(runs=(Run(text=("The ice is thin on the lake. " * (LETTERS // 29 + 1))[:LETTERS]),))]


def the_links() -> list[Block]:
    """Return a paragraph of ten links, ten thousand times."""
    return [
        Block(
            runs=tuple(
                Run(text=f"link {first + number} ", href=f"https://a.example/{first + number}")
                for number in range(10)
            )
        )
        for first in range(0, LINKS, 10)
    ]


def a_vast_picture() -> bytes:
    """Return the beginning of a PNG that says it is 40,000 pixels wide and high."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + SIDE.to_bytes(4, "big") * 2 + b"\x08\0\0\0\0\0\0\0\0"


def _picture(library: Library) -> ArticleId:
    data = a_vast_picture()
    name = hashlib.sha256(data).hexdigest()
    file = ImageFile(sha256=name, data=data, media_type="image/png", width=SIDE, height=SIDE)
    image = Image(blob=name, alt="a vast picture", width=SIDE, height=SIDE)
    block = Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=image),))
    body = [Block(runs=(Run(text="Before the vast picture."),)), block]
    return import_extract(library, an_extract("Picture", body, images=[file])).article


def _stored(library: Library, title: str, body: list[Block]) -> ArticleId:
    return import_extract(library, an_extract(title, body)).article
