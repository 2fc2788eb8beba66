"""Markdown as Obsidian reads it: properties, callouts, block ids, links, tags.

Source: Obsidian's help, "Properties", "Callouts", "Internal links", "Tags".
"""

from storage.exporters.citations import names
from storage.exporters.inline import Looks
from storage.exporters.markdown import Markdown, address
from storage.exporters.passages import expressible
from storage.records import ExportItem

_UNLINKABLE = str.maketrans(dict.fromkeys("[]|#^\\\n\r", " "))


class Obsidian(Markdown):
    """One note an article."""

    name = "obsidian"
    label = "Obsidian"
    looks = Looks(opening="==", closing="==")

    def properties(self, item: ExportItem) -> dict[str, str | list[str]]:
        """Return the note's properties; tags that Obsidian cannot express stand in ``other_tags``."""
        plain = super().properties(item)
        article = item.article
        found: dict[str, str | list[str]] = {}
        for name, value in plain.items():
            match name:
                case "title":
                    found |= {"title": value, "aliases": [article.title] if article.title else []}
                case "author":
                    found["author"] = [link(each.full) for each in names(article.byline)]
                case "published" | "source" if not value:
                    pass
                case "tags" | "highlight_tags":
                    tags = article.tags if name == "tags" else tuple(value)
                    found[name] = [tag for tag in tags if expressible(tag)]
                    if others := [tag for tag in tags if not expressible(tag)]:
                        found["other_" + name] = others
                case _:
                    found[name] = value
        if address(article):
            found["source"] = address(article)
        return found


def link(name: str) -> str:
    """Return a link to the note of that name.

    >>> link("Mira [Holm]")
    '[[Mira Holm]]'
    """
    return f"[[{' '.join(name.translate(_UNLINKABLE).split())}]]"
