"""What has to be so before a command can be given: said in the palette where it is greyed."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from gui.translation import QT_TRANSLATE_NOOP

_ARTICLE = QT_TRANSLATE_NOOP("Needs", "no article is open")
_CHOSEN = QT_TRANSLATE_NOOP("Needs", "no article is chosen")
_TAG = QT_TRANSLATE_NOOP("Needs", "no tag is chosen in the panel")
_UNDO = QT_TRANSLATE_NOOP("Needs", "there is nothing to undo")
_REDO = QT_TRANSLATE_NOOP("Needs", "there is nothing to redo")
_BOOK = QT_TRANSLATE_NOOP("Needs", "this is not the chapter of a book")
_CAPTURE = QT_TRANSLATE_NOOP("Needs", "there is only one capture")
_COMPARISON = QT_TRANSLATE_NOOP("Needs", "nothing is compared")
_MARKS = QT_TRANSLATE_NOOP("Needs", "nothing is highlighted here")
_IN_PANEL = QT_TRANSLATE_NOOP("Needs", "no highlight is chosen in the panel")
_ON_BOARD = QT_TRANSLATE_NOOP("Needs", "no passage is chosen")
_UNPLACED = QT_TRANSLATE_NOOP("Needs", "choose an unplaced highlight and select its passage")
_HISTORY = QT_TRANSLATE_NOOP("Needs", "there is nowhere to go yet")
_FEEDS = QT_TRANSLATE_NOOP("Needs", "no feed is followed")
_SEARCH = QT_TRANSLATE_NOOP("Needs", "nothing is searched for")
_HEADINGS = QT_TRANSLATE_NOOP("Needs", "the article has no headings")
_NOT_NOW = QT_TRANSLATE_NOOP("Needs", "not possible now")

_OF_MENUS: Mapping[str, str] = MappingProxyType({"article": _CHOSEN, "highlight": _ARTICLE})
_OF_COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "edit.undo": _UNDO,
        "edit.redo": _REDO,
        "edit.copy-markdown": _MARKS,
        "edit.find": _ARTICLE,
        "edit.find-next": _ARTICLE,
        "edit.find-previous": _ARTICLE,
        "edit.rename-tag": _TAG,
        "edit.merge-tag": _TAG,
        "edit.split-tag": _TAG,
        "edit.delete-tag": _TAG,
        "edit.tag-chosen": _CHOSEN,
        "edit.save-search": _SEARCH,
        "edit.export-search": _SEARCH,
        "file.print": _ARTICLE,
        "file.pdf": _ARTICLE,
        "file.refresh-feeds": _FEEDS,
        "file.fetch-headlines": _FEEDS,
        "file.remove-feed": _FEEDS,
        "article.tags": _ARTICLE,
        "article.note": _ARTICLE,
        "article.versions": _ARTICLE,
        "article.read-again": _ARTICLE,
        "article.compare": _CAPTURE,
        "article.next-change": _COMPARISON,
        "article.previous-change": _COMPARISON,
        "article.next-chapter": _BOOK,
        "article.previous-chapter": _BOOK,
        "article.list-chapters": _BOOK,
        "highlight.delete-chosen": _IN_PANEL,
        "highlight.place": _UNPLACED,
        "highlight.board-note": _ON_BOARD,
        "highlight.board-delete": _ON_BOARD,
        "edit.copy-passages": _ON_BOARD,
        "edit.tag-passages": _TAG,
        "article.footnote": _ARTICLE,
        "view.source": _ARTICLE,
        "go.back": _HISTORY,
        "go.forward": _HISTORY,
        "go.outline": _HEADINGS,
        "go.place": _ARTICLE,
        "view.caret": _ARTICLE,
        "view.sift-highlights": _ARTICLE,
        "view.focus": _ARTICLE,
        "view.dim": _ARTICLE,
    }
)


def need(id: str) -> str:
    """Return why a command that is disabled cannot be given now, in the user's language."""
    menu = id.partition(".")[0]
    return QCoreApplication.translate("Needs", _OF_COMMANDS.get(id) or _OF_MENUS.get(menu, _NOT_NOW))
