r"""What the user made of an exported block: its note and tags, read back.

A block is a quote (``>``), its id (``^id``), perhaps a link to the passage or its source, perhaps what
its colour means (``*(doubtful)*``: a note of ours never looks so), the note, and at last its tags:
``Tags: #a/b, two words``, or a line of nothing but ``#tags``.
"""

import re
from dataclasses import dataclass

from storage.exporters.escaping import unescape

TAGS = "Tags:"
_LINK = re.compile(r"^\[[^\]]*\]\(<[^>\n]*>\)$")
_SOURCE = re.compile(r"^— .*, SHA-256 `[0-9a-f]{64}`\.$")
_MEANING = re.compile(r"^\*\((?:[^*\\]|\\.)*\)\*$")
_HASHTAGS = re.compile(r"^#[^\s#,]+(?:[,\s]+#[^\s#,]+)*$")
_COMMA = re.compile(r"(?<!\\)((?:\\\\)*),")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a block says of its passage."""

    note: str
    tags: tuple[str, ...]
    """Paths as they are spelt there, each once, in their order."""
    above: str
    """Everything before the note, which is not the user's to change."""


def read(body: str, id: str) -> Said:
    r"""Return what a region's body says.

    >>> said = read("> Ice\n\n^a1\n\nWhy\\?\n\nTags: #ice/thin, two words", "a1")
    >>> said.note, said.tags
    ('Why?', ('ice/thin', 'two words'))
    """
    lines = [line.rstrip() for line in body.replace("\r\n", "\n").split("\n")]
    start = _after_quote(lines, id)
    above, rest = lines[:start], lines[start:]
    while rest and (not rest[0] or any(ours.match(rest[0]) for ours in (_LINK, _SOURCE, _MEANING))):
        above.append(rest.pop(0))
    while rest and not rest[-1]:
        rest.pop()
    tags: tuple[str, ...] = ()
    if rest and (rest[-1].startswith(TAGS) or _HASHTAGS.match(rest[-1])):
        tags = parse_tags(rest.pop().removeprefix(TAGS))
    shown = "\n".join(line for line in above if line)
    return Said(note=unescape("\n".join(rest)), tags=tags, above=shown)


def read_head(body: str) -> Said:
    """Return what an article's first region says: its note, below the title and the source."""
    lines = [line.rstrip() for line in body.replace("\r\n", "\n").split("\n")]
    start = next((at + 1 for at, line in enumerate(lines) if line.startswith("Source: ")), None)
    if start is None:
        start = next((at + 1 for at, line in enumerate(lines) if line.startswith("# ")), 0)
    note = unescape("\n".join(lines[start:]))
    return Said(note=note, tags=(), above="\n".join(line for line in lines[:start] if line))


def agree(body: str, other: str, id: str) -> bool:
    """Tell whether two bodies of a region say the same, each in its own way."""
    if id.startswith("head-"):
        one, two = read_head(body), read_head(other)
    else:
        one, two = read(body, id), read(other, id)
    same = one.note == two.note and one.above == two.above
    return same and sorted(one.tags) == sorted(two.tags)


def parse_tags(line: str) -> tuple[str, ...]:
    r"""Return the tags of a line; a comma that is part of one has a backslash before it.

    >>> parse_tags("#ice/thin, two words, a\\,b"), parse_tags("#a #b")
    (('ice/thin', 'two words', 'a,b'), ('a', 'b'))
    """
    line = line.strip()
    if _HASHTAGS.match(line):
        parts = re.split(r"[,\s]+", line)
    else:
        parts = _COMMA.sub("\\1\x00", line).split("\x00")
    paths = (unescape(part.strip().removeprefix("#")) for part in parts)
    return tuple(dict.fromkeys(path for path in paths if path))


def _after_quote(lines: list[str], id: str) -> int:
    for at, line in enumerate(lines):
        if line.strip() == f"^{id}" or (line.startswith(">") and line.endswith(f" ^{id}")):
            return at + 1
    at = 0
    while at < len(lines) and (not lines[at] or lines[at].startswith((">", "^"))):
        at += 1
    return at
