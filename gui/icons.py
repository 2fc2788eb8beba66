"""Line icons in the colour of the text they stand beside."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIDE = 16
"""Of an icon, in logical pixels."""


def icon(name: str, color: str) -> QIcon:
    """Return an icon of ``resources/icons`` painted in ``color`` (``#rrggbb``)."""
    return _icon(name, color)


def application_icon() -> QIcon:
    """Return the icon of the application, in its own colours."""
    return _icon("lectorium", "")


@cache
def _icon(name: str, color: str) -> QIcon:
    drawing = files("resources").joinpath(f"icons/{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    made = QIcon()
    for scale in (1, 2, 3) if color else (1, 2, 4, 16):
        pixmap = QPixmap(_SIDE * scale, _SIDE * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        if color:
            pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made
