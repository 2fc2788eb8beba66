"""The language of texts that do not tell it."""

import pytest

from storage.extraction.dates import moment, published
from storage.extraction.language import detect, direction

TEXTS = {
    "en": "The lake was frozen, and the ice was thin, so that nobody would walk on it.",
    "de": "Der See war zugefroren, und das Eis war dünn, so dass niemand auf ihm gehen wollte.",
    "fr": "Le lac était gelé, et la glace était mince, de sorte que personne ne voulait y aller.",
    "es": "El lago estaba helado, y el hielo era tan delgado que nadie quería caminar por él.",
    "pt": "O lago estava gelado, e o gelo era tão fino que ninguém não queria andar com os outros.",
    "it": "Il lago era gelato, e il ghiaccio era così sottile che nessuno dei bambini ci andava con la slitta.",
    "nl": "Het meer was bevroren en het ijs was zo dun dat niemand er op wilde lopen met de kinderen.",
    "pl": "Jezioro było zamarznięte, a lód był tak cienki, że nikt nie chciał po nim chodzić i się bał.",
    "sv": "Sjön var frusen och isen var så tunn att ingen ville gå på den för att det var farligt.",
    "tr": "Göl donmuştu ve buz o kadar inceydi ki hiç kimse bu göl için bir şey gibi çok demedi.",
    "ru": "Озеро замёрзло, и лёд был таким тонким, что никто не хотел по нему ходить, и это был страх.",
    "uk": "Озеро замерзло, і лід був такий тонкий, що ніхто не хотів по ньому ходити, та й не ходив.",
    "ar": "كانت البحيرة متجمدة وكان الجليد رقيقا لدرجة أن أحدا لم يرد أن يمشي على الجليد في هذا "
    "اليوم من العام.",
    "fa": "دریاچه یخ زده بود و یخ آن چنان نازک بود که هیچ کس را یارای رفتن بر آن نبود و این را "
    "از همه می دانستند.",
    "ur": "جھیل جمی ہوئی تھی اور برف اتنی پتلی تھی کہ کوئی اس پر چلنے کے لیے تیار نہیں تھا اور "
    "یہ سب کی بات ہے۔",
    "hi": "झील जमी हुई थी और बर्फ़ इतनी पतली थी कि कोई उस पर चलना नहीं चाहता था।",
    "he": "האגם היה קפוא והקרח היה דק כל כך שאיש לא רצה ללכת עליו.",
    "ja": "湖は凍り、氷は薄くて誰もその上を歩こうとしなかった。",
    "zh": "湖面结了冰，冰很薄，没有人愿意在上面走。",
    "ko": "호수는 얼어 있었고 얼음이 너무 얇아서 아무도 그 위를 걷고 싶어 하지 않았다.",
    "th": "ทะเลสาบกลายเป็นน้ำแข็ง และน้ำแข็งบางมาก",
    "el": "Η λίμνη ήταν παγωμένη και ο πάγος ήταν πολύ λεπτός.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_language_shows_by_script_and_common_words(language: str) -> None:
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "123 — 456", "Xyzzy plugh"])
def test_too_little_shows_nothing(text: str) -> None:
    assert detect(text) == ""


def test_the_direction_follows_language_or_else_letters() -> None:
    assert direction("ar-EG", "") == direction("ur", "") == direction("", TEXTS["he"]) == "rtl"
    assert direction("en", TEXTS["he"]) == direction("", TEXTS["ru"]) == direction("", "") == "ltr"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("2024-05-01", "2024-05-01"),
        ("2024-5-1", "2024-05-01"),
        ("20240501", "2024-05-01"),
        ("2024-05-01T10:20:30Z", "2024-05-01T10:20:30Z"),
        ("2024-05-01T10:20:30.123456789+0200", "2024-05-01T08:20:30Z"),
        ("2024-05-01 10:20", "2024-05-01"),
        ("Wed, 01 May 2024 10:20:30 GMT", "2024-05-01T10:20:30Z"),
        ("2024-13-45", None), ("0001-01-01T00:00:00Z", None), ("9999-12-31T23:59:59-12:00", None),
        ("1970-01-01", None), ("", None), ("yesterday", None), ("x" * 5000, None),
    ],
)  # fmt: skip
def test_dates_come_in_two_forms_or_not_at_all(text: str, kept: str | None) -> None:
    assert published(text) == kept


def test_a_moment_without_a_zone_is_none() -> None:
    assert moment("2024-05-01T10:20:30") is None and moment("nonsense") is None
