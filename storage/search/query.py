"""What a user types, as a tree: bounded before anything is looked up, and never refused.

Bare words must all be there; ``OR``, ``NOT`` or ``-``, parentheses, "phrases", ``"near words"~5``,
``prefix*``, ``fuzzy~``, ``field:value`` and ``field:(one OR other)`` are understood. What makes no
sense is taken as plain words, and a hint says where it went wrong. A new kind of condition is a name
in :data:`FIELDS` and, unless it is a field of the index, SQL in ``storage/tables/findable.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as member
from datetime import date
from itertools import islice
from typing import NamedTuple

from storage.records import SearchHint
from storage.search import spans
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
MOST_EDITS = 2
"""Letters by which a fuzzy word may differ."""
WIDEST = 100
"""Words that may stand between words that are near."""

TEXT_FIELDS = frozenset({"title", "note", "highlight"})
"""Conditions on words."""
FILTER_FIELDS = frozenset({"tag", "site", "author", "lang", "color", "is"})
"""Conditions that SQLite answers with ids."""
DATE_FIELDS = frozenset({"published", "added", "captured"})
RANGE_FIELDS = DATE_FIELDS | {"words"}
"""Conditions on days or numbers, likewise."""
FIELDS = TEXT_FIELDS | FILTER_FIELDS | RANGE_FIELDS
STATES = ("unread", "inbox", "reading", "done", "highlighted", "unplaced")
"""What an article or a highlight can be asked to be."""

_ALIASES = {"colour": "color", "language": "lang", "tags": "tag", "notes": "note", "by": "author"}


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in a row, in ``field`` or, if that is "", in any text."""

    words: tuple[Word, ...]
    field: str = ""
    prefix: bool = False
    """The last word goes on."""
    typed: str = ""
    """The first word as it was typed, in lower case."""
    near: int = 0
    """So many other words may stand between, and the order is free; 0 is in a row."""
    fuzzy: int = 0
    """So many letters may differ."""
    exact: bool = False
    """In quotes: no other form of the words will do."""
    text: str = member(default="", compare=False)
    """What the spans of the words count in."""
    at: int = member(default=0, compare=False)
    """Where that starts in the query."""

    def raw(self, number: int) -> str:
        """Return a word as it was typed."""
        word = self.words[number]
        return self.text[word.start : word.end]


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition that ids fulfil."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Range:
    """A condition on days or numbers: from ``low`` to before ``high``; None is open."""

    field: str
    low: date | int | None
    high: date | int | None


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


Node = Passage | Filter | Range | Without | All | Either


class Understood(NamedTuple):
    """A query as it was understood."""

    node: Node | None
    """None if it asks for nothing."""
    hint: SearchHint | None
    """Where it first made no sense; None if all did."""


def understand(text: str, *, as_you_type: bool = False, today: date | None = None) -> Understood:
    """Return the tree of a query. Never raises.

    ``as_you_type`` takes the last word as the beginning of one, unless a space follows it.

    >>> understand("rice OR").hint
    SearchHint(code='stray-operator', position=5)
    """
    parser = _Parser(whole(text[:LONGEST]), as_you_type=as_you_type, today=today or date.today())
    tree = parser.query()
    if len(text) > LONGEST:
        parser.hint("too-long", LONGEST)
    if tree is None:  # perhaps nothing but a stray operator: then it is a word
        tree = _passage(text[:LONGEST])
        if tree is None and text.strip():
            parser.hint("nothing", 0)
    return Understood(tree, min(parser.hints, key=lambda hint: hint.position, default=None))


