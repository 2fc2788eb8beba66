"""Every command of the window, in one table: menus, shortcuts and the keyboard help are made of it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui.icons import icon
from gui.keymap import Keymap, shown
from gui.translation import QT_TRANSLATE_NOOP

ANYWHERE, IN_LIST, IN_READER, IN_HIGHLIGHTS, IN_HEADLINES, IN_TAGS, IN_PASSAGES = (
    "", "list", "reader", "highlights", "headlines", "tags", "passages"
)  # fmt: skip
"""Where a command's keys work; single keys rest while a text field has the focus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that a user can ask for."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    where: str = ANYWHERE
    group: str = ""
    """Of commands of which one holds at a time; "on" for one that is on or off by itself."""
    section: bool = False
    """Whether a line stands above it in its menu."""


def _command(
    id: str,
    text: str,
    *keys: str,
    icon: str = "",
    where: str = ANYWHERE,
    group: str = "",
    section: bool = False,
) -> Command:
    menu, _, _ = id.partition(".")
    return Command(id=id, menu=menu, text=text, keys=keys, icon=icon, where=where, group=group, section=section)


MENUS = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "article": QT_TRANSLATE_NOOP("Actions", "&Article"),
    "highlight": QT_TRANSLATE_NOOP("Actions", "H&ighlight"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

COMMANDS = (
    _command(
        "file.import-files",
        QT_TRANSLATE_NOOP("Actions", "Import files…"),
        "Ctrl+O",
        icon="file-plus",
    ),
    _command(
        "file.import-folder",
        QT_TRANSLATE_NOOP("Actions", "Import folder…"),
        "Ctrl+Shift+O",
        icon="folder-input",
    ),
    _command(
        "file.fetch",
        QT_TRANSLATE_NOOP("Actions", "Fetch from the web…"),
        "Ctrl+L",
        icon="globe",
    ),
    _command(
        "file.add-feed",
        QT_TRANSLATE_NOOP("Actions", "Add feed…"),
        icon="plus",
        section=True,
    ),
    _command(
        "file.refresh-feeds",
        QT_TRANSLATE_NOOP("Actions", "Refresh the feeds"),
        "F5",
        icon="refresh-cw",
    ),
    _command(
        "file.fetch-headlines",
        QT_TRANSLATE_NOOP("Actions", "Fetch all headlines listed"),
        icon="download",
    ),
    _command(
        "file.remove-feed",
        QT_TRANSLATE_NOOP("Actions", "Remove the chosen feeds and headlines"),
        "Del",
        icon="trash-2",
        where=IN_HEADLINES,
    ),
    _command("file.last-import", QT_TRANSLATE_NOOP("Actions", "Last import…")),
    _command(
        "file.export",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        "Ctrl+E",
        icon="file-down",
        section=True,
    ),
    _command(
        "file.read-back",
        QT_TRANSLATE_NOOP("Actions", "Read notes back…"),
        "Ctrl+Shift+R",
        icon="folder-input",
    ),
    _command("file.export-tags", QT_TRANSLATE_NOOP("Actions", "Export the tag list…"), section=True),
    _command("file.import-tags", QT_TRANSLATE_NOOP("Actions", "Import a tag list…")),
    _command(
        "file.print",
        QT_TRANSLATE_NOOP("Actions", "Print…"),
        "Ctrl+P",
        icon="printer",
        section=True,
    ),
    _command("file.pdf", QT_TRANSLATE_NOOP("Actions", "Save as PDF…"), "Ctrl+Shift+P"),
    _command("file.backups", QT_TRANSLATE_NOOP("Actions", "Backups…"), icon="layers", section=True),
    _command("file.trash", QT_TRANSLATE_NOOP("Actions", "Trash…"), icon="trash-2"),
    _command("file.check", QT_TRANSLATE_NOOP("Actions", "Check the library…")),
    _command("file.new-library", QT_TRANSLATE_NOOP("Actions", "New library…"), section=True),
    _command("file.open-library", QT_TRANSLATE_NOOP("Actions", "Open library…"), icon="folder-open"),
    _command("file.sample", QT_TRANSLATE_NOOP("Actions", "Open the sample library"), icon="library"),
    _command("file.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", section=True),
    _command("edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", icon="undo-2"),
    _command("edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "Ctrl+Y", icon="redo-2"),
    _command(
        "edit.paste",
        QT_TRANSLATE_NOOP("Actions", "Paste a file or an address"),
        "Ctrl+V",
        section=True,
    ),
    _command(
        "edit.copy-markdown",
        QT_TRANSLATE_NOOP("Actions", "Copy highlights as Markdown"),
        "Ctrl+Shift+C",
        icon="copy",
    ),
    _command(
        "edit.copy-passages",
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen passages as Markdown"),
        "Ctrl+C",
        icon="copy",
        where=IN_PASSAGES,
    ),
    _command(
        "edit.search",
        QT_TRANSLATE_NOOP("Actions", "Search the library"),
        "/",
        "Ctrl+Shift+L",
        icon="search",
        section=True,
    ),
    _command(
        "edit.save-search",
        QT_TRANSLATE_NOOP("Actions", "Saved searches"),
        "Ctrl+Shift+S",
        icon="bookmark",
    ),
    _command(
        "edit.export-search",
        QT_TRANSLATE_NOOP("Actions", "Export this search…"),
        "Ctrl+Shift+E",
    ),
    _command("edit.find", QT_TRANSLATE_NOOP("Actions", "Find in the article"), "Ctrl+F"),
    _command("edit.find-next", QT_TRANSLATE_NOOP("Actions", "Find next"), "F3", "Ctrl+G", icon="arrow-down"),
    _command(
        "edit.find-previous",
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        "Shift+F3",
        "Ctrl+Shift+G",
        icon="arrow-up",
    ),
    _command(
        "edit.tag-chosen",
        QT_TRANSLATE_NOOP("Actions", "Tags of what is chosen…"),
        "Ctrl+T",
        icon="tag",
        section=True,
    ),
    _command("edit.rename-tag", QT_TRANSLATE_NOOP("Actions", "Rename the tag"), "F2", where=IN_TAGS),
    _command("edit.merge-tag", QT_TRANSLATE_NOOP("Actions", "Merge the tag…"), "Ctrl+M", where=IN_TAGS),
    _command("edit.split-tag", QT_TRANSLATE_NOOP("Actions", "Split the tag…"), "Ctrl+Shift+M", where=IN_TAGS),
    _command("edit.delete-tag", QT_TRANSLATE_NOOP("Actions", "Delete the tag"), "Del", where=IN_TAGS),
    _command("edit.tag-passages", QT_TRANSLATE_NOOP("Actions", "Show the tag's passages")),
    _command("article.details", QT_TRANSLATE_NOOP("Actions", "Details and tags…"), "E", icon="pencil"),
    _command(
        "article.tags",
        QT_TRANSLATE_NOOP("Actions", "Tag the article"),
        "Ctrl+Shift+T",
        icon="tag",
    ),
    _command(
        "article.note",
        QT_TRANSLATE_NOOP("Actions", "Write a note on the article"),
        "Ctrl+Shift+N",
        icon="sticky-note",
    ),
    _command(
        "article.versions",
        QT_TRANSLATE_NOOP("Actions", "Captures and other publications…"),
        "V",
        icon="layers",
        section=True,
    ),
    _command("article.compare", QT_TRANSLATE_NOOP("Actions", "Compare with the capture before"), "C"),
    _command(
        "article.next-change",
        QT_TRANSLATE_NOOP("Actions", "Next change"),
        "F8",
        icon="arrow-down",
    ),
    _command(
        "article.previous-change",
        QT_TRANSLATE_NOOP("Actions", "Previous change"),
        "Shift+F8",
        icon="arrow-up",
    ),
    _command(
        "article.same-report",
        QT_TRANSLATE_NOOP("Actions", "Mark as one report in several languages"),
    ),
    _command("article.part-report", QT_TRANSLATE_NOOP("Actions", "Part from the other languages")),
    _command("article.footnote", QT_TRANSLATE_NOOP("Actions", "Show the next footnote"), "F4", section=True),
    _command("article.read-again", QT_TRANSLATE_NOOP("Actions", "Read the page again…")),
    _command(
        "article.inbox",
        QT_TRANSLATE_NOOP("Actions", "Move to the inbox"),
        "I",
        icon="inbox",
        section=True,
    ),
    _command(
        "article.reading",
        QT_TRANSLATE_NOOP("Actions", "Move to reading"),
        "R",
        icon="book-open",
    ),
    _command("article.done", QT_TRANSLATE_NOOP("Actions", "Move to done"), "D", icon="circle-check"),
    _command(
        "article.next",
        QT_TRANSLATE_NOOP("Actions", "Next article"),
        "Ctrl+PgDown",
        section=True,
    ),
    _command("article.previous", QT_TRANSLATE_NOOP("Actions", "Previous article"), "Ctrl+PgUp"),
    _command(
        "article.next-chapter",
        QT_TRANSLATE_NOOP("Actions", "Next chapter"),
        "]",
        "Ctrl+Shift+PgDown",
        icon="arrow-down",
    ),
    _command(
        "article.previous-chapter",
        QT_TRANSLATE_NOOP("Actions", "Previous chapter"),
        "[",
        "Ctrl+Shift+PgUp",
        icon="arrow-up",
    ),
    _command("article.list-chapters", QT_TRANSLATE_NOOP("Actions", "List the chapters of the book")),
    _command(
        "article.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete articles"),
        "Del",
        icon="trash-2",
        where=IN_LIST,
        section=True,
    ),
    _command(
        "highlight.add",
        QT_TRANSLATE_NOOP("Actions", "Highlight the selection"),
        "H",
        icon="highlighter",
    ),
    _command("highlight.yellow", QT_TRANSLATE_NOOP("Actions", "Yellow"), "1", section=True),
    _command("highlight.green", QT_TRANSLATE_NOOP("Actions", "Green"), "2"),
    _command("highlight.blue", QT_TRANSLATE_NOOP("Actions", "Blue"), "3"),
    _command("highlight.pink", QT_TRANSLATE_NOOP("Actions", "Pink"), "4"),
    _command("highlight.purple", QT_TRANSLATE_NOOP("Actions", "Purple"), "5"),
    _command("highlight.colors", QT_TRANSLATE_NOOP("Actions", "Colours and their meaning…")),
    _command("highlight.underline", QT_TRANSLATE_NOOP("Actions", "Underline"), "U", section=True),
    _command("highlight.strike", QT_TRANSLATE_NOOP("Actions", "Strike through"), "S"),
    _command("highlight.tags", QT_TRANSLATE_NOOP("Actions", "Tag it"), "T", icon="tag", section=True),
    _command("highlight.same-tags", QT_TRANSLATE_NOOP("Actions", "Tag it like the last one"), "Shift+T"),
    _command("highlight.note", QT_TRANSLATE_NOOP("Actions", "Write a note"), "N", icon="sticky-note"),
    _command("highlight.next", QT_TRANSLATE_NOOP("Actions", "Next highlight"), "J", section=True),
    _command("highlight.previous", QT_TRANSLATE_NOOP("Actions", "Previous highlight"), "K"),
    _command(
        "highlight.others",
        QT_TRANSLATE_NOOP("Actions", "Another highlight of the same words"),
        "Shift+O",
    ),
    _command(
        "highlight.end-right",
        QT_TRANSLATE_NOOP("Actions", "Move its end to the right by a word"),
        "Shift+Alt+Right",
        section=True,
    ),
    _command(
        "highlight.end-left",
        QT_TRANSLATE_NOOP("Actions", "Move its end to the left by a word"),
        "Shift+Alt+Left",
    ),
    _command(
        "highlight.start-right",
        QT_TRANSLATE_NOOP("Actions", "Move its start to the right by a word"),
        "Ctrl+Shift+Alt+Right",
    ),
    _command(
        "highlight.start-left",
        QT_TRANSLATE_NOOP("Actions", "Move its start to the left by a word"),
        "Ctrl+Shift+Alt+Left",
    ),
    _command("highlight.place", QT_TRANSLATE_NOOP("Actions", "Place it at the selection"), "P"),
    _command(
        "highlight.delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the highlight"),
        "Del",
        icon="trash-2",
        where=IN_READER,
        section=True,
    ),
    _command(
        "highlight.delete-chosen",
        QT_TRANSLATE_NOOP("Actions", "Delete the highlights chosen in the panel"),
        "Del",
        where=IN_HIGHLIGHTS,
    ),
    _command(
        "highlight.board-note",
        QT_TRANSLATE_NOOP("Actions", "Write a note on the passage"),
        "F2",
        icon="sticky-note",
        where=IN_PASSAGES,
        section=True,
    ),
    _command(
        "highlight.board-delete",
        QT_TRANSLATE_NOOP("Actions", "Delete the chosen passages"),
        "Del",
        icon="trash-2",
        where=IN_PASSAGES,
    ),
    _command("go.back", QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left", "Backspace", icon="arrow-left"),
    _command("go.forward", QT_TRANSLATE_NOOP("Actions", "Forward"), "Alt+Right", icon="arrow-right"),
    _command(
        "go.outline",
        QT_TRANSLATE_NOOP("Actions", "Outline…"),
        "O",
        icon="list-tree",
        section=True,
    ),
    _command("go.place", QT_TRANSLATE_NOOP("Actions", "Go to a place…"), "Ctrl+J"),
    _command("go.recent", QT_TRANSLATE_NOOP("Actions", "Recent articles…"), "Ctrl+R", icon="history"),
    _command(
        "go.palette",
        QT_TRANSLATE_NOOP("Actions", "Do or find anything…"),
        "Ctrl+K",
        icon="command",
        section=True,
    ),
    _command("view.larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "Ctrl++", "Ctrl+="),
    _command("view.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-"),
    _command("view.normal-size", QT_TRANSLATE_NOOP("Actions", "Normal text size"), "Ctrl+0"),
    _command(
        "view.light",
        QT_TRANSLATE_NOOP("Actions", "Light"),
        "Ctrl+1",
        group="theme",
        section=True,
    ),
    _command("view.sepia", QT_TRANSLATE_NOOP("Actions", "Sepia"), "Ctrl+2", group="theme"),
    _command("view.grey", QT_TRANSLATE_NOOP("Actions", "Grey"), "Ctrl+3", group="theme"),
    _command("view.dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "Ctrl+4", group="theme"),
    _command("view.black", QT_TRANSLATE_NOOP("Actions", "Black"), "Ctrl+5", group="theme"),
    _command(
        "view.system", QT_TRANSLATE_NOOP("Actions", "Light or dark as the system"), "Ctrl+6", group="theme"
    ),
    _command(
        "view.explore",
        QT_TRANSLATE_NOOP("Actions", "Explore"),
        "X",
        "Ctrl+Shift+X",
        icon="compass",
        group="on",
        section=True,
    ),
    _command(
        "view.passages",
        QT_TRANSLATE_NOOP("Actions", "Passages"),
        "B",
        "Ctrl+Shift+B",
        icon="quote",
        group="on",
    ),
    _command(
        "view.passages-beside",
        QT_TRANSLATE_NOOP("Actions", "Two columns of passages"),
        "Shift+B",
        icon="columns-2",
        group="on",
    ),
    _command(
        "view.source",
        QT_TRANSLATE_NOOP("Actions", "The whole saved page"),
        "Ctrl+U",
        icon="file-search",
        group="on",
    ),
    _command(
        "view.library",
        QT_TRANSLATE_NOOP("Actions", "Library panel"),
        "F9",
        icon="panel-left",
        group="on",
    ),
    _command(
        "view.highlights",
        QT_TRANSLATE_NOOP("Actions", "Highlights panel"),
        "Shift+F9",
        icon="panel-right",
        group="on",
    ),
    _command(
        "view.sift-highlights",
        QT_TRANSLATE_NOOP("Actions", "Sort and filter the highlights"),
        "Ctrl+Shift+F",
        icon="arrow-up-down",
    ),
    _command("view.tags", QT_TRANSLATE_NOOP("Actions", "Tags"), "F6", icon="tag", group="on"),
    _command(
        "view.headlines",
        QT_TRANSLATE_NOOP("Actions", "Headlines"),
        "F7",
        icon="rss",
        group="on",
    ),
    _command(
        "view.settings",
        QT_TRANSLATE_NOOP("Actions", "Settings"),
        "Ctrl+,",
        icon="settings-2",
        group="on",
    ),
    _command(
        "view.focus",
        QT_TRANSLATE_NOOP("Actions", "Only the text"),
        "F12",
        group="on",
        section=True,
    ),
    _command(
        "view.dim",
        QT_TRANSLATE_NOOP("Actions", "Dim all but one paragraph"),
        "Shift+F12",
        group="on",
    ),
    _command("view.full-screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", group="on"),
    _command(
        "view.caret",
        QT_TRANSLATE_NOOP("Actions", "Caret in the text"),
        ";",
        "Ctrl+Shift+K",
        group="on",
    ),
    _command("help.guide", QT_TRANSLATE_NOOP("Actions", "User guide"), "F1"),
    _command("help.keyboard", QT_TRANSLATE_NOOP("Actions", "Keyboard"), "?", icon="keyboard"),
    _command("help.about", QT_TRANSLATE_NOOP("Actions", "About Lectorium"), section=True),
)


class Actions(QObject):
    """The commands of one window as Qt actions."""

    def __init__(self, window: QWidget, keymap: Keymap | None = None) -> None:
        super().__init__(window)
        self.keymap = keymap or a_keymap()
        self.keymap.setParent(self)
        self._by_id: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for command in COMMANDS:
            action = QAction(translated(command.text), self)
            action.setObjectName(command.id)
            action.setCheckable(bool(command.group))
            if command.where:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if command.group not in ("", "on"):
                groups.setdefault(command.group, QActionGroup(self)).addAction(action)
            self._by_id[command.id] = action
        self.keymap.changed.connect(self._take_keys)
        self._take_keys()

    def _take_keys(self) -> None:
        for command in COMMANDS:
            keys = self.keymap.keys(command.id)
            self._by_id[command.id].setShortcuts([QKeySequence(key) for key in keys])
            self._tip(self._by_id[command.id])

    def _tip(self, action: QAction) -> None:
        """Name the key wherever a button shows what a command is called."""
        keys = shown(self.keymap.keys(action.objectName())[:1])
        text = plain_title(action.text())
        tip = f"{text} ({keys})" if keys else text
        if tip != action.toolTip():
            action.setToolTip(tip)

    def __getitem__(self, id: str) -> QAction:
        return self._by_id[id]

    def rename(self, id: str, text: str) -> None:
        """Call a command so from now on: what is undone has a name."""
        self._by_id[id].setText(text)
        self._tip(self._by_id[id])

    def connect_all(self, slots: dict[str, Callable[[], object]]) -> None:
        """Call each slot when its command is asked for."""
        for id, slot in slots.items():
            self._by_id[id].triggered.connect(lambda _checked=False, slot=slot: slot())

    def enable(self, ids: Iterable[str], enabled: bool) -> None:
        """Make commands possible or impossible."""
        for id in ids:
            self._by_id[id].setEnabled(enabled)

    def titles(self) -> dict[str, str]:
        """Return what each command is called, by its id."""
        return {id: plain_title(action.text()) for id, action in self._by_id.items()}

    def recolor(self, color: str) -> None:
        """Paint the icons in a colour."""
        for command in COMMANDS:
            if command.icon:
                self._by_id[command.id].setIcon(icon(command.icon, color))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every command into the menus of a bar; return these by the name of the table."""
        menus: dict[str, QMenu] = {}
        for name, title in MENUS.items():
            menu = bar.addMenu(translated(title))
            menu.setObjectName(f"menu.{name}")
            menu.setAccessibleName(menu_title(name))
            menus[name] = menu
        for command in COMMANDS:
            if command.section and menus[command.menu].actions():
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self._by_id[command.id])
        return menus

    def attach(self, where: str, widget: QWidget) -> None:
        """Let the keys of the commands of ``where`` work in a widget."""
        widget.addActions([self._by_id[one.id] for one in COMMANDS if one.where == where])


def a_keymap(kept: dict[str, tuple[str, ...]] | None = None) -> Keymap:
    """Return the keys of the table with the user's own in their place."""
    return Keymap({one.id: one.keys for one in COMMANDS}, {one.id: one.where for one in COMMANDS}, kept or {})


def menu_title(name: str) -> str:
    """Return the title of a menu in the user's language, without its accelerator."""
    return plain_title(translated(MENUS[name]))


def plain_title(text: str) -> str:
    """Return a title without its accelerator.

    >>> plain_title("&File"), plain_title("文件(&F)"), plain_title("Print…")
    ('File', '文件', 'Print')
    """
    return re.sub(r"\(&.\)|&", "", text).rstrip("…")


def translated(text: str) -> str:
    """Return a text of this table in the user's language."""
    return QCoreApplication.translate("Actions", text)
