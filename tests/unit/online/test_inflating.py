"""Bodies unpacked piece by piece, with an end to each; dates and proxies as others write them."""

import gzip
import zlib

import pytest

from storage.errors import BadAddress
from storage.online.inflating import Inflater
from storage.online.moments import moment
from storage.online.places import place
from storage.online.proxies import Proxies


def gz(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def raw(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


def inflated(coding: str, *pieces: bytes, most: int = 1000) -> bytes:
    inflater = Inflater(coding, most)
    for piece in pieces:
        inflater.feed(piece)
    return inflater.end()


@pytest.mark.parametrize(
    ("coding", "pieces", "whole"),
    [
        ("", [b"thin ", b"ice"], b"thin ice"),
        ("gzip", [gz(b"thin ") + gz(b"ice")], b"thin ice"),
        ("x-gzip", [gz(b"thin ")[:7], gz(b"thin ")[7:], gz(b"ice")], b"thin ice"),
        ("gzip", [gz(b"ice") + b"\0\0\0"], b"ice"),
        ("deflate", [zlib.compress(b"ice")], b"ice"),
        ("deflate", [raw(b"thin ice")], b"thin ice"),
        ("gzip", [], b""),
    ],
)
def test_what_was_packed_comes_out_whole(coding: str, pieces: list[bytes], whole: bytes) -> None:
    assert inflated(coding, *pieces) == whole


@pytest.mark.parametrize(
    ("coding", "pieces"),
    [
        ("gzip", [b"no gzip at all"]),
        ("gzip", [gz(b"thin ice")[:-9]]),
        ("gzip", [gz(b"ice" * 99)[:15], b"\xff" * 50]),
        ("deflate", [zlib.compress(bytes(range(256)))[:100], b"\xff" * 50]),
        ("deflate", [b"\xff\xff\xff\xff"]),
        ("br", [b"x"]),
    ],
)
def test_what_is_broken_or_unasked_is_told(coding: str, pieces: list[bytes]) -> None:
    with pytest.raises(ValueError, match="packing"):
        inflated(coding, *pieces)


@pytest.mark.parametrize("coding", ["", "gzip"])
def test_no_more_comes_out_than_may(coding: str) -> None:
    data = gz(b"x" * 1001) if coding else b"x" * 1001
    with pytest.raises(OverflowError):
        inflated(coding, data)


@pytest.mark.parametrize(
    "text", ["1969-12-31", "9999-12-31", "0001-01-01T00:00:00+14:00", "Mon, 40 Foo 2026", ""]
)
def test_a_date_beyond_what_feeds_can_mean_is_none(text: str) -> None:
    assert moment(text) is None


def test_a_proxy_may_be_named_without_its_scheme_and_with_a_login() -> None:
    found = Proxies("ada:secret@127.0.0.1:3128").way_to(place("https://a.example/"))
    assert found is not None
    assert (found.host, found.port) == ("127.0.0.1", 3128)
    assert found.authorization.startswith("Basic ")
    with pytest.raises(BadAddress):
        Proxies("socks5://127.0.0.1:1080").way_to(place("https://a.example/"))
