"""What each language's words become, word for word, as golden files: `make reference` writes them."""

from collections.abc import Callable

import pytest

from storage.search import analysis, kin
from storage.words import fold, words

SAMPLES = {
    "en": "The ferrymen's 1,200 naïve co-workers don’t e-mail; Résumés drew 👍🏽.",
    "hi": "सम्पादक ने हिन्दी में पाँच क़लमें लीं; दुःख, नयी घण्टियाँ, गये, १२३।",
    "ur": "بوڑھے مُدرِّس نے ۱۲۳ کتابوں کی قیمت پُوچھی؛ مسئلہ، لڑکیاں، می‌کند۔",
    "bn": "বাংলার শিক্ষিকা হঠাৎ বাঙলা পড়েছেন; ঘণ্টা, রূপা, ২০২৪, কৃষকদের।",
    "ar": "قَرَأَ المُعلّمُ والكتابَ للمدرسةِ الأولى بِمسؤوليّة، ٢٠٢٤ كـــتاب أحمد إلى آخر.",
    "zh": "研究人员在２０２４年阅读古书，ABC公司。",
    "es": "El niño corrió; ¿cuántas canciones, pingüinos y corazones había?",
    "fr": "L’été où l’âne naïf mangeait des œufs, aujourd’hui ils réparent l’horloge.",
    "pt": "As eleições não mudaram a nação; limões, lençóis e corações.",
    "ru": "Зелёная ёлка, 25-й подъезд; за́мок, Ещё имён.",
    "de": "Die großen Häuser in der Straße; Überraschung, GRÖSSE, Dampfschifffahrt.",
    "ja": "東京都で食べました。ｶﾞﾗｽのコーヒー、２０２４年。",
    "ko": "연구자는 문서를 읽었다. 2024년 K-팝.",
    "fa": "او کتاب‌های کهنه را می‌خواند؛ خانهٔ ما، ستاره‌ها، ۱۲۳.",
    "th": "ภาษาไทยไม่มีช่องว่าง น้ำ ๒๕๖๗",
    "tr": "İstanbul'da ılık IRMAK; çocuklarımız kasabada şairleri İZMİR'e gönderdi.",
    "uk": "М'яч під’їхав до ґанку; їжак, містами, ще 12.",
    "he": "שָׁלוֹם לכולם; צה״ל, הספרים והבית, ברוכים הבאים.",
    "vi": "Người Việt Nam uống nước ở Đà Nẵng.",
    "emoji": "👩🏽‍🚀 🇯🇵🇺🇸 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ ⏰ 1️⃣ 👨‍👩‍👧",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_words_terms_and_kin_of_a_language_are_as_reviewed(
    language: str, reference: Callable[[str, str], None]
) -> None:
    text = SAMPLES[language]
    spelt = words(text)
    lines = [text, "", *(f"{text[word.start : word.end]}\t{word.term}" for word in spelt)]
    lines += ["", " ".join(f"{term}@{position}" for term, position in analysis.placed(text))]
    lines += ["", *kin.of_text(text, language), ""]
    reference(f"languages/{language}.txt", "\n".join(lines))


@pytest.mark.parametrize("language", SAMPLES)
def test_each_word_of_a_text_is_kin_to_itself(language: str) -> None:
    text = SAMPLES[language]
    for word in words(text):
        raw = text[word.start : word.end]
        others = kin.of_word(raw, [language])
        # Whatever the index holds of the word leads back to it.
        assert kin.of_spelt(raw, language) & {fold(raw), *others.spelling_keys, *others.stem_keys}


@pytest.mark.parametrize(
    ("language", "typed", "text"),
    [
        ("en", "drew", "draw"), ("en", "ferryman", "ferrymen"), ("en", "email", "e-mail"),
        ("de", "haeuser", "Häuser"), ("de", "Häusern", "Haus OR Häuser"), ("fr", "répare", "réparent"),
        ("es", "canción", "canciones"), ("pt", "limão", "limões"), ("pt", "lencol", "lençóis"),
        ("ru", "мастерская", "мастерской OR мастерскую"), ("uk", "місто", "містами"), ("uk", "мяч", "м'яч"),
        ("uk", "ганок", "ґанок"), ("ar", "كتاب", "والكتاب"), ("ar", "الكتاب", "كتاب"),
        ("ar", "بالمدرسة", "مدرسة"), ("ar", "مسءول", "مسؤول OR مسءول"), ("fa", "کتاب", "کتاب‌های"),
        ("fa", "ستاره‌ها", "ستاره"), ("ur", "لڑکی", "لڑکیاں"), ("he", "בית", "והבית"),
        ("he", "הספר", "ספרים"), ("hi", "नई", "नयी"), ("hi", "दुख", "दुःख"), ("hi", "घंटी", "घंटियाँ"),
        ("bn", "বাঙলা", "বাংলা"), ("bn", "রুপা", "রূপা"), ("bn", "কৃষক", "কৃষকদের"),
        ("tr", "kasaba", "kasabada"), ("en", "10000", "10,000"),
    ],
)  # fmt: skip
def test_another_form_of_a_word_is_its_kin(language: str, typed: str, text: str) -> None:
    others = kin.of_word(typed, [language])
    wanted = {fold(typed), *others.spellings, *others.spelling_keys, *others.stems, *others.stem_keys}
    for raw in text.split(" OR "):
        keys = set(kin.of_text(raw, language)) | {word.term for word in words(raw)}
        assert keys & wanted, raw


def test_the_first_of_two_texts_has_keys_of_its_own() -> None:
    keys = kin.of_text(f"islands{kin.GAP}farms", "en")
    assert {"en:island", "1en:island", "en:farm"} <= set(keys)
    assert "1en:farm" not in keys


def test_a_text_of_one_endless_word_is_no_trouble() -> None:
    assert kin.of_text("a" * 300_000, "en")
    assert kin.of_text("a-" * 100_000, "en") == []
