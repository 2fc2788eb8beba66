"""WARC and WACZ: pages of crawls, with their pictures, whatever is wrapped round them."""

import gzip
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest

from storage.importers import limits, registry
from storage.importers.payload import unwrapped
from tests.saved import BODY, html, png, zipped
from tests.unit.importers.reading import code, items

SITE = "https://paper.example"


def page(title: str, source: str = "/pic.png") -> bytes:
    body = BODY + f'<figure><img src="{source}" alt="boats"></figure>' + BODY.replace("Paragraph", title)
    return html(title, body=body)


class Crawled:
    """A WARC in the making."""

    def __init__(self, *, packed: bool = True) -> None:
        self._packed = packed
        self._whole = b""
        self._add("warcinfo", "", b"software: tests\r\n", **{"Content-Type": "application/warc-fields"})

    def put(
        self, path: str, body: bytes, media: str = "text/html", status: str = "200 OK", **fields: str
    ) -> "Crawled":
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items() if value]
        head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {media}", *lines]).encode() + b"\r\n\r\n"
        return self._add(
            "response", SITE + path, head + body, **{"Content-Type": "application/http;msgtype=response"}
        )

    def resource(self, path: str, body: bytes, media: str = "text/html") -> "Crawled":
        return self._add("resource", SITE + path, body, **{"Content-Type": media})

    def again(self, path: str, of: str) -> "Crawled":
        fields = {"Content-Type": "application/http", "WARC-Refers-To-Target-URI": SITE + of}
        return self._add(
            "revisit", SITE + path, b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", **fields
        )

    def _add(self, kind: str, uri: str, block: bytes, **fields: str) -> "Crawled":
        fields = {"WARC-Type": kind, "WARC-Date": "2026-05-02T08:20:30Z", "WARC-Target-URI": uri, **fields}
        lines = [f"{name}: {value}" for name, value in fields.items() if value]
        head = "\r\n".join(["WARC/1.1", *lines, f"Content-Length: {len(block)}"]).encode()
        record = head + b"\r\n\r\n" + block + b"\r\n\r\n"
        self._whole += gzip.compress(record) if self._packed else record
        return self

    def bytes(self) -> bytes:
        return self._whole


@pytest.mark.parametrize("packed", [True, False])
def test_each_page_of_a_crawl_is_an_article_with_its_pictures(tmp_path: Path, packed: bool) -> None:
    crawl = Crawled(packed=packed)
    crawl.put("/old", b"", status="301 Moved Permanently", Location="/a").put("/a", page("A"))
    crawl.put("/pic.png", png(), "image/png").put("/gone", page("Gone"), status="404 Not Found")
    crawl.put("/style.css", b"p{}", "text/css").resource("/b", page("B"))
    name = "a.warc.gz" if packed else "a.warc"
    a, b = items(tmp_path / name, crawl.bytes())
    assert (a.member, b.member) == (f"{SITE}/a", f"{SITE}/b")
    assert a.extract is not None
    assert b.extract is not None
    assert (a.extract.format, a.extract.metadata.url, a.extract.metadata.title) == ("warc", f"{SITE}/a", "A")
    assert a.extract.saved == datetime(2026, 5, 2, 8, 20, 30, tzinfo=UTC)
    assert zlib.decompress(a.extract.packed) == page("A")
    assert (len(a.extract.images), len(b.extract.images)) == (1, 1)


def chunked(data: bytes) -> bytes:
    pieces = [data[at : at + 100] for at in range(0, len(data), 100)]
    return b"".join(b"%x;x=y\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("wrap", "encoding", "transfer"),
    [
        (gzip.compress, "gzip", ""),
        (zlib.compress, "deflate", ""),
        (lambda data: zlib.compress(data)[2:-4], "deflate", ""),
        (brotli.compress, "br", ""),
        (chunked, "", "chunked"),
        (lambda data: chunked(gzip.compress(data)), "gzip", "chunked"),
        (lambda data: data, "gzip", "chunked"),  # as archives keep what they unwrapped themselves
        (lambda data: data, "br", ""),
    ],
)
def test_what_the_server_wrapped_is_unwrapped(
    tmp_path: Path, wrap: Callable[[bytes], bytes], encoding: str, transfer: str
) -> None:
    crawl = Crawled().put("/a", wrap(page("A")), Content_Encoding=encoding, Transfer_Encoding=transfer)
    (item,) = items(tmp_path / "a.warc.gz", crawl.bytes())
    assert item.extract is not None
    assert zlib.decompress(item.extract.packed) == page("A")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (gzip.compress(b"\0" * (limits.RECORD + 1)), "gzip"),
        (brotli.compress(b"\0" * (limits.RECORD + 1), quality=1), "br"),
    ],
)
def test_a_bomb_costs_only_itself(tmp_path: Path, data: bytes, encoding: str) -> None:
    crawl = Crawled().put("/a", data, Content_Encoding=encoding).put("/b", page("B"))
    bomb, other = items(tmp_path / "a.warc.gz", crawl.bytes())
    assert bomb.error is not None
    assert (bomb.member, bomb.error.code) == (f"{SITE}/a", "too-large")
    assert other.extract is not None


