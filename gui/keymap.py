"""Which keys each command has: those of the table, or the user's own."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
        Qt.Key.Key_Dead_Acute,
        Qt.Key.Key_Dead_Grave,
        Qt.Key.Key_Dead_Circumflex,
        Qt.Key.Key_Dead_Diaeresis,
        Qt.Key.Key_Dead_Tilde,
    }
)

FIXED = frozenset(
    {
        "Esc", "Tab", "Shift+Tab", "Return", "Enter", "Space", "Shift+Space", "Up", "Down", "Left", "Right",
        "Home", "End", "PgUp", "PgDown", "G", "Ctrl+C", "Ctrl+A", "Ctrl+X", "Menu", "Shift+F10", "F10",
        "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Shift+Home", "Shift+End",
    }
)  # fmt: skip
"""Keys that mean something everywhere, and cannot be given to a command; G leads to the keys of tags."""

_OF_TEXT = ("", "reader")
_PLACE = re.compile(r"`\{([a-z]+\.[a-z-]+)(?::(\d))?\}`")
"""Where a text wants the key of a command."""


class Keymap(QObject):
    """The keys of every command by its id. Keys are written as Qt does portably: "Ctrl+Shift+F"."""

    changed = Signal()

    def __init__(
        self,
        table: Mapping[str, tuple[str, ...]],
        where: Mapping[str, str],
        kept: Mapping[str, tuple[str, ...]],
    ) -> None:
        super().__init__()
        self._table, self._where = dict(table), dict(where)
        self._own = {id: keys for id, keys in kept.items() if id in table and keys != table[id]}

    @property
    def own(self) -> dict[str, tuple[str, ...]]:
        """What differs from the table."""
        return dict(self._own)

    def keys(self, id: str) -> tuple[str, ...]:
        """Return the keys of a command, none for one that has none."""
        return self._own.get(id, self._table[id])

    def is_own(self, id: str) -> bool:
        """Whether the user gave a command other keys than the table has."""
        return id in self._own

    def give(self, id: str, keys: tuple[str, ...]) -> None:
        """Give a command these keys instead of those it has, and take them from whoever had them."""
        for other in dict.fromkeys(one for key in keys for one in self.holders(key, id)):
            self._put(other, tuple(key for key in self.keys(other) if key not in keys))
        self._put(id, tuple(dict.fromkeys(keys)))
        self.changed.emit()

    def reset(self, id: str) -> None:
        """Give a command the keys of the table again, and take them from whoever has them now."""
        self.give(id, self._table[id])

    def reset_all(self) -> None:
        """Give every command the keys of the table again."""
        self._own.clear()
        self.changed.emit()

    def holders(self, key: str, id: str) -> list[str]:
        """Return the other commands that have a key where ``id`` would be asked for with it."""
        here = self._where[id]
        return [
            other
            for other, where in self._where.items()
            if other != id and key in self.keys(other) and (where == here or not where or not here)
        ]

    def stand_ins(self) -> dict[int, int]:
        """Return for the reading pane, which knows the keys of the table: what a pressed key stands for.

        Keys are Qt's combined numbers; 0 is nothing any more.
        """
        mine = {id: keys for id, keys in self._own.items() if self._where[id] in _OF_TEXT}
        made = {number_of(key): 0 for id in mine for key in self._table[id]}
        for id, keys in mine.items():
            if self._table[id]:
                made.update(dict.fromkeys(map(number_of, keys), number_of(self._table[id][0])))
        return made

    def spoken(self, words: str, *ids: str) -> str:
        """Return a sentence that names the keys of the table for some commands, with those they have now."""
        for id in ids:
            own = self._own.get(id)
            if own:
                theirs = self._table[id][:1]
                names = "|".join(re.escape(name) for name in {*theirs, shown(theirs)})
                now = shown(own[:1]).replace("\\", r"\\")
                words = re.sub(rf"(?<![\w+])(?:{names})(?![\w+])", now, words)
        return words

    def filled(self, text: str, titles: Mapping[str, str]) -> str:
        """Return Markdown with the keys of now where it names commands, like ``{edit.undo}`` as code.

        ``{edit.redo:2}`` is the second key if there is one; a command without keys is called by its title.
        """

        def key(found: re.Match[str]) -> str:
            id, which = found[1], int(found[2] or 1)
            keys = self.keys(id)
            if not keys:
                return f"“{titles[id]}”"
            name = shown((keys[which - 1 : which] or keys[:1])[:1]).replace("|", r"\|")
            return f"`` {name} ``" if "`" in name else f"`{name}`"

        return _PLACE.sub(key, text)

    def tipped(self, tip: str) -> str:
        """Return a tooltip that ends like "Highlight (H)" with the key that the command has now."""
        for id, own in self._own.items():
            theirs = self._table[id][:1]
            for name in {*theirs, shown(theirs)} - {""}:
                if f"({name})" in tip:
                    return tip.replace(f"({name})", f"({shown(own[:1])})" if own else "").rstrip()
        return tip

    def _put(self, id: str, keys: tuple[str, ...]) -> None:
        if keys == self._table[id]:
            self._own.pop(id, None)
        else:
            self._own[id] = keys


def number_of(key: str) -> int:
    """Return a key as Qt numbers it with its modifiers; 0 for none.

    >>> number_of("A"), number_of("")
    (65, 0)
    """
    sequence = QKeySequence(key)
    return sequence[0].toCombined() if sequence.count() else 0  # type: ignore[index]


def pressed(event: QKeyEvent) -> str:
    """Return the key of an event as the keymap writes it; "" for a modifier alone."""
    key = Qt.Key(event.key())
    if key in _MODIFIERS or not event.key():
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key is Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    text = event.text()
    if text and text.isprintable() and not text.isspace() and text.lower() == text.upper():
        # "?" is what it is, however it is typed.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: tuple[str, ...]) -> str:
    """Return keys as this platform writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(native) for key in keys)
