"""Files that programs wrote in their own way, or that broke on the way: what is there is read."""

import gzip
import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from storage.errors import Encrypted, Malformed, TooLarge
from storage.importers import front_matter, limits, mime, payload
from storage.importers.archive import _LZMA_OR_WORSE, Archive
from storage.importers.files import moment
from storage.importers.singlefile import unfolded
from storage.importers.titles import heading, title
from tests.saved import BODY, CONTAINER, chapter, epub, html, png, webarchive, zipped
from tests.unit.importers.reading import code, extract, items

# -- bytes as servers wrap them


def gz(data: bytes, level: int = 9) -> bytes:
    return gzip.compress(data, level, mtime=0)  # a test is known by its bytes


def packed(data: bytes, wbits: int) -> bytes:
    stream = zlib.compressobj(wbits=wbits)
    return stream.compress(data) + stream.flush()


@pytest.mark.parametrize(
    ("data", "transfer", "encoding", "plain"),
    [
        (b"words", "", "", b"words"),
        (b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "chunked", "", b"abcde"),
        (b"3\r\nabc\r\n9\r\nde", "chunked", "", b"abcde"),  # cut short
        (gz(b"abc") + gz(b"de"), "", "gzip", b"abcde"),  # two members
        (gz(b"abc") + b"rest", "", "x-gzip", b"abc"),
        (b"abc", "", "gzip", b"abc"),  # said to be packed, and is not
        (packed(b"abc" * 99, 15), "", "deflate", b"abc" * 99),
        (packed(b"abc" * 99, -15), "", "deflate", b"abc" * 99),
        (b"neither way", "", "deflate", b"neither way"),
        (gz(packed(b"abc", 15)), "", "deflate, gzip", b"abc"),
        (b"no brotli", "", "br", b"no brotli"),
    ],
)
def test_what_a_server_wrapped_is_unwrapped(data: bytes, transfer: str, encoding: str, plain: bytes) -> None:
    assert payload.unwrapped(data, transfer, encoding, 1000) == plain


