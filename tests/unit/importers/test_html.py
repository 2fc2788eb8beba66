"""Saved HTML files, plain and compressed."""

import gzip
import os
import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.errors import TooLarge
from storage.importers import limits
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


def test_a_compressed_page_stays_as_it_is(tmp_path: Path) -> None:
    """Its exact bytes are what is kept and summed; extraction unpacks them."""
    packed = gzip.compress(b"<p>tea")
    for name in ("a.html.gz", "served-compressed.html"):
        (tmp_path / name).write_bytes(packed)
        assert read(tmp_path / name).data == packed


def test_a_page_beyond_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGE", 1 << 20)
    (tmp_path / "large.html").write_bytes(b" " * (1 << 20) + b" ")
    with pytest.raises(TooLarge, match="1 MB"):
        read(tmp_path / "large.html")


def test_a_page_travels_with_its_assets(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>tea")
    (tmp_path / "leaf.png").write_bytes(b"green")
    page = pickle.loads(pickle.dumps(read(tmp_path / "a.html")))
    assert page.assets("leaf.png") == b"green"


def test_a_picture_that_singlefile_folded_away_is_back_in_its_place() -> None:
    folded = (
        b"<html><!--\n Page saved with SingleFile \n url: https://paper.example/a \n-->"
        b'<style>:root{--sf-img-1: url("data:image/png;base64,AAAA")}</style>'
        b"""<img class=x src="data:image/svg+xml,<svg/>" style="background-image:var(--sf-img-1)">"""
    )
    page = Html().page(folded, "a.html", lambda address: None)
    assert page.data == folded
    assert page.html is not None
    assert b'<img src="data:image/png;base64,AAAA"' in page.html
    assert Html().page(b"<p>tea", "a.html", lambda address: None).html is None
