"""Pieces of text that show why they were found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.search.query import parse, passages_of
from storage.search.snippets import LENGTH, Marker


def marked(query: str, text: str, language: str = "", *, as_you_type: bool = False) -> list[str]:
    node = parse(query, as_you_type=as_you_type)
    return [text[start:end] for start, end in Marker(passages_of(node), language).marks(text)]


def snippet(query: str, text: str, language: str = "") -> tuple[str, list[str]]:
    piece, marks = Marker(passages_of(parse(query)), language).snippet(text)
    return piece, [piece[start:end] for start, end in marks]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("rice", "Rice, rice and licorice", ["Rice", "rice"]),
        ("strasse", "In der Straße, STRASSE!", ["Straße", "STRASSE"]),
        ("ete", "l’été e\u0301te\u0301", ["été", "e\u0301te\u0301"]),
        ("istanbul", "İstanbul ve İZMİR", ["İstanbul"]),
        ("كتب", "كَتَبَ الولد", ["كَتَبَ"]),
        ("میرود", "او می‌رود", ["می‌رود"]),
        ("हिंदी", "यह हिन्दी है", ["हिन्दी"]),
        ("東京", "西東京市と東京都", ["東京", "東京"]),
        ("東京都", "東京と東京都", ["東京都"]),
        ("文书 北", "古文书在北京", ["文书", "北"]),
        ('"thin ice"', "thin rice, thin\nice", ["thin\nice"]),
        ("flood*", "flooding the floods", ["flooding", "floods"]),
        ("rice -wheat", "rice and wheat", ["rice"]),
        ("2024", "عام ٢٠٢٤", ["٢٠٢٤"]),
        ("👍", "well 👍🏽", ["👍🏽"]),
        ("tag:rice", "rice", []),
        ('"a b" "b c"', "a b c", ["a b c"]),
    ],
)
def test_words_are_marked_as_they_are_found(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


def test_words_of_one_stem_are_marked_in_their_language() -> None:
    assert marked("running", "He runs; a run, a runner", "en") == ["runs", "run"]
    assert marked("running", "He runs; a run, a runner") == []


@pytest.mark.parametrize(
    ("query", "text", "language", "expected"),
    [
        ("e-mail", "Write an email or an e-mail", "en", ["email", "e-mail"]),
        ("email", "Write an e-mail, E-Mail or email", "en", ["e-mail", "E-Mail", "email"]),
        ("ice-boat", "an iceboat, ice boat", "en", ["iceboat", "ice boat"]),
        ("harbour's", "The harbour and its harbour's keeper", "en", ["harbour", "harbour's"]),
        ("می‌رود", "او می رود و میرود", "fa", ["می رود", "میرود"]),
        ("کتاب‌ها", "کتاب ها و کتابها", "fa", ["کتاب ها", "کتابها"]),
        ("食べました", "食べる", "ja", ["食べ"]),
        ("학교에서는", "학교", "ko", ["학교"]),
        ("thin~", "thn thim thick", "en", ["thn", "thim"]),
        ("rice~2", "ruce rce dice licorice", "", ["ruce", "rce", "dice"]),
        ('"ice boat"~2', "ice on the boat, then far away on the dry land ice", "", ["ice", "boat"]),
        ('"e-mail"', "Write an email or an e-mail", "en", ["e-mail"]),
    ],
)
def test_other_spellings_are_marked_as_they_are_found(
    query: str, text: str, language: str, expected: list[str]
) -> None:
    assert marked(query, text, language) == expected


def test_the_word_being_typed_is_marked_as_a_beginning() -> None:
    assert marked("ric", "rice and price", as_you_type=True) == ["rice"]


def test_a_snippet_is_cut_around_the_first_mark() -> None:
    text = "word " * 1_000 + "the rice grows " + "word " * 1_000
    piece, marks = snippet("rice", text)
    assert marks == ["rice"]
    assert piece.startswith("… word ")
    assert piece.endswith(" word …")
    assert len(piece) <= LENGTH + 4


def test_a_snippet_shows_the_place_where_most_words_stand_together() -> None:
    text = "rice here. " + "filler " * 200 + "wheat. " + "filler " * 200 + "rice beside wheat."
    assert snippet("rice wheat", text)[1] == ["rice", "wheat"]


@pytest.mark.parametrize("filler", ["filler ", "été ", "文", "İ "])
def test_a_folded_word_is_found_however_far_it_stands(filler: str) -> None:
    text = filler * 2_000 + " die große Ähre " + filler * 2_000
    assert snippet("ahre", text)[1] == ["Ähre"]


def test_a_stemmed_word_is_found_however_far_it_stands() -> None:
    assert snippet("studies", "filler " * 900 + "studying", "en")[1] == ["studying"]


def test_line_feeds_and_pictures_are_blanks_in_a_snippet() -> None:
    piece, marks = snippet("rice", "One\nrice\ufffcthree")
    assert (piece, marks) == ("One rice three", ["rice"])


def test_a_text_without_the_words_is_shown_from_its_start() -> None:
    assert snippet("rice", "word " * 100)[0].startswith("word word")
    assert snippet("rice", "") == ("", [])


def test_no_word_is_marked_that_only_ends_or_starts_like_it() -> None:
    text = "licorice " * 300 + "rice"
    assert snippet("rice", text)[1] == ["rice"]


@given(st.text(max_size=600), st.text(min_size=1, max_size=8))
def test_marks_lie_within_the_snippet_and_hold_the_word(text: str, query: str) -> None:
    text = f"{text} {query} {text}"
    marker = Marker(passages_of(parse(query)))
    piece, marks = marker.snippet(text)
    edge = 0
    for start, end in marks:
        assert edge <= start < end <= len(piece)
        edge = end
    assert bool(marks) == bool(marker.marks(text))
