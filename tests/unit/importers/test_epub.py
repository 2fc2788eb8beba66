"""EPUB 2 and 3: chapters in order, titles, pictures, locks."""

from pathlib import Path

import pytest

from storage.importers import registry
from tests.saved import chapter, epub, zipped
from tests.unit.importers.reading import code, items

CHAPTERS = {
    "text/two%20b.xhtml": chapter("II"),
    "text/one.xhtml": chapter("I"),
    "text/cover.xhtml": b'<html><body><img src="../pics/boats.png"/></body></html>',
    "text/title.xhtml": chapter("The Book of Ice", kind="titlepage"),
}
NAV = (
    '<li><a href="text/two%20b.xhtml#start">Of <i>thick</i> ice</a></li>'
    '<li><a href="text/one.xhtml">Of thin ice</a></li>'
)
NCX = '<navPoint><navLabel><text>Old thick</text></navLabel><content src="text/two%20b.xhtml"/></navPoint>'


def test_chapters_come_in_the_order_of_reading_with_the_titles_of_the_contents(tmp_path: Path) -> None:
    found = items(tmp_path / "a.epub", epub(CHAPTERS, nav=NAV, ncx=NCX))
    assert [item.member for item in found] == ["OPS/text/two b.xhtml", "OPS/text/one.xhtml"]
    two, one = (item.extract for item in found)
    assert two is not None
    assert one is not None
    assert (two.metadata.title, one.metadata.title) == ("Of thick ice", "Of thin ice")
    assert (two.position, one.position) == (1, 2)
    assert two.collection == one.collection
    assert two.collection is not None
    assert (two.collection.title, two.collection.identifier) == ("The Book of Ice", "urn:isbn:1")
    assert (two.metadata.byline, two.metadata.language) == ("Ada Ice, Ben Snow", "en-GB")
    assert two.metadata.published == "2026-03-02"
    assert "Words of II." in two.text
    assert len(two.images) == 1


def test_an_older_book_is_named_by_its_ncx_and_a_bare_one_by_its_headings(tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(epub(CHAPTERS, ncx=NCX))
    titles = [item.extract.metadata.title for item in items(tmp_path / "a.epub") if item.extract]
    assert titles == ["Old thick", "I"]


def test_a_chapter_keeps_its_place_when_only_it_is_chosen(tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(epub(CHAPTERS, nav=NAV))
    (item,) = items(tmp_path / "a.epub", members=frozenset({"OPS/text/one.xhtml"}))
    assert item.extract is not None
    assert item.extract.position == 2
    listed = [item.listed for item in items(tmp_path / "a.epub", listing=True)]
    assert [one.title for one in listed if one] == ["Of thick ice", "Of thin ice"]


def test_a_book_is_known_by_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(epub(CHAPTERS))
    assert registry.claim(tmp_path / "a.zip").name == "epub"


def locked(uri: str, algorithm: str) -> dict[str, bytes | str]:
    return {
        "META-INF/encryption.xml": '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData><enc:CipherReference URI="{uri}"/>'
        "</enc:CipherData></enc:EncryptedData></encryption>"
    }


def test_a_locked_book_is_refused_and_obscured_fonts_are_no_lock(tmp_path: Path) -> None:
    aes = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
    assert code(tmp_path / "a.epub", epub(CHAPTERS, more=locked("OPS/text/one.xhtml", aes))) == "unsupported"
    assert code(tmp_path / "b.epub", epub(CHAPTERS, more={"META-INF/rights.xml": "<x/>"})) == "unsupported"
    fonts = locked("OPS/font.otf", "http://www.idpf.org/2008/embedding")
    assert len(items(tmp_path / "c.epub", epub(CHAPTERS, more=fonts))) == 2


def test_an_entity_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    opf = (
        f'<!DOCTYPE package [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY y "&x;">]><package><metadata>'
        '<title>Ice &x;&y;</title></metadata><manifest><item id="a" href="text/one.xhtml" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'
    )
    (item,) = items(tmp_path / "a.epub", epub(CHAPTERS, opf=opf))
    assert item.extract is not None
    assert "secret" not in repr(item.extract)


LAUGHS = (
    '<!DOCTYPE package [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><package><metadata><title>&i;</title></metadata></package>"
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({"mimetype": "application/epub+zip"})[:20], "malformed"),
        (b"PK\x03\x04" + b"\0" * 100, "malformed"),
        (zipped({"mimetype": "application/epub+zip"}), "malformed"),
        (epub(CHAPTERS)[:600], "malformed"),
        (epub(CHAPTERS, opf="<package/>"), "malformed"),
        (epub(CHAPTERS, opf=" "), "malformed"),
        (epub(CHAPTERS, opf=LAUGHS), "malformed"),
        (epub(CHAPTERS, opf="<package>" + "<a>" * 100_000), "malformed"),
        (epub({"a.xhtml": b"<p></p>"}), "no-text"),
        (epub(CHAPTERS, more={"OPS/big.bin": b"\0" * (257 << 20)}), "too-large"),
    ],
)
def test_a_broken_book_gives_one_error(tmp_path: Path, data: bytes, said: str) -> None:
    assert code(tmp_path / "a.epub", data) == said


def test_a_broken_chapter_leaves_the_others(tmp_path: Path) -> None:
    data = bytearray(epub({f"text/{n}.xhtml": chapter(str(n), "ice " * 500) for n in range(3)}))
    at = data.index(b"OPS/text/1.xhtml") + len("OPS/text/1.xhtml") + 30
    data[at : at + 8] = b"\xff" * 8
    first, broken, last = items(tmp_path / "a.epub", bytes(data))
    assert first.extract is not None
    assert last.extract is not None
    assert broken.error is not None
    assert (broken.member, broken.error.code) == ("OPS/text/1.xhtml", "malformed")
    assert last.extract.position == 3
