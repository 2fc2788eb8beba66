"""Safari's web archives, binary and XML."""

import hashlib
import plistlib
import struct
from pathlib import Path

import pytest

from storage.importers import registry
from tests.saved import BODY, html, png, webarchive
from tests.unit.importers.reading import code, extract, items

PAGE = html(
    body=BODY + '<figure><img src="pics/boats%20one.png" alt="boats"></figure>' + BODY.replace("Para", "Sec")
)


@pytest.mark.parametrize("binary", [True, False])
def test_a_page_with_its_picture(tmp_path: Path, binary: bool) -> None:
    data = webarchive(PAGE, {"https://paper.example/pics/boats%20one.png": png()}, binary=binary)
    read = extract(tmp_path / "a.webarchive", data)
    assert (read.format, read.metadata.url) == ("webarchive", "https://paper.example/harbour")
    assert len(read.images) == 1
    assert read.sha256 == hashlib.sha256(data).hexdigest()


def test_a_picture_that_a_frame_brought(tmp_path: Path) -> None:
    frame = plistlib.loads(webarchive(b"<p>frame", {"https://paper.example/pics/boats one.png": png()}))
    assert len(extract(tmp_path / "a.webarchive", webarchive(PAGE, frames=[frame])).images) == 1


def test_the_named_encoding_is_used(tmp_path: Path) -> None:
    body = "<p>Лёд на озере был тонким, и никто не ходил по нему до нового года.</p>" * 4
    archive = plistlib.loads(webarchive(f"<title>Лёд</title>{body}".encode("cp1251")))
    archive["WebMainResource"]["WebResourceTextEncodingName"] = "windows-1251"
    assert extract(tmp_path / "a.webarchive", plistlib.dumps(archive)).metadata.title == "Лёд"


def test_an_archive_is_known_by_what_it_holds(tmp_path: Path) -> None:
    for binary in (True, False):
        (tmp_path / "a.html").write_bytes(webarchive(PAGE, binary=binary))
        assert registry.claim(tmp_path / "a.html").name == "webarchive"


def loop() -> bytes:
    """Return an archive whose list of frames holds itself."""
    data = bytearray(webarchive(PAGE, frames=[{}]))
    frames = plistlib.dumps([{}], fmt=plistlib.FMT_BINARY)
    assert frames
    table = struct.unpack(">Q", data[-8:])[0]
    # The empty dictionary, written as D0, becomes a list of one: the archive's own first object.
    at = data.rindex(b"\xd0", 0, table)
    data[at] = 0xA1
    return bytes(data)


def test_an_archive_that_holds_itself_is_read_or_refused(tmp_path: Path) -> None:
    (item,) = items(tmp_path / "a.webarchive", loop())
    assert item.extract is not None or item.error is not None


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    b"<plist><dict><key>WebMainResource</key><string>&b;</string></dict></plist>"
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "malformed"),
        (b"bplist00", "malformed"),
        (b"bplist00" + b"\xff" * 4000, "malformed"),
        (b"bplist00\xd0\x08" + struct.pack(">6xBBQQQ", 1, 1, 1 << 40, 0, 9), "malformed"),
        (ENTITIES, "malformed"),
        (b"<?xml version='1.0'?><plist>" + b"<array>" * 100_000, "malformed"),
        (plistlib.dumps({"WebMainResource": {}}), "malformed"),
        (plistlib.dumps([1]), "malformed"),
        (webarchive(PAGE)[:-50], "malformed"),
        (webarchive(PAGE)[:200], "malformed"),
        (webarchive(b""), "no-text"),
        (html(), "malformed"),
    ],
)
def test_a_broken_archive_gives_one_error(tmp_path: Path, data: bytes, said: str) -> None:
    assert code(tmp_path / "a.webarchive", data) == said
