"""The window on one library: its layout, and who is wired to whom."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions import (
    ANYWHERE,
    IN_HEADLINES,
    IN_HIGHLIGHTS,
    IN_LIST,
    IN_PASSAGES,
    IN_READER,
    IN_TAGS,
    Actions,
    a_keymap,
)
from gui.desks.annotating import AnnotatingDesk
from gui.desks.appearance import AppearanceDesk
from gui.desks.browsing import BrowsingDesk
from gui.desks.chapters import ChaptersDesk
from gui.desks.checking import CheckingDesk
from gui.desks.commanding import CommandingDesk
from gui.desks.comparing import ComparingDesk
from gui.desks.editions import EditionsDesk
from gui.desks.exploring import ExploringDesk
from gui.desks.exporting import ExportingDesk
from gui.desks.finding import FindingDesk
from gui.desks.importing import Batch, ImportingDesk, pointed_to
from gui.desks.keeping import KeepingDesk
from gui.desks.libraries import LibrariesDesk
from gui.desks.moving import MovingDesk
from gui.desks.online import OnlineDesk
from gui.desks.passages import PassagesDesk
from gui.desks.printing import PrintingDesk
from gui.desks.progress import ProgressDesk
from gui.desks.reading import ReadingDesk
from gui.desks.saving import SavingDesk
from gui.desks.searching import SearchingDesk
from gui.desks.source import SourceDesk
from gui.desks.tagging import TaggingDesk
from gui.desks.undoing import UndoingDesk
from gui.desks.viewing import ViewingDesk
from gui.dialogs.help import AboutDialog, GuideDialog
from gui.inks import inked
from gui.panels.headlines import HeadlinesPanel
from gui.panels.highlights import HighlightsPanel
from gui.panels.library import LibraryPanel
from gui.panels.parts import KeyedLabel
from gui.panels.reading import ReadingPane
from gui.panels.related import RelatedPanel
from gui.panels.settings import SettingsPanel
from gui.panels.side import Side
from gui.panels.strips import AskStrip, MessageStrip, WorkStrip
from gui.panels.tags import TagsPanel
from gui.reader.typography import scaled
from gui.session import Session
from gui.theme import Theme
from gui.translation import languages
from gui.undo import redo_text, undo_text
from storage.records import Article

_SIZE = QSize(1280, 800)
"""Of the first window, where the screen has room."""
_BESIDE = 330
"""Pixels that a panel beside the article takes at most at first, with large text, too."""
_FRAME = QSize(2, 36)
"""What a window manager puts around it; Qt knows only once it is shown."""


class Window(QMainWindow):
    """Lectorium's window; it lives as long as it shows one library."""

    libraryWanted = Signal(object, bool)
    """A folder to open instead; whether to make a library there."""
    sampleWanted = Signal()
    themeChanged = Signal(object)
    languageChanged = Signal(str)
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._settings = session.settings
        self._shown = self._leaving = False
        session.setParent(self)
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, a_keymap(self._settings.keys))
        self.library = LibraryPanel()
        self.reading = ReadingPane(self.actions_)
        self.highlights = HighlightsPanel(
            self.actions_["view.sift-highlights"],
            self.actions_["edit.tag-chosen"],
            self.actions_["highlight.delete-chosen"],
        )
        self.related = RelatedPanel()
        self.settings = SettingsPanel(self.actions_, languages())
        self.headlines = HeadlinesPanel(self.actions_)
        self.tags = TagsPanel()
        self.work = WorkStrip()
        self.rest = AskStrip("rest", self.tr("An interrupted import"))
        self.safety = AskStrip("safety", self.tr("Safety of the library"))
        self.unsaved = AskStrip("unsaved", self.tr("What is not saved yet"))
        self.online_work = WorkStrip("online")
        self.print_work = WorkStrip("printing")
        self.message = MessageStrip()
        self._lay_out()
        self._desks()
        self._menus()
        self._wire()
        self.set_theme(self._settings.theme)
        self._restore()

    # -- making

    def _lay_out(self) -> None:
        self._side = Side(self.highlights, self.related, self.settings, self.headlines, self.tags)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("splitter")
        self._splitter.setAccessibleName(self.tr("Panels"))
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for number, panel in enumerate((self.library, self.reading, self._side)):
            self._splitter.addWidget(panel)
            self._splitter.setStretchFactor(number, int(panel is self.reading))
        self._splitter.setSizes([min(scaled(262), _BESIDE), 746, min(scaled(272), _BESIDE)])
        middle = QWidget()
        middle.setObjectName("middle")
        middle.setAccessibleName(self.tr("Library"))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.safety)
        column.addWidget(self.unsaved)
        column.addWidget(self.rest)
        column.addWidget(self.work)
        column.addWidget(self.online_work)
        column.addWidget(self.print_work)
        column.addWidget(self.message)
        self.setCentralWidget(middle)
        self.menuBar().setObjectName("menubar")
        self.menuBar().setAccessibleName(self.tr("Menus"))

    def _desks(self) -> None:
        session, actions = self.session, self.actions_
        self.browsing = BrowsingDesk(session, self.library, actions)
        self.desk = ReadingDesk(session, self.reading, actions)
        self.moving = MovingDesk(session, self.desk, self.reading, actions)
        self.highlights.highlightChosen.connect(lambda _id: self.moving.note())
        self.finding = FindingDesk(self.desk, self.reading, self._settings, actions)
        self.finding.leaving.connect(self.moving.note)
        self.annotating = AnnotatingDesk(session, self.desk, self.reading.view, self.highlights, actions)
        self.progress = ProgressDesk(self.desk, self.reading.view, self.reading.foot)
        self.tagging = TaggingDesk(
            session, self.tags, self.browsing, self.highlights, self.reading.view, actions
        )
        self.searching = SearchingDesk(
            session, self.library, self.desk, self.finding, self.reading.view, actions
        )
        self.exploring = ExploringDesk(session, self.reading, self.library, self.related, self.desk, actions)
        self.passages = PassagesDesk(session, self.reading, self.desk, actions)
        self.saving = SavingDesk(session, self.library, actions)
        self.importing = ImportingDesk(session, self, self.work, self.rest, self.message, actions)
        self.online = OnlineDesk(session, self, self.headlines, self.online_work, self.message, actions)
        self.chapters = ChaptersDesk(session, self.desk, self.reading, self.library, actions)
        self.checking = CheckingDesk(session, self.desk, self.reading, actions)
        self.comparing = ComparingDesk(session, self.desk, self.reading, actions)
        self.source = SourceDesk(session, self.desk, self.reading, actions)
        self.undoing = UndoingDesk(session, self)
        self.keeping = KeepingDesk(session, self, self.safety, self.unsaved, actions)
        self.editions = EditionsDesk(session, self.desk, self.browsing, actions)
        self.exporting = ExportingDesk(session, self.browsing, self, self.work, self.message, actions)
        self.printing = PrintingDesk(
            session,
            self.desk,
            self,
            self.print_work,
            self.message,
            actions,
            ink=lambda theme: inked(theme, self.annotating.coloring.colors),
        )
        self.commanding = CommandingDesk(session, self, self.moving, self.browsing, actions)
        self.libraries = LibrariesDesk(session, self, actions)
        self.appearance = AppearanceDesk(session, self.desk, self.settings, actions)
        self.viewing = ViewingDesk(session, self, self.library, self.reading, self._side, actions)

    def _menus(self) -> None:
        actions = self.actions_
        menus = actions.fill(self.menuBar())
        recent = menus["file"]
        self._recent = self.menuBar().addMenu("")
        self._recent.setTitle(self.tr("Recent libraries"))
        self._recent.setObjectName("menu.recent")
        self._recent.setAccessibleName(self.tr("Recent libraries"))
        self.menuBar().removeAction(self._recent.menuAction())
        recent.insertMenu(actions["file.sample"], self._recent)
        self._recent.aboutToShow.connect(lambda: self.libraries.fill_menu(self._recent))
        self._recent_articles = menus["go"].addMenu("")
        self._recent_articles.setTitle(self.tr("Recent articles"))
        self._recent_articles.setObjectName("menu.recent.articles")
        self._recent_articles.setAccessibleName(self.tr("Recent articles"))
        menus["go"].insertMenu(actions["go.palette"], self._recent_articles)
        self._recent_articles.aboutToShow.connect(lambda: self.moving.fill_menu(self._recent_articles))
        actions.attach(ANYWHERE, self)  # or their keys would rest while the menus are hidden
        actions.keymap.changed.connect(self._take_keys)
        self._take_keys()
        actions.attach(IN_LIST, self.library.list)
        actions.attach(IN_READER, self.reading.view)
        actions.attach(IN_HIGHLIGHTS, self.highlights.list)
        actions.attach(IN_HEADLINES, self.headlines.list)
        actions.attach(IN_TAGS, self.tags.tree)
        for column in self.reading.passages.columns:
            actions.attach(IN_PASSAGES, column.list)
        self.library.offer(actions["view.headlines"], "headlines.show")

    def _wire(self) -> None:
        session, actions = self.session, self.actions_
        session.told.connect(lambda words: self.message.tell(self.spoken(words)))
        self.annotating.coloring.changed.connect(self._recolor)
        self._name_colors()
        self.browsing.articleWanted.connect(self.desk.open)
        self.browsing.listed.connect(self._listed)
        self.tagging.tagWanted.connect(self.library.set_tag)
        self._wire_board()
        self.desk.opened.connect(self._opened)
        self.exploring.articleWanted.connect(self.desk.open)
        self.commanding.articleWanted.connect(self.desk.open)
        self.commanding.tagWanted.connect(self.library.set_tag)
        self.desk.typographyChanged.connect(self.settings.show_typography)
        self.importing.articleWanted.connect(self.desk.open)
        self.importing.addressGiven.connect(self.online.ask_address)
        self.online.articleWanted.connect(self.desk.open)
        self.chapters.articleWanted.connect(self.desk.open)
        self.reading.welcome.filesAsked.connect(self.importing.choose_files)
        self.reading.welcome.sampleAsked.connect(self.sampleWanted)
        self.settings.typographyChanged.connect(self.desk.set_typography)
        self.settings.articleLanguageChanged.connect(self.desk.set_language)
        self.settings.articleDirectionChanged.connect(self.desk.set_direction)
        self.settings.editionWanted.connect(self.desk.switch)
        self.settings.languageChanged.connect(self._change_language)
        self.libraries.wanted.connect(self.libraryWanted)
        self.appearance.themeChanged.connect(self.themeChanged)
        self.appearance.themeChanged.connect(self.set_theme)
        stack = session.undo
        stack.indexChanged.connect(lambda _index: self._name_undo())
        actions.connect_all(
            {
                "file.sample": self.sampleWanted.emit,
                "file.quit": self.close,
                "edit.undo": stack.undo,
                "edit.redo": stack.redo,
                "help.guide": lambda: GuideDialog(actions, self).show(),
                "help.about": lambda: AboutDialog(self).open(),
            }
        )
        self._name_undo()

    def _wire_board(self) -> None:
        board, chosen, pane = self.passages, self.passages.chosen, self.reading
        board.left.connect(self.exploring.show)
        chosen.copyAsked.connect(self.exporting.copy)
        self.annotating.divert(chosen.press)
        pane.turned.connect(lambda: self.annotating.set_diverted(pane.boards))
        self.tagging.look_at_board(chosen.highlights)
        self.tagging.passagesWanted.connect(board.show_tag)
        self.tagging.passagesGiven.connect(chosen.give)
        self.exporting.look_at_board(chosen.shown, chosen.ids, chosen.title)

    # -- as it was left

    def _restore(self) -> None:
        kept = self._settings
        self.settings.show_typography(kept.typography)
        self.settings.show_dims(kept.dims)
        self.settings.show_language(kept.language)
        if not self.restoreGeometry(kept.layout("geometry")):
            self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self._splitter.restoreState(kept.layout("splitter"))
        self.viewing.restore()
        self._name()
        self.reading.show_nothing("")
        self.library.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            # Once the panels have their sizes and the first picture is painted.
            QTimer.singleShot(0, self, self._reopen)

    def _reopen(self) -> None:
        if self.isVisible() and not self.importing.busy:
            self.importing.offer_rest()
        if self.isVisible() and self.desk.article is None and self.desk.reopen():
            self.reading.view.setFocus()
        # What is to be read comes before what could be: listing ten thousand takes its time.
        QTimer.singleShot(0, self, self._list)

    def _list(self) -> None:
        self.browsing.refresh()
        self.online.refresh_list()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reading.view.setFocus()  # a field that is left saves what was typed into it
        if not self._leaving and self.keeping.hold(self._leave):
            event.ignore()
            return
        self.viewing.show_all()  # or the panels would be kept as hidden
        self.desk.keep_place(at_once=True)
        self.moving.recent.keep()
        self._settings.keep_layout("geometry", self.saveGeometry())
        self._settings.keep_layout("splitter", self._splitter.saveState())
        self.viewing.keep()
        self._settings.flush()
        self.hide()
        self.session.close()
        self.closed.emit()
        super().closeEvent(event)

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    # -- showing

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        with QSignalBlocker(self.actions_):
            self.actions_[f"view.{self._settings.look}"].setChecked(True)
        self._theme = theme
        theme = self.annotating.coloring.ink(theme)
        self.actions_.recolor(theme.muted)
        self.library.set_theme(theme)
        self.reading.bar.find_field.set_theme(theme)
        self.highlights.set_theme(theme)
        self.headlines.set_theme(theme)
        self.tags.set_theme(theme)
        self.online_work.set_theme(theme)
        self.related.set_theme(theme)
        self.moving.set_theme(theme)
        self.commanding.set_theme(theme)
        self.reading.explore.set_theme(theme)
        self.reading.passages.set_theme(theme)
        self.reading.foot.set_theme(theme)
        self.reading.set_theme(theme)

    def _recolor(self) -> None:
        """Show the reader's own colours where there are colours to choose, and paint in them."""
        self._name_colors()
        self.set_theme(self._theme)

    def _name_colors(self) -> None:
        for panel in (self.tags, self.reading.passages):
            panel.set_colors(self.annotating.coloring.colors)

    def spoken(self, words: str) -> str:
        """Return a message with the keys that its commands have now."""
        return self.actions_.keymap.spoken(words, "edit.undo", "highlight.place")

    def _take_keys(self) -> None:
        for view in (self.reading.view, self.reading.comparison.view):
            view.set_stand_ins(self.actions_.keymap.stand_ins())
        # Pages that are not shown are outside the window.
        tops = (self, self._side.outside, self.reading.outside)
        for words in (each for top in tops for each in top.findChildren(KeyedLabel)):
            words.follow(self.actions_.keymap)
        for widget in (each for top in tops for each in top.findChildren(QWidget)):
            if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
                continue  # shows what its action says
            tip = widget.property("tipOfTable") or widget.toolTip()
            if tip.partition("(")[1]:
                widget.setProperty("tipOfTable", tip)
                widget.setToolTip(self.actions_.keymap.tipped(tip))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ways = {Qt.MouseButton.BackButton: "go.back", Qt.MouseButton.ForwardButton: "go.forward"}
        if event.button() in ways:
            self.actions_[ways[event.button()]].trigger()
        else:
            super().mousePressEvent(event)

    def _name(self) -> None:
        name = self.session.library.folder.name.replace("[*]", "[ * ]")  # Qt's mark of change
        self.setWindowTitle(self.tr("{0} — Lectorium").format(name))

    def _name_undo(self) -> None:
        stack = self.session.undo
        self.actions_.rename("edit.undo", undo_text(stack))
        self.actions_["edit.undo"].setEnabled(stack.canUndo())
        self.actions_.rename("edit.redo", redo_text(stack))
        self.actions_["edit.redo"].setEnabled(stack.canRedo())

    def _opened(self, article: Article | None) -> None:
        self.viewing.follow(opened=article is not None)
        self.browsing.opened(None if article is None else article.id)
        self.settings.show_article(article, self.desk.editions)

    def _listed(self, empty: bool) -> None:
        self.annotating.offer_tags(self.browsing.tags)
        self.tagging.show(self.browsing.tags)
        self.passages.follow(self.browsing.tags)
        if empty and self.desk.article is None:
            self.reading.invite()
        elif not (self.reading.reads or self.reading.explores or self.reading.boards):
            self.exploring.show()

    def _change_language(self, language: str) -> None:
        self._settings.language = language
        self.languageChanged.emit(language)

    # -- pages

    def take_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if paths:
            self.importing.take_in(list(paths))

    def run_batch(self, batch: Batch) -> None:
        """Take in a batch of pages."""
        self.importing.run(batch)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths, address = pointed_to(event.mimeData())
        if paths or address:
            event.acceptProposedAction()
            self.reading.welcome.set_over(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.reading.welcome.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.reading.welcome.set_over(False)
        if self.importing.receive(event.mimeData()):
            event.acceptProposedAction()
