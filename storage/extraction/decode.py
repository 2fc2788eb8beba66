"""Bytes to text: what the bytes prove goes before what the page declares."""

import re
import zlib

from charset_normalizer import from_bytes

from storage.errors import Malformed, NoText, TooLarge
from storage.extraction.quiet import quiet

MAX_BYTES = 64 * 1024 * 1024
"""Of one page, packed or not: fifty times the largest article, and what a worker's memory holds."""

THIS_PAGE = "the page"
"""Stands in errors where the caller, who knows the file, puts its name."""

_MARKS = (  # the longer first: a UTF-32 mark begins like one of UTF-16
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.I)
# What browsers read under a label (WHATWG Encoding, 4.2), where Python takes it more narrowly.
_BROADER = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
}
_TOLERATED = 0.03
"""Share of characters that a declared charset may fail on, as in a page cut short or patched."""
_SAMPLE = 64 * 1024
_BINARY_SHARE = 0.05
"""Of control characters: beyond it only what looks like HTML all the same is read."""
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|div|p|article|table)\b", re.I)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes) -> str:
    """Return the text of a page's bytes.

    Raises TooLarge, NoText where there is nothing, and Malformed for what is no text at all.
    """
    data = _unpacked(data)
    if not data.strip(b"\x00 \t\r\n\f"):
        raise NoText(path=THIS_PAGE)
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(charset, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    controls = len(_BINARY.findall(data[:8192])) / len(data[:8192])
    if controls > _BINARY_SHARE and not (controls < 0.3 and _HTML.search(data[:65536])):
        raise Malformed(path=THIS_PAGE, reason="it is no text")
    return _by_proof(data)


def _unpacked(data: bytes) -> bytes:
    if len(data) <= MAX_BYTES and data.startswith(b"\x1f\x8b\x08"):
        stream = zlib.decompressobj(wbits=31)
        try:
            data = stream.decompress(data, MAX_BYTES + 1)
        except zlib.error as error:
            raise Malformed(path=THIS_PAGE, reason="its compressed data is broken") from error
    if len(data) > MAX_BYTES:
        raise TooLarge(path=THIS_PAGE, limit=f"{MAX_BYTES >> 20} MB")
    return data


def _wide(data: bytes) -> str:
    """Return UTF-16's name where every other byte of the beginning is zero, "" otherwise."""
    head = data[:1024]
    half = len(head) // 2
    for charset, zeros in (("utf-16-le", 1), ("utf-16-be", 0)):
        empty, full = head[zeros::2].count(0), half - head[1 - zeros :: 2].count(0)
        if half >= 8 and empty > half * 0.7 and full > half * 0.9:
            return charset
    return ""


def _by_proof(data: bytes) -> str:
    declared = _declared(data)
    if declared.startswith("iso-2022") and b"\x1b" in data:
        return data.decode(declared, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for charset in (declared, "utf-8"):
        text = data.decode(charset, "replace") if charset else ""
        if text and _sound(text):
            return text
    japanese = _japanese(data)
    if japanese:
        return data.decode(japanese, "replace")
    with quiet():
        guess = from_bytes(_telling(data)).best()
    return data.decode(guess.encoding if guess else "cp1252", "replace")


def _japanese(data: bytes) -> str:
    """Return the Japanese charset of the bytes, "" if it is none.

    Guessers take short texts for Korean; but nothing else becomes kana by chance.
    """
    sample = _telling(data)
    for charset in ("euc_jp", "cp932"):
        text = sample.decode(charset, "replace")
        kana = len(re.findall("[\u3041-\u30ff]", text))
        if kana * 5 > sum(1 for letter in text if letter > "\x7f") and text.count("\ufffd") * 20 < kana:
            return charset
    return ""


def _declared(data: bytes) -> str:
    """Return Python's name of the charset that the page declares, "" for none that is known."""
    found = _DECLARED.search(data[:8192])
    if not found:
        return ""
    label = found[1].decode("ascii").lower()
    charset = _BROADER.get(label, label)
    try:
        b"a".decode(charset)  # of no bytes at all Python takes any charset
    except (LookupError, ValueError):
        return ""
    return "" if charset.startswith(("utf-16", "utf-32", "utf_16", "utf_32")) else charset


def _sound(text: str) -> bool:
    foreign = sum(1 for letter in text if letter > "\x7f")
    strange = text.count("\ufffd") + len(re.findall("[\x80-\x9f]", text))
    return strange <= max(1, foreign * _TOLERATED)


def _telling(data: bytes) -> bytes:
    """Return the lines that are not plain ASCII, as many as a guess needs."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    return b"\n".join(lines)[:_SAMPLE]
