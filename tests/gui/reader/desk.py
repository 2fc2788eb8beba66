"""A reading pane on a real library, answered as the window answers it, and used as a person uses it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from gui.reader.view import ReaderView
from storage.errors import NotFound
from storage.records import ArticleId, Block, Cell, Highlight, HighlightId, Run
from tests.builders import a_library, an_article

LEFT = Qt.MouseButton.LeftButton


def a_cell(text: str, row: int, column: int, **rest: object) -> Block:
    """Return the block of a table's cell; ``rest`` as for Cell."""
    runs = (Run(text=text),) if text else ()
    return Block(runs=runs, cell=Cell(table=0, row=row, column=column, **rest))  # type: ignore[arg-type]


def a_block(text: str, **rest: object) -> Block:
    """Return a block of one plain run."""
    return Block(runs=(Run(text=text),), **rest)  # type: ignore[arg-type]


class Desk:
    """The pane, its library, and hands."""

    def __init__(self, folder: Path) -> None:
        self.library = a_library(folder)
        self.view = ReaderView()
        self.view.resize(900, 700)
        self.article: ArticleId | None = None
        self.images: dict[str, bytes] = {}
        view, highlights = self.view, self.library.highlights
        view.highlightRequested.connect(self._add)
        view.colorPicked.connect(lambda id, color: self._then(highlights.edit([id], color=color)))
        view.stylePicked.connect(lambda id, style: self._then(highlights.edit([id], style=style)))
        view.rangeEdited.connect(lambda id, start, end: self._then(highlights.stretch(id, start, end)))
        view.set_note_renderer(self.library.notes.rendered)
        view.tagsEdited.connect(lambda id, tags: self._then(highlights.edit([id], tags=tags)))
        view.noteEdited.connect(lambda id, note: self._then(highlights.edit([id], note=note)))
        view.deleteRequested.connect(lambda id: self._then(highlights.delete([id])))

    def open(self, body: Sequence[Block] | str, title: str = "On ice", **metadata: str) -> None:
        """Import an article and show it."""
        self.article = an_article(self.library, title, body, **metadata)
        self.show()

    def show(self, *, settle: bool = True) -> None:
        """Show the article as it is in the library; let the window settle if not told otherwise."""
        assert self.article is not None
        self.view.show_article(
            self.library.articles.get(self.article),
            self.library.articles.content(self.article),
            self.highlights(),
            images=self._image,
        )
        self.view.show()
        self.view.activateWindow()
        self.view.setFocus()
        if settle:
            QApplication.processEvents()

    def close(self) -> None:
        """End, as the window does: what is typed is saved while there still is a library."""
        self.view.clear()
        self.view.close()
        self.view.deleteLater()
        self.library.close()

    # -- what is there ----------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The canonical text of the article."""
        assert self.article is not None
        return self.library.articles.content(self.article).text

    def highlights(self) -> list[Highlight]:
        """The article's highlights, as stored."""
        return self.library.highlights.list(self.article)

    def where(self, phrase: str) -> tuple[int, int]:
        """Return start and end of a phrase's first place."""
        start = self.text.index(phrase)
        return start, start + len(phrase)

    def selected(self) -> str | None:
        """Return the selected text, or None."""
        found = self.view.selection()
        return None if found is None else self.text[slice(*found)]

    # -- hands ------------------------------------------------------------------------------

    def mark(self, phrase: str, **rest: object) -> HighlightId:
        """Store a highlight and show it."""
        assert self.article is not None
        change = self.library.highlights.add(self.article, *self.where(phrase), **rest)  # type: ignore[arg-type]
        self.view.set_highlights(self.highlights())
        return next(iter(change.highlights))

    def drag_over(self, phrase: str) -> None:
        """Select a phrase with the mouse, from the outer edge of its first character to that of its last."""
        start, end = self.where(phrase)
        rtl = self.view.runs_right()
        first, last = self._rect(start), self._rect(end - 1)
        begin = QPointF(first.right() - 0.6 if rtl else first.left() + 0.6, first.center().y())
        finish = QPointF(last.left() + 0.6 if rtl else last.right() - 0.6, last.center().y())
        self.drag(begin, finish)

    def drag(self, begin: QPointF, finish: QPointF) -> None:
        """Press at one point of the page, move to another, let go."""
        middle = (begin + finish) / 2
        self._mouse(QEvent.Type.MouseButtonPress, begin, LEFT)
        for point in (middle, finish):
            self._mouse(QEvent.Type.MouseMove, point, LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, finish, Qt.MouseButton.NoButton)

    def click_on(self, phrase: str, button: Qt.MouseButton = LEFT) -> None:
        """Click in the middle of a phrase."""
        start, end = self.where(phrase)
        middle = next(at for at in range((start + end) // 2, end) if not self.text[at].isspace())
        point = self._rect(middle).center()
        QTest.mouseClick(self.view.viewport(), button, pos=point.toPoint())

    def press(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        target = self.focus() or self.view
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifiers)
        else:
            QTest.keyClick(target, key, modifiers)

    def focus(self) -> QWidget | None:
        """Return the widget that keys go to."""
        return QApplication.focusWidget()

    def click(self, widget: QWidget) -> None:
        """Click on a widget, or on what it scrolls."""
        if isinstance(widget, QAbstractScrollArea):
            widget = widget.viewport()
        QTest.mouseClick(widget, LEFT, pos=widget.rect().center())

    def point_of(self, phrase: str) -> QPoint:
        """Return the middle of a phrase's first character on the page."""
        return self._rect(self.where(phrase)[0]).center().toPoint()

    def point_of_offset(self, offset: int) -> QPoint:
        """Return the middle of a character on the page."""
        return self._rect(offset).center().toPoint()

    # -- inside -----------------------------------------------------------------------------

    def _rect(self, offset: int):  # type: ignore[no-untyped-def]
        (rect, *_) = self.view.rects(offset, offset + 1)
        return rect.translated(-QPointF(self.view.viewport().pos()))

    def _mouse(self, kind: QEvent.Type, point: QPointF, buttons: Qt.MouseButton) -> None:
        viewport = self.view.viewport()
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
        everywhere = viewport.mapToGlobal(point)
        event = QMouseEvent(kind, point, everywhere, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, event)

    def _image(self, blob: str) -> bytes:
        if blob not in self.images:
            raise NotFound(what=f"image {blob}")
        return self.images[blob]

    def _add(self, start: int, end: int, color: str, style: str) -> None:
        assert self.article is not None
        self._then(self.library.highlights.add(self.article, start, end, color=color, style=style))

    def _then(self, change: object) -> None:
        self.view.set_highlights(self.highlights())
