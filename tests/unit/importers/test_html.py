"""Saved HTML files, plain and compressed."""

import gzip
import os
import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.errors import Malformed, TooLarge
from storage.importers import html
from storage.importers.html import Html
from storage.records import Page


def read(path: Path) -> Page:
    (page,) = Html().read(path)
    return page


def test_a_page_is_read_byte_by_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>\xff\r\n\0tea")
    page = read(path)
    assert (page.data, page.format, page.member, page.url) == (
        path.read_bytes(),
        "html",
        None,
        None,
    )


def test_a_page_was_saved_when_its_file_is_dated(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>tea")
    os.utime(path, (0, 1_700_000_000))
    assert read(path).saved == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_a_compressed_page_is_unpacked(tmp_path: Path) -> None:
    for name in ("a.html.gz", "served-compressed.html"):
        (tmp_path / name).write_bytes(gzip.compress(b"<p>tea"))
        assert read(tmp_path / name).data == b"<p>tea"


def test_broken_compression_is_malformed(tmp_path: Path) -> None:
    whole = gzip.compress(b"<p>tea" * 1000)
    for name, data in (("cut", whole[:-20]), ("bent", whole[:12] + b"\xff" * 30 + whole[42:])):
        path = tmp_path / f"{name}.html.gz"
        path.write_bytes(data)
        with pytest.raises(Malformed, match=name):
            read(path)


def test_a_page_beyond_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html, "LIMIT", 1 << 20)
    (tmp_path / "large.html").write_bytes(b" " * (1 << 20) + b" ")
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b" " * (2 << 20)))
    for name in ("large.html", "bomb.html.gz"):
        with pytest.raises(TooLarge, match="1 MB"):
            read(tmp_path / name)


def test_a_page_travels_with_its_assets(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>tea")
    (tmp_path / "leaf.png").write_bytes(b"green")
    page = pickle.loads(pickle.dumps(read(tmp_path / "a.html")))
    assert page.assets("leaf.png") == b"green"
