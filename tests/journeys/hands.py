"""A person at the window: looks, clicks, types, drags, drops."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QListView, QWidget
from pytestqt.qtbot import QtBot

from gui.window import Window

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Person:
    """Does what a person does, and waits as one would."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self._qtbot = qtbot
        self.window = window

    # -- waiting and looking

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(until, timeout=8_000)

    def titles(self) -> list[str]:
        """Return the titles in the list, from the top."""
        model = self.window.library.articles
        return [model.article(row).title for row in range(model.rowCount())]

    def reads(self) -> str:
        """Return the title of the open article; "" if none is."""
        article = self.window.desk.article
        return "" if article is None else article.title

    def dialog(self, name: str) -> QDialog:
        """Return the open dialog of a name, once it is there."""
        self.wait(lambda: self._dialog(name) is not None)
        found = self._dialog(name)
        assert found is not None
        return found

    def _dialog(self, name: str) -> QDialog | None:
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return next(
            (each for each in shown if isinstance(each, QDialog) and each.objectName() == name),
            None,
        )

    # -- mouse

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget."""
        QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())

    def click_button(self, parent: QWidget, name: str) -> None:
        """Click on a button by its object name."""
        button = next(each for each in parent.findChildren(QAbstractButton) if each.objectName() == name)
        self.click(button)

    def click_row(self, view: QListView, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click on a row of a list."""
        rect = view.visualRect(view.model().index(row, 0))
        QTest.mouseClick(view.viewport(), LEFT, modifiers, rect.center())

    def open(self, title: str) -> None:
        """Open an article by a click in the list."""
        self.wait(lambda: title in self.titles())
        self.click_row(self.window.library.list, self.titles().index(title))
        self.wait(lambda: self.reads() == title)

    def drag_over(self, passage: str) -> None:
        """Select a passage of the open article with the mouse."""
        view = self.window.reading.view
        content = self.window.desk.content
        assert content is not None
        start = content.text.index(passage)
        shift = -QPointF(view.viewport().pos())
        first = view.rects(start, start + 1)[0].translated(shift)
        end = start + len(passage)
        last = view.rects(end - 1, end)[0].translated(shift)
        begin = QPointF(first.left() + 0.6, first.center().y())
        finish = QPointF(last.right() - 0.6, last.center().y())
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._mouse(QEvent.Type.MouseButtonPress, begin, LEFT)
        for point in ((begin + finish) / 2, finish):
            self._mouse(QEvent.Type.MouseMove, point, LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, finish, Qt.MouseButton.NoButton)

    def _mouse(self, kind: QEvent.Type, point: QPointF, buttons: Qt.MouseButton) -> None:
        viewport = self.window.reading.view.viewport()
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
        there = viewport.mapToGlobal(point)
        event = QMouseEvent(kind, point, there, button, buttons, NONE)
        QApplication.sendEvent(viewport, event)

    def drop(self, *paths: Path) -> None:
        """Drop files on the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at, copy = self.window.rect().center(), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(at, copy, data, LEFT, NONE)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), copy, data, LEFT, NONE))

    # -- keys

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        self._face()
        QTest.keyClick(self._facing(), key, modifiers)

    def type(self, text: str) -> None:
        """Type text where the focus is."""
        self._face()
        QTest.keyClicks(self._facing(), text)

    def _facing(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window

    def _face(self) -> None:
        """Be where a window system would be: at the window, once its dialogs are closed."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)
