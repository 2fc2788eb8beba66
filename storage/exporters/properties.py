r"""The front matter of a managed file: ours brought up to date, the user's own kept as they are.

Editors write YAML anew in their own way (Obsidian takes quotes away), so values are compared, not
their spelling. Read are the scalars and lists that front matter is made of.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from storage.exporters.regions import digest

_HEAD = re.compile(r"\A(?P<open>\ufeff?---[ \t]*\r?\n)(?P<inside>.*?)(?P<close>^---[ \t]*\r?$)", re.S | re.M)
_KEY = re.compile(r"^(?P<key>[A-Za-z_][\w -]*?)[ \t]*:(?=[ \t\r\n]|$)", re.MULTILINE)

Value = str | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """A front matter brought up to date, and what in it the user has changed or taken away."""

    text: str
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def split(text: str) -> tuple[str, str]:
    r"""Return the front matter of a text with its fences, and the rest; "" where there is none.

    >>> split("---\na: b\n---\nIce")
    ('---\na: b\n---', '\nIce')
    """
    found = _HEAD.match(text)
    return ("", text) if found is None else (text[: found.end()], text[found.end() :])


def read(front_matter: str) -> dict[str, Value]:
    r"""Return the properties of a front matter.

    >>> read('---\ntitle: "I\\u0063e"\ntags:\n  - a\n  - "b"\nother: [c, d]\n---')
    {'title': 'Ice', 'tags': ('a', 'b'), 'other': ('c', 'd')}
    """
    return {key: value(entry) for key, entry in _entries(front_matter).items()}


def digests(front_matter: str) -> dict[str, str]:
    """Return what a ledger notes of each property."""
    return {key: told(each) for key, each in read(front_matter).items()}


def told(each: Value) -> str:
    """Return the digest of a value."""
    return digest(each if isinstance(each, str) else "\x1f".join(each))


def merge(old: str, new: str, known: Mapping[str, str], *, overwrite: bool) -> Merged:
    """Return ``old`` with the properties of ``new``; ``known`` are the digests of what was written."""
    before, after = _entries(old), _entries(new)
    changed, removed, entries = [], [], dict(before)
    for key, entry in after.items():
        if key not in before:
            if key in known and not overwrite:
                removed.append(key)
            else:
                entries[key] = entry
        elif value(before[key]) != value(entry):
            if overwrite or told(value(before[key])) == known.get(key):
                entries[key] = entry
            else:
                changed.append(key)
    for key in before.keys() - after.keys():
        if told(value(before[key])) == known.get(key):
            del entries[key]
    head = _HEAD.match(old)
    if head is None:
        return Merged(text=old)
    eol = "\r\n" if "\r\n" in head["open"] else "\n"
    lead = head["inside"][: _start(head["inside"])]
    inside = "".join(
        entry if entry is before.get(key) else _lines(entry, eol) for key, entry in entries.items()
    )
    return Merged(
        text=head["open"] + lead + inside + head["close"], changed=tuple(changed), removed=tuple(removed)
    )


def value(entry: str) -> Value:
    """Return what one property says: a scalar as text, or a list of them."""
    rest = _KEY.sub("", entry, count=1)
    first, _, more = rest.partition("\n")
    first = first.strip()
    lines = [line.strip() for line in more.split("\n") if line.strip()]
    if not lines and first.startswith("[") and first.endswith("]"):
        return tuple(_scalar(part) for part in _parts(first[1:-1]))
    if lines and not first and all(line == "-" or line.startswith("- ") for line in lines):
        return tuple(_scalar(line[1:]) for line in lines)
    return entry if lines else _scalar(first)  # what is not understood stands for itself


def _start(inside: str) -> int:
    found = _KEY.search(inside)
    return len(inside) if found is None else found.start()


def _entries(front_matter: str) -> dict[str, str]:
    head = _HEAD.match(front_matter)
    if head is None:
        return {}
    inside = head["inside"]
    marks = list(_KEY.finditer(inside))
    ends = [mark.start() for mark in marks[1:]] + [len(inside)]
    found: dict[str, str] = {}
    for mark, end in zip(marks, ends, strict=True):
        key = mark["key"]
        while key in found:  # said twice: the second is not ours
            key += "+"
        found[key] = inside[mark.start() : end]
    return found


def _lines(entry: str, eol: str) -> str:
    return entry.replace("\r\n", "\n").replace("\n", eol)


def _parts(text: str) -> list[str]:
    found = re.findall(r"""\s*("(?:\\.|[^"\\])*"|'(?:''|[^'])*'|[^,]+)\s*(?:,|$)""", text)
    return [part for part in found if part.strip()]


def _scalar(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return _double_quoted(text)
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return "" if text in {"null", "~"} else text


def _double_quoted(text: str) -> str:
    # JSON knows \x and \U not; YAML writes both.
    spelt = re.sub(r"(?<!\\)((?:\\\\)*)\\x([0-9a-fA-F]{2})", r"\1\\u00\2", text)
    spelt = re.sub(
        r"(?<!\\)((?:\\\\)*)\\U([0-9a-fA-F]{8})",
        lambda found: found[1] + json.dumps(chr(int(found[2], 16) % 0x110000))[1:-1],
        spelt,
    )
    try:
        return str(json.loads(spelt, strict=False))
    except ValueError:
        return text[1:-1]
