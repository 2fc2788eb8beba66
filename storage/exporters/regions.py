r"""Managed regions: what Lectorium wrote in a file that is the user's.

A region stands between two HTML comments on lines of their own, which no reader shows:
``<!-- lectorium:ID DIGEST name=value … -->`` and ``<!-- /lectorium:ID -->``. The digest is that of
the body as it was written, so that a later export sees whether the user has changed it.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

# Strict, so that a word that a person put into a comment makes it one of theirs, which stays.
FACTS = r"(?: [A-Za-z_][\w-]*=[0-9a-f]+)*"
_MARK = re.compile(
    rf"^<!-- (?:/lectorium:(?P<closed>[A-Za-z0-9-]+)"
    rf"|lectorium:(?P<opened>[A-Za-z0-9-]+) (?P<digest>[0-9a-f]{{8}})(?P<facts>{FACTS})) -->[ \t\r]*$",
    re.MULTILINE,
)
_LIKE_A_MARK = re.compile(r"^<!-- (?=/?lectorium:)", re.MULTILINE)
LEDGER = "ledger"
"""The id of the comment that ends a file; it holds nothing and is no region."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One region as it stands in a text; offsets take in its two comments."""

    id: str
    digest: str
    facts: Mapping[str, str] = field(default_factory=dict)
    body: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The regions of a text in their order, each id once, and the ids whose comments are torn."""

    regions: tuple[Region, ...]
    torn: frozenset[str]


def wrap(id: str, body: str, facts: Mapping[str, str] | None = None) -> str:
    r"""Return a body as a region that ends in a line feed.

    >>> print(wrap("a1", "Ice\n", {"note": "77"}), end="")
    <!-- lectorium:a1 2a1a6355 note=77 -->
    <BLANKLINE>
    Ice
    <BLANKLINE>
    <!-- /lectorium:a1 -->
    """
    body = _LIKE_A_MARK.sub("<!--  ", body.strip("\n"))
    told = "".join(f" {name}={value}" for name, value in (facts or {}).items())
    return f"<!-- lectorium:{id} {digest(body)}{told} -->\n\n{body}\n\n<!-- /lectorium:{id} -->\n"


def digest(text: str) -> str:
    r"""Return eight hexadecimal digits that stand for a text; the ends of its lines do not count.

    >>> digest("a \r\nb\n\n") == digest("a\nb")
    True
    """
    lines = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def parse(text: str) -> Layout:
    """Return the regions of a text. One that holds or crosses another's comment is torn."""
    found: dict[str, Region] = {}
    seen: set[str] = set()
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text):
        id = mark["opened"] or mark["closed"]
        seen.add(id)
        if mark["opened"]:
            opened = mark
            continue
        if opened is not None and opened["opened"] == id and id not in found:
            found[id] = _region(text, opened, mark)
        opened = None
    ordered = sorted(found.values(), key=lambda region: region.start)
    return Layout(regions=tuple(ordered), torn=frozenset(seen - found.keys()))


def facts_of(words: str) -> dict[str, str]:
    """Return the ``name=value`` pairs among words."""
    pairs = (word.partition("=") for word in words.split() if "=" in word)
    return {name: value for name, _, value in pairs}


def _region(text: str, opening: re.Match[str], closing: re.Match[str]) -> Region:
    return Region(
        id=opening["opened"],
        digest=opening["digest"],
        facts=facts_of(opening["facts"]),
        body=text[opening.end() : closing.start()].strip("\r\n"),
        start=opening.start(),
        end=closing.end(),
    )


def unmarked(text: str) -> str:
    """Return a text without any comment of ours, for where no later export will look."""
    bare = re.sub(r"(?m)^<!-- /?lectorium:[A-Za-z0-9-]+(?: [^\s>]+)* -->[ \t\r]*\n?\n?", "", text)
    return bare.rstrip("\n") + "\n"
