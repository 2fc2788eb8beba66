"""The keys of the reading pane: plain ones, which rest while a field is typed in, since it has the focus."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSlider

from gui.keymap import number_of, pressed
from gui.reader.handles import END, START
from gui.reader.selection import Annotator

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

_NUMBERED = 9
"""Colours that a digit gives."""
_MARKING = (Qt.Key.Key_H, Qt.Key.Key_U, Qt.Key.Key_S, Qt.Key.Key_T, Qt.Key.Key_N, Qt.Key.Key_Delete)
_ARROWS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keys(QObject):
    """Does what a key means in the reading pane."""

    def __init__(self, view: "ReaderView", annotator: Annotator) -> None:
        super().__init__(view)
        self._view, self._annotator = view, annotator
        self._stand_ins: Mapping[int, int] = {}
        action = QAbstractSlider.SliderAction
        self._plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_H: annotator.mark,
            Qt.Key.Key_U: lambda: annotator.pick_style("underline"),
            Qt.Key.Key_S: lambda: annotator.pick_style("strike"),
            Qt.Key.Key_T: lambda: annotator.write("tags"),
            Qt.Key.Key_N: lambda: annotator.write("note"),
            Qt.Key.Key_J: lambda: view.step_highlight(1),
            Qt.Key.Key_K: lambda: view.step_highlight(-1),
            Qt.Key.Key_Delete: annotator.delete,
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_Space: lambda: self._scroll(action.SliderPageStepAdd),
            Qt.Key.Key_PageDown: lambda: self._scroll(action.SliderPageStepAdd),
            Qt.Key.Key_PageUp: lambda: self._scroll(action.SliderPageStepSub),
            Qt.Key.Key_Home: lambda: self._scroll(action.SliderToMinimum),
            Qt.Key.Key_End: lambda: self._scroll(action.SliderToMaximum),
            Qt.Key.Key_Up: lambda: self._scroll(action.SliderSingleStepSub),
            Qt.Key.Key_Down: lambda: self._scroll(action.SliderSingleStepAdd),
        }
        self._with_others: dict[int, Callable[[], object]] = {
            number_of("Shift+O"): annotator.open_next,
            number_of("Shift+Alt+Right"): partial(self._stretch, False, True),
            number_of("Shift+Alt+Left"): partial(self._stretch, False, False),
            number_of("Ctrl+Shift+Alt+Right"): partial(self._stretch, True, True),
            number_of("Ctrl+Shift+Alt+Left"): partial(self._stretch, True, False),
        }
        """Keys with others held."""
        self._standard: dict[QKeySequence.StandardKey, Callable[[], object]] = {
            QKeySequence.StandardKey.Copy: view.copy,
            QKeySequence.StandardKey.SelectAll: view.select_all,
        }
        for number in range(_NUMBERED):
            self._plain[Qt.Key.Key_1 + number] = partial(annotator.pick_numbered, number)
        if not view.ANNOTATED:
            # Taken and passed over: left to the window they would mark what is hidden behind.
            for key in _MARKING:
                self._plain[key] = lambda: None
            for number in range(_NUMBERED):
                self._plain[Qt.Key.Key_1 + number] = lambda: None
            self._with_others = dict.fromkeys(self._with_others, lambda: None)

    def set_stand_ins(self, stand_ins: Mapping[int, int]) -> None:
        """Take each of these keys for another, or for nothing (0); numbers as Qt combines them."""
        self._stand_ins = stand_ins

    def perform(self, key: int) -> None:
        """Do what a key of the table means, whatever key the user gave it instead."""
        meaning = self._plain.get(key) or self._with_others.get(key)
        if meaning is not None:
            meaning()

    def claims(self, event: QKeyEvent) -> bool:
        """Return whether the pane wants a key before any shortcut of the window."""
        if event.key() in _ENTER and self._view.has_stop():
            return True
        return self._meaning(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; return False if it means nothing here."""
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        free = self._view.has_stop() or not self._view.has_caret()
        if event.key() in _ENTER and free and not shifted and self._view.use():
            event.accept()
            return True
        meaning = self._meaning(event)
        if meaning is not None:
            meaning()
            event.accept()
            return True
        return self._begin_caret(event)

    def _meaning(self, event: QKeyEvent) -> Callable[[], object] | None:
        stand_in = self._stand_in(event)
        if stand_in is not None:
            return self._plain.get(stand_in) or self._with_others.get(stand_in)
        key = event.key()
        for standard, meaning in self._standard.items():
            if event.matches(standard):
                return meaning
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers != Qt.KeyboardModifier.NoModifier:
            combined = QKeyCombination(modifiers, Qt.Key(key)).toCombined()
            if combined in self._with_others:
                return self._with_others[combined]
        if modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Space:
            return self._plain[Qt.Key.Key_PageUp]
        if self._view.has_caret():
            return self._with_caret(Qt.Key(key), modifiers)
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return None
        return self._plain.get(key)

    def _stretch(self, beginning: bool, rightward: bool) -> None:
        """Move an end of the chosen highlight by a word; the arrows point as the text runs."""
        forward = rightward != self._view.runs_right()
        self._annotator.stretch(START if beginning else END, 1 if forward else -1)

    def _with_caret(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[], object] | None:
        """Return what a key means while the caret is out; what moves it within a paragraph is left to Qt."""
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers & control:
            step, select = 1 if key is Qt.Key.Key_Down else -1, bool(modifiers & shift)
            return partial(self._view.move_caret, step, select=select)
        if key is Qt.Key.Key_End and modifiers & control:
            self._view.build_all()
        if modifiers != Qt.KeyboardModifier.NoModifier or key in _ARROWS:
            return None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._view.open_at_caret
        return self._plain.get(key)

    def _stand_in(self, event: QKeyEvent) -> int | None:
        """Return the key that a pressed one stands for, 0 for nothing; None if it stands for itself."""
        if not self._stand_ins:
            return None
        return self._stand_ins.get(number_of(pressed(event)))

    def _begin_caret(self, event: QKeyEvent) -> bool:
        """Bring out a caret at the first arrow to the side, or with Shift; Qt then moves it."""
        if event.key() not in _ARROWS or self._view.has_caret():
            return False
        self._view.show_caret()
        return False

    def _escape(self) -> None:
        view = self._view
        if view.leave():
            return
        nothing = not view.textCursor().hasSelection() and not view.has_caret()
        if nothing and view.chosen() in (None, view.visited):
            view.visited = None
            view.escaped.emit()
        self._annotator.close()
        self._view.hide_caret()
        self._view.drop_selection()
        self._view.set_chosen(None)

    def _scroll(self, action: QAbstractSlider.SliderAction) -> None:
        self._view.verticalScrollBar().triggerAction(action)
