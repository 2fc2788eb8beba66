"""What comes and goes at the bottom of the window: work under way, and what was just done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.icons import icon
from gui.panels.pace import Pace
from gui.panels.parts import ElidedLabel, label, push, tool
from gui.theme import LIGHT, Theme

_TICK_MILLISECONDS = 100
"""Steps that come sooner are not shown one by one."""
_READ_MILLISECONDS = 8000
"""How long a message stays; it can be closed before."""


class WorkStrip(QWidget):
    """A slim bar with what long work is doing, and a button to stop it."""

    cancelled = Signal()
    paused = Signal(bool)
    """Pause was pressed (True), or Continue."""

    def __init__(self, name: str = "work", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Work under way"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ""
        self._color = LIGHT.accent
        self._sign = label("", f"{name}.sign")
        self._sign.setAccessibleName(self.tr("Work under way"))
        self._sign.hide()
        self._words = ElidedLabel(f"{name}.words", role="")
        self._words.setAccessibleName(self.tr("Work under way"))
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}.bar")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._pause = tool(f"{name}.pause", self.tr("Pause"))
        self._pause.clicked.connect(lambda _checked=False: self._turn())
        self._pause.hide()
        self._stopped = False
        self._pace = Pace()
        self._clock = QElapsedTimer()
        self._resting = self._rests_since = 0
        """Milliseconds of pauses that are over, and when the last one began."""
        self._shown_at = -_TICK_MILLISECONDS
        cancel = tool(f"{name}.cancel", self.tr("Cancel"))
        cancel.clicked.connect(lambda _checked=False: self.cancelled.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 12, 4)
        layout.setSpacing(12)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._pause)
        layout.addWidget(cancel)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from the next work on."""
        self._color = theme.accent

    def begin(self, words: str, *, sign: str = "", pausable: bool = False) -> None:
        """Show that work has begun; ``sign`` is the icon of an unusual kind of it.

        Work that is ``pausable`` tells its pace, too.
        """
        self._title = words
        self._stopped = False
        self._pace = Pace()
        self._clock.start()
        self._resting = 0
        self._bar.setValue(0)
        self._shown_at = -_TICK_MILLISECONDS
        self._pause.setVisible(pausable)
        self._name_pause()
        self._sign.setVisible(bool(sign))
        if sign:
            self._sign.setPixmap(icon(sign, self._color).pixmap(16, 16))
            self._sign.setAccessibleName(words)
        self.show_step(0, None, "")
        self.show()

    def show_step(self, done: int, total: int | None, label: str) -> None:
        """Show how far it is."""
        now = self._clock.elapsed()
        self._pace.step((now - self._resting) / 1000, done)
        if now - self._shown_at < _TICK_MILLISECONDS and done != total:
            return
        self._shown_at = now
        self._bar.setRange(0, total or 0)
        self._bar.setValue(max(done, self._bar.value()))  # it never goes back
        count = "" if total is None else f"{done} / {total}"
        parts = [self._title, count, *self._told_pace(total), label]
        self._words.setText("  ".join(part for part in parts if part))
        self._words.setAccessibleName(self._words.text())

    def _told_pace(self, total: int | None) -> list[str]:
        pace, left = self._pace.a_minute(), self._pace.minutes_left(total)
        if self._pause.isHidden() or pace is None:
            return []
        said = [self.tr("%n a minute", "", pace)]
        if left is not None:
            said.append(self.tr("%n min left", "", left))
        return said

    def _turn(self) -> None:
        self._stopped = not self._stopped
        now = self._clock.elapsed()
        if self._stopped:
            self._rests_since = now
        else:
            self._resting += now - self._rests_since
        self._name_pause()
        self.paused.emit(self._stopped)

    def _name_pause(self) -> None:
        words = self.tr("Continue") if self._stopped else self.tr("Pause")
        self._pause.setText(words)
        self._pause.setAccessibleName(words)


class MessageStrip(QWidget):
    """One quiet line that says what was done or why not, perhaps with something to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("told")
        self.setAccessibleName(self.tr("Message"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = ElidedLabel("told.words", role="")
        self._words.setAccessibleName(self.tr("Message"))
        self._offer = push("told.offer", self.tr("Show"))
        self._offer.clicked.connect(lambda _checked=False: self._take_up())
        self._act: Callable[[], object] | None = None
        close = tool("told.close", self.tr("Close"))
        close.setText("×")
        close.clicked.connect(lambda _checked=False: self.hide())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 12, 4)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._offer)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown; "" if none is."""
        return self._words.text() if self.isVisible() else ""

    def tell(self, text: str, offer: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a message; ``offer`` is the text of a button that calls ``act``."""
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self._words.setToolTip("")
        self._act = act
        self._offer.setVisible(act is not None)
        self._offer.setText(offer)
        self._offer.setAccessibleName(offer or self.tr("Show"))
        self.show()
        self._timer.start()

    def _take_up(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()


class AskStrip(QWidget):
    """A quiet line that asks something and stays until it is answered or taken back."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "strip")
        self.setAccessibleName(accessible)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = ElidedLabel(f"{name}.words", role="")
        self._words.setAccessibleName(accessible)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 12, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """What is asked; "" if nothing is."""
        return "" if self.isHidden() else self._words.text()

    def ask(self, text: str, answers: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Ask; an answer is the name of its button, its words, and what it calls."""
        self._clear()
        self._words.setText(text)
        self._words.setAccessibleName(text)
        for name, words, act in answers:
            button = push(f"{self.objectName()}.{name}", words)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()

    def take_back(self) -> None:
        """Ask no more."""
        self._clear()
        self.hide()

    def _clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