def test_a_beginning_that_is_sound_is_kept() -> None:
    whole = gz(bytes(range(256)) * 40, 0)
    kept = payload.unwrapped(whole[: len(whole) // 2], "", "gzip", 1 << 20)
    assert kept and (bytes(range(256)) * 40).startswith(kept)
    broken = gz(b"abc") + gz(b"x" * 999)[:12] + b"\xff" * 20
    assert payload.unwrapped(broken, "", "gzip", 1000).startswith(b"abc")


@pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
def test_no_more_is_unwrapped_than_may_be(encoding: str) -> None:
    data = b"x" * 1001
    wrapped = {"gzip": gz(data), "deflate": zlib.compress(data)}.get(encoding, data)
    assert payload.unwrapped(wrapped, "", encoding, 1001) == data
    with pytest.raises(TooLarge):
        payload.unwrapped(wrapped, "", encoding, 1000)


# -- messages


def test_a_header_that_claims_a_code_it_is_not_in_is_left_as_it_is() -> None:
    for value in ("=?nonsense?Q?abc?=", "=?utf-8?b?a?="):
        assert mime.parse(f"Subject: {value}\r\n\r\nx".encode()).words("Subject") == value
    assert mime.parse(b"Subject: =?utf-8?Q?caf=C3=A9?=\r\n\r\nx").words("Subject") == "café"
    assert mime.parse(b"From somebody\nSubject: a\n b\n\nx").words("Subject") == "a b"


def test_a_part_without_a_header_has_a_body_all_the_same() -> None:
    whole = b"Content-Type: multipart/related; boundary=b\n\n--b\n\nwords\n--b\r\n\r\nmore\r\n--b--\n"
    assert [one.body.strip() for one in mime.parts(mime.parse(whole))] == [b"words", b"more"]


def test_parts_are_counted_through_all_depths(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PARTS", 5)
    inner = b"Content-Type: multipart/mixed; boundary=c\n\n" + b"--c\n\nx\n" * 5 + b"--c--"
    whole = b"Content-Type: multipart/mixed; boundary=b\n\n" + (b"--b\n" + inner + b"\n") * 4 + b"--b--"
    with pytest.raises(TooLarge, match="5 parts"):
        list(mime.parts(mime.parse(whole)))


def test_base64_that_is_broken_gives_what_it_can() -> None:
    head = b"Content-Transfer-Encoding: base64\n\n"
    assert mime.parse(head + b"YWJj").bytes() == b"abc"
    assert mime.parse(head + b"YW Jj\n!ZGVm=").bytes() == b"abcdef"
    assert mime.parse(head + b"YWJjZ").bytes() == b"abc"


# -- archives


def patched(data: bytes, *, name: str = "a.html", **fields: int) -> bytes:
    """Return a ZIP in which fields of both headers of a file say something else."""
    changed = bytearray(data)
    places = {"flags": (6, 8, "<H"), "method": (8, 10, "<H")}
    for kind, value in fields.items():
        local, central, form = places[kind]
        struct.pack_into(form, changed, data.index(b"PK\x03\x04") + local, value)
        struct.pack_into(form, changed, data.index(b"PK\x01\x02") + central, value)
    return bytes(changed)


def test_a_way_of_packing_that_is_not_known_here_is_named(tmp_path: Path) -> None:
    (item,) = items(tmp_path / "a.zip", patched(zipped({"a.html": html()}), method=99))
    assert isinstance(item.error, Malformed)
    assert _LZMA_OR_WORSE in str(item.error) and item.member == "a.html"


def test_a_list_of_contents_in_the_long_form_is_read_and_bounded(tmp_path: Path) -> None:
    data = zipped({"a.html": html(), "b.html": html("B")})
    end = data.rindex(b"PK\x05\x06")
    start = struct.unpack_from("<L", data, end + 16)[0]
    long_end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, end - start, start)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    (tmp_path / "a.zip").write_bytes(data[:end] + long_end + locator + data[end:])
    assert [item.member for item in items(tmp_path / "a.zip")] == ["a.html", "b.html"]
    crowd = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 9, 900_000, end - start, start)
    assert code(tmp_path / "b.zip", data[:end] + crowd + locator + data[end:]) == "too-large"
    wide = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, 1 << 40, start)
    assert code(tmp_path / "c.zip", data[:end] + wide + locator + data[end:]) == "too-large"
    nowhere = struct.pack("<4sLQL", b"PK\x06\x07", 0, 1 << 40, 1)
    assert items(tmp_path / "d.zip", data[:end] + nowhere + data[end:])


def test_pictures_read_again_and_again_come_to_an_end(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"a.html": html(), "a.png": b"x" * 1000}))
    with Archive(tmp_path / "a.zip") as archive:
        most = archive._most
        archive._most = 1000
        for _ in range(4):
            archive.read("a.png")
        with pytest.raises(TooLarge):
            archive.read("a.png")
        archive._most = most


def test_a_locked_file_is_neither_opened_nor_found_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(patched(zipped({"a.html": html()}, zipfile.ZIP_STORED), flags=1))
    with Archive(tmp_path / "a.zip") as archive:
        assert archive.span("a.html") is None
        with pytest.raises(Encrypted):
            archive.open("a.html")
    data = bytearray(zipped({"a.html": html()}, zipfile.ZIP_STORED))
    data[data.index(b"PK\x03\x04")] = 0
    (tmp_path / "b.zip").write_bytes(data)
    with Archive(tmp_path / "b.zip") as archive:
        with pytest.raises(Malformed, match="its list of contents is broken"):
            archive.span("a.html")
        with pytest.raises(Malformed):
            archive.open("a.html")
        assert archive.head("a.html") == b""


def test_an_archive_within_an_archive_is_named_and_not_opened(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"b.zip": zipped({"c.html": html()}), "d.html": html()}))
    first, second = items(tmp_path / "a.zip")
    assert first.member == "b.zip" and first.error is not None and first.error.hint
    assert second.extract is not None
    assert [item.member for item in items(tmp_path / "a.zip", listing=True)] == ["d.html"]


def test_a_web_app_that_was_saved_is_no_extension_of_a_browser(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"manifest.json": "{}", "a.html": html()}))
    assert len(items(tmp_path / "a.zip")) == 1
    extension = {"manifest.json": "{}", "a.html": html(), "b.js": ""}
    assert code(tmp_path / "b.zip", zipped(extension)) == "unsupported"


