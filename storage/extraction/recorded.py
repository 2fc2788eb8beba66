"""The address and the time that the program which saved a page wrote into it."""

import re
from dataclasses import dataclass
from datetime import datetime

from storage.extraction.dates import moment

_HEAD = 16_384
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile(.{0,4000}?)-->", re.S | re.I)
_URL = re.compile(r"^\s*url:\s*(\S+)", re.M)
_DATE = re.compile(r"^\s*saved date:\s*(.+?)\s*$", re.M)
# Internet Explorer's mark of the web, which Firefox and Chrome write too: the length, then so much.
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\((\d{4,5})\)(\S+)", re.I)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a page says of its own saving."""

    url: str = ""
    saved: datetime | None = None


def recorded(text: str) -> Recorded:
    """Return what the comments of a saved page record."""
    head = text[:_HEAD]
    comment = _SINGLE_FILE.search(head)
    if comment:
        url, saved = _URL.search(comment[1]), _DATE.search(comment[1])
        return Recorded(url=url[1] if url else "", saved=moment(saved[1]) if saved else None)
    mark = _SAVED_FROM.search(head)
    if mark:
        return Recorded(url=mark[2][: int(mark[1])])
    return Recorded()
