"""What a user types, as a tree: bounded before anything is looked up, and never refused.

Bare words must all be there; ``OR``, ``NOT`` or ``-``, parentheses, "phrases", ``prefix*`` and
``field:value`` are understood. What makes no sense is taken as plain words. A new kind of condition
is a name in :data:`FIELDS` and, unless it is a field of the index, a resolver in
``storage/tables/findable.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from storage.text import whole
from storage.words import Word, words

LONGEST = 4_000
"""Code points of a query that are read."""
MOST_PARTS = 32
"""Words, phrases and conditions that are looked up; the rest is passed over."""
MOST_WORDS = 64
"""Words of one phrase."""
DEEPEST = 12
"""Parentheses inside parentheses; deeper ones are passed over."""

TEXT_FIELDS = frozenset({"title", "note", "highlight"})
"""Conditions on words."""
FILTER_FIELDS = frozenset({"tag", "site", "author", "lang", "color", "is"})
"""Conditions that SQLite answers with ids."""
FIELDS = TEXT_FIELDS | FILTER_FIELDS


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in a row, in ``field`` or, if that is "", in any text."""

    words: tuple[Word, ...]
    field: str = ""
    prefix: bool = False
    """The last word goes on."""
    typed: str = ""
    """The first word as it was typed, in lower case."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition that ids fulfil."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Without:
    """What must not be."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class All:
    """Parts that must all be; never empty."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Parts of which one must be; never empty."""

    parts: tuple["Node", ...]


Node = Passage | Filter | Without | All | Either


def parse(text: str, *, as_you_type: bool = False) -> Node | None:
    """Return the tree of a query, None if it asks for nothing. Never raises.

    ``as_you_type`` takes the last word as the beginning of one, unless a space follows it.

    >>> parse("") is None
    True
    """
    text = whole(text[:LONGEST])
    tree = _Parser(text, as_you_type=as_you_type).query()
    if tree is None:  # perhaps nothing but a stray operator: then it is a word
        tree = _passage(text, prefix=False)
    return tree


def passages_of(node: Node | None) -> Iterator[Passage]:
    """Yield the words that a hit shows, in order; not those that it must not have."""
    match node:
        case Passage():
            yield node
        case All(parts) | Either(parts):
            for part in parts:
                yield from passages_of(part)


_TOKEN = re.compile(
    r"""
      (?P<open> -? \( )
    | (?P<close> \) )
    | (?P<minus> -? ) (?: (?P<field> \w+ ) : )? " (?P<quoted> [^"]* ) "
    | (?P<word> [^\s()"]+ )
    """,
    re.VERBOSE,
)
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))


class _Parser:
    """Recursive descent; ``OR`` binds less than standing side by side."""

    def __init__(self, text: str, *, as_you_type: bool) -> None:
        straight = text.translate(_QUOTES)
        self._tokens = list(islice(_TOKEN.finditer(straight), 8 * MOST_PARTS))
        self._next = 0
        self._parts = 0
        self._open = straight if as_you_type and not straight[-1:].isspace() else ""

    def query(self) -> Node | None:
        """Return the whole; closing parentheses without an opening one are passed over."""
        parts = []
        while self._next < len(self._tokens):
            part = self._either(0)
            if part is not None:
                parts.append(part)
            self._next += 1
        return _joined(All, parts)

    def _either(self, depth: int) -> Node | None:
        parts = [self._all(depth)]
        while self._peek("word") == "OR":
            self._next += 1
            parts.append(self._all(depth))
        return _joined(Either, [part for part in parts if part is not None])

    def _all(self, depth: int) -> Node | None:
        parts = []
        while self._next < len(self._tokens):
            if self._peek("close") or self._peek("word") == "OR":
                break
            part = self._one(depth)
            if part is not None:
                parts.append(part)
        return _joined(All, parts)

    def _one(self, depth: int) -> Node | None:
        token = self._tokens[self._next]
        self._next += 1
        if token["open"]:
            inside = self._inside(depth + 1)
            return _negated(inside) if token["open"].startswith("-") else inside
        if token["quoted"] is not None:
            part = self._leaf(token["field"] or "", token["quoted"], quoted=True)
            return _negated(part) if token["minus"] else part
        return self._word(token, depth)

    def _inside(self, depth: int) -> Node | None:
        if depth > DEEPEST:
            return None  # what stands inside is read as if there were no parenthesis
        part = self._either(depth)
        if self._peek("close"):
            self._next += 1
        return part

    def _word(self, token: re.Match[str], depth: int) -> Node | None:
        text = token["word"]
        if text == "AND":
            return None
        if text == "NOT":
            more = self._next < len(self._tokens) and not self._peek("close")
            return _negated(self._one(depth)) if more else None
        negative = text.startswith("-")
        text = text.lstrip("-")
        field, colon, value = text.partition(":")
        if colon and field.lower() in FIELDS:
            part = self._leaf(field.lower(), value, goes_on=self._is_last(token))
        else:
            part = self._leaf("", text, goes_on=self._is_last(token))
        return _negated(part) if negative else part

    def _leaf(
        self, field: str, value: str, *, quoted: bool = False, goes_on: bool = False
    ) -> Node | None:
        field = field.lower()
        if field and field not in FIELDS:
            field, value = "", f"{field} {value}"
        if self._parts >= MOST_PARTS or not value.strip():
            return None
        self._parts += 1
        if field in FILTER_FIELDS:
            return Filter(field, value.strip())
        starred = not quoted and value.endswith("*")
        return _passage(value, field=field, prefix=starred or goes_on)

    def _is_last(self, token: re.Match[str]) -> bool:
        return bool(self._open) and token.end() == len(self._open)

    def _peek(self, group: str) -> str:
        return (self._tokens[self._next][group] or "") if self._next < len(self._tokens) else ""


def _passage(value: str, *, field: str = "", prefix: bool) -> Passage | None:
    found = tuple(words(value)[:MOST_WORDS])
    if not found:
        return None
    # Pairs of characters find a stretch within a longer one by themselves.
    prefix = prefix and not found[-1].gram
    first = found[0]
    return Passage(found, field, prefix, value[first.start : first.end].lower())


def _negated(part: Node | None) -> Node | None:
    if part is None:
        return None
    return part.part if isinstance(part, Without) else Without(part)


def _joined(kind: type[All] | type[Either], parts: list[Node]) -> Node | None:
    parts = list(dict.fromkeys(parts))
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None
