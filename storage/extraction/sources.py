"""The places of one page where something is told, read before the tree is cut."""

from html import unescape
from typing import Any

from storage.extraction import linked_data
from storage.extraction.recorded import Recorded
from storage.text import line

_MOST_VALUES = 50
"""Of one name: a page that says more says it of other pages."""
_MOST_META = 2_000
_MAX_VALUE = 4_000
_MAX_SCRIPT = 2_000_000


class Sources:
    """What the head of a page says, by name, and its tree."""

    def __init__(self, root: Any, recorded: Recorded) -> None:
        self.root = root
        self.recorded = recorded
        self.meta = _meta(root)
        self.data = linked_data.article(_scripts(root))
        self.page_title = _page_title(root)

    def first(self, *names: str) -> str:
        """Return the first of the named ``<meta>`` values that says anything, "" if none does."""
        return next((value for name in names for value in self.meta.get(name, ()) if value), "")


def _meta(root: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for number, element in enumerate(root.iter("meta")):
        if number >= _MOST_META:
            break
        content = element.get("content")
        if not content:
            continue
        content = line(unescape(content[:_MAX_VALUE]))  # escaped twice as often as not
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in (element.get(attribute) or "")[:200].lower().split():
                values = found.setdefault(name, [])
                if len(values) < _MOST_VALUES:
                    values.append(content)
    return found


def _scripts(root: Any) -> list[str]:
    return [
        (script.text or "")[:_MAX_SCRIPT]
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "").lower()
    ]


def _page_title(root: Any) -> str:
    for element in root.iter("title"):
        parent = element.getparent()
        if parent is None or parent.tag not in {"svg", "symbol", "g"}:
            return line(unescape(element.text_content()[:_MAX_VALUE]))
    return ""
