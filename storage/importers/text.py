"""Plain text: paragraphs out of lines, however they were broken."""

import itertools
import re
from collections.abc import Iterator
from html import escape

from storage.importers.rendering import TextFile
from storage.records import Metadata, Rendered

_PAGE_BREAK = re.compile(r"(?:\n[^\n]{0,200}\[Page \d+\])?\s{0,40}\n?\f\n?(?:[^\n]{0,200}\d{4}\n(?=\n))?")
"""How RFCs (RFC 7322) and printers break pages: a line at the foot, a form feed, a line at the head."""
_RULE = re.compile(r"\s*(?:[-*_=~#.•·]\s*){3,}\s*$")
_UNDERLINE = re.compile(r"\s*(=+|-+|~+)\s*$")
_ITEM = re.compile(r"\s*(?:[-*•+o–]|(\d{1,3})[.)]|\[[ xX]\])\s+(?=\S)")
_COLUMNS = re.compile(r"\S(?: {3,}|\t+)\S|^\s*[|+].*[|+]\s*$|[─│┌┐└┘╔╗║]")
_JOINED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
"""Scripts that are written without spaces between words, and Korean, whose lines may break in words."""
_LONG = 110
"""Characters: who breaks lines by hand or by program does it before; beyond, a line is a paragraph."""
_TITLE = 120


class Text(TextFile):
    """Plain text files, by their name only: any text could be one."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def rendered(self, text: str, name: str) -> Rendered:
        """Return a text as HTML, as :func:`rendered` does."""
        return rendered(text, name)


def rendered(text: str, name: str) -> Rendered:
    """Return a text as HTML; its title is a first line that stands alone, else ``name``.

    >>> rendered("On ice\\n\\nThe ice is\\nthin.", "x").html
    '<h1>On ice</h1>\\n<p>The ice is thin.</p>'
    """
    chunks = list(_chunks(text))
    title = ""
    if chunks and len(chunks) > 1:
        first, underlined = _heading(chunks[0])
        if first and (underlined or not first.endswith((".", ",", ";", ":"))):
            title, chunks = first, chunks[1:]
    width = _width(chunks)
    base = _indent_of_most(chunks)
    parts = [f"<h1>{escape(title)}</h1>"] if title else []
    for chunk in chunks:
        parts += _block(chunk, width, base)
    return Rendered(html="\n".join(parts), told=Metadata(title=title or name, direction=""))


def _chunks(text: str) -> Iterator[list[str]]:
    """Yield the lines between blank lines."""
    text = _PAGE_BREAK.sub("\n\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    chunk: list[str] = []
    for line in text.split("\n"):
        line = line.rstrip().expandtabs(8) if line.startswith("\t") else line.rstrip()
        if line:
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _heading(chunk: list[str]) -> tuple[str, bool]:
    """Return the title that a chunk is, and whether it is underlined; "" for a chunk that is none."""
    line = chunk[0].strip()
    underlined = len(chunk) == 2 and _UNDERLINE.match(chunk[1]) is not None
    alone = len(chunk) == 1 or underlined
    if not alone or len(line) > _TITLE or _ITEM.match(line) or _RULE.match(line):
        return "", False
    return line, underlined


def _width(chunks: list[list[str]]) -> int:
    """Return the column at which lines were broken; 0 if every line is a paragraph."""
    lengths = sorted(len(line) for chunk in chunks for line in chunk[:-1])
    if not lengths:
        return 0
    width = lengths[int(len(lengths) * 0.95)]
    return width if width <= _LONG else 0


def _indent_of_most(chunks: list[list[str]]) -> int:
    """Return how far the body of the text is indented as a whole, as in an RFC."""
    counts: dict[int, int] = {}
    for chunk in chunks:
        for line in chunk:
            indent = _indent(line)
            counts[indent] = counts.get(indent, 0) + 1
    return max(counts, key=lambda indent: (counts[indent], -indent)) if counts else 0


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _block(chunk: list[str], width: int, base: int) -> Iterator[str]:
    heading, underlined = _heading(chunk)
    if len(chunk) == 1 and _RULE.match(chunk[0]):
        yield "<hr>"
    elif underlined:
        yield f"<h2>{escape(heading)}</h2>"
    elif _is_set(chunk, base):
        cut = min(map(_indent, chunk))
        yield f"<pre>{escape(chr(10).join(line[cut:] for line in chunk))}</pre>"
    elif _ITEM.match(chunk[0]):
        yield from _items(chunk)
    else:
        for paragraph in _paragraphs(chunk, width):
            yield f"<p>{_flowed(paragraph, width)}</p>"


def _is_set(chunk: list[str], base: int) -> bool:
    """Tell whether the places of the words in the lines mean something: listings, tables, drawings."""
    columns = sum(1 for line in chunk if _COLUMNS.search(line))
    if columns * 2 >= len(chunk) and (len(chunk) > 1 or "\t" in chunk[0].strip()):
        return True
    deeper = [_indent(line) - base for line in chunk]
    if min(deeper) >= 4:
        return True
    if len(chunk) < 3 or _ITEM.match(chunk[0]):
        return False
    # A first line may be indented, or all but the first; more steps than these are a listing's.
    return len(set(deeper[1:])) > 2 and max(deeper) >= 4


def _paragraphs(chunk: list[str], width: int) -> Iterator[list[str]]:
    """Yield the paragraphs of a chunk in which only an indented first line parts them."""
    if not width:
        yield from ([line] for line in chunk)
        return
    left = min(map(_indent, chunk))
    starts = [number for number, line in enumerate(chunk) if _indent(line) > left]
    if left == _indent(chunk[-1]) and 0 < len(starts) <= len(chunk) / 2:
        edges = sorted({0, *starts, len(chunk)})
        for begin, end in itertools.pairwise(edges):
            yield chunk[begin:end]
    else:
        yield chunk


def _items(chunk: list[str]) -> Iterator[str]:
    """Yield a list, an item for each line that begins with a sign or a number."""
    items: list[list[str]] = []
    for line in chunk:
        found = _ITEM.match(line)
        if found:
            items.append([line[found.end() :]])
        else:
            items[-1].append(line)
    number = _ITEM.match(chunk[0])
    first = number[1] if number is not None else None
    name, start = ("ol", f' start="{int(first)}"') if first else ("ul", "")
    inner = "".join(f"<li>{_flowed(item, 0)}</li>" for item in items)
    yield f"<{name}{start}>{inner}</{name}>"


def _flowed(lines: list[str], width: int) -> str:
    """Return lines as one, with breaks only where a line ends that had room for the next word."""
    whole = escape(lines[0].strip())
    for line, following in itertools.pairwise(lines):
        after = following.strip()
        first = after.split(None, 1)[0]
        if len(line) + 1 + len(first) < width * 0.8:
            whole += "<br>"
        elif _JOINED.match(after) or _JOINED.match(line[-1]) or re.search(r"\w-$", line):
            pass  # nothing stands between
        else:
            whole += " "
        whole += escape(after)
    return whole
