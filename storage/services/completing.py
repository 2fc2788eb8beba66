"""What may stand at the cursor of a query: fields, and the values that this library has."""

import re
from collections.abc import Iterable, Mapping

from storage.database import Connection
from storage.records import Completion
from storage.search import spans
from storage.search.query import DATE_FIELDS, FIELDS
from storage.services.conditions import host_of
from storage.tables import colors, findable
from storage.words import terms

_MOST = 12
_FIELDS = (
    "title", "author", "site", "tag", "note", "highlight", "lang", "color", "is", "published",
    "added", "captured", "words",
)  # fmt: skip
"""In the order in which they are offered."""
_STATES = ("unread", "reading", "done", "highlighted", "unplaced")
_WORDS = ("<500", "500..2000", ">2000")
_AT = re.compile(r'(?:^|(?<=[\s(]))-?(?:(?P<field>\w+):(?P<value>"[^"]*|[^\s()"]*)|(?P<word>\w*))\Z')
_BARE = re.compile(r'[^\s()"]+')
_REST = re.compile(r'[^\s()"]*')


def completions(connection: Connection, text: str, cursor: int) -> tuple[Completion, ...]:
    """Return what may replace what stands around the cursor, the likeliest first."""
    cursor = max(0, min(cursor, len(text)))
    found = _AT.search(text, max(0, cursor - 200), cursor)
    if found is None:
        return ()
    if found["field"] is None:
        return _fields(found["word"], found.start("word"), cursor)
    field = found["field"].lower()
    if field not in FIELDS:
        return ()
    start, value = found.start("value"), found["value"]
    end = _end(text, cursor, quoted=value.startswith('"'))
    typed = value.lstrip('"')
    values = _values(connection, field)
    if field == "site" and typed:
        typed = host_of(typed)
    return tuple(
        Completion(
            text=_written(name),
            kind="date" if field in DATE_FIELDS else field,
            start=start,
            end=end,
            count=count,
        )
        for name, count in _fitting(values, typed)
    )


def _fields(word: str, start: int, end: int) -> tuple[Completion, ...]:
    if not word:
        return ()
    return tuple(
        Completion(text=f"{name}:", kind="field", start=start, end=end)
        for name in _FIELDS
        if name.startswith(word.lower())
    )


def _end(text: str, cursor: int, *, quoted: bool) -> int:
    """Return where what is replaced ends: with the word, or with the quotation mark."""
    if quoted:
        closing = text.find('"', cursor)
        return closing + 1 if closing >= 0 else cursor
    rest = _REST.match(text, cursor)
    return rest.end() if rest else cursor


def _values(connection: Connection, field: str) -> Mapping[str, int]:
    if field == "tag":
        return findable.tag_counts(connection)
    if field == "author":
        return findable.names(connection, "author")
    if field == "site":
        hosts: dict[str, int] = {}
        for host, count in findable.counted(connection, "host").items():
            hosts[host_of(host)] = hosts.get(host_of(host), 0) + count
        return findable.names(connection, "site") | hosts
    if field in ("lang", "color"):
        known = findable.counted(connection, field)
        if field == "lang":
            return known
        called = colors.labels(connection)
        kept = dict.fromkeys(colors.names(connection), 0) | known
        return {called.get(name, name): count for name, count in kept.items()}
    if field == "is":
        return dict.fromkeys(_STATES, 0)
    if field in DATE_FIELDS:
        return dict.fromkeys(spans.NAMES, 0)
    return dict.fromkeys(_WORDS, 0) if field == "words" else {}


def _fitting(values: Mapping[str, int], typed: str) -> Iterable[tuple[str, int]]:
    """Return the values that begin so, then those that have a word that does; the commonest first."""
    plain = typed.casefold()
    wanted = " " + " ".join(terms(typed))
    first = [(name, count) for name, count in values.items() if name.casefold().startswith(plain)]
    known = {name for name, _ in first}
    second = (
        [
            (name, count)
            for name, count in values.items()
            if name not in known and wanted in " " + " ".join(terms(name))
        ]
        if wanted.strip()
        else []
    )
    return [*_commonest(first), *_commonest(second)][:_MOST]


def _commonest(values: list[tuple[str, int]]) -> list[tuple[str, int]]:
    # Those that are not counted stay in their order.
    return sorted(values, key=lambda one: -one[1])


def _written(value: str) -> str:
    """Return a value as the query language takes it for one."""
    if _BARE.fullmatch(value) and not value.endswith(("*", "~")):
        return value
    return '"' + value.replace('"', "") + '"'
