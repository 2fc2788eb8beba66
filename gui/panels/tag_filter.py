"""The little list from which a tag is picked as a filter."""

from PySide6.QtWidgets import QWidget

from gui.panels.pick_list import Choice, PickList
from storage.records import Tag


class TagFilter(PickList):
    """Offers the tags as a tree; what is picked is a path, or None for no filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("tagfilter", self.tr("Filter by tag"), parent)

    def show_tags(self, tags: list[Tag]) -> None:
        """Offer these tags."""
        everything = Choice(self.tr("All tags"), None, sought="")
        self.offer([everything, *(_choice(path, count) for path, count in _tree(tags).items())])


def _choice(path: str, count: int) -> Choice:
    return Choice(path.rpartition("/")[2], path, count, depth=path.count("/"), sought=path)


def _tree(tags: list[Tag]) -> dict[str, int]:
    """Return every path with its count, parents before children; 0 for a parent that is no tag."""
    counts: dict[str, int] = {}
    for tag in tags:
        parts = tag.path.split("/")
        for length in range(1, len(parts)):
            counts.setdefault("/".join(parts[:length]), 0)
        counts[tag.path] = tag.articles + tag.highlights
    return dict(sorted(counts.items(), key=lambda item: item[0].casefold().split("/")))
