"""What the settings are turned with: steps side by side, and a slider that tells its figure."""

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QSpinBox, QToolButton, QWidget

from gui.panels.parts import label
from gui.reader.typography import interface_font, scaled

_FIGURE = 38


class Segments(QWidget):
    """Buttons side by side, of which at most one is down; the arrow keys go from one to the next."""

    picked = Signal(object)
    """The value of the button that was pressed."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setProperty("role", "segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._values: list[object] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(lambda at: self.picked.emit(self._values[at]))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)

    def offer(self, value: object, text: str, accessible: str, *, size: int = 12) -> None:
        """Add a button; ``size`` is that of its letters."""
        button = QToolButton()
        button.setObjectName(f"{self.objectName()}.{len(self._values)}")
        button.setText(text)
        button.setAccessibleName(accessible)
        button.setToolTip(accessible if accessible != text else "")
        button.setCheckable(True)
        button.setFont(interface_font(size))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMinimumHeight(scaled(30))
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        self._group.addButton(button, len(self._values))
        self._values.append(value)
        self._row.addWidget(button, 1, Qt.AlignmentFlag.AlignBottom)

    def show_value(self, value: object) -> None:
        """Show which value holds; none of those offered may."""
        self._group.setExclusive(False)
        for at, one in enumerate(self._values):
            self._group.button(at).setChecked(one == value)
        self._group.setExclusive(True)


class Dial(QWidget):
    """A slider with its figure beside it."""

    turned = Signal(float)

    def __init__(
        self,
        name: str,
        accessible: str,
        span: tuple[float, float],
        *,
        step: float,
        digits: int = 0,
        figure: bool = True,
    ) -> None:
        super().__init__()
        self._step = step
        self._digits = digits
        self.setObjectName(f"{name}.dial")
        self.setAccessibleName(accessible)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(name)
        self.slider.setAccessibleName(accessible)
        least, most = (round(edge / step) for edge in span)
        self.slider.setRange(least, most)
        self.slider.setPageStep(max(1, (most - least) // 10))
        self.slider.valueChanged.connect(lambda at: self.turned.emit(at * self._step))
        self._figure = label("", f"{name}.figure", role="muted", size=12)
        self._figure.setMinimumWidth(scaled(_FIGURE))
        self._figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self._figure)
        self._figure.setVisible(figure)

    def show_value(self, value: float) -> None:
        """Show a value, in figures even where the slider does not reach."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._step))
        figure = QLocale().toString(float(value), "f", self._digits)
        self._figure.setText(figure)
        self._figure.setAccessibleName(figure)


class Figure(QSpinBox):
    """A field for a whole number, without buttons; the arrow keys count up and down."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)  # 1 on the way to 18 is no size
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(scaled(56))
        self.setMinimumHeight(scaled(30))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_field()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._place_field()

    def _place_field(self) -> None:
        # Under a stylesheet Qt leaves room for the buttons that are not there, and none for the field (6.11).
        self.lineEdit().setGeometry(self.rect().adjusted(2, 2, -2, -2))