def test_an_unknown_coding_says_so(tmp_path: Path) -> None:
    assert (
        code_of(tmp_path, Crawled().put("/a", b"\x28\xb5\x2f\xfd", Content_Encoding="zstd").bytes())
        == "malformed"
    )


def code_of(folder: Path, data: bytes) -> str | None:
    (item,) = items(folder / "a.warc.gz", data)
    return item.error and item.error.code


def test_a_revisit_has_the_body_that_it_refers_to(tmp_path: Path) -> None:
    crawl = (
        Crawled().put("/first.png", png(), "image/png").again("/pic.png", of="/first.png").put("/a", page("A"))
    )
    crawl.again("/copy", of="/a").again("/a", of="/a").again("/lost", of="/nowhere")
    a, copy = items(tmp_path / "a.warc.gz", crawl.bytes())
    assert a.extract is not None
    assert len(a.extract.images) == 1
    assert copy.member == f"{SITE}/copy"
    assert copy.extract is not None


def test_an_address_that_was_saved_twice_has_two_names(tmp_path: Path) -> None:
    crawl = Crawled().put("/a", page("A")).put("/a", page("Later"))
    assert [item.member for item in items(tmp_path / "a.warc", crawl.bytes())] == [
        f"{SITE}/a",
        f"{SITE}/a (2)",
    ]


def test_pages_are_listed_with_their_titles_and_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(
        Crawled().put("/a", gzip.compress(page("A")), Content_Encoding="gzip").put("/b", page("B")).bytes()
    )
    listed = [item.listed for item in items(path, listing=True)]
    assert [(one.title, one.url) for one in listed if one] == [("A", f"{SITE}/a"), ("B", f"{SITE}/b")]
    assert [item.member for item in items(path, members=frozenset({f"{SITE}/b"}))] == [f"{SITE}/b"]


def test_a_file_packed_as_one_is_read_all_the_same(tmp_path: Path) -> None:
    crawl = Crawled(packed=False).put("/a", page("A")).put("/pic.png", png(), "image/png").put("/b", page("B"))
    a, b = items(tmp_path / "a.warc.gz", gzip.compress(crawl.bytes()))
    assert a.extract is not None
    assert len(a.extract.images) == 1
    assert b.extract is not None


@pytest.mark.parametrize("packing", [0, 8])
def test_a_wacz_is_read_through_its_zip(tmp_path: Path, packing: int) -> None:
    first = Crawled().put("/a", page("A")).bytes()
    second = Crawled(packed=False).put("/pic.png", png(), "image/png").put("/b", page("B")).bytes()
    rows = '{"format":"json-pages-1.0"}\nno json\n{"url":"https://paper.example/a","title":"Of the list"}\n'
    files = {
        "datapackage.json": "{}",
        "archive/1.warc.gz": first,
        "archive/2.warc": second,
        "pages/pages.jsonl": rows,
    }
    path = tmp_path / "a.wacz"
    path.write_bytes(zipped(files, packing))
    a, b = items(path)
    assert a.extract is not None
    assert b.extract is not None
    assert (a.extract.format, len(a.extract.images)) == ("wacz", 1)
    listed = [item.listed for item in items(path, listing=True)]
    assert [one.title for one in listed if one] == ["Of the list", "B"]
    (tmp_path / "b.zip").write_bytes(path.read_bytes())
    assert registry.claim(tmp_path / "b.zip").name == "wacz"


def test_what_comes_before_the_damage_is_kept(tmp_path: Path) -> None:
    good = Crawled(packed=False).put("/a", page("A")).bytes()
    found = items(tmp_path / "a.warc", good + b"WARC/9.9 nonsense\r\n\r\n" + bytes(range(256)) * 40)
    assert found[0].extract is not None
    assert [item.error.code for item in found[1:] if item.error] == ["malformed"]


def test_a_record_cut_short_is_told_of_by_its_name(tmp_path: Path) -> None:
    data = Crawled(packed=False).put("/a", page("A")).put("/b", page("B")).bytes()
    found = items(tmp_path / "a.warc", data[:-600])
    assert found[0].extract is not None
    assert found[1].member == f"{SITE}/b"
    assert found[1].error is not None


BOMB = gzip.compress(
    b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 200000000\r\n\r\n" + b"\0" * 200_000_000
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "malformed"),
        (html(), "malformed"),
        (b"WARC/1.0\r\n", "malformed"),
        (b"\x1f\x8b\x08" + b"\0" * 400, "malformed"),
        (Crawled().put("/a", page("A")).bytes()[:300], "malformed"),
        (Crawled().put("/pic.png", png(), "image/png").bytes(), "no-text"),
        (b"WARC/1.0\r\nWARC-Type: response\r\nX: " + b"y" * 3_000_000, "malformed"),
        (BOMB, "too-large"),
    ],
)
def test_a_broken_file_gives_one_error(tmp_path: Path, data: bytes, said: str) -> None:
    assert code(tmp_path / "a.warc.gz", data) == said


def test_a_broken_wacz_gives_one_error(tmp_path: Path) -> None:
    assert code(tmp_path / "a.wacz", b"PK\x03\x04") == "malformed"
    assert code(tmp_path / "b.wacz", zipped({"datapackage.json": "{}"})) == "malformed"


def test_chunks_that_are_none_are_left_alone() -> None:
    assert unwrapped(b"a day of ice", "chunked", "") == b"a day of ice"