# -- books

CHAPTERS = {"text/one.xhtml": chapter("I"), "text/two.xhtml": chapter("II")}
ITEMS = "".join(
    f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(CHAPTERS)
)


def test_a_book_whose_container_leads_nowhere_is_found_by_its_package(tmp_path: Path) -> None:
    lost = CONTAINER.replace("OPS/book.opf", "gone.opf")
    assert len(items(tmp_path / "a.epub", epub(CHAPTERS, more={"META-INF/container.xml": lost}))) == 2
    with zipfile.ZipFile(io.BytesIO(epub(CHAPTERS))) as whole:
        rest = {name: whole.read(name) for name in whole.namelist() if name != "META-INF/container.xml"}
    assert len(items(tmp_path / "b.epub", zipped(rest))) == 2
    nothing = {"mimetype": "application/epub+zip", "META-INF/container.xml": lost}
    assert code(tmp_path / "c.epub", zipped(nothing)) == "malformed"


def test_chapters_that_the_order_names_and_the_book_lacks_are_passed_over(tmp_path: Path) -> None:
    opf = (
        f'<package><metadata><title>Ice</title></metadata><manifest>{ITEMS}<item id="x" href="gone.xhtml"/>'
        '<item id="y" href="../../up.xhtml"/><item id="z" href="http://[x"/></manifest>'
        '<spine><itemref idref="nothing"/><itemref idref="x"/><itemref idref="y"/><itemref idref="z"/>'
        '<itemref idref="c1"/></spine></package>'
    )
    (item,) = items(tmp_path / "a.epub", epub(CHAPTERS, opf=opf))
    assert item.member == "OPS/text/two.xhtml"


def test_a_table_of_contents_that_is_broken_costs_the_titles_only(tmp_path: Path) -> None:
    ncx = (
        "<navPoint><navLabel><text>No place</text></navLabel></navPoint>"
        '<navPoint><content src="text/one.xhtml"/></navPoint>'
        '<navPoint><navLabel><text>Gone</text></navLabel><content src="gone.xhtml"/></navPoint>'
        '<navPoint><navLabel><text>Two</text></navLabel><content src="text/two.xhtml"/></navPoint>'
    )
    found = items(tmp_path / "a.epub", epub(CHAPTERS, ncx=ncx))
    assert [item.extract.metadata.title for item in found if item.extract] == ["I", "Two"]
    found = items(tmp_path / "b.epub", epub(CHAPTERS, ncx=ncx, more={"OPS/toc.ncx": b""}))
    assert [item.extract.metadata.title for item in found if item.extract] == ["I", "II"]


def test_a_description_without_an_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "XML", 100)
    found = items(tmp_path / "a.epub", epub(CHAPTERS))
    assert isinstance(found[0].error, Malformed)
    assert "its description is too long" in str(found[0].error)


@pytest.mark.parametrize("words", ["", "<encryption><EncryptedData/></encryption>"])
def test_a_lock_that_cannot_be_read_is_a_lock(words: str, tmp_path: Path) -> None:
    locks = {"META-INF/encryption.xml": words}
    assert code(tmp_path / "a.epub", epub(CHAPTERS, more=locks)) == "unsupported"


# -- web archives


def test_what_is_saved_of_no_page_has_no_text(tmp_path: Path) -> None:
    data = webarchive(html()).replace(b"text/html", b"image/png", 1)
    assert code(tmp_path / "a.webarchive", data) == "no-text"


def test_frames_within_frames_are_looked_through_to_an_end(tmp_path: Path) -> None:
    figure = '<figure><img src="https://paper.example/p.png" alt="boats"></figure>'
    picture = {"WebResourceData": png(), "WebResourceURL": "https://paper.example/p.png"}
    odd = {"WebResourceData": 5, "WebResourceURL": "https://paper.example/p.png"}
    frame: dict[str, object] = {"WebSubresources": [odd, "no resource", picture]}
    for _ in range(3):
        frame = {"WebSubframeArchives": [frame]}
    page = html(body=BODY + figure + BODY)
    shown = extract(tmp_path / "a.webarchive", webarchive(page, frames=[frame]))
    assert len(shown.images) == 1
    for _ in range(60):
        frame = {"WebSubframeArchives": [frame]}
    assert extract(tmp_path / "b.webarchive", webarchive(page, frames=[frame])).images == ()


