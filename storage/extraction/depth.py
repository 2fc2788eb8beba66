"""Pages nested deeper than a tree can be: their excess tags are taken out, their text stays."""

import re
from typing import Any

MAX_DEPTH = 200
"""Elements within each other. Real pages stay below 60; lxml silently drops what is very deep."""

_DEEPER = "boolean(" + "/*" * (MAX_DEPTH + 1) + ")"
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|<!--.*?(?:-->|\Z)", re.S)
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
# An element that ends where another of the same family begins.
_ENDED_BY = {
    "p": {"p"},
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tr": {"tr", "td", "th"},
    "option": {"option"},
}


def too_deep(root: Any) -> bool:
    """Tell whether a tree is deeper than :data:`MAX_DEPTH`."""
    return bool(root.getroottree().xpath(_DEEPER))


def flattened(html: str) -> str:
    """Return ``html`` without the tags that open an element too deep, and without their ends."""
    kept: list[str] = []
    position = 0
    flattening = _Flattening()
    for tag in _TAG.finditer(html):
        kept.append(html[position : tag.start()])
        position = tag.end()
        if tag[2] is None or flattening.keeps(tag[2].lower(), closing=bool(tag[1])):
            kept.append(tag[0])
    kept.append(html[position:])
    return "".join(kept)


class _Flattening:
    """The elements that are open, as far as tags alone tell."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._counts: dict[str, int] = {}

    def keeps(self, name: str, *, closing: bool) -> bool:
        """Note a tag and tell whether it stays."""
        if name in _VOID:
            return not closing
        if closing:
            return self._close(name)
        while self._open and self._open[-1] in _ENDED_BY.get(name, ()):
            self._pop()
        self._open.append(name)
        self._counts[name] = self._counts.get(name, 0) + 1
        # Half of what is allowed: a parser adds elements that have no tag.
        return len(self._open) <= MAX_DEPTH // 2

    def _close(self, name: str) -> bool:
        if not self._counts.get(name):
            return False
        stays = True
        while True:
            stays = len(self._open) <= MAX_DEPTH // 2
            if self._pop() == name:
                return stays

    def _pop(self) -> str:
        name = self._open.pop()
        self._counts[name] -= 1
        return name
