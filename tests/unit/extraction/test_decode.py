"""Bytes to text."""

import gzip

import pytest

from storage.errors import Malformed, NoText, TooLarge
from storage.extraction.decode import MAX_BYTES, decode

JAPANESE = "<p>湖の氷は薄く、新年まで誰もその上を歩かなかった。春になると氷は大きな音を立てて割れた。</p>"
RUSSIAN = "<p>Лёд на озере был тонким, и до нового года никто по нему не ходил. Весной он треснул с шумом.</p>"
FRENCH = "<p>La glace était mince, l’été était loin, et personne n’osait marcher là-bas après Noël.</p>"


def declared(charset: str, text: str) -> bytes:
    return f'<meta charset="{charset}">{text}'.encode(charset)


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_utf_is_read_with_its_mark_or_by_its_strictness(charset: str) -> None:
    assert decode(JAPANESE.encode(charset)) == JAPANESE


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_zeros(charset: str) -> None:
    assert decode(FRENCH.encode(charset)) == FRENCH


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("shift_jis", JAPANESE),
        ("euc-jp", JAPANESE),
        ("iso-2022-jp", JAPANESE),
        ("windows-1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
    ],
)
def test_a_declared_charset_that_fits_the_bytes_is_believed(charset: str, text: str) -> None:
    assert decode(declared(charset, text)).endswith(text)


def test_latin_1_is_read_as_browsers_do() -> None:
    data = b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">' + FRENCH.encode("cp1252")
    assert decode(data).endswith(FRENCH)


def test_utf_8_that_declares_itself_something_else_is_utf_8() -> None:
    assert decode(b'<meta charset="shift_jis">' + JAPANESE.encode()).endswith(JAPANESE)


@pytest.mark.parametrize(
    ("charset", "text"), [("shift_jis", JAPANESE), ("windows-1251", RUSSIAN), ("cp1252", FRENCH)]
)
def test_a_charset_that_nobody_declares_is_guessed(charset: str, text: str) -> None:
    assert decode(text.encode(charset) * 5) == text * 5


def test_a_wrong_declaration_does_not_count() -> None:
    text = RUSSIAN * 5
    assert decode(b'<meta charset="utf-8">' + text.encode("windows-1251")).endswith(text)
    assert decode(b'<meta charset="no-such">' + text.encode()).endswith(text)


def test_a_charset_that_python_lacks_is_no_declaration() -> None:
    assert decode(b"<meta charset=utad>" + FRENCH.encode("cp1252") * 5).endswith(FRENCH)


def test_utf_8_cut_short_is_still_utf_8() -> None:
    assert decode((JAPANESE * 3).encode()[:-6]).startswith(JAPANESE)


def test_gzip_is_unpacked() -> None:
    assert decode(gzip.compress(JAPANESE.encode())) == JAPANESE


def test_gzip_that_is_broken_is_malformed() -> None:
    with pytest.raises(Malformed):
        decode(b"\x1f\x8b\x08" + b"\xff" * 50)


def test_gzip_that_unpacks_to_too_much_is_too_large() -> None:
    with pytest.raises(TooLarge, match="64 MB"):
        decode(gzip.compress(b" " * (MAX_BYTES + 1)))


@pytest.mark.parametrize("data", [b"", b" \n", b"\x00" * 100])
def test_nothing_is_no_text(data: bytes) -> None:
    with pytest.raises(NoText):
        decode(data)


def test_what_is_no_text_is_malformed() -> None:
    with pytest.raises(Malformed):
        decode(bytes(range(256)) * 20)


def test_a_page_with_zeros_in_it_is_a_page() -> None:
    assert "<p>" in decode(b"<html><p>a\x00b</p>" * 40)