# -- words above a text, titles, folded pictures, dates


def test_front_matter_in_its_many_spellings() -> None:
    text = (
        "---\n# a comment\ntitle: >\n  On thin\n  ice\nauthor:\n  name: Ada Berg\ntags:\n- ice\n- 'of winter'\n"
        "description: one\n  and more: words\n  and more words\nother:\n  key: value\n"
        "date: 2026-05-01\n---\nText."
    )
    found = front_matter.read(text)
    assert (found.told.title, found.told.byline) == ("On thin ice", "Ada Berg")
    assert found.told.published == "2026-05-01"
    assert found.tags == ("ice", "of winter")
    assert found.told.excerpt.startswith("one and more words")
    assert found.body.strip() == "Text."


@pytest.mark.parametrize("text", ["+++\nno = toml = at all\n+++\nText.", "+++\na = [\n+++\nText."])
def test_front_matter_that_is_none_stays_in_the_text(text: str) -> None:
    assert front_matter.read(text).body == text


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2026-13-45", None),
        ("2026-05-01T10:00:00+02:00", "2026-05-01T08:00:00Z"),
        ("9999-12-31T23:59:59-12:00", None),
    ],
)
def test_a_date_that_no_calendar_holds_is_none(date: str, told: str | None) -> None:
    assert front_matter.read(f"---\ntitle: a\ndate: {date}\n---\n").told.published == told


def test_a_title_is_decoded_by_what_is_told_or_else_by_what_fits() -> None:
    assert title("<title>Caf\u00e9</title>".encode("cp1252")) == "Café"
    assert title("<title>Caf\u00e9</title>".encode("cp1252"), "nonsense") == "Café"
    assert title("<meta charset=koi8-r><title>\u043b\u0435\u0434</title>".encode("koi8-r")) == "лед"
    assert title(b"<title>\x81\x8d</title>") == ""
    assert heading(b"<p>none</p>") == ""


def folded(uses: str, pictures: str = "--sf-img-1:url(data:image/png;base64,AAAA)") -> bytes:
    return f"<html><!-- Page saved with SingleFile --><style>:root{{{pictures}}}</style>{uses}".encode()


def test_pictures_that_were_folded_stand_where_they_are_shown() -> None:
    use = '<img src="data:," style="content:var(--sf-img-1)">'
    data = unfolded(folded(use + "<p>a</p>" + use))
    assert data is not None and data.count(b"base64,AAAA") == 3
    assert unfolded(folded(use, pictures="--sf-img-1:url(http://x/)")) is None
    unknown = folded('<p style="content:var(--sf-img-1)">a</p><img style="content:var(--sf-img-7)">')
    assert unfolded(unknown) == unknown


def test_pictures_that_were_folded_do_not_swell_without_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.importers.singlefile._USES", 3)
    use = '<img src="data:," style="content:var(--sf-img-1)">'
    data = unfolded(folded(use * 9))
    assert data is not None and data.count(b"base64,AAAA") == 1 + 3
    monkeypatch.setattr("storage.importers.singlefile._REPEATED", 0)
    assert unfolded(folded(use)) == folded(use)


def test_a_file_from_beyond_the_calendar_has_no_date() -> None:
    assert moment(1e18) is None
    assert moment(0) is not None


# -- plain text


def test_the_forms_of_plain_text(tmp_path: Path) -> None:
    words = "Words that go on and on until a line of some seventy letters is full of words"
    lines = [
        "A heading", "=========", "", f"{words} and", f"{words}.", "", "* * *", "",
        f"    {words} one", f"{words} two", f"    {words} three", f"{words} four", f"{words} five", "",
        "1. first", "   and more of it", "2. second",
    ]  # fmt: skip
    found = extract(tmp_path / "a.txt", "\n".join(lines).encode())
    assert found.text.count("\n") == 4
    paragraphs = found.text.split("\n")
    assert any(one.startswith(words) and one.endswith("two") for one in paragraphs)
    assert any(one.endswith("five") for one in paragraphs)
    assert "first and more of it" in paragraphs
