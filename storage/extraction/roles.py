"""What ARIA says and tags do not: which headings are headings, and which hidden parts a press would show.

After WAI-ARIA 1.2 and the patterns *Accordion* and *Tabs* of the ARIA Authoring Practices Guide.
"""

import re
from itertools import islice
from typing import Any

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PLAIN = frozenset({"div", "span", "p", "strong", "b", "section", "header"})
_PANELS = frozenset({"tabpanel", "region"})
"""Roles of what a reader opens in its place; menus and dialogs have others."""
_AROUND = frozenset({"nav", "header", "footer", "form", "aside", "dialog"})
_LONGEST = 80
"""Characters of a tab's name; a longer one is a text of its own, which stays where it is."""
_LEVEL = re.compile(r"\s*([1-6])\s*")


def apply(root: Any) -> None:
    """Make headings of what only its role calls so, and say in words which tab each panel is of.

    To be asked before buttons go: in an accordion they are the headings' text.
    """
    panels: dict[str, list[Any]] = {}
    rows: list[Any] = []
    for element in list(root.iter("*")):
        role = element.get("role")
        if role == "heading":
            _make_heading(element)
        elif role == "tablist":
            rows.append(element)
        elif role == "tabpanel":
            panels.setdefault(element.get("aria-labelledby") or "", []).append(element)
        elif element.tag == "button" and _is_heading(element):
            element.drop_tag()
    if panels:
        for row in rows:
            _name_panels(row, panels)


def is_panel(element: Any) -> bool:
    """Tell whether a hidden element is a part of the page that a tab or an accordion would show."""
    if element.get("role") not in _PANELS or not element.get("aria-labelledby"):
        return False
    return all(above.tag not in _AROUND for above in element.iterancestors())


def _make_heading(element: Any) -> None:
    if element.tag in _PLAIN and element.text_content().strip():
        level = _LEVEL.fullmatch(element.get("aria-level") or "")
        element.tag = f"h{level[1] if level else 2}"
        link = element.getparent()
        if link is not None and link.tag in {"a", "button"} and not (link.get("href") or "").strip("#"):
            link.drop_tag()


def _is_heading(button: Any) -> bool:
    """Tell whether a button is all that its heading holds."""
    above = button.getparent()
    while above is not None and above.tag in {"span", "strong", "b"}:
        above = above.getparent()
    if above is None or above.tag not in _HEADINGS:
        return False
    return len(list(islice(above.iter("button"), 2))) == 1 and _words(above) == _words(button)


def _name_panels(tabs: Any, panels: dict[str, list[Any]]) -> None:
    """Put the name of each tab above its panel, in the place of the row of names."""
    names = [tab for tab in tabs.iter("*") if tab.get("role") == "tab" and tab.get("id") in panels]
    found = [(panel, _words(tab)) for tab in names for panel in panels.pop(tab.get("id"), [])]
    if not found or any(not name or len(name) > _LONGEST for _, name in found):
        return
    for panel, name in found:
        if panel.text_content().strip():
            label, bold = panel.makeelement("p"), panel.makeelement("b")
            bold.text, label.tail, panel.text = name, panel.text, None
            label.append(bold)
            panel.insert(0, label)
    tabs.drop_tree()


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())
