"""The pictures of an article inside its document: stored bytes only, drawn by us and never loaded by Qt."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QImageIOHandler,
    QImageReader,
    QPainter,
    QPainterPath,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from gui.reader.decoding import Decoder
from gui.reader.typography import interface_font
from gui.theme import Theme
from storage.errors import StorageError
from storage.records import OBJECT, Image

OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_NUMBER = QTextFormat.Property.UserProperty.value + 1

MOST_PIXELS = 40_000_000
"""A picture of more is refused: decoded it would take 160 MB."""

_AT_ONCE = 1_000_000
"""Pixels of a picture that is decoded while the page is painted; a larger one comes some moments later."""

_WHOLE_PIXELS = 16_000_000
"""To which a picture is decoded that is looked at by itself: 64 MB."""

_FINEST = 2.5
"""Pixels of a picture for one of the layout on paper: 310 to the inch."""

_CACHE_BYTES = 64 * 1024 * 1024
# By their first bytes, since Qt must not guess: asked for the mere size of an SVG it opens the files it names.
_FORMATS = (
    (0, b"\x89PNG\r\n\x1a\n", b"png"),
    (0, b"\xff\xd8\xff", b"jpeg"),
    (0, b"GIF8", b"gif"),
    (8, b"WEBP", b"webp"),
    (0, b"BM", b"bmp"),
    (0, b"\x00\x00\x01\x00", b"ico"),
    (4, b"ftypavif", b"avif"),
    (0, b"II*\x00", b"tiff"),
    (0, b"MM\x00*", b"tiff"),
)
_TURNED = QImageIOHandler.Transformation.TransformationRotate90.value
_MISSING_HEIGHT, _ICON = 96, 64
_PAPER = "#f4f4f4"


class Pictures(QPyTextObject):
    """Draws the pictures of one document; asks for bytes only when one is measured or seen."""

    def __init__(self, images: Callable[[str], bytes], column: int, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._images = images
        self._column = column
        self._known: list[tuple[Image, QSize]] = []
        self._drawn: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._held = 0
        self._refused: set[str] = set()
        self.at_once = False
        """Whether large pictures, too, are decoded when they are painted: paper does not wait."""
        self.decoder = Decoder()
        self.decoder.decoded.connect(self._take)

    def format(self, image: Image, *, room: int, inline: int = 0) -> QTextCharFormat:
        """Return the format of the one U+FFFC that stands for ``image``.

        ``room`` is the widest it may be; ``inline`` the height of a line when it stands among text, else 0.
        """
        made = QTextCharFormat()
        made.setObjectType(OBJECT_TYPE)
        made.setProperty(_NUMBER, len(self._known))
        self._known.append((image, self._size(image, min(room, self._column), inline)))
        return made

    def intrinsicSize(self, document: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        return QSizeF(self._fitted(self._known[int(format.property(_NUMBER))][1], document, position))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        image, size = self._known[int(format.property(_NUMBER))]
        size = self._fitted(size, document, position)
        box = QRectF(QPointF(rect.topLeft()), QSizeF(size))
        fine = min(_FINEST, painter.deviceTransform().m11()) if self.at_once else 0.0
        drawn = self._drawing(image, size * max(painter.device().devicePixelRatioF(), fine))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if drawn is None and self._awaited(image):
            painter.fillRect(box, QColor(self.theme.code))
        elif drawn is None:
            self._draw_missing(painter, box, image.alt)
        else:
            # What a page declares may be another shape than what was stored.
            shape = QSizeF(drawn.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(QPointF(), shape)
            target.moveCenter(box.center())
            painter.setOpacity(1 - self.theme.dim)
            if self.theme.dark and drawn.hasAlphaChannel() and target.height() > _ICON:
                # Drawn for white paper: black lines would vanish.
                painter.fillRect(target, QColor(_PAPER))
            painter.drawImage(target, drawn)
        painter.restore()

    @staticmethod
    def _fitted(size: QSize, document: QTextDocument, position: int) -> QSize:
        """Return a size that fits the line it stands in: a narrow window leaves less than the column."""
        format = document.findBlock(position).blockFormat()
        margins = document.rootFrame().frameFormat()
        taken = margins.leftMargin() + margins.rightMargin() + format.leftMargin() + format.rightMargin()
        room = int(document.textWidth() - taken)
        if not 0 < room < size.width():
            return size
        return QSize(room, max(1, round(size.height() * room / size.width())))

    # -- measuring --------------------------------------------------------------------------

    def _size(self, image: Image, room: int, inline: int) -> QSize:
        size = QSize(image.width, image.height)
        if image.blob and size.isEmpty():
            reader = self._reader(image.blob)
            size = reader.size() if reader else QSize()
            size = size.transposed() if reader and reader.turned else size
        if size.isEmpty():
            if inline:
                return QSize(round(inline * 1.2), round(inline * 0.7))
            return QSize(room, _MISSING_HEIGHT)
        if not image.blob and not inline and size.width() > _ICON:
            # Where a picture would have been: its width, but no tall hole in the text.
            return QSize(min(room, size.width()), min(_MISSING_HEIGHT, size.height()))
        if size.width() > room:
            size = QSize(room, max(1, round(size.height() * room / size.width())))
        return size

    # -- decoding ---------------------------------------------------------------------------

    def _reader(self, blob: str) -> "_Reader | None":
        """Return a reader for stored bytes, or None where there are none that we would draw."""
        if blob in self._refused:
            return None
        try:
            data = self._images(blob)
        except StorageError:
            self._refused.add(blob)
            return None
        reader = _Reader(data, _format(data))
        size = reader.size()
        if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
            self._refused.add(blob)
            return None
        return reader

    def _drawing(self, image: Image, size: QSize) -> QImage | None:
        key = (image.blob, size.width(), size.height())
        if key in self._drawn:
            self._drawn.move_to_end(key)
            return self._drawn[key]
        reader = self._reader(image.blob) if image.blob else None
        if reader is None:
            return None
        if size.width() < reader.size().width():
            reader.setScaledSize(size.transposed() if reader.turned else size)
        if reader.pixels > _AT_ONCE and not self.at_once:
            self.decoder.ask(key, reader)
            return self._in_other_size(image.blob)
        self._take(key, reader.read())
        return self._drawn.get(key)

    def _take(self, key: tuple[str, int, int], drawn: QImage) -> None:
        if len(key) != len(("blob", "width", "height")):
            return  # asked for by another
        if drawn.isNull():
            self._refused.add(key[0])
        else:
            self._keep(key, drawn)

    def image(self, format: QTextFormat) -> Image | None:
        """Return the picture that a character of this format stands for."""
        number = format.property(_NUMBER)
        return self._known[int(number)][0] if format.objectType() == OBJECT_TYPE else None

    def whole(self, image: Image) -> "tuple[QImage, QSize] | None":
        """Return a picture as far as it is decoded, and its own size; None if there is none to see.

        In full it comes by the decoder's signal, as asked for by its blob's name.
        """
        reader = self._reader(image.blob) if image.blob else None
        if reader is None:
            return None
        size = reader.size().transposed() if reader.turned else reader.size()
        if reader.pixels > _WHOLE_PIXELS:
            reader.setScaledSize(reader.size() * (_WHOLE_PIXELS / reader.pixels) ** 0.5)
        self.decoder.ask((image.blob,), reader)
        return self._in_other_size(image.blob) or QImage(), size

    def _awaited(self, image: Image) -> bool:
        return bool(image.blob) and image.blob not in self._refused

    def _in_other_size(self, blob: str) -> QImage | None:
        """Return the largest that is decoded of a picture, to stand in for the size that is not yet."""
        known = [drawn for key, drawn in self._drawn.items() if key[0] == blob]
        return max(known, key=QImage.width, default=None)

    def _keep(self, key: tuple[str, int, int], drawn: QImage) -> None:
        if key in self._drawn:
            self._held -= self._drawn[key].sizeInBytes()
        self._drawn[key] = drawn
        self._held += drawn.sizeInBytes()
        while self._held > _CACHE_BYTES and len(self._drawn) > 1:
            self._held -= self._drawn.popitem(last=False)[1].sizeInBytes()

    # -- what is not there ------------------------------------------------------------------

    def _draw_missing(self, painter: QPainter, box: QRectF, alt: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.rule), 1))
        painter.setBrush(QColor(self.theme.code))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QPen(QColor(self.theme.muted), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if box.height() < 56 or box.width() < 120:
            _draw_landscape(painter, box.center(), min(box.width(), box.height()) * 0.5)
            return
        words = " ".join(alt.replace(OBJECT, " ").split())
        middle = box.center() - QPointF(0, 13 if words else 0)
        _draw_landscape(painter, middle, 22)
        font = interface_font(12)
        painter.setFont(font)
        line = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 32)
        painter.drawText(
            QRectF(box.x() + 16, middle.y() + 17, box.width() - 32, 20),
            Qt.AlignmentFlag.AlignCenter.value,
            line,
        )


def _format(data: bytes) -> bytes:
    """Return Qt's name of a picture's format; "none" if it is not one that we draw."""
    return next((name for at, magic, name in _FORMATS if data.startswith(magic, at)), b"none")


class _Reader(QImageReader):
    """Reads stored bytes as one format, and nothing else."""

    def __init__(self, data: bytes, format: bytes) -> None:
        super().__init__()
        self.setAutoDetectImageFormat(False)
        self.setFormat(QByteArray(format))
        # Qt takes no share in its device: whoever reads must hold it.
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.setDevice(self._buffer)
        self.setAutoTransform(True)

    @property
    def pixels(self) -> int:
        """How many it has."""
        return self.size().width() * self.size().height()

    @property
    def turned(self) -> bool:
        """Whether the camera lay on its side, so that height is width."""
        return bool(self.transformation().value & _TURNED)


def _draw_landscape(painter: QPainter, middle: QPointF, width: float) -> None:
    frame = QRectF(0, 0, width, width * 0.78)
    frame.moveCenter(middle)
    painter.drawRoundedRect(frame, 2.5, 2.5)
    hills = QPainterPath(QPointF(frame.left() + width * 0.1, frame.bottom() - width * 0.1))
    hills.lineTo(frame.left() + width * 0.38, frame.top() + width * 0.36)
    hills.lineTo(frame.left() + width * 0.6, frame.bottom() - width * 0.16)
    hills.lineTo(frame.left() + width * 0.72, frame.top() + width * 0.46)
    hills.lineTo(frame.right() - width * 0.08, frame.bottom() - width * 0.12)
    painter.drawPath(hills)
