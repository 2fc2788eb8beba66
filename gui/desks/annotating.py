"""Highlights of the open article: made, changed and deleted in the text, listed in the panel."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from gui.actions import COMMANDS, IN_READER, Actions
from gui.desks.coloring import ColoringDesk
from gui.desks.reading import ReadingDesk
from gui.dialogs.frame import copy
from gui.keymap import number_of
from gui.panels.highlights import HighlightsPanel
from gui.reader.view import ReaderView
from gui.session import Session
from storage.records import COLORS, Article, ArticleId, Change, Correction, Highlight, HighlightId, Tag

_RECENT_TAGS = 12
_READER_KEYS = tuple(
    command.id
    for command in COMMANDS
    if command.menu == "highlight"
    and command.where in ("", IN_READER)
    and command.id not in ("highlight.place", "highlight.same-tags", "highlight.colors")
)
_IN_MENU = ("highlight.same-tags", "edit.tag-chosen", "edit.copy-markdown", "highlight.place")
_OF_ARTICLE = ("article.tags", "article.note")
_STYLES = {"highlight.add": "highlight", "highlight.underline": "underline", "highlight.strike": "strike"}


class AnnotatingDesk(QObject):
    """Wires the reader view and the highlights panel to ``library.highlights``."""

    def __init__(
        self,
        session: Session,
        reading: ReadingDesk,
        view: ReaderView,
        panel: HighlightsPanel,
        actions: Actions,
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._library = session.library
        self._reading = reading
        self._view = view
        self._panel = panel
        self._actions = actions
        self._recent: list[str] = []
        self._known: list[str] = []
        self.coloring = ColoringDesk(session, view, panel, actions)
        view.set_note_renderer(self._library.notes.rendered)
        panel.set_note_renderer(self._library.notes.rendered)
        self._elsewhere: Callable[[str], bool] = lambda _id: False
        self._elsewhere_shown = False
        view.highlightRequested.connect(self.add)
        view.colorPicked.connect(lambda id, color: self.recolor([id], color))
        view.stylePicked.connect(lambda id, style: self.restyle([id], style))
        view.rangeEdited.connect(self.stretch)
        panel.colorPicked.connect(lambda color: self.recolor(self._chosen_ids(), color))
        panel.stylePicked.connect(lambda style: self.restyle(self._chosen_ids(), style))
        panel.linkActivated.connect(reading.follow)
        panel.offer([actions[id] for id in _IN_MENU])
        panel.head.tagsEdited.connect(self.tag_article)
        panel.head.noteEdited.connect(self.note_article)
        panel.head.left.connect(view.setFocus)
        panel.head.set_tag_finder(self._find_tags)
        view.tagsEdited.connect(self._retag)
        view.noteEdited.connect(self._write)
        view.deleteRequested.connect(lambda id: self.delete([id]))
        view.highlightSelected.connect(panel.choose)
        view.selectionRanged.connect(lambda _range: self._enable())
        panel.highlightChosen.connect(self.go_to)
        panel.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        reading.opened.connect(self._opened)
        session.bridge.highlightsChanged.connect(self._changed)
        actions.connect_all(
            {
                **{id: partial(self._press, id) for id in _READER_KEYS},
                "highlight.place": self.place,
                "highlight.delete-chosen": self._delete_chosen,
                "edit.copy-markdown": self.copy_markdown,
                "article.tags": lambda: self._edit_head(panel.head.edit_tags),
                "article.note": lambda: self._edit_head(panel.head.edit_note),
                "view.sift-highlights": lambda: self._edit_head(panel.ask_filter),
            }
        )
        self._enable()

    def divert(self, press: Callable[[str], bool]) -> None:
        """Ask first whether a command for the highlight at hand is for something in front of the article."""
        self._elsewhere = press

    def set_diverted(self, diverted: bool) -> None:
        """Offer the commands though no article may be open."""
        self._elsewhere_shown = diverted
        self._enable()

    # -- showing

    def _opened(self, article: Article | None) -> None:
        found = () if article is None else tuple(self._library.highlights.list(article.id))
        self._panel.show_article(article)
        self._panel.show_highlights(found, reading=article is not None)
        self._enable()

    def _changed(self, articles: frozenset[ArticleId] | None) -> None:
        article = self._reading.article
        if article is None or (articles is not None and article.id not in articles):
            return
        found = tuple(self._library.highlights.list(article.id))
        self._view.set_highlights(found)
        self._panel.show_highlights(found, reading=True)
        self._panel.choose(self._view.chosen())
        self._enable()

    def offer_tags(self, tags: Iterable[Tag]) -> None:
        """Complete these tags while tags are typed, the ones used last first."""
        self._known = [tag.path for tag in tags]
        self._complete()

    def _complete(self) -> None:
        rest = [tag for tag in self._known if tag not in self._recent]
        self._view.set_tag_completions([*self._recent, *rest])

    # -- changing

    def add(self, start: int, end: int, color: str, style: str) -> None:
        """Mark a range of the open article."""
        article = self._reading.article
        if article is not None:
            self._session.settings.color = color
            add = self._library.highlights.add
            self._session.do(lambda: add(article.id, start, end, color=color, style=style))

    def recolor(self, ids: list[HighlightId], color: str) -> None:
        """Give highlights a colour."""
        self._session.settings.color = color
        self._session.do(lambda: self._library.highlights.edit(ids, color=color))

    def restyle(self, ids: list[HighlightId], style: str) -> None:
        """Mark highlights in a style."""
        self._session.do(lambda: self._library.highlights.edit(ids, style=style))

    def stretch(self, id: HighlightId, start: int, end: int) -> None:
        """Move the ends of a highlight, and keep the one that was moved in view."""
        before = self._view.highlight(id)
        if self._session.do(lambda: self._library.highlights.stretch(id, start, end)) is None:
            return
        at = end - 1 if before is not None and before.end != end else start
        self._view.go_to(at, at + 1)
        self._view.announce(self._library.highlights.get(id).quote)

    def _chosen_ids(self) -> list[HighlightId]:
        return [highlight.id for highlight in self._panel.chosen()]

    # -- the article as a whole

    def tag_article(self, tags: tuple[str, ...]) -> None:
        """Give the open article these tags."""
        article = self._reading.article
        if article is not None:
            add, remove = set(tags) - set(article.tags), set(article.tags) - set(tags)
            self._do_to_article(lambda: self._library.articles.tag([article.id], add=add, remove=remove))

    def note_article(self, note: str) -> None:
        """Give the open article this note."""
        article = self._reading.article
        if article is not None:
            told = Correction(note=note)
            self._do_to_article(lambda: self._library.articles.correct(article.id, told))

    def _do_to_article(self, mutate: Callable[[], Change]) -> None:
        if self._session.do(mutate) is None:
            self._panel.show_article(self._reading.article)

    def _edit_head(self, edit: Callable[[], None]) -> None:
        self._actions["view.highlights"].setChecked(True)
        for covering in ("view.settings", "view.headlines", "view.tags"):
            self._actions[covering].setChecked(False)
        edit()

    def _find_tags(self, typed: str) -> list[str]:
        tags = self._library.tags
        return list(tags.complete(typed) if typed else tags.recent())

    def _retag(self, id: HighlightId, tags: tuple[str, ...]) -> None:
        self._session.do(lambda: self._library.highlights.edit([id], tags=tags))
        self._recent = [*tags, *(tag for tag in self._recent if tag not in tags)][:_RECENT_TAGS]
        self._complete()

    def _write(self, id: HighlightId, note: str) -> None:
        self._session.do(lambda: self._library.highlights.edit([id], note=note))

    def delete(self, ids: list[HighlightId]) -> None:
        """Delete highlights."""
        if ids:
            self._session.do(lambda: self._library.highlights.delete(ids))

    def _delete_chosen(self) -> None:
        self.delete([highlight.id for highlight in self._panel.chosen()])

    def place(self) -> None:
        """Place the chosen highlight, whose passage is gone from the text, at the selection."""
        chosen, selected = self._panel.chosen(), self._view.selection()
        if len(chosen) == 1 and selected is not None:
            id = chosen[0].id
            self._session.do(lambda: self._library.highlights.place(id, *selected))

    # -- going there

    def go_to(self, id: HighlightId) -> None:
        """Show a highlight in the text; of an unplaced one, say how to place it."""
        highlight = self._library.highlights.get(id)
        if highlight.placed:
            self._view.select_highlight(id)
            return
        self._session.told.emit(
            self.tr("Its passage is gone from the text. Select where it belongs and press P.")
        )

    def _press(self, id: str) -> None:
        """Hand a command of the reader view to it as the key that it answers to."""
        if self._elsewhere(id):
            return
        if self._panel.list.hasFocus() and self._apply_to_chosen(id):
            return
        key = next(number_of(one.keys[0]) for one in COMMANDS if one.id == id)
        self._view.setFocus()
        self._view.perform(key)

    def _apply_to_chosen(self, id: str) -> bool:
        """Do a command of the reader view to what is chosen in the panel; False if it is none of those."""
        ids = self._chosen_ids()
        if not ids:
            return False
        if len(ids) == 1 and ids[0] != self._view.chosen():
            self._view.select_highlight(ids[0])  # what the view does next is about this one
        if id == "highlight.tags" and len(ids) > 1:
            self._actions["edit.tag-chosen"].trigger()
        elif id in _STYLES:
            self.restyle(ids, _STYLES[id])
        elif (color := id.removeprefix("highlight.")) in COLORS:
            self.recolor(ids, color)
        else:
            return False
        return True

    def copy_markdown(self) -> None:
        """Copy the chosen highlights, else all of the article, as Markdown with their source."""
        if self._elsewhere("edit.copy-markdown"):
            return
        article = self._reading.article
        chosen = self._panel.chosen() or list(self._panel.model.highlights())
        if article is None or not chosen:
            return
        copy(markdown(article, chosen))
        words = self.tr("%n highlight(s) copied as Markdown.", "", len(chosen))
        self._session.told.emit(words)

    def _enable(self) -> None:
        reads = self._reading.article is not None
        marks = reads or self._elsewhere_shown
        self._actions.enable(_READER_KEYS, marks)
        self._actions.enable((*_OF_ARTICLE, "view.sift-highlights"), reads)
        self._actions["edit.copy-markdown"].setEnabled(
            bool(self._panel.model.rowCount()) or self._elsewhere_shown
        )
        chosen = self._panel.chosen()
        self._actions["highlight.delete-chosen"].setEnabled(bool(chosen))
        unplaced = len(chosen) == 1 and not chosen[0].placed
        self._actions["highlight.place"].setEnabled(unplaced and self._view.selection() is not None)


def markdown(article: Article, highlights: Iterable[Highlight]) -> str:
    """Return highlights as Markdown quotes, each with its note and tags, and their source below."""
    parts = []
    for highlight in highlights:
        part = "\n".join(f"> {line}".rstrip() for line in highlight.quote.split("\n"))
        if highlight.note:
            part += f"\n\n{highlight.note}"
        if highlight.tags:
            part += "\n\n" + " ".join(f"#{tag.replace(' ', '-')}" for tag in highlight.tags)
        parts.append(part)
    source = article.title.replace("[", "\\[").replace("]", "\\]")
    parts.append(f"— [{source}](<{article.url}>)" if article.url else f"— {source}")
    return "\n\n".join(parts) + "\n"
