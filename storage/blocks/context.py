"""What the elements around a place say about it, and what each element adds."""

import re
from dataclasses import dataclass, replace
from typing import Any

from storage.blocks.links import safe_link
from storage.records import Cell, Kind, Style

MAX_NEST = 16
"""Lists and quotes within each other; deeper ones add no level, since no page is wide enough."""

_BLOCK_TAGS = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li"
    " listing main menu nav noframes ol optgroup p pre search section summary table tbody td tfoot"
    " th thead tr ul xmp"
)
_SKIPPED_TAGS = (
    "annotation annotation-xml applet area audio base button canvas datalist embed frame head iframe"
    " input link map meta meter noembed noscript object param progress rp rt rtc script select"
    " source style svg template textarea title track video"
)
BLOCKS = frozenset(_BLOCK_TAGS.split())
SKIPPED = frozenset(_SKIPPED_TAGS.split())
_STYLES = {
    "b": Style.BOLD,
    "strong": Style.BOLD,
    "i": Style.ITALIC,
    "em": Style.ITALIC,
    "cite": Style.ITALIC,
    "dfn": Style.ITALIC,
    "var": Style.ITALIC,
    "code": Style.CODE,
    "kbd": Style.CODE,
    "samp": Style.CODE,
    "tt": Style.CODE,
    "sub": Style.SUB,
    "sup": Style.SUP,
    "s": Style.STRIKE,
    "del": Style.STRIKE,
    "strike": Style.STRIKE,
}
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")
_CODE_LANGUAGE = re.compile(r"[A-Za-z0-9+#._-]{1,30}")
_NUMBER = re.compile(r"\s*([+-]?\d{1,9})")


@dataclass(slots=True)
class OpenList:
    """A list while it is read: the number of its next item, and whether it has one yet."""

    number: int | None
    """None of an unordered list."""
    opened: bool = False

    def next_marker(self) -> str:
        """Return the marker of the next item and count it."""
        if self.number is None:
            return "•"
        self.number += 1
        return f"{self.number - 1}."


@dataclass(frozen=True, slots=True)
class Context:
    """The sum of the elements around a place."""

    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    nest: str = ""
    items: OpenList | None = None
    """The innermost list."""
    cell: Cell | None = None
    code_language: str = ""
    language: str = ""
    direction: str = ""
    block_language: str = ""
    block_direction: str = ""
    style: Style = Style.PLAIN
    href: str = ""

    def within(self, element: Any, tag: str) -> "Context":
        """Return what holds inside ``element``."""
        changes = self._tongue(element)
        if tag in BLOCKS:
            changes |= self._block(element, tag)
            language = changes.get("language", self.language)
            direction = changes.get("direction", self.direction)
            if (language, direction) != (self.block_language, self.block_direction):
                changes |= {"block_language": language, "block_direction": direction}
        elif tag in _STYLES:
            changes["style"] = self.style | _STYLES[tag]
        elif tag == "a":
            href = safe_link(element.get("href") or "")
            if href:
                changes["href"] = href
        return replace(self, **changes) if changes else self

    def _tongue(self, element: Any) -> dict[str, Any]:
        changes: dict[str, Any] = {}
        if not element.attrib:
            return changes
        language = (element.get("lang") or "").strip().replace("_", "-")
        if _LANGUAGE.fullmatch(language):
            changes["language"] = language
        direction = (element.get("dir") or "").strip().lower()
        if direction in {"ltr", "rtl"}:
            changes["direction"] = direction
        return changes

    def _block(self, element: Any, tag: str) -> dict[str, Any]:
        if self.kind is Kind.PREFORMATTED:
            return {}
        if tag in {"pre", "listing", "xmp"}:
            return {"kind": Kind.PREFORMATTED, "level": 0, "code_language": _code(element)}
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            return {"kind": Kind.HEADING, "level": int(tag[1])}
        if tag in {"figcaption", "caption"}:
            return {"kind": Kind.CAPTION, "level": 0}
        if tag == "dt":
            return {"style": self.style | Style.BOLD}
        return self._container(element, tag)

    def _container(self, element: Any, tag: str) -> dict[str, Any]:
        if len(self.nest) == MAX_NEST:
            return {}
        if tag == "blockquote":
            return {"nest": self.nest + "q"}
        if tag == "ol":
            return {"nest": self.nest + "o", "items": OpenList(number(element, "start", 1))}
        if tag in {"ul", "menu", "dir"} or (tag == "li" and self.items is None):
            return {"nest": self.nest + "u", "items": OpenList(None)}
        return {}


def number(element: Any, name: str, missing: int) -> int:
    """Return the whole number in an attribute, ``missing`` where there is none."""
    found = _NUMBER.match(element.get(name) or "")
    return int(found[1]) if found else missing


def _code(element: Any) -> str:
    language = (element.get("data-language") or "").strip()
    return language.lower() if _CODE_LANGUAGE.fullmatch(language) else ""
