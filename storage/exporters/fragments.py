"""Links to a passage of a page: text fragments.

Source: WICG, "URL Fragment Text Directives": ``#:~:text=[prefix-,]start[,end][,-suffix]``, each part
percent-encoded, "-", "," and "&" too; a part must begin and end at a word, and a part does not cross
from one block into another.
"""

import re
from bisect import bisect_left
from urllib.parse import quote, urlsplit

from storage import text as texts
from storage.records import OBJECT, Content, Highlight

_LONG = 300
"""Characters of a passage that is still spelt out; a longer one is named by its ends."""
_END = 40
"""Characters of each end, at least."""
_AROUND = 30
"""Characters of context, where a passage stands more than once."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile(r"\w+(?:[^\w\s]\w+)*|[^\w\s]")


def passage_address(address: str, content: Content, highlight: Highlight) -> str:
    """Return the address at which a browser shows a passage; "" where there is none of the web.

    An unplaced passage is looked for by its quote alone.
    """
    if not of_the_web(address):
        return ""
    directive = _directive(content.text, highlight)
    if not directive:
        return address
    return f"{address}{'' if '#' in address else '#'}:~:text={directive}"


def of_the_web(address: str) -> bool:
    """Tell whether a browser would get an address from the web.

    >>> of_the_web("https://a.example/b"), of_the_web("file:///etc"), of_the_web("http://[")
    (True, False, False)
    """
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def encode(part: str) -> str:
    """Return a part of a text directive.

    >>> encode("a-b, c&d")
    'a%2Db%2C%20c%26d'
    """
    return quote(part.encode("utf-8", "replace"), safe="").replace("-", "%2D")


def _directive(text: str, highlight: Highlight) -> str:
    if not highlight.placed:
        lines = _lines(highlight.quote)
        if not lines:
            return ""
        return _spelt(lines, "", "")
    start, end = _to_words(text, highlight.start, highlight.end)
    lines = _lines(text[start:end])
    if not lines:
        return ""
    before = after = ""
    if len(lines) == 1 and text.count(text[start:end]) > 1:
        before, after = _context(text, start, end)
    return _spelt(lines, before, after)


def _spelt(lines: list[str], before: str, after: str) -> str:
    if len(lines) == 1 and len(lines[0]) <= _LONG:
        parts = [encode(lines[0])]
    else:
        parts = [encode(_first_words(lines[0])), encode(_last_words(lines[-1]))]
    if before:
        parts.insert(0, encode(before) + "-")
    if after:
        parts.append("-" + encode(after))
    return ",".join(parts)


def _lines(passage: str) -> list[str]:
    pieces = re.split(f"[\n{OBJECT}]", passage)
    return [line for piece in pieces if (line := texts.line(piece)) and re.search(r"\w", line)]


def _to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span with the words at its ends made whole."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum() and _spaced(text[start]):
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum() and _spaced(text[end]):
        end += 1
    return start, end


def _spaced(letter: str) -> bool:
    # Scripts without spaces: the browser knows their words, we do not.
    return _UNSPACED.match(letter) is None


def _context(text: str, start: int, end: int) -> tuple[str, str]:
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    if start > _AROUND and len(before) == _AROUND:
        before = before.partition(" ")[2]
    if end + _AROUND < len(text) and len(after) == _AROUND:
        after = after.rpartition(" ")[0]
    return texts.line(before.replace(OBJECT, " ")), texts.line(after.replace(OBJECT, " "))


def _first_words(line: str) -> str:
    ends = [match.end() for match in _WORD.finditer(line)]
    at = bisect_left(ends, _END)
    return line[: min(ends[at] if at < len(ends) else len(line), 2 * _END)]


def _last_words(line: str) -> str:
    starts = [match.start() for match in _WORD.finditer(line)]
    fitting = [start for start in starts if len(line) - start >= _END] or [0]
    return line[max(fitting[-1], len(line) - 2 * _END) :]
