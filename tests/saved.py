"""Saved pages of all formats, built byte by byte."""

import base64
import copy
import io
import plistlib
import quopri
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence

BODY = "".join(
    f"<p>Paragraph {n} tells of the harbour, of boats that came home, and of a keeper who counted them.</p>"
    for n in range(5)
)


def html(title: str = "The harbour", body: str = BODY, head: str = "") -> bytes:
    """Return a page with a readable article."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    ).encode()


def png(width: int = 40, height: int = 30, shade: int = 128) -> bytes:
    """Return a picture of one shade."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes([shade]) * 3 * width) * height
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )


def part(data: bytes, encoding: str = "base64", **fields: str) -> bytes:
    """Return a part of a message; fields by name, with ``_`` for ``-``."""
    encode = {"base64": base64.encodebytes, "quoted-printable": _quoted}.get(encoding, bytes)
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    head = "\r\n".join([*lines, f"Content-Transfer-Encoding: {encoding}"])
    return (
        head.encode("utf-8")
        + b"\r\n\r\n"
        + encode(data).replace(b"\n", b"\r\n" if encoding != "binary" else b"\n")
    )


def _quoted(data: bytes) -> bytes:
    if data.startswith(b"<"):
        return quopri.encodestring(data)
    letters = [f"={byte:02X}" for byte in data]
    return "=\n".join("".join(letters[at : at + 24]) for at in range(0, len(letters), 24)).encode()


def mhtml(
    *parts: bytes,
    head: Sequence[str] = (
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://paper.example/harbour",
    ),
    boundary: str = "----MultipartBoundary--b----",
    declared: str | None = None,
) -> bytes:
    """Return a message of parts as Chrome writes it."""
    kind = f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{declared or boundary}"'
    lines = [*head, "Date: Sat, 2 May 2026 10:20:30 +0200", "MIME-Version: 1.0", kind]
    whole = "\r\n".join(lines).encode() + b"\r\n\r\n"
    mark = boundary.encode()
    for one in parts:
        whole += b"\r\n--" + mark + b"\r\n" + one
    return whole + b"\r\n--" + mark + b"--\r\n"


def webarchive(
    page: bytes,
    resources: Mapping[str, bytes] | None = None,
    *,
    url: str = "https://paper.example/harbour",
    binary: bool = True,
    frames: Sequence[object] = (),
) -> bytes:
    """Return a page as Safari saves it."""
    main = {
        "WebResourceData": page,
        "WebResourceURL": url,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
    }
    others = [
        {"WebResourceData": data, "WebResourceURL": address, "WebResourceMIMEType": "image/png"}
        for address, data in (resources or {}).items()
    ]
    archive = {"WebMainResource": main, "WebSubresources": others, "WebSubframeArchives": list(frames)}
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY if binary else plistlib.FMT_XML)


def zipped(files: Mapping[str, bytes | str], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a ZIP of files; the same bytes at any hour, since names of tests are made of them."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", packing) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = 0o600 << 16
            archive.writestr(info, data, packing)
    return whole.getvalue()


def overlapping(count: int = 200, size: int = 1_000_000) -> bytes:
    """Return a ZIP that lists one packed block many times."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0.html", b"<p>tea</p>" * (size // 10))
        first = archive.infolist()[0]
        for number in range(1, count):
            copied = copy.copy(first)
            copied.filename = f"{number}.html"
            archive.filelist.append(copied)
            archive.NameToInfo[copied.filename] = copied
    return whole.getvalue()


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def chapter(title: str, words: str = "", kind: str = "chapter") -> bytes:
    """Return a chapter of a book, with the empty elements that XHTML allows."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head>'
        f'<body epub:type="{kind}"><a id="p1"/><h1>{title}</h1><p>{words or f"Words of {title}."}</p>'
        '<img src="../pics/boats.png" alt="boats"/></body></html>'
    ).encode()


def epub(
    chapters: Mapping[str, bytes],
    *,
    nav: str | None = None,
    ncx: str | None = None,
    more: Mapping[str, bytes | str] | None = None,
    opf: str | None = None,
) -> bytes:
    """Return a book; ``nav`` and ``ncx`` are what stands within their tables of contents."""
    items = [
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(chapters)
    ]
    refs = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    if nav is not None:
        items.append('<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>')
        refs += '<itemref idref="nav"/>'
    items.append('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>' if ncx else "")
    package = opf or (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>other</dc:identifier>'
        '<dc:identifier id="id">urn:isbn:1</dc:identifier><dc:title>The Book of Ice</dc:title>'
        "<dc:creator>Ada Ice</dc:creator><dc:creator>Ben Snow</dc:creator><dc:language>en-GB</dc:language>"
        f"<dc:date>2026-03-02T00:00:00Z</dc:date></metadata><manifest>{''.join(items)}</manifest>"
        f'<spine toc="ncx">{refs}</spine></package>'
    )
    files: dict[str, bytes | str] = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    files["OPS/book.opf"] = package
    for name, data in chapters.items():
        files[f"OPS/{name}".replace("%20", " ")] = data
    if nav is not None:
        files["OPS/nav.xhtml"] = (
            '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
            f'<nav epub:type="toc"><ol>{nav}</ol></nav></body></html>'
        )
    if ncx is not None:
        files["OPS/toc.ncx"] = f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{ncx}</navMap></ncx>'
    return zipped({**files, "OPS/pics/boats.png": png(), **(more or {})})
