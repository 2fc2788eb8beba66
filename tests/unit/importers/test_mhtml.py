"""MHTML as Chrome, Firefox, Internet Explorer and Word write it."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import blocks
from storage.importers import registry
from storage.records import Extract
from tests.saved import BODY, html, mhtml, part, png
from tests.unit.importers.reading import code, extract

PICTURE = '<p><img src="{0}" alt="boats" width="40" height="30"></p>'
ROOT = {
    "Content_Type": "text/html",
    "Content_ID": "<frame-1@mhtml.blink>",
    "Content_Location": "https://paper.example/harbour",
}


def page(source: str) -> bytes:
    return html(body=BODY + PICTURE.format(source) + BODY.replace("Paragraph", "Part"))


def pictures(read: Extract) -> int:
    shown = [run.image for block in blocks.decode(read.blocks) for run in block.runs if run.image]
    return sum(1 for image in shown if image.blob)


def test_a_page_of_chrome_with_its_picture(tmp_path: Path) -> None:
    data = mhtml(
        part(page("https://paper.example/a b.png?x=1&amp;y"), "quoted-printable", **ROOT),
        part(png(), Content_Type="image/png", Content_Location="https://paper.example/a%20b.png?x=1&y"),
    )
    read = extract(tmp_path / "a.mhtml", data)
    assert (read.format, read.metadata.title) == ("mhtml", "The harbour")
    assert read.metadata.url == "https://paper.example/harbour"
    assert read.saved == datetime(2026, 5, 2, 8, 20, 30, tzinfo=UTC)
    assert pictures(read) == 1
    assert read.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "binary", "8bit"])
@pytest.mark.parametrize("source", ["cid:boats@paper.example", "cid:boats%40paper.example"])
def test_pictures_by_id_in_every_encoding(tmp_path: Path, encoding: str, source: str) -> None:
    data = mhtml(
        part(page(source), "base64", **ROOT),
        part(
            png(),
            encoding if encoding != "8bit" else "binary",
            Content_Type="image/png",
            Content_ID="<boats@paper.example>",
        ),
    )
    assert pictures(extract(tmp_path / "a.mht", data)) == 1


def test_a_page_of_word_names_its_files_relatively(tmp_path: Path) -> None:
    where = "file:///C:/1A2B3C4D/harbour"
    data = mhtml(
        part(
            page("harbour_files/image001.png").replace(b"utf-8", b"windows-1252"),
            "quoted-printable",
            Content_Location=f"{where}.htm",
            Content_Type='text/html; charset="windows-1252"',
        ),
        part(png(), Content_Location=f"{where}_files/image001.png", Content_Type="image/png"),
        head=(),
    )
    read = extract(tmp_path / "a.mht", data)
    assert read.metadata.url is None
    assert pictures(read) == 1


def test_the_charset_of_the_header_goes_before_that_of_the_page(tmp_path: Path) -> None:
    body = html("Лёд", "<p>Лёд на озере был тонким, и никто не ходил по нему до нового года.</p>" * 4)
    data = mhtml(part(body.decode().encode("cp1251"), Content_Type="text/html; charset=windows-1251"))
    assert extract(tmp_path / "a.mht", data).metadata.title == "Лёд"


def test_where_the_page_only_frames_the_text_comes_from_its_frame(tmp_path: Path) -> None:
    frames = b'<html><title>Set</title><frameset><frame src="cid:nav"><frame src="cid:text"></frameset></html>'
    data = mhtml(
        part(frames, **ROOT),
        part(b"<p>Home</p>", Content_Type="text/html", Content_ID="<nav>"),
        part(
            page("a.png"),
            Content_Type="text/html",
            Content_ID="<text>",
            Content_Location="https://paper.example/in/text",
        ),
        part(png(), Content_Type="image/png", Content_Location="https://paper.example/in/a.png"),
    )
    read = extract(tmp_path / "a.mhtml", data)
    assert "Paragraph 0" in read.text
    assert read.metadata.url == "https://paper.example/harbour"
    assert pictures(read) == 1


def test_a_frame_beside_the_text_is_left_out(tmp_path: Path) -> None:
    data = mhtml(
        part(html(), **ROOT), part(b"<p>Buy boats</p>" * 99, Content_Type="text/html", Content_ID="<ad>")
    )
    assert "Buy" not in extract(tmp_path / "a.mhtml", data).text


def test_the_start_parameter_names_the_page(tmp_path: Path) -> None:
    data = mhtml(
        part(html("Other"), Content_Type="text/html", Content_ID="<one>"),
        part(html("Meant"), Content_Type="text/html", Content_ID="<two>"),
    ).replace(b'type="text/html";', b'type="text/html"; start="<two>";')
    assert extract(tmp_path / "a.mhtml", data).metadata.title == "Meant"


def test_multiparts_within_each_other_and_a_message_of_one_part(tmp_path: Path) -> None:
    inner = mhtml(
        part(b"plain", Content_Type="text/plain"),
        part(html("Inner"), Content_Type="text/html"),
        head=(),
        boundary="in",
    )
    assert extract(tmp_path / "a.mht", mhtml(inner)).metadata.title == "Inner"
    alone = (
        b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + html("Alone")
    )
    assert extract(tmp_path / "b.mht", alone).metadata.title == "Alone"


def test_a_file_is_known_by_what_it_holds(tmp_path: Path) -> None:
    for name, data, format in (
        ("a.html", mhtml(part(html(), **ROOT)), "mhtml"),
        ("b.mhtml", html(), "html"),
        ("c", b"\n" + mhtml(part(html(), **ROOT)), "mhtml"),
        ("d.mht", b"From x Sat May  2\n" + mhtml(part(html(), **ROOT)), "mhtml"),
    ):
        (tmp_path / name).write_bytes(data)
        assert registry.claim(tmp_path / name).name == format
        assert extract(tmp_path / name).metadata.title == "The harbour"


def test_a_file_cut_short_gives_what_is_there(tmp_path: Path) -> None:
    whole = mhtml(
        part(html(), "quoted-printable", **ROOT), part(png(), Content_Type="image/png", Content_ID="<p>")
    )
    assert (
        extract(tmp_path / "a.mhtml", whole[: whole.index(b"image/png") + 40]).metadata.title == "The harbour"
    )


def test_an_undeclared_boundary_is_found(tmp_path: Path) -> None:
    assert (
        extract(tmp_path / "a.mhtml", mhtml(part(html(), **ROOT), declared="other")).metadata.title
        == "The harbour"
    )


def nested(depth: int) -> bytes:
    inner = b"Content-Type: text/html\r\n\r\n" + html()
    for level in range(depth):
        mark = f"b{level}".encode()
        inner = (
            b"Content-Type: multipart/related; boundary=%s\r\n\r\n--%s\r\n" % (mark, mark)
            + inner
            + b"\r\n--%s--\r\n" % mark
        )
    return b"MIME-Version: 1.0\r\n" + inner


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (nested(10_000), "malformed"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\nno parts", "malformed"),
        (b"Content-Type: multipart/related; boundary=x\r\nX: " + b"y" * 10_000_000, "too-large"),
        (b"Content-Type: multipart/related; boundary=x\r\n\r\n" + b"--x\r\n\r\nx\r\n" * 50_000, "too-large"),
        (mhtml(part(png(), Content_Type="image/png")), "no-text"),
        (mhtml(part(b"", **ROOT)), "no-text"),
        (mhtml(), "no-text"),
        (b"", "no-text"),
        (b"\x00" * 100_000, "no-text"),
        (bytes(range(256)) * 400, "malformed"),
    ],
)
def test_a_broken_file_gives_one_error(tmp_path: Path, data: bytes, said: str) -> None:
    assert code(tmp_path / "a.mhtml", data) == said
