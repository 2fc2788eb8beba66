"""One report in several languages: saying so, parting it, and a word where its letters cannot be shown."""

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.desks.browsing import BrowsingDesk
from gui.desks.reading import ReadingDesk
from gui.languages import own_name
from gui.reader.typography import han, lacks_font
from gui.session import Session
from storage.records import Article, ArticleId

_LEAST = 2


class EditionsDesk(QObject):
    """Wires what is chosen in the list, else what is open, to ``library.editions``."""

    def __init__(
        self, session: Session, reading: ReadingDesk, browsing: BrowsingDesk, actions: Actions
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._library = session.library
        self._browsing = browsing
        reading.opened.connect(self._opened)
        actions.connect_all({"article.same-report": self.join, "article.part-report": self.part})

    def join(self) -> None:
        """Take the chosen articles for one report in several languages."""
        chosen = self._browsing.chosen()
        if len(chosen) < _LEAST:
            self._session.told.emit(
                self.tr("Choose two or more articles that are the same report in other languages.")
            )
        elif self._session.do(lambda: self._library.editions.join(chosen)) is not None:
            self._session.told.emit(
                self.tr(
                    "One report now: the other languages stand under its title and in the settings. "
                    "Ctrl+Z takes it back."
                )
            )

    def part(self) -> None:
        """Keep the chosen articles apart from the other languages of their report."""
        chosen = [id for id in self._browsing.chosen() if self._joined(id)]
        if chosen and self._session.do(lambda: self._library.editions.part(chosen)) is not None:
            self._session.told.emit(self.tr("Not shown as the same report any more. Ctrl+Z takes it back."))

    def _joined(self, id: ArticleId) -> bool:
        return bool(self._library.editions.list(id))

    def _opened(self, article: Article | None) -> None:
        """Say once that a font is missing, instead of leaving the reader with empty boxes."""
        if article is None or not lacks_font(article.language):
            return
        if not self._session.settings.hinted(f"font-{han(article.language)}"):
            words = self.tr(
                "This system has no font for {0}: the signs show as empty boxes. Installing one helps, "
                "for instance Noto Sans CJK."
            )
            self._session.told.emit(words.format(own_name(article.language)))
