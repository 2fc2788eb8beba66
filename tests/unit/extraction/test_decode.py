"""Bytes to text."""

import gzip
import random

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


# -- ugly input -----------------------------------------------------------------------------------

CHINESE = "<p>湖面结了冰，冰很薄，没有人愿意在上面走。到了春天，冰裂开了，发出巨大的响声。</p>"
TAIWANESE = "<p>湖面結了冰，冰很薄，沒有人願意在上面走。到了春天，冰裂開了，發出巨大的響聲。</p>"
KOREAN = "<p>호수는 얼어 있었고 얼음이 너무 얇아서 아무도 그 위를 걷고 싶어 하지 않았다.</p>"
ARABIC = "<p>كانت البحيرة متجمدة وكان الجليد رقيقا لدرجة أن أحدا لم يرد أن يمشي عليه في هذا اليوم.</p>"
TURKISH = "<p>Göl donmuştu ve buz o kadar inceydi ki hiç kimse üzerinde yürümek istemedi; ışık çoktu.</p>"
POLISH = "<p>Jezioro było zamarznięte, a lód był tak cienki, że nikt nie chciał po nim chodzić.</p>"
GREEK = "<p>Η λίμνη ήταν παγωμένη και ο πάγος ήταν πολύ λεπτός.</p>"
HEBREW = "<p>האגם היה קפוא והקרח היה דק כל כך שאיש לא רצה ללכת עליו.</p>"
THAI = "<p>ทะเลสาบกลายเป็นน้ำแข็ง และน้ำแข็งบางมากจนไม่มีใครอยากเดินบนนั้น</p>"
OLD = [
    ("shift_jis", JAPANESE), ("euc-jp", JAPANESE), ("iso-2022-jp", JAPANESE), ("gb18030", CHINESE),
    ("big5", TAIWANESE), ("euc-kr", KOREAN), ("windows-1251", RUSSIAN), ("koi8-r", RUSSIAN),
    ("windows-1256", ARABIC), ("windows-1254", TURKISH), ("windows-1250", POLISH), ("iso-8859-2", POLISH),
    ("windows-1253", GREEK), ("windows-1255", HEBREW), ("tis-620", THAI), ("cp1252", FRENCH),
]  # fmt: skip


@pytest.mark.parametrize(("charset", "text"), OLD)
@pytest.mark.parametrize(
    "head",
    [
        "<head><script>{filling}</script><meta charset={charset}>",
        "<meta http-equiv=Content-Type content='text/html; charset={charset}'>",
        "<?xml version='1.0' encoding='{charset}'?>",
        "<!-- <meta charset=mac_greek> --><script>'<meta charset=mac_greek>'</script><meta charset={charset}>",
        "<link charset=mac_greek href=x><meta charset={charset}>",
    ],
)
def test_a_declaration_is_found_wherever_markup_has_it(head: str, charset: str, text: str) -> None:
    data = head.format(filling="x" * 9000, charset=charset).encode() + text.encode(charset)
    assert decode(data).endswith(text)


@pytest.mark.parametrize(("charset", "text"), OLD)
def test_bytes_of_every_script_show_their_charset(charset: str, text: str) -> None:
    assert decode(b"<html>\n" + text.encode(charset)).endswith(text)
    assert decode(b"<meta charset=utf-8>" + text.encode(charset)).endswith(text)


@pytest.mark.parametrize(("charset", "text"), [one for one in OLD if one[1] not in {TURKISH, POLISH}])
def test_a_template_that_declares_latin_1_is_not_believed(charset: str, text: str) -> None:
    assert decode(b"<meta charset=iso-8859-1>\n" + (text * 3).encode(charset)).endswith(text)


@pytest.mark.parametrize(("language", "charset", "text"), [("tr", "cp1254", TURKISH), ("pl", "cp1250", POLISH)])
def test_the_language_of_a_page_tells_its_latin_charset(language: str, charset: str, text: str) -> None:
    data = f"<html lang={language}><meta charset=iso-8859-1>\n".encode() + (text * 3).encode(charset)
    assert decode(data).endswith(text)


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [JAPANESE, RUSSIAN, HEBREW])
def test_wide_letters_without_a_mark_are_known_by_their_tags(charset: str, text: str) -> None:
    assert decode(text.encode(charset)) == text


def test_marks_may_come_twice() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbf" + JAPANESE.encode()).endswith(JAPANESE)


def test_quotation_marks_of_windows_are_read_in_a_latin_1_page() -> None:
    data = b"<meta charset=iso-8859-1><p>\x93Thin\x94 ice \x96 it\x92s</p>"
    assert decode(data).endswith("<p>“Thin” ice – it’s</p>")


def test_a_charset_is_kept_where_the_last_letter_is_cut_in_two() -> None:
    data = b"<meta charset=shift_jis>" + (JAPANESE * 3).encode("shift_jis")
    assert JAPANESE * 2 in decode(data[:-7])


def test_one_strange_byte_does_not_change_the_rest() -> None:
    assert JAPANESE in decode(JAPANESE.encode() * 20 + b"\xff" + JAPANESE.encode() * 20)
    patched = b"<meta charset=utf-8>" + JAPANESE.encode() * 20 + b"<p>caf\xe9</p>"
    assert JAPANESE * 20 in decode(patched)


def test_a_charset_of_pythons_own_is_no_declaration() -> None:
    for name in ("utf-7", "punycode", "unicode_escape", "rot13", "undefined"):
        assert decode(f"<meta charset={name}>+ADw-b+AD4-\\u0041".encode()).endswith("+ADw-b+AD4-\\u0041")


def test_gzip_within_gzip_several_members_and_a_lost_end_are_unpacked() -> None:
    packed = gzip.compress(JAPANESE.encode())
    assert decode(gzip.compress(packed)) == JAPANESE
    assert decode(packed + packed) == JAPANESE * 2
    assert decode(gzip.compress(JAPANESE.encode() * 50)[:-12]).startswith("<p>湖")


@pytest.mark.parametrize(
    "piece", [b"<!--", b"<meta ", b"<html ", b"<script", b"<a", b"\x1b$B!!", b"&#", b"\xe9\n"]
)
def test_markup_without_an_end_takes_no_time_to_speak_of(piece: bytes) -> None:
    # Where the effort grew with the square of the size, this would run for minutes.
    assert decode(piece * (4_000_000 // len(piece)) + b"\xe9\xe8\xe7")


def test_a_paragraph_among_random_bytes_makes_no_page_of_them() -> None:
    noise = random.Random(4).randbytes(60_000)
    with pytest.raises(Malformed):
        decode(noise[:30_000] + b"<p>" + noise[30_000:])
    assert "ice" in decode(noise[:300] + b"<p>The ice <p>is thin <p>today" + noise[:300])
