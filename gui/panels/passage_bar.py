"""The thin bar over a board: which passages it shows, in what order and groups."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.inks import STANDARD, color_words, words_of
from gui.panels.flow import Flow
from gui.panels.parts import Choice, Field, tool
from gui.panels.passage_more import MoreConditions
from gui.reader.typography import interface_font, scaled
from gui.theme import Theme
from storage.records import MarkColor, PassageFilter, TagTerm

_WAYS = ("any", "all", "none")
_SIGNS = {"+": "all", "-": "none"}
"""Before a tag as it is typed."""
_TYPING_MILLISECONDS = 200

Find = Callable[[str], Sequence[str]]


class TagBox(Field):
    """Finds tags while one types; Enter takes the best, or the one that was chosen."""

    taken = Signal(str, str)
    """How the tag is wanted (any, all, none), and its path."""

    def __init__(self, name: str, text: str, find: Find) -> None:
        super().__init__(name, text)
        self._find = find
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        matches = QListView()
        completer.setPopup(matches)
        matches.setObjectName(f"{name}.matches")
        matches.setAccessibleName(self.tr("Matching tags"))
        # Later: the field sets its text only after this signal.
        completer.activated.connect(self._take_path, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._take_best)

    def _typed(self) -> tuple[str, str]:
        text = self.text().strip()
        way = _SIGNS.get(text[:1], "any")
        return way, text if way == "any" else text[1:].strip()

    def _look(self, _text: str) -> None:
        way, typed = self._typed()
        sign = next((sign for sign, meant in _SIGNS.items() if meant == way), "")
        self._found.setStringList([sign + path for path in self._find(typed)] if typed else [])

    def _take_path(self, text: str) -> None:
        self.setText(text)
        self._take(*self._typed())

    def _take_best(self) -> None:
        way, typed = self._typed()
        if typed:
            found = self._find(typed)
            self._take(way, typed if typed in found or not found else found[0])

    def _take(self, way: str, path: str) -> None:
        self.clear()
        if path:
            self.taken.emit(way, path)


class PassageBar(QWidget):
    """Shows a PassageFilter and lets it be changed."""

    changed = Signal(object)
    """The PassageFilter that is asked for now."""
    left = Signal()
    """The keys go to the passages."""

    def __init__(self, name: str, find: Find, sites: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Which passages"))
        self._which = PassageFilter()
        self._sites = sites
        self._chips: list[QToolButton] = []
        self._known: tuple[MarkColor, ...] = STANDARD
        self.tags = TagBox(f"{name}.tag", self.tr("Tag… (+ also, - not)"), find)
        self.tags.want(scaled(184))
        self.tags.taken.connect(self._add_tag)
        self.words = Field(f"{name}.words", self.tr("Words in the passages"))
        self.words.want(scaled(160))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._take_words)
        self.words.textEdited.connect(lambda _text: self._typing.start())
        self.words.returnPressed.connect(self._take_words)
        self._colors = self._make_colors(name)
        self._more = tool(f"{name}.more", self.tr("More"))
        self._conditions = MoreConditions(f"{name}.conditions", self)
        self._conditions.changed.connect(self._set)
        self._more.clicked.connect(lambda _checked=False: self._open_more())
        self._group = self._choice(f"{name}.group", self.tr("Grouped by"), self._groups(), "group")
        self._order = self._choice(f"{name}.order", self.tr("Sorted by"), self._orders(), "order")
        self._none = tool(f"{name}.clear", self.tr("All passages"))
        self._none.clicked.connect(lambda _checked=False: self.clear())
        self._fixed: tuple[QWidget, ...] = (
            self.tags, self.words, self._colors, self._more, self._group, self._order, self._none
        )  # fmt: skip
        self._lay_out(name)
        self.set_colors(STANDARD)

    # -- making

    def _lay_out(self, name: str) -> None:
        flow = QWidget()
        flow.setObjectName(f"{name}.flow")
        flow.setAccessibleName(self.tr("Which passages"))
        self._flow = Flow(flow)
        self._flow.setContentsMargins(22, 8, 12, 6)
        self._flow.setSpacing(6)
        for widget in self._fixed:
            widget.setFont(interface_font(12))
            self._flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow)

    def _groups(self) -> list[tuple[str, str]]:
        return [
            (self.tr("No groups"), ""),
            (self.tr("By tag"), "tag"),
            (self.tr("By article"), "article"),
            (self.tr("By site"), "site"),
            (self.tr("By colour"), "color"),
            (self.tr("By month"), "month"),
        ]

    def _orders(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Newest first"), "newest"),
            (self.tr("Oldest first"), "oldest"),
            (self.tr("Article and place"), "article"),
            (self.tr("Tag"), "tag"),
            (self.tr("Colour"), "color"),
            (self.tr("Site"), "site"),
            (self.tr("Published"), "published"),
        ]

    def _choice(self, name: str, text: str, entries: list[tuple[str, str]], key: str) -> Choice:
        box = Choice()
        box.setObjectName(name)
        box.setAccessibleName(text)
        for words, value in entries:
            box.addItem(words, value)
        box.activated.connect(lambda _at: self._set(replace(self._which, **{key: box.currentData()})))
        return box

    def _make_colors(self, name: str) -> QToolButton:
        button = tool(f"{name}.color", self.tr("Colour"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setObjectName(f"{name}.colors")
        menu.setAccessibleName(self.tr("Colour"))
        button.setMenu(menu)
        return button

    def set_colors(self, colors: Sequence[MarkColor]) -> None:
        """Offer these colours, those taken away too while they are used."""
        self._known = tuple(colors)
        menu = self._colors.menu()
        menu.clear()
        for color in colors:
            action = menu.addAction(color_words(color).replace("&", "&&"))
            action.setCheckable(True)
            action.setData(color.name)
            action.triggered.connect(lambda _on=False: self._take_colors())
        self.show_filter(self._which)

    # -- showing

    @property
    def filter(self) -> PassageFilter:
        """What is asked for."""
        return self._which

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.tags.set_theme(theme)
        self.words.set_theme(theme)

    def show_filter(self, which: PassageFilter) -> None:
        """Show what is asked for."""
        self._which = which
        if self.words.text().strip() != which.text:
            self.words.setText(which.text)
        for action in self._colors.menu().actions():
            action.setChecked(action.data() in which.colors)
        names = ", ".join(words_of(color, self._known) for color in which.colors)
        self._name(self._colors, names or self.tr("Colour"))
        asked = sum(
            value not in ("", None, False)
            for value in (
                which.query, which.state, which.site, which.language, which.untagged,
                which.marked_from, which.marked_until, which.published_from, which.published_until,
            )
        )  # fmt: skip
        self._name(self._more, f"{self.tr('More')} ({asked})" if asked else self.tr("More"))
        self._group.setCurrentIndex(max(0, self._group.findData(which.group)))
        self._order.setCurrentIndex(max(0, self._order.findData(which.order)))
        bare = PassageFilter(order=which.order, group=which.group)
        self._none.setVisible(which != bare)
        self._show_chips()

    @staticmethod
    def _name(button: QToolButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(text)

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(way, term) for way in _WAYS for term in getattr(self._which, way)]
        for widget in self._fixed[1:]:
            self._flow.removeWidget(widget)
        for widget in (*self._chips, *self._fixed[1:]):
            self._flow.addWidget(widget)
        for chip in self._chips:
            chip.show()
        self._flow.activate()

    def _chip(self, way: str, term: TagTerm) -> QToolButton:
        words = self.tr("only {0}").format(term.path) if term.exact else term.path
        said = {"all": self.tr("also {0}"), "none": self.tr("not {0}")}.get(way, "{0}").format(words)
        chip = tool(f"{self.objectName()}.term", said)
        chip.setFont(interface_font(12))
        chip.setProperty("role", "chip")
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(chip)
        menu.setObjectName(f"{self.objectName()}.termmenu")
        menu.setAccessibleName(said)
        for text, other in (
            (self.tr("One of these tags"), "any"),
            (self.tr("This tag, too"), "all"),
            (self.tr("Not this tag"), "none"),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(other == way)
            action.triggered.connect(partial(self._retake, way, term, other, term))
        menu.addSeparator()
        below = QAction(self.tr("With its children"), menu)
        below.setCheckable(True)
        below.setChecked(not term.exact)
        below.triggered.connect(partial(self._retake, way, term, way, replace(term, exact=not term.exact)))
        menu.addAction(below)
        menu.addAction(self.tr("Take it off")).triggered.connect(
            lambda _on=False: self._set(self._without(way, term))
        )
        chip.setMenu(menu)
        return chip

    def terms(self) -> list[TagTerm]:
        """Return the tags that are asked for, wanted or not."""
        return [term for way in _WAYS for term in getattr(self._which, way)]

    def rename(self, moved: Mapping[str, str]) -> bool:
        """Ask for tags by other paths, without telling; False if none of these is asked for."""
        ways = {
            way: tuple(
                replace(term, path=moved.get(term.path, term.path)) for term in getattr(self._which, way)
            )
            for way in _WAYS
        }
        which = replace(self._which, **ways)  # type: ignore[arg-type]
        if which == self._which:
            return False
        self.show_filter(which)
        return True

    # -- changing

    def clear(self) -> None:
        """Ask for all passages, in the same order and groups."""
        self._set(PassageFilter(order=self._which.order, group=self._which.group))

    def _set(self, which: PassageFilter) -> None:
        if which != self._which:
            self.show_filter(which)
            self.changed.emit(which)

    def _without(self, way: str, term: TagTerm) -> PassageFilter:
        rest = tuple(one for one in getattr(self._which, way) if one != term)
        return replace(self._which, **{way: rest})  # type: ignore[arg-type]

    def _retake(self, way: str, term: TagTerm, other: str, wanted: TagTerm, _on: bool = False) -> None:
        less = self._without(way, term)
        self._set(replace(less, **{other: (*getattr(less, other), wanted)}))  # type: ignore[arg-type]

    def _add_tag(self, way: str, path: str) -> None:
        term = TagTerm(path=path)
        if term not in getattr(self._which, way):
            self._set(replace(self._which, **{way: (*getattr(self._which, way), term)}))  # type: ignore[arg-type]

    def _take_words(self) -> None:
        self._typing.stop()
        self._set(replace(self._which, text=self.words.text().strip()))

    def _take_colors(self) -> None:
        chosen = [action.data() for action in self._colors.menu().actions() if action.isChecked()]
        self._set(replace(self._which, colors=tuple(chosen)))

    def _open_more(self) -> None:
        self._conditions.open_below(self._more, self._which, self._sites())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
