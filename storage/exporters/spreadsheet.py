"""The highlights as CSV: one row each, with its source.

Source: RFC 4180. A spreadsheet program takes a cell that begins with =, +, -, @, a tab or a line end
for a formula; such a cell gets an apostrophe before it (OWASP, "CSV Injection"). Files begin with a
byte order mark, without which Excel reads them in the wrong alphabet.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from storage.clock import to_seconds
from storage.exporters.escaping import clean
from storage.exporters.exporter import Options
from storage.exporters.fragments import passage_address
from storage.exporters.markdown import UNTITLED, address
from storage.records import OBJECT, ExportItem, Highlight

COLUMNS = (
    "highlight",
    "quote",
    "note",
    "tags",
    "color",
    "title",
    "author",
    "site",
    "address",
    "published",
    "captured",
    "sha256",
    "link",
    "article",
    "start",
    "end",
    "placed",
    "created",
    "modified",
    "style",
    "meaning",
)
_FIRST = COLUMNS[:19]
"""Those that files of every version begin with."""
MARK = "\ufeff"
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


class Spreadsheet:
    """One row a highlight."""

    name = "csv"
    label = "CSV"
    suffix = ".csv"

    def document(self, items: Iterable[ExportItem], options: Options) -> Iterator[str]:
        """Yield the rows, the names of the columns first."""
        yield MARK + line(COLUMNS)
        for item in items:
            for highlight in item.highlights:
                yield line(_cells(item, highlight))

    def owns(self, head: str) -> bool:
        """Tell whether a file has our columns."""
        return head.removeprefix(MARK).startswith(line(_FIRST).rstrip())


def line(cells: Sequence[str]) -> str:
    r"""Return a row; no cell of it is a formula.

    >>> line(["=1+1", "a,b"])
    '\'=1+1,"a,b"\r\n'
    """
    file = io.StringIO(newline="")
    csv.writer(file).writerow([guarded(clean(cell)) for cell in cells])
    return file.getvalue()


def guarded(cell: str) -> str:
    """Return a cell that no program takes for a formula; :func:`unguarded` takes it back.

    >>> guarded("=1"), guarded("'=1"), guarded("it's")
    ("'=1", "''=1", "it's")
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return what a cell says.

    >>> unguarded("'=1"), unguarded("'s")
    ('=1', "'s")
    """
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def join_tags(tags: Iterable[str]) -> str:
    """Return tags in one cell; one with a comma or a quote is put in quotes.

    >>> join_tags(["a/b", "c, d"])
    'a/b, "c, d"'
    """
    return ", ".join(map(_quoted, tags))


def _quoted(tag: str) -> str:
    if re.search('[,"]', tag) is None:
        return tag
    return '"' + tag.replace('"', '""') + '"'


def _cells(item: ExportItem, highlight: Highlight) -> list[str]:
    article = item.article
    return [
        highlight.uid,
        highlight.quote.replace(OBJECT, ""),
        highlight.note,
        join_tags(highlight.tags),
        highlight.color,
        article.title or UNTITLED,
        article.byline,
        article.site,
        address(article),
        article.published or "",
        to_seconds(article.captured),
        article.sha256,
        passage_address(address(article), item.content, highlight),
        str(article.id),
        str(highlight.start),
        str(highlight.end),
        "yes" if highlight.placed else "no",
        to_seconds(highlight.created),
        to_seconds(highlight.modified),
        highlight.style,
        item.colors.get(highlight.color, ""),
    ]
