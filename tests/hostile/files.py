"""Files made to harm, for every importer: too big, too deep, too many, lying about themselves.

Each is made when it is asked for, small on disk; what it would become is large. :data:`FILES` maps a
file name to what makes its bytes, :data:`CODES` names the error that a file must give, where it must.
"""

import base64
import gzip
import io
import plistlib
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

from storage.importers import limits
from tests.hostile.vectors import CANARY, WORDS, page
from tests.saved import (
    CONTAINER,
    chapter,
    epub,
    html,
    mhtml,
    overlapping,
    part,
    png,
    webarchive,
    zipped,
)

MB = 1 << 20
P = f"<p>{WORDS}</p>"


def _warc(*records: tuple[str, bytes], version: str = "1.0") -> bytes:
    return (
        b"\r\n\r\n".join(
            f"WARC/{version}\r\n{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
            for head, body in records
        )
        + b"\r\n\r\n"
    )


def _response(body: bytes, head: str = "", uri: str = "https://paper.example/a") -> tuple[str, bytes]:
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html{head}\r\n\r\n".encode() + body
    told = f"WARC-Type: response\r\nWARC-Target-URI: {uri}\r\nContent-Type: application/http;msgtype=response"
    return told, http


def _bomb(size: int) -> bytes:
    return gzip.compress(b"<p>tea</p>" * (size // 10), 9)


def _nested_zip(depth: int) -> bytes:
    data = page("<p>inside</p>")
    for level in range(depth):
        data = zipped({f"{level}.zip" if level else "a.html": data})
    return data


def _lying_zip() -> bytes:
    """Return a ZIP whose list says that a bomb is small."""
    data = bytearray(zipped({"a.html": b"<p>tea</p>" * (30 * MB // 10)}))
    for sign, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.find(sign)
        data[place + at : place + at + 4] = struct.pack("<L", 100)
    return bytes(data)


def _many(count: int, name: str = "{}.html") -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for number in range(count):
            archive.writestr(name.format(number), b"")
    return whole.getvalue()


def _patched(data: bytes, sign: bytes, at: int, fresh: bytes) -> bytes:
    place = data.rfind(sign) + at
    return data[:place] + fresh + data[place + len(fresh) :]


def _link_zip() -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        info = zipfile.ZipInfo("a.html")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
        archive.writestr("b.html", page("<p>beside a link</p>"))
    return whole.getvalue()


def _laughs(name: str = "html") -> bytes:
    rows = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return f'<?xml version="1.0"?><!DOCTYPE {name} [<!ENTITY l0 "ha">{rows}]><{name}>&l11;</{name}>'.encode()


def _outside(name: str = "package") -> bytes:
    return (
        f'<?xml version="1.0"?><!DOCTYPE {name} [<!ENTITY x SYSTEM "file:///etc/passwd">'
        f'<!ENTITY % y SYSTEM "http://127.0.0.1:9/{CANARY}.dtd"> %y;]><{name}>&x;</{name}>'
    ).encode()


def _noise(size: int, seed: int = 7) -> bytes:
    return random.Random(seed).randbytes(size)


def _plist(depth: int) -> bytes:
    inner = "<array>" * depth + "</array>" * depth
    return f'<?xml version="1.0"?><plist version="1.0"><dict><key>a</key>{inner}</dict></plist>'.encode()


def _binary_plist_cycle() -> bytes:
    """Return a binary list that holds itself."""
    body = b"bplist00" + b"\xa1\x00" + b"\x08"
    return body + struct.pack(">5xBBBQQQ", 0, 1, 1, 1, 0, len(body) - 1)


def _png_of(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def _inline(data: bytes, kind: str = "image/png") -> str:
    return f'<img alt="x" src="data:{kind};base64,{base64.b64encode(data).decode()}">'


def _multiparts(depth: int) -> bytes:
    lines = ["MIME-Version: 1.0", "Content-Type: multipart/related; boundary=b0", ""]
    for number in range(depth):
        lines += [f"--b{number}", f"Content-Type: multipart/related; boundary=b{number + 1}", ""]
    return "\r\n".join(lines).encode()


def _message(*lines: str, body: bytes = b"") -> bytes:
    return "\r\n".join(["MIME-Version: 1.0", *lines, "", ""]).encode() + body


def _opf(manifest: str = "", spine: str = "", head: str = "") -> str:
    return (
        f'<?xml version="1.0"?>{head}<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f"<metadata/><manifest>{manifest}</manifest><spine>{spine}</spine></package>"
    )


def _book(opf: str | bytes, **more: bytes | str) -> bytes:
    files: dict[str, bytes | str] = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    text = opf.decode("latin-1") if isinstance(opf, bytes) else opf
    return zipped({**files, "OPS/book.opf": text, **more})


def _item(name: str, number: int = 0) -> str:
    return f'<item id="i{number}" href="{name}" media-type="application/xhtml+xml"/>'


_HTML: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "one-byte": lambda: b"<",
    "only-nul": lambda: b"\0" * 100_000,
    "noise": lambda: _noise(300_000),
    "half-noise": lambda: page(P) + _noise(300_000),
    "deep-div": lambda: page("<div>" * 200_000 + "words" + "</div>" * 200_000),
    "deep-b": lambda: page("<b>" * 100_000 + "words"),
    "deep-font": lambda: page("<p><font><font><font>" * 30_000 + "words"),
    "deep-a": lambda: page('<a href="#x"><p>' * 50_000 + "words"),
    "deep-list": lambda: page("<ul><li>" * 50_000 + "words"),
    "deep-quote": lambda: page("<blockquote>" * 50_000 + "words"),
    "deep-table": lambda: page("<table><tr><td>" * 20_000 + "words"),
    "deep-svg": lambda: page("<svg><g>" * 50_000),
    "deep-form": lambda: page("<form><select><option><button>" * 20_000),
    "deep-noscript": lambda: page("<noscript>" * 20_000 + P),
    "wide": lambda: page("<p>x</p>" * 300_000),
    "wide-inline": lambda: page("<p>" + "<b>x</b><i>y</i>" * 100_000 + "</p>"),
    "wide-br": lambda: page("words<br>" * 200_000),
    "wide-li": lambda: page("<ul>" + "<li>x" * 200_000 + "</ul>"),
    "wide-links": lambda: page('<a href="https://paper.example/a">link</a> ' * 100_000),
    "wide-images": lambda: page('<img src="https://paper.example/a.png" alt="x">' * 50_000),
    "wide-headings": lambda: page("<h2>Heading</h2>" * 60_000),
    "wide-cells": lambda: page("<table>" + "<tr>" + "<td>x" * 200 + "</tr>" * 500 + "</table>"),
    "wide-rows": lambda: page("<table>" + "<tr><td>x<td>y" * 60_000 + "</table>"),
    "spans": lambda: page('<table><tr><td colspan="1000000" rowspan="1000000">x</td></tr></table>'),
    "spans-many": lambda: page("<table>" + '<tr><td colspan="1000" rowspan="65534">x' * 500 + "</table>"),
    "anchors": lambda: page("".join(f'<a id="n{n}" name="n{n}"></a>' for n in range(60_000))),
    "footnotes": lambda: page(
        "".join(f'<sup><a href="#f{n}">{n}</a></sup><p id="f{n}">note' for n in range(20_000))
    ),
    "attributes": lambda: page("<p " + " ".join(f"a{n}=x" for n in range(1_000_000)) + ">words</p>"),
    "attribute-same": lambda: page("<p " + "a=x " * 500_000 + ">words</p>"),
    "attribute-long": lambda: page(f'<p title="{"x" * 8_000_000}">words</p>'),
    "attribute-open": lambda: page('<p title="' + "x<" * 1_000_000),
    "class-long": lambda: page(f'<div class="{"article content " * 200_000}">words</div>'),
    "style-long": lambda: page(f'<p style="{"display:none;" * 200_000}">words</p>'),
    "name-long": lambda: page(f"<{'x' * 2_000_000}>words"),
    "tag-open": lambda: page("<" * 2_000_000),
    "tag-close": lambda: page("</x>" * 500_000),
    "tag-p-close": lambda: page("</p>" * 500_000),
    "comment-many": lambda: page("<!---->" * 500_000),
    "comment-open": lambda: page("<!--" * 500_000),
    "comment-dashes": lambda: page("<!" + "-" * 2_000_000),
    "cdata-many": lambda: page("<![CDATA[" * 200_000),
    "pi-many": lambda: page("<?x " * 300_000),
    "doctype-many": lambda: page("<!DOCTYPE html>" * 200_000),
    "entities": lambda: page("&amp;" * 1_500_000),
    "entities-broken": lambda: page("&" * 3_000_000),
    "entities-number": lambda: page("&#x1F600;" * 500_000),
    "entity-long": lambda: page(f"&{'a' * 2_000_000};&#{'9' * 2_000_000};"),
    "laughs": _laughs,
    "outside": lambda: _outside("html"),
    "one-word": lambda: page(f"<p>{'x' * 4_000_000}</p>"),
    "one-line": lambda: page(f"<p>{'The ice is thin. ' * 250_000}</p>"),
    "one-han-line": lambda: page(f"<p>{'冰很薄' * 400_000}</p>"),
    "one-thai-line": lambda: page(f"<p>{'น้ำแข็งบาง' * 150_000}</p>"),
    "marks": lambda: page(f"<p>a{chr(0x301) * 1_000_000}</p>"),
    "ligatures": lambda: page(f"<p>{'ﷺ' * 300_000}</p>"),
    "emoji": lambda: page(f"<p>{'👩‍👩‍👧‍👦' * 100_000}</p>"),
    "bidi": lambda: page(f"<p>{(chr(0x202E) + 'a' + chr(0x2067)) * 200_000}</p>"),
    "spaces": lambda: page(f"<p>{' ' * 4_000_000}x{chr(160) * 1_000_000}</p>"),
    "newlines": lambda: page(f"<pre>{chr(10) * 2_000_000}x</pre>"),
    "tabs": lambda: page(f"<pre>{chr(9) * 2_000_000}x</pre>"),
    "title-long": lambda: page(P, "T" * 3_000_000),
    "title-words": lambda: page(P, "Thin ice - " * 100_000),
    "byline-long": lambda: page(f'<div class="byline">By {"Ada Frost, " * 100_000}</div>{P}'),
    "dates": lambda: page("<time datetime=2026-05-01>1 May 2026</time> " * 60_000),
    "meta-many": lambda: html(head='<meta name="author" content="Ada Frost">' * 100_000),
    "meta-long": lambda: html(head=f'<meta name="description" content="{"x " * 2_000_000}">'),
    "json-deep": lambda: html(head=f'<script type="application/ld+json">{"[" * 300_000}</script>'),
    "json-deep-object": lambda: html(
        head=f'<script type="application/ld+json">{chr(123) + chr(34) + "a" + chr(34) + ":"}' * 100_000
    ),
    "json-wide": lambda: html(
        head=f'<script type="application/ld+json">[{",".join(["{}"] * 500_000)}]</script>'
    ),
    "json-number": lambda: html(
        head=f'<script type="application/ld+json">{{"wordCount":{"9" * 100_000}}}</script>'
    ),
    "json-body": lambda: html(
        head=f'<script type="application/ld+json">{{"articleBody":"{"tea " * 800_000}"}}</script>'
    ),
    "json-many": lambda: html(head='<script type="application/ld+json">{"@type":"Article"}</script>' * 50_000),
    "srcset-long": lambda: page(f'<img alt="x" srcset="{"a.png 1x, " * 300_000}">'),
    "base-many": lambda: html(head='<base href="https://a.example/">' * 100_000),
    "address-long": lambda: page(f'<a href="https://a.example/{"x" * 3_000_000}">link</a>'),
    "address-dots": lambda: page(f'<a href="https://a.example/{"../" * 300_000}">link</a>'),
    "address-label": lambda: page(f'<a href="https://{"a." * 100_000}example/">link</a>'),
    "address-idn": lambda: page(f'<a href="https://{"é" * 100_000}.example/">link</a>'),
    "data-bomb": lambda: page(_inline(b"A" * 15_000_000)),
    "picture-huge": lambda: page(_inline(_png_of(40_000, 40_000)) + P),
    "picture-lying": lambda: page(_inline(_png_of(0xFFFFFFFF, 0xFFFFFFFF)) + P),
    "picture-svg": lambda: page(
        _inline(b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "image/svg+xml")
    ),
    "picture-svg-as-png": lambda: page(_inline(b"<svg><image href='file:///etc/passwd'/></svg>")),
    "pictures-many": lambda: page(_inline(png()) * 5_000),
    "regex-backtrack": lambda: page("<p>" + ("a" * 40 + "!") * 20_000 + "</p>" + "&nbsp;" * 300_000),
    "date-backtrack": lambda: page("<p>" + "1 " * 300_000 + "</p><p>" + "2026-" * 200_000 + "</p>"),
    "url-in-text": lambda: page("<p>" + "http://" * 300_000 + "</p>"),
    "mixed-garbage": lambda: b"<p>" + b"".join(bytes([60, n % 256, 32, 34, 39, 62]) for n in range(300_000)),
}
_ZIP: dict[str, Callable[[], bytes]] = {
    "bomb.zip": lambda: zipped({"a.html": b"\0" * (200 * MB)}),
    "bomb-many.zip": lambda: zipped({f"{n}.html": b"<p>tea</p>" * MB for n in range(30)}),
    "overlap.zip": overlapping,
    "lying.zip": _lying_zip,
    "members.zip": lambda: _many(limits.MEMBERS + 1),
    "names.zip": lambda: _many(4_000, "a" * 1_500 + "{}.html"),
    "nested.zip": lambda: _nested_zip(30),
    "link.zip": _link_zip,
    "outside.zip": lambda: zipped({"../../../a.html": page(P), "/etc/b.html": page(P), "C:\\c.html": page(P)}),
    "devices.zip": lambda: zipped({"CON.html": page(P), "a\0b.html": page(P), "\u202elmth.html": page(P)}),
    "same-name.zip": lambda: zipped({"a.html": page(P), "A.HTML": page("<p>other</p>")}),
    "count-lies.zip": lambda: _patched(zipped({"a.html": page(P)}), b"PK\x05\x06", 8, b"\xff\xff\xff\xff"),
    "size-lies.zip": lambda: _patched(zipped({"a.html": page(P)}), b"PK\x05\x06", 12, b"\xff\xff\xff\x7f"),
    "offset-lies.zip": lambda: _patched(zipped({"a.html": page(P)}), b"PK\x01\x02", 42, b"\xff\xff\xff\x7f"),
    "method-lies.zip": lambda: _patched(zipped({"a.html": page(P)}), b"PK\x01\x02", 10, b"\x63\x00"),
    "locked.zip": lambda: _patched(zipped({"a.html": page(P)}), b"PK\x01\x02", 8, b"\x01\x00"),
    "crc-lies.zip": lambda: _patched(zipped({"a.html": page(P)}), b"PK\x01\x02", 16, b"\0\0\0\0"),
    "cut.zip": lambda: zipped({"a.html": page(P)})[:-30],
    "noise.zip": lambda: b"PK\x03\x04" + _noise(200_000),
    "end-only.zip": lambda: b"PK\x05\x06" + b"\0" * 18,
    "comment.zip": lambda: zipped({"a.html": page(P)}) + b"PK\x05\x06" * 10_000,
    "lzma.zip": lambda: zipped({"a.html": page(P) * 100}, zipfile.ZIP_LZMA),
    "bzip.zip": lambda: zipped({"a.html": b"<p>tea</p>" * (20 * MB // 10)}, zipfile.ZIP_BZIP2),
    "deep-folders.zip": lambda: zipped({"a/" * 20_000 + "a.html": page(P)}),
}
_EPUB: dict[str, Callable[[], bytes]] = {
    "laughs.epub": lambda: _book(_laughs("package")),
    "outside.epub": lambda: _book(_outside()),
    "outside-container.epub": lambda: zipped(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": _outside("container")}
    ),
    "utf16.epub": lambda: _book(_opf(), **{"META-INF/container.xml": CONTAINER.encode("utf-16")}),
    "deep.epub": lambda: _book(_opf("<a>" * 100_000)),
    "items.epub": lambda: _book(
        _opf(
            "".join(_item(f"{n}.xhtml", n) for n in range(60_000)),
            "".join(f'<itemref idref="i{n}"/>' for n in range(60_000)),
        )
    ),
    "spine-same.epub": lambda: _book(
        _opf(_item("a.xhtml"), '<itemref idref="i0"/>' * 50_000), **{"OPS/a.xhtml": chapter("A")}
    ),
    "escape.epub": lambda: _book(_opf(_item("../../../../etc/passwd"), '<itemref idref="i0"/>')),
    "far.epub": lambda: _book(_opf(_item("https://paper.example/a.xhtml"), '<itemref idref="i0"/>')),
    "file.epub": lambda: _book(_opf(_item("file:///etc/passwd"), '<itemref idref="i0"/>')),
    "itself.epub": lambda: _book(_opf(_item("book.opf"), '<itemref idref="i0"/>')),
    "big-opf.epub": lambda: _book(_opf(" " * (9 * MB))),
    "nav-loop.epub": lambda: epub({"a.xhtml": chapter("A")}, nav="<ol><li>" * 30_000),
    "ncx-deep.epub": lambda: epub({"a.xhtml": chapter("A")}, ncx="<navPoint>" * 30_000),
    "bomb.epub": lambda: epub({"a.xhtml": b"<p>tea</p>" * (10 * MB)}),
    "chapter-laughs.epub": lambda: epub({"a.xhtml": _laughs()}),
    "chapter-hostile.epub": lambda: epub(
        {"a.xhtml": page(f"<script>{CANARY}()</script><svg onload={CANARY}()>" + P)}
    ),
    "no-opf.epub": lambda: zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}),
    "locked.epub": lambda: _book(_opf(_item("a.xhtml")), **{"META-INF/encryption.xml": _outside("encryption")}),
    "noise.epub": lambda: zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": _noise(5_000)}),
}
_MHTML: dict[str, Callable[[], bytes]] = {
    "parts.mhtml": lambda: mhtml(*[part(b"x", Content_Type="text/plain")] * (limits.PARTS + 1)),
    "nested.mhtml": lambda: _multiparts(200),
    "nested-deep.mhtml": lambda: _multiparts(60_000),
    "same-boundary.mhtml": lambda: _message(
        "Content-Type: multipart/related; boundary=b", body=b"--b\r\n" * 300_000
    ),
    "header-long.mhtml": lambda: _message(
        "Subject: " + "x" * 5_000_000, "Content-Type: multipart/related; boundary=b"
    ),
    "header-many.mhtml": lambda: _message(*["X-A: b"] * 300_000, "Content-Type: multipart/related; boundary=b"),
    "boundary-long.mhtml": lambda: mhtml(part(page(P), Content_Type="text/html"), boundary="b" * 30_000),
    "boundary-none.mhtml": lambda: _message("Content-Type: multipart/related", body=page(P)),
    "encoded-words.mhtml": lambda: mhtml(
        part(page(P), Content_Type="text/html"), head=["Subject: " + "=?utf-8?q?a?= " * 50_000]
    ),
    "quoted.mhtml": lambda: mhtml(
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=\r\n" * 500_000
    ),
    "base64.mhtml": lambda: mhtml(
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"=A=" * 500_000
    ),
    "uuencode.mhtml": lambda: mhtml(part(page(P), "x-uuencode", Content_Type="text/html")),
    "charset.mhtml": lambda: mhtml(part(page(P), Content_Type="text/html; charset=rot13")),
    "charset-utf7.mhtml": lambda: mhtml(
        part(
            b"+ADw-script+AD4-canary7()+ADw-/script+AD4-" + P.encode(), Content_Type="text/html; charset=utf-7"
        )
    ),
    "ids-same.mhtml": lambda: mhtml(
        part(page('<img src="cid:a">'), Content_Type="text/html"),
        *[part(png(), Content_ID="<a>", Content_Type="image/png")] * 1_500,
    ),
    "frames-loop.mhtml": lambda: mhtml(
        part(b'<iframe src="cid:a"></iframe>', Content_Type="text/html", Content_ID="<a>")
    ),
    "svg.mhtml": lambda: mhtml(
        part(page('<img src="a.svg">'), Content_Type="text/html"),
        part(
            b"<svg onload='x()'/>", Content_Type="image/svg+xml", Content_Location="https://paper.example/a.svg"
        ),
    ),
    "noise.mhtml": lambda: (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n" + _noise(200_000)
    ),
    "cut.mhtml": lambda: mhtml(part(page(P), Content_Type="text/html"))[:300],
}
_WEBARCHIVE: dict[str, Callable[[], bytes]] = {
    "cycle.webarchive": _binary_plist_cycle,
    "deep.webarchive": lambda: _plist(100_000),
    "laughs.webarchive": lambda: _laughs("plist"),
    "outside.webarchive": lambda: _outside("plist"),
    "frames.webarchive": lambda: webarchive(page(P), frames=[{"WebMainResource": {}}] * 50_000),
    "wrong-types.webarchive": lambda: plistlib.dumps(
        {"WebMainResource": {"WebResourceData": 7, "WebResourceURL": b"x"}}
    ),
    "count-lies.webarchive": lambda: (
        _patched(webarchive(page(P)), b"bplist00", 0, b"bplist00")[:-24] + b"\xff" * 24
    ),
    "resources.webarchive": lambda: webarchive(
        page(P), {f"https://paper.example/{n}.png": b"" for n in range(60_000)}
    ),
    "address.webarchive": lambda: webarchive(page(P), url=f"javascript:{CANARY}()"),
    "noise.webarchive": lambda: b"bplist00" + _noise(100_000),
    "integers.webarchive": lambda: b"bplist00" + b"\x1f" * 10_000,
}
_WARC: dict[str, Callable[[], bytes]] = {
    "bomb.warc.gz": lambda: gzip.compress(_warc(_response(b"<p>tea</p>" * (20 * MB))), 9),
    "double-bomb.warc": lambda: _warc(_response(_bomb(300 * MB), "\r\nContent-Encoding: gzip")),
    "twice-packed.warc": lambda: _warc(
        _response(gzip.compress(_bomb(100 * MB)), "\r\nContent-Encoding: gzip, gzip")
    ),
    "brotli.warc": lambda: _warc(_response(_noise(100_000), "\r\nContent-Encoding: br")),
    "chunks.warc": lambda: _warc(
        _response(b"1\r\nx\r\n" * 300_000 + b"0\r\n\r\n", "\r\nTransfer-Encoding: chunked")
    ),
    "chunk-lies.warc": lambda: _warc(_response(b"ffffffffffffffff\r\nx", "\r\nTransfer-Encoding: chunked")),
    "length-lies.warc": lambda: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nx",
    "length-negative.warc": lambda: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\nx",
    "length-word.warc": lambda: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nx",
    "records.warc": lambda: _warc(*[("WARC-Type: metadata", b"x")] * 60_000),
    "record-big.warc": lambda: _warc(_response(b"x" * (65 * MB))),
    "headers.warc": lambda: _warc(("WARC-Type: response\r\n" + "X-A: b\r\n" * 100_000 + "X: y", b"x")),
    "header-long.warc": lambda: _warc(("WARC-Type: response\r\nX: " + "x" * 5_000_000, b"x")),
    "revisits.warc": lambda: _warc(
        *[
            (
                "WARC-Type: revisit\r\nWARC-Target-URI: https://paper.example/a\r\nWARC-Refers-To-Target-URI: https://paper.example/a",
                b"",
            )
        ]
        * 20_000
    ),
    "address.warc": lambda: _warc(_response(page(P), uri=f"javascript:{CANARY}()")),
    "file-address.warc": lambda: _warc(
        _response(page('<img src="file:///etc/passwd">'), uri="file:///etc/passwd")
    ),
    "noise.warc.gz": lambda: gzip.compress(b"WARC/1.0\r\n" + _noise(300_000)),
    "cut.warc.gz": lambda: gzip.compress(_warc(_response(page(P))))[:200],
    "garbage-after.warc.gz": lambda: gzip.compress(_warc(_response(page(P)))) + _noise(100_000),
    "members.warc.gz": lambda: gzip.compress(b"") * 100_000 + gzip.compress(_warc(_response(page(P)))),
    "bomb.wacz": lambda: zipped(
        {
            "datapackage.json": "{}",
            "archive/a.warc.gz": gzip.compress(_warc(_response(_bomb(300 * MB), "\r\nContent-Encoding: gzip"))),
        },
        0,
    ),
    "index-deep.wacz": lambda: zipped(
        {
            "datapackage.json": "[" * 300_000,
            "pages/pages.jsonl": "[" * 300_000,
            "archive/a.warc": _warc(_response(page(P))),
        }
    ),
    "outside.wacz": lambda: zipped(
        {"datapackage.json": "{}", "archive/../../a.warc": _warc(_response(page(P)))}
    ),
    "deflated.wacz": lambda: zipped(
        {"datapackage.json": "{}", "archive/a.warc": _warc(_response(b"<p>tea</p>" * (20 * MB)))}
    ),
}
_TEXT: dict[str, Callable[[], bytes]] = {
    "quotes.md": lambda: b">" * 200_000 + b" words",
    "lists.md": lambda: b"".join(b"  " * n + b"- x\n" for n in range(1_000)),
    "stars.md": lambda: b"*" * 100_000 + b"a" + b"**a*" * 20_000,
    "underscores.md": lambda: b"_a" * 100_000,
    "brackets.md": lambda: b"[" * 50_000,
    "brackets-pairs.md": lambda: b"[a](" * 30_000 + b"![" * 30_000,
    "backticks.md": lambda: b"".join(b"`" * n + b" " for n in range(1, 800)),
    "references.md": lambda: (
        b"".join(b"[a%d]: https://a.example/\n" % n for n in range(20_000)) + b"[a1] " * 20_000
    ),
    "footnotes.md": lambda: (
        b"".join(b"[^%d] " % n for n in range(5_000)) + b"".join(b"\n[^%d]: x" % n for n in range(5_000))
    ),
    "table.md": lambda: b"|a" * 5_000 + b"\n" + b"|-" * 5_000 + b"\n" + b"|b" * 5_000,
    "table-long.md": lambda: b"|a|b|\n|-|-|\n" + b"|c|d|\n" * 50_000,
    "html.md": lambda: (
        b"<div>" * 20_000 + f"<script>{CANARY}()</script>[x](javascript:{CANARY}())\n\n{P}".encode()
    ),
    "html-lines.md": lambda: b"\n\n<p>x\n\n" * 20_000,
    "front.md": lambda: b"---\n" + b"a: &a [*a,*a]\n" * 30_000 + b"---\nwords\n",
    "front-tag.md": lambda: b"---\ntitle: !!python/object/apply:os.system [id]\n---\nwords of the page\n",
    "front-laughs.md": lambda: (
        b"---\n"
        + b"".join(b"a%d: &a%d [%s]\n" % (n, n, b",".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 20))
        + b"---\nwords\n"
    ),
    "front-open.md": lambda: b"---\n" + b"a: b\n" * 200_000,
    "fences.md": lambda: b"```\n" * 100_001,
    "headings.md": lambda: b"# a\n" * 60_000,
    "autolinks.md": lambda: b"<https://a.example/" * 30_000,
    "entities.md": lambda: b"&amp;&#0;&#x110000;" * 60_000,
    "backslashes.md": lambda: b"\\" * 500_000,
    "line.txt": lambda: b"x" * 5_000_000,
    "lines.txt": lambda: b"\n" * 3_000_000 + b"words",
    "words.txt": lambda: b"ice " * 1_000_000,
    "dashes.txt": lambda: b"-\n=\n" * 200_000,
    "art.txt": lambda: b"   +---+\n   | a |\n" * 60_000,
    "controls.txt": lambda: bytes(range(1, 32)) * 50_000 + b"words of the page",
    "noise.txt": lambda: _noise(300_000),
    "form-feeds.txt": lambda: b"\f" * 500_000 + b"words of the page",
    "escape.txt": lambda: b"\x1b[2J\x1b]0;x\x07" * 30_000 + b"words of the page",
}
FILES: dict[str, Callable[[], bytes]] = {
    **{f"{name}.html": make for name, make in _HTML.items()},
    **_ZIP,
    **_EPUB,
    **_MHTML,
    **_WEBARCHIVE,
    **_WARC,
    **_TEXT,
}
CODES = {
    "empty.html": "no-text",
    "noise.html": "malformed",
    "wide.html": "too-large",
    "bomb.zip": "too-large",
    "bomb-many.zip": "too-large",
    "overlap.zip": "malformed",
    "lying.zip": "malformed",
    "members.zip": "too-large",
    "names.zip": "too-large",
    "nested.zip": "unsupported",
    "locked.zip": "unsupported",
    "bzip.zip": "too-large",
    "laughs.epub": "malformed",
    "outside.epub": "malformed",
    "outside-container.epub": "malformed",
    "big-opf.epub": "too-large",
    "bomb.epub": "too-large",
    "parts.mhtml": "too-large",
    "nested-deep.mhtml": "malformed",
    "laughs.webarchive": "malformed",
    "outside.webarchive": "malformed",
    "deep.webarchive": "malformed",
    "bomb.warc.gz": "too-large",
    "double-bomb.warc": "too-large",
    "twice-packed.warc": "too-large",
    "record-big.warc": "too-large",
    "bomb.wacz": "too-large",
}
"""What some files must come to."""
