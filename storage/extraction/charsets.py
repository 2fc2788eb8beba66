"""Which charset a page is in: what it declares in its markup, and what its bytes look like."""

import codecs
import re
from collections.abc import Iterator

import chardet

from storage.extraction.quiet import quiet

_HEAD = 512 * 1024
"""Bytes in which a declaration is looked for: scripts and styles may stand before it."""
_SAMPLE = 64 * 1024
_CLOSED_BY = ((b"<!--", b"-->"), (b"<script", b"</script"), (b"<style", b"</style"), (b"<title", b"</title"))
_TOLD_IN = (b"<meta", b"<?xml", b"<html")
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.I)
_LANG = re.compile(rb"""\blang\s*=\s*["']?\s*([A-Za-z]{2})\b""", re.I)
# What browsers read under a label (WHATWG Encoding, 4.2), where Python takes it more narrowly.
_BROADER = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "ansi": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "x-euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "unicode": "utf-8",
    "utf8mb4": "utf-8",
}
_NEVER = re.compile(r"utf[-_]?(?:7|16|32)|punycode|idna|.*unicode[-_]escape|undefined|mbcs|oem", re.I)
"""Codecs that no page is in, or that its own declaration would refute."""
_LATIN = re.compile(
    r"cp125[0247]|windows-125[0247]|iso-?8859-(?:[1234]|9|10|13|14|15|16)$|mac|ascii|cp(?:437|850|852)", re.I
)
_DENSE = 0.4
"""Share of letters beyond ASCII from which a text is in no Latin script."""
_TAG = re.compile(rb"<[!/a-zA-Z][^<>]*>|&#?\w+;")
_ESCAPE = re.compile(rb"\x1b\$[@B][!-~]{2,}\x1b\([BJ]")
_BY_LANGUAGE = {
    "cp1250": "pl cs sk hu sl hr ro sq bs",
    "cp1254": "tr az",
    "cp1257": "lt lv et",
    "cp1258": "vi",
}


def declared(data: bytes) -> str:
    """Return Python's name of the charset that the page declares in its markup, "" for none known.

    >>> declared(b"<!-- <meta charset=koi8-r> --><meta charset=latin1>")
    'cp1252'
    """
    for tag in _tags(data):
        found = None if tag.startswith(b"<html") else _CHARSET.search(tag)
        name = known(found[1].decode("ascii")) if found else ""
        if name:
            return name
    return ""


def escaped_japanese(data: bytes) -> bool:
    """Tell whether the bytes switch to Japanese and back as ISO-2022-JP does."""
    return b"\x1b$" in data and _ESCAPE.search(data) is not None


def foreign(data: bytes) -> bool:
    """Tell whether bytes declared as Western Latin are surely something else.

    Templates declare it whatever is written in them: then nearly all letters lie beyond ASCII, or
    the page is in a language of another Latin charset, and its bytes look like that too.
    """
    sample = _telling(data)
    beyond = sum(1 for byte in sample if byte >= 0xA0)
    plain = len(re.findall(rb"[A-Za-z]", sample))
    if beyond > 20 and beyond > (beyond + plain) * _DENSE:
        return not _LATIN.match(guessed(data))
    return beyond > 5 and _hinted(data) not in {"", "cp1252"} and guessed(data) not in {"cp1252", "iso8859-1"}


def guessed(data: bytes) -> str:
    """Return Python's name of the charset that the bytes look like."""
    sample = _telling(data)
    with quiet():
        found = chardet.detect(sample)["encoding"] or ""
    name = known(found.lower())
    hint = _hinted(data)
    if hint and (not name or (_LATIN.match(name) and name not in {hint, "iso8859-2", "iso8859-16"})):
        return hint
    return name or "cp1252"


def _tags(data: bytes) -> Iterator[bytes]:
    """Yield the tags that may tell a charset or a language, in small letters; none from comments or scripts."""
    head = data[:_HEAD].lower()
    position = head.find(b"<")
    while position >= 0:
        closing = next((end for start, end in _CLOSED_BY if head.startswith(start, position)), b"")
        telling = head.startswith(_TOLD_IN, position)
        end = head.find(closing or b">", position + 4) if closing or telling else position
        if end < 0:
            return
        if telling:
            yield head[position : end + 1]
        position = head.find(b"<", end + 1)


def _hinted(data: bytes) -> str:
    """Return the Latin charset that is usual for the language that the page declares, "" for none."""
    for tag in _tags(data):
        found = _LANG.search(tag) if tag.startswith(b"<html") else None
        if found:
            language = found[1].decode("ascii")
            return next((name for name, all_ in _BY_LANGUAGE.items() if language in all_.split()), "")
    return ""


def known(label: str) -> str:
    """Return Python's name of the charset that a label means to browsers, "" for none known."""
    label = label.strip().lower()
    charset = _BROADER.get(label, label)
    if _NEVER.match(charset):
        return ""
    try:
        name = codecs.lookup(charset).name
        b"a".decode(charset)  # some codecs turn bytes into bytes
    except (LookupError, ValueError):
        return ""
    return name if name not in {"iso8859-1", "ascii"} else "cp1252"


def _telling(data: bytes) -> bytes:
    """Return the lines that are not plain ASCII, without their tags, as many as a guess needs."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines():
        if not line.isascii():
            lines.append(_TAG.sub(b" ", line[:_SAMPLE]))
            size += len(lines[-1])
        if size > _SAMPLE:
            break
    return b"\n".join(lines)[:_SAMPLE]
