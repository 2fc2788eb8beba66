"""Valid files of every format, and what is done to them: bytes turned, cut out, cut off, doubled, put in."""

import gzip
import random

from tests.saved import chapter, epub, html, mhtml, part, png, webarchive, zipped
from tests.unit.importers.test_warc import Crawled
from tests.unit.online.test_feeds import ATOM, JSON, RSS1, RSS2

PAGE = html(body='<p>The ice is thin.</p><img src="a.png"><table><tr><td>a<td>b<tr><td>c<td>d</table>')
CRAWL = Crawled().put("/a", gzip.compress(PAGE), Content_Encoding="gzip").put("/a.png", png(), "image/png")
FILES = {
    "a.mhtml": mhtml(
        part(PAGE, Content_Type="text/html", Content_ID="<a>"), part(png(), Content_Type="image/png")
    ),
    "a.webarchive": webarchive(PAGE, {"https://paper.example/a.png": png()}),
    "b.webarchive": webarchive(PAGE, {"https://paper.example/a.png": png()}, binary=False),
    "a.zip": zipped({"a.html": PAGE, "a.png": png(), "b.md": "# Ice\n\nThin."}),
    "a.epub": epub({"text/a.xhtml": chapter("A")}, nav='<li><a href="text/a.xhtml">A</a></li>'),
    "a.warc.gz": CRAWL.bytes(),
    "a.warc": Crawled(packed=False).put("/a", PAGE).again("/b", of="/a").resource("/c", PAGE).bytes(),
    "a.wacz": zipped({"datapackage.json": "{}", "archive/a.warc.gz": CRAWL.bytes()}, 0),
    "a.md": b"---\ntitle: Ice\ntags: [a, b]\n---\n# Ice\n\n> Thin\n\n| a |\n|---|\n| b |\n\n```\nx\n```\n",
    "a.txt": b"Ice\n\nThe ice is\nthin.\n\n- one\n- two\n\n   +---+\n   | a |\n",
    "a.html": PAGE,
    "b.html": PAGE.replace(b"<head>", b"<head><!-- Page saved with SingleFile url: https://paper.example/ -->"),
}
"""One file an importer, by a name that it claims."""

FEEDS = (RSS2, ATOM, RSS1, JSON)
QUERIES = (
    'ice AND (thin OR "open water") -tag:a/b',
    "title:ice~1 published:2026-01..2026-05 words:>9 i*",
    "a NEAR/3 b",
)
EXPORTED = (
    b"---\ntitle: Ice\ntags:\n  - a/b\n---\n\n# Ice\n\n<!-- lectorium:7h2k0000000000000000000001 01234567 -->\n"
    b"> thin\n\nA note.\n\nTags: a, b\\,c\n\n^7h2k0000000000000000000001\n<!-- /lectorium:7h2k0000000000000000000001 -->\n"
)
PIECES = (
    b"<", b">", b"\"", b"'", b"&#0;", b"&#x110000;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf",
    b"<script>", b"javascript:", b"<table><tr><td rowspan=9 colspan=9>", b"<svg><style>", b"<template>", b"<a><b><i>" * 60,
    b"\r\n\r\n", b"--", b"Content-Length: -1\r\n", b"PK\x05\x06", b"\x7f\xff\xff\xff", b"\xff" * 8, b"\xe2\x80\xae", b"---\n",
)  # fmt: skip

Change = tuple[str, float, int, bytes]


def changed(data: bytes, changes: list[Change]) -> bytes:
    """Return ``data`` after changes: what, where (0..1), how long, and which fresh bytes."""
    for kind, place, length, fresh in changes:
        at = int(place * len(data))
        if kind == "turn":
            data = data[:at] + bytes(byte ^ 1 << length % 8 for byte in data[at : at + 1]) + data[at + 1 :]
        elif kind == "cut":
            data = data[:at]
        elif kind == "drop":
            data = data[:at] + data[at + length :]
        elif kind == "double":
            data = data[: at + length] + data[at:]
        else:
            data = data[:at] + fresh + data[at + len(fresh) * (length % 2) :]
    return data


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return ``data`` after one to six changes made up by ``chance``."""
    kinds = ["turn", "drop", "double", "put", "put", "put"] + ["cut"] * (chance.random() < 0.1)
    return changed(
        data,
        [
            (chance.choice(kinds), chance.random(), chance.randint(1, 64), chance.choice(PIECES))
            for _ in range(chance.randint(1, 6))
        ],
    )
