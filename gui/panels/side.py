"""What stands beside the text: highlights and related articles, or settings, headlines or tags over them."""

from PySide6.QtWidgets import QWidget

from gui.panels.headlines import HeadlinesPanel
from gui.panels.highlights import HighlightsPanel
from gui.panels.pages import Pages
from gui.panels.related import Beside, RelatedPanel
from gui.panels.settings import SettingsPanel
from gui.panels.tags import TagsPanel
from gui.reader.typography import scaled

_NARROWEST = 260
"""Pixels that it needs at most: with large text, too, the article is what the window is for."""


class Side(Pages):
    """Shows one of its panels at a time."""

    def __init__(
        self,
        highlights: HighlightsPanel,
        related: RelatedPanel,
        settings: SettingsPanel,
        headlines: HeadlinesPanel,
        tags: TagsPanel,
    ) -> None:
        super().__init__("side", "")
        self.settings, self.headlines, self.tags = settings, headlines, tags
        self.setAccessibleName(self.tr("Highlights and settings"))
        self.setMinimumWidth(min(scaled(220), _NARROWEST))
        self._beside = Beside(highlights, related)
        self.addWidget(self._beside)
        for seldom in (settings, headlines, tags):
            self.add_aside(seldom)

    def show_wanted(self, wanted: dict[str, bool]) -> None:
        """Show what is wanted of "settings", "headlines", "tags" and "highlights"; nothing, and it goes."""
        # Settings, headlines and tags are called for a while, and cover the highlights.
        panel: QWidget = self.tags if wanted["tags"] else self._beside
        panel = self.headlines if wanted["headlines"] else panel
        self.setCurrentWidget(self.settings if wanted["settings"] else panel)
        self.setVisible(any(wanted.values()))
