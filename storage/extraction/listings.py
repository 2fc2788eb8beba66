"""Listings of code, freed of what pages print around each line: its number, a button to copy it."""

import re
from typing import Any

_NUMBERS = re.compile(
    r"(?:^|[\s_-])(?:line-?num(?:ber)?s?|linenos?|blob-num|gutter|ln-num(?:ber)?s?|rouge-gutter)(?:$|[\s_-])",
    re.I,
)
_NUMBER = re.compile(r"\s*\d{1,6}\s*")
_COPY = re.compile(r"\W*(?:copy(?: (?:code|to clipboard))?|copied)\W*", re.I)


def join_lines(root: Any) -> None:
    """Make one listing of each table that holds nothing but numbered lines of code."""
    for table in list(root.iter("table")):
        if table.find(".//table") is not None or next(table.iterancestors("pre"), None) is not None:
            continue
        rows = [row.findall("td") for row in table.iter("tr")]
        if len(rows) > 1 and all(_is_line(row) for row in rows):
            pre = table.makeelement("pre")
            pre.text = "\n".join(row[1].text_content().strip("\r\n") for row in rows)
            pre.tail = table.tail
            table.getparent().replace(table, pre)


def free(pre: Any) -> None:
    """Take the numbers of lines and the buttons out of a listing."""
    for element in list(pre.iter("*")):
        if element is pre:
            continue
        copies = len(element) == 0 and _COPY.fullmatch(element.text or "")
        if copies or (_is_number(element) and not _has_words(element.text_content())):
            element.clear(keep_tail=True)
    counted = [
        element for element in pre.iter("*") if element is not pre and _NUMBER.fullmatch(element.text or "")
    ]
    counted = [element for element in counted if len(element) == 0]
    if len(counted) > 1 and _rise([element.text for element in counted]):
        lines = sum(bool(line.strip()) for line in pre.text_content().splitlines())
        if 3 * len(counted) >= lines:
            for element in counted:
                element.clear(keep_tail=True)


def is_gutter(pre: Any) -> bool:
    """Tell whether a listing holds nothing but the numbers of the lines of one beside it."""
    row = next(pre.iterancestors("tr", "table"), None)
    beside = [] if row is None else [other for other in row.iter("pre") if other is not pre]
    numbers = pre.text_content().split()
    return bool(beside) and len(numbers) > 1 and all(map(str.isdecimal, numbers)) and _rise(numbers)


def _is_line(row: list[Any]) -> bool:
    return len(row) == 2 and _is_number(row[0]) and not _has_words(row[0].text_content())


def _is_number(element: Any) -> bool:
    return bool(element.get("data-line-number")) or _NUMBERS.search(element.get("class") or "") is not None


def _has_words(text: str) -> bool:
    return any(not part.isdecimal() for part in text.split())


def _rise(numbers: list[str]) -> bool:
    """Tell whether each number is by one higher than that before."""
    found = [int(number) for number in numbers]
    return found == list(range(found[0], found[0] + len(found)))
