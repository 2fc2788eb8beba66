"""Words, their places and their terms, in every script."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.words import Word, count_words, fold, terms, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"),
        ("ẞ", "ß"),
        ("İzmir", "izmir"),
        ("IĞDIR", "ığdır"),
        ("ёлка", "елка"),
        ("été", "ete"),
        ("e\u0301te\u0301", "été"),
        ("Łódź", "lodz"),
        ("cœur", "coeur"),
        ("ﬁne", "fine"),
        ("ＡＢＣ", "abc"),
        ("Ὀδυσσεύς", "οδυσσευσ"),
        ("كَتَبَ", "كتب"),
        ("كـــتب", "كتب"),
        ("مدرسة", "مدرسه"),
        ("أحمد", "احمد"),
        ("على", "علی"),
        ("کتاب", "كتاب"),
        ("می\u200cروم", "میروم"),
        ("हिन्दी", "हिंदी"),
        ("ज़मीन", "जमीन"),
        ("हँस", "हंस"),
        ("হঠাৎ", "হঠাত্"),
        ("שָׁלוֹם", "שלום"),
        ("१२३", "123"),
        ("١٢٣", "123"),
        ("২০২৪", "2024"),
        ("๒๕", "25"),
        ("ｶﾞ", "ガ"),
        ("❤\ufe0f", "❤"),
        ("👍🏽", "👍"),
    ],
)
def test_spellings_of_one_word_have_one_term(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("мои", "мой"), ("ї", "і"), ("か", "が"), ("ক", "খ"), ("كتب", "كتاب")]
)
def test_other_letters_stay_other_words(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("  ,;— \n", 0),
        ("One two-three, four_five.", 5),
        ("l’été", 2),
        ("हिन्दी में लिखा", 3),
        ("كَتَبَ الوَلَدُ", 2),
        ("می\u200cروم", 1),
        ("東京都", 3),
        ("がんばる", 4),
        (unicodedata.normalize("NFD", "がんばる"), 4),
        ("문서", 2),
        (unicodedata.normalize("NFD", "문서"), 2),
        ("東京2024年", 4),
        ("👍🏽 done", 2),
    ],
)
def test_words_are_counted_in_every_script(text: str, count: int) -> None:
    assert count_words(text) == count == len(words(text))


def test_spans_are_those_of_the_text_though_folding_changes_lengths() -> None:
    text = "Die Straße İzmir ﬁne 東京"
    assert [text[word.start : word.end] for word in words(text)] == [
        "Die", "Straße", "İzmir", "ﬁne", "東", "京",
    ]  # fmt: skip
    assert [word.term for word in words(text)] == ["die", "strasse", "izmir", "fine", "東", "京"]


def test_characters_of_scripts_without_spaces_are_grams_and_others_are_not() -> None:
    assert words("東a") == [Word(0, 1, "東", True), Word(1, 2, "a")]


def test_apostrophes_part_words_whatever_their_form() -> None:
    assert terms("м'яч") == terms("м’яч") == terms("мʼяч") == ["м", "яч"]


def test_marks_without_a_letter_are_no_words() -> None:
    assert words("\u0301 \u200d \u064b") == []


def test_thai_vowels_stay_with_their_consonant() -> None:
    assert [word.term for word in words("ที่นี่")] == ["ที่", "นี่"]


@given(st.text(max_size=200))
def test_any_text_is_cut_in_order_and_every_term_holds_something(text: str) -> None:
    found = words(text)
    edge = 0
    for word in found:
        assert edge <= word.start < word.end <= len(text)
        assert word.term
        edge = word.end
    assert count_words(text) == len(found)
    assert terms(text) == [word.term for word in found]


@given(st.text(alphabet=st.characters(max_codepoint=0x24F), max_size=50))
def test_a_folded_latin_word_folds_to_itself(text: str) -> None:
    for word in words(text):
        assert fold(word.term) == word.term


def test_every_character_has_a_class_and_a_fold() -> None:
    everything = "".join(map(chr, range(0x20, sys.maxunicode + 1, 7)))
    assert count_words(everything) == len(words(everything))