def parse(text: str, *, as_you_type: bool = False, today: date | None = None) -> Node | None:
    """Return the tree of a query, None if it asks for nothing. Never raises.

    >>> parse("") is None
    True
    """
    return understand(text, as_you_type=as_you_type, today=today).node


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
      (?P<before> -? ) (?: (?P<group> \w+ ) : )? (?P<open> \( )
    | (?P<close> \) )
    | (?P<minus> -? ) (?: (?P<field> \w+ ) : )?
      " (?P<quoted> [^"]* ) " (?: ~ (?P<near> \d* ) )?
    | (?P<word> [^\s()"]+ )
    | (?P<quote> " )
    """,
    re.VERBOSE,
)
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_GERSHAYIM = re.compile('(?<=[א-ת])"(?=[א-ת])')
_FIELD = re.compile(r"(\w+):(.*)", re.DOTALL)
_FUZZY = re.compile(r"~(\d*)$")
_NEAR = 8


class _Parser:
    """Recursive descent; ``OR`` binds less than standing side by side."""

    def __init__(self, text: str, *, as_you_type: bool, today: date) -> None:
        straight = _GERSHAYIM.sub("״", text.translate(_QUOTES))
        tokens = list(islice(_TOKEN.finditer(straight), 8 * MOST_PARTS + 1))
        self.hints: list[SearchHint] = []
        if len(tokens) > 8 * MOST_PARTS:
            self.hint("too-many", tokens.pop().start())
        for token in tokens:
            if token["quote"] and not as_you_type:  # the rest of the phrase may be on its way
                self.hint("unclosed-quote", token.start())
        self._tokens = [token for token in tokens if not token["quote"]]
        self._next = 0
        self._parts = 0
        self._today = today
        self._open = straight if as_you_type and not straight[-1:].isspace() else ""

    def hint(self, code: str, position: int) -> None:
        """Note where something makes no sense."""
        self.hints.append(SearchHint(code=code, position=position))

    def query(self) -> Node | None:
        """Return the whole; closing parentheses without an opening one are passed over."""
        parts = []
        while self._next < len(self._tokens):
            part = self._either(0, "")
            if part is not None:
                parts.append(part)
            if self._next < len(self._tokens):
                self.hint("stray-parenthesis", self._tokens[self._next].start())
            self._next += 1
        return _joined(All, parts)

    def _either(self, depth: int, field: str) -> Node | None:
        parts = [self._all(depth, field)]
        while self._peek("word") == "OR":
            operator = self._tokens[self._next].start()
            self._next += 1
            more = self._all(depth, field)
            if parts[-1] is None or more is None:
                self.hint("stray-operator", operator)
            parts.append(more)
        return _joined(Either, [part for part in parts if part is not None])

    def _all(self, depth: int, field: str) -> Node | None:
        parts = []
        while self._next < len(self._tokens):
            if self._peek("close") or self._peek("word") == "OR":
                break
            part = self._one(depth, field)
            if part is not None:
                parts.append(part)
        return _joined(All, parts)

    def _one(self, depth: int, field: str) -> Node | None:
        token = self._tokens[self._next]
        self._next += 1
        if token["open"]:
            inside = self._group(token, depth + 1, field)
            return _negated(inside) if token["before"] else inside
        if token["quoted"] is not None:
            part = self._quoted(token, field)
            return _negated(part) if token["minus"] else part
        return self._word(token, depth, field)

    def _group(self, token: re.Match[str], depth: int, field: str) -> Node | None:
        name = token["group"]
        if name:
            known = _known(name)
            if known in FIELDS:
                return self._inside(token, depth, known)
            self.hint("unknown-field", token.start("group"))
            return _joined(All, [
                part
                for part in (_passage(name), self._inside(token, depth, field))
                if part is not None
            ])  # fmt: skip
        return self._inside(token, depth, field)

    def _inside(self, token: re.Match[str], depth: int, field: str) -> Node | None:
        if depth > DEEPEST:
            self.hint("too-deep", token.start("open"))
            return None  # what stands inside is read as if there were no parenthesis
        part = self._either(depth, field)
        if self._peek("close"):
            self._next += 1
        elif not self._open:
            self.hint("unclosed-parenthesis", token.start("open"))
        return part

    def _quoted(self, token: re.Match[str], field: str) -> Node | None:
        name, at = token["field"] or "", token.start("quoted")
        if name and _known(name) not in FIELDS:
            self.hint("unknown-field", token.start("field"))
            return self._leaf("", f"{name} {token['quoted']}", token.start("field"), quoted=True)
        near = 0
        if token["near"] is not None:
            near = min(int(token["near"][:4]), WIDEST) if token["near"] else _NEAR
        return self._leaf(_known(name) if name else field, token["quoted"], at, quoted=True, near=near)

    def _word(self, token: re.Match[str], depth: int, field: str) -> Node | None:
        text, at = token["word"], token.start()
        if text == "AND":
            return None
        if text == "NOT":
            more = self._next < len(self._tokens) and not self._peek("close")
            if not more or self._peek("word") == "OR":
                self.hint("stray-operator", at)
                return None
            return _negated(self._one(depth, field))
        bare = text.lstrip("-")
        at += len(text) - len(bare)
        negative = bare != text
        goes_on = bool(self._open) and token.end() == len(self._open)
        part = self._named(bare, at, field, goes_on=goes_on)
        return _negated(part) if negative else part

    def _named(self, text: str, at: int, field: str, *, goes_on: bool) -> Node | None:
        """Return what a word stands for, with its field if it has one."""
        found = _FIELD.fullmatch(text)
        if found is None:
            if not field and spans.is_days(text):
                field = "published"
            return self._leaf(field, text, at, goes_on=goes_on)
        name, value = _known(found[1]), found[2]
        if name in FIELDS:
            if value.strip():
                return self._leaf(name, value, at + found.start(2), goes_on=goes_on, said=text)
            self.hint("missing-value", at)
        elif value and not value.startswith("/") and name.isalpha():
            self.hint("unknown-field", at)
        return self._leaf(field, text, at, goes_on=goes_on)

    def _leaf(
        self,
        field: str,
        value: str,
        at: int,
        *,
        quoted: bool = False,
        goes_on: bool = False,
        near: int = 0,
        said: str = "",
    ) -> Node | None:
        if not value.strip():
            return None
        if self._parts >= MOST_PARTS:
            self.hint("too-many", at)
            return None
        self._parts += 1
        if field in FILTER_FIELDS or field in RANGE_FIELDS:
            condition = self._condition(field, value.strip(), at)
            # While it is typed, a value may be wrong only because it is not all there.
            if condition is not None:
                return condition
            plain = (_passage(part, at=at) for part in (field, value))
            return _joined(All, [part for part in plain if part is not None])
        if not quoted and value.startswith("*"):
            self.hint("leading-star", at)
        fuzzy = 0 if quoted else self._fuzzy(value, at)
        starred = value.rstrip().endswith("*")
        return _passage(
            value,
            field=field,
            prefix=starred or (goes_on and not fuzzy),
            near=near,
            fuzzy=fuzzy,
            exact=quoted,
            at=at,
        )

    def _fuzzy(self, value: str, at: int) -> int:
        found = _FUZZY.search(value)
        if found is None:
            return 0
        edits = int(found[1][:3]) if found[1] else 0
        if edits > MOST_EDITS:
            self.hint("too-fuzzy", at + found.start())
        letters = len(value) - len(found[0])
        most = 0 if letters < 3 else 1 if letters < 5 else MOST_EDITS
        return min(edits or (1 if letters < 8 else MOST_EDITS), most)

    def _condition(self, field: str, value: str, at: int) -> Node | None:
        if field in DATE_FIELDS:
            days = spans.days(value, self._today)
            if days is None:
                self.hint("bad-date", at)
            return None if days is None else Range(field, *days)
        if field == "words":
            numbers = spans.numbers(value)
            if numbers is None:
                self.hint("bad-number", at)
            return None if numbers is None else Range(field, *numbers)
        if field == "is" and value.lower() not in STATES:
            self.hint("bad-value", at)
            return None
        return Filter(field, value)

    def _peek(self, group: str) -> str:
        return (self._tokens[self._next][group] or "") if self._next < len(self._tokens) else ""


def _known(name: str) -> str:
    lowered = name.lower()
    return _ALIASES.get(lowered, lowered)


def _passage(
    value: str,
    *,
    field: str = "",
    prefix: bool = False,
    near: int = 0,
    fuzzy: int = 0,
    exact: bool = False,
    at: int = 0,
) -> Passage | None:
    text = _FUZZY.sub("", value) if fuzzy else value
    found = tuple(words(text)[:MOST_WORDS])
    if not found:
        return None
    # Pairs of characters find a stretch within a longer one by themselves.
    prefix = prefix and not found[-1].gram
    first = found[0]
    return Passage(
        found,
        field,
        prefix,
        text[first.start : first.end].lower(),
        near if len(found) > 1 else 0,
        fuzzy if len(found) == 1 and not first.gram else 0,
        exact,
        text,
        at,
    )


def _negated(part: Node | None) -> Node | None:
    if part is None:
        return None
    return part.part if isinstance(part, Without) else Without(part)


def _joined(kind: type[All] | type[Either], parts: list[Node]) -> Node | None:
    parts = list(dict.fromkeys(parts))
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None
