"""Pictures by their bytes."""

import base64
import struct
import zlib
from typing import Any

import pytest
from lxml import html

from storage.extraction import pictures
from storage.extraction.pictures import Pictures, read


def png(width: int = 40, height: int = 30) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IEND", b"")


GIF = b"GIF89a" + struct.pack("<HH", 40, 30) + bytes(3)
BMP = b"BM" + bytes(12) + struct.pack("<Iii", 40, 40, -30) + bytes(20)
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10"
    + bytes(14)
    + b"\xff\xff\xc2\x00\x11\x08"
    + struct.pack(">HH", 30, 40)
    + bytes(9)
)
WEBP = {
    b"VP8 ": bytes(10) + struct.pack("<HH", 40, 30) + bytes(8),
    b"VP8L": bytes(4) + b"\x2f" + (39 | 29 << 14).to_bytes(4, "little") + bytes(12),
    b"VP8X": bytes(8) + (39).to_bytes(3, "little") + (29).to_bytes(3, "little") + bytes(8),
}


def webp(kind: bytes) -> bytes:
    return b"RIFF" + bytes(4) + b"WEBP" + kind + WEBP[kind]


def image(own: str, resolved: str = "") -> Any:
    element = html.Element("img")
    element.set("data-own", own)
    element.set("src", resolved or own)
    return element


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (png(), "image/png"), (GIF, "image/gif"), (BMP, "image/bmp"), (JPEG, "image/jpeg"),
        (webp(b"VP8 "), "image/webp"), (webp(b"VP8L"), "image/webp"), (webp(b"VP8X"), "image/webp"),
    ],
)  # fmt: skip
def test_the_bytes_tell_kind_and_size(data: bytes, media_type: str) -> None:
    found = read(data)
    assert found is not None
    assert (found.media_type, found.width, found.height) == (media_type, 40, 30)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<html>", png()[:20], JPEG[:8], webp(b"VP8 ")[:20],
        b"\xff\xd8\xff\xe0\x00\x00" * 3, png(10_000, 10_000), png(1, 1), png(0, 0), b"GIF89a",
    ],
)  # fmt: skip
def test_what_is_no_picture_to_keep_is_left(data: bytes) -> None:
    assert read(data) is None


def test_a_picture_within_the_page_is_taken_in_and_has_no_address() -> None:
    taken = Pictures(lambda address: None)
    element = image("data:image/png;base64," + base64.b64encode(png()).decode())
    taken.take(element)
    assert element.get("data-blob") == taken.files[0].sha256
    assert element.get("src") is None
    assert (element.get("width"), element.get("height")) == ("40", "30")


def test_a_picture_beside_the_page_is_asked_for_by_its_own_name_first() -> None:
    asked: list[str] = []

    def assets(address: str) -> bytes | None:
        asked.append(address)
        return png() if address.startswith("https:") else None

    taken = Pictures(assets)
    taken.take(image("x_files/a.png", "https://e.org/x_files/a.png"))
    assert asked == ["x_files/a.png", "https://e.org/x_files/a.png"]
    assert len(taken.files) == 1


def test_the_same_picture_twice_is_kept_once() -> None:
    taken = Pictures(lambda address: png())
    taken.take(image("a"))
    taken.take(image("b"))
    assert len(taken.files) == 1


@pytest.mark.parametrize(
    "address", ["data:", "data:image/png;base64,!!!!", "data:image/png,%FF", "data:image/png;base64," + "A" * 5]
)
def test_broken_data_is_no_picture(address: str) -> None:
    taken = Pictures(lambda address: None)
    taken.take(image(address))
    assert taken.files == ()


def test_beyond_the_limits_nothing_is_taken_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_BYTES", 100)
    monkeypatch.setattr(pictures, "MAX_PAGE_BYTES", 80)
    taken = Pictures(lambda address: png(int(address), 30) + (b"x" * 100 if address == "99" else b""))
    for name in ("40", "99", "41", "42"):
        taken.take(image(name))
    assert [file.width for file in taken.files] == [40]
