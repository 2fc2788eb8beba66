"""Every limit holds: a file just beyond each, made on the fly, is refused; each has a reason."""

import ast
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from storage.extraction import dom, pictures
from storage.importers import limits
from tests.saved import html, mhtml, part, zipped
from tests.unit.importers.reading import code, items
from tests.unit.importers.test_warc import Crawled


def test_each_limit_tells_its_reason() -> None:
    body = ast.parse(Path(limits.__file__).read_text("utf-8")).body
    named = [
        n
        for n, node in enumerate(body)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) != "MB"
    ]
    assert len(named) >= 14
    for number in named:
        told = body[number + 1]
        assert isinstance(told, ast.Expr) and isinstance(told.value, ast.Constant), ast.unparse(body[number])


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("a.html", limits.PAGE),
        ("a.md", limits.PAGE),
        ("a.txt", limits.PAGE),
        ("a.warc", limits.ARCHIVE),
        ("a.wacz", limits.ARCHIVE),
    ],
)
def test_a_file_larger_than_its_kind_may_be_is_not_even_read(name: str, size: int, tmp_path: Path) -> None:
    path = tmp_path / name
    begin = (
        zipped({"datapackage.json": "{}"})
        if name.endswith("wacz")
        else b"WARC/1.0\r\n"
        if "warc" in name
        else b"x"
    )
    path.write_bytes(begin)
    with path.open("r+b") as file:
        file.truncate(size + 1)  # a hole: it takes no room
    assert code(path) in ("too-large", "malformed" if name.endswith("wacz") else "too-large")


def packed(size: int) -> bytes:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.html", b"a" * size)
    return whole.getvalue()


def test_a_short_file_may_be_packed_as_tightly_as_a_bomb_and_a_long_one_may_not(tmp_path: Path) -> None:
    (short,) = items(tmp_path / "short.zip", packed(limits.RATIO_FREE))
    assert short.extract is not None
    assert code(tmp_path / "long.zip", packed(limits.RATIO_FREE + 1)) == "too-large"


@pytest.mark.parametrize(
    ("limit", "value", "name", "data"),
    [
        ("UNPACKED", 3_000, "a.zip", zipped({"a.html": html(), "b.html": html(), "c.html": html() * 3})),
        ("MEMBERS", 2, "a.zip", zipped({"a.html": html(), "b.html": html(), "c.html": html()})),
        ("DIRECTORY", 60, "a.zip", zipped({"a" * 60 + ".html": html()})),
        ("PARTS", 2, "a.mhtml", mhtml(*[part(html(), Content_Type="text/html")] * 3)),
        ("PART_HEADER", 300, "a.mhtml", mhtml(part(html(), Content_Type="text/html", X_A="a" * 400))),
        ("ARCHIVE", 100, "a.warc", Crawled(packed=False).put("/a", html()).bytes()),
        ("RECORDS", 1, "a.warc", Crawled(packed=False).put("/a", html()).put("/b", html()).bytes()),
    ],
)  # fmt: skip
def test_what_is_beyond_a_limit_is_refused_and_what_is_within_is_read(
    limit: str, value: int, name: str, data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert any(item.extract for item in items(tmp_path / name, data))
    monkeypatch.setattr(limits, limit, value)
    assert {item.error.code for item in items(tmp_path / name) if item.error} == {"too-large"}


def test_pictures_have_forty_megapixels_at_most() -> None:
    from tests.hostile.files import _png_of

    assert pictures.MAX_PIXELS == 40_000_000
    assert pictures.read(_png_of(8_000, 5_000)) is not None
    assert pictures.read(_png_of(8_000, 5_001)) is None
    assert pictures.read(_png_of(40_000, 40_000)) is None


def test_a_page_has_so_many_elements_at_most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dom, "MAX_ELEMENTS", 40)
    assert code(tmp_path / "a.html", html(body="<p>x</p>" * 60)) == "too-large"


def test_an_element_of_too_many_attributes_keeps_its_text_and_loses_them(tmp_path: Path) -> None:
    crowded = " ".join(f"a{number}='>'" for number in range(3_000))
    (item,) = items(tmp_path / "a.html", html(body=f'<p {crowded} id="x">The ice is thin.</p>'))
    assert item.extract is not None and "The ice is thin." in item.extract.text
    assert "a17" not in item.extract.text
