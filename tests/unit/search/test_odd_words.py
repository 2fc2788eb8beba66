"""Words as people type them: parted or joined, with 's, many beginnings, in scripts of many rows."""

import errno

import pytest

from storage.search import stemming
from storage.search.index import IndexDamaged, _damage
from storage.search.part import _MOST_REMEMBERED
from storage.search.query import parse
from tests.unit.search.shelf import AnIndex, found, put


def test_a_word_that_persian_writes_as_one_or_two_is_found_either_way(an_index: AnIndex) -> None:
    index = an_index("او می رود به خانه", "او میرود به خانه", "کتاب ها خوب است", "کتابها", language="fa")
    for query in ("می رود", "میرود", "می‌رود"):
        assert set(found(index, query, languages=("fa",))) == {1, 2}, query
    assert set(found(index, "کتاب ها", languages=("fa",))) == {3, 4}
    assert set(found(index, "خانه می رود", languages=("fa",))) == {1, 2}


def test_a_word_with_s_finds_the_word_itself(an_index: AnIndex) -> None:
    index = an_index("the harbour's keeper", "the harbour", "a keeper", language="en")
    assert set(found(index, "harbour's", languages=("en",))) == {1, 2}


def test_many_beginnings_at_once_find_what_each_of_them_does(an_index: AnIndex) -> None:
    words = [f"{letter}{letter}x" for letter in "abcdefghij"]
    index = an_index(" ".join(words), *words)
    query = " ".join(f"{letter * 2}*" for letter in "abcdefghij")
    assert found(index, query) == [1]
    assert set(found(index, query.replace(" ", " OR "))) == set(range(1, 12))


def test_terms_that_differ_by_a_letter_are_found_in_any_script(an_index: AnIndex) -> None:
    index = an_index("harbour", "зимний", "ἄνθρωπος", "ᏣᎳᎩᏱ")
    for query, id in (("harbuor~", 1), ("зимнйи~", 2), ("ἄνθροπος~", 3), ("ᎳᏣᎩᏱ~", 4)):
        assert found(index, query) == [id], query


def test_what_was_remembered_is_forgotten_once_it_is_much(an_index: AnIndex) -> None:
    index = an_index("rice")
    with index.reading() as (articles, _):
        for number in range(_MOST_REMEMBERED + 1):
            articles.remember(number, "answer")
        assert list(articles.remembered) == [_MOST_REMEMBERED]
        assert articles.places_of(object()) == {}


def test_places_and_keys_are_told_of_what_is_there(an_index: AnIndex) -> None:
    index = an_index("rice by the river", "ice", "rice and rice")  # places are counted from 100
    put(index, {4: "wine"})
    with index.writing_articles() as writing:
        writing.remove(2)
    with index.reading() as (articles, _):
        assert articles.positions("body", "rice", {1, 2, 4}) == {1: [100]}
        assert articles.positions("body", "rice", {3}) == {3: [100, 102]}
        assert articles.frequencies("body", "rice") == (2, 3.0)
        assert articles.frequencies("body", "nothing") == (0, 0.0)
        assert articles.keys_held() == {1, 3, 4} and articles.size == 3
        assert list(articles.walk("body", "ri")) == ["rice", "river"]
        assert "wine" in articles.begun("body", "", 99)


def test_stems_are_remembered_to_an_end_and_none_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stemming, "_MOST_KNOWN", 2)
    stemming._stemmer.cache_clear()
    stem = stemming._stemmer("en")
    assert stem is not None
    assert [stem(word) for word in ("boats", "lamps", "rivers", "boats")] == [
        ("en:boat",), ("en:lamp",), ("en:river",), ("en:boat",),
    ]  # fmt: skip
    stemming._stemmer.cache_clear()
    assert stemming._snowball("xx") is None


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (OSError(errno.ENOSPC, "no space"), OSError),
        (OSError(errno.EINVAL, "nonsense"), IndexDamaged),
        (IndexError("nonsense"), IndexDamaged),
        (MemoryError(), MemoryError),
    ],
)
def test_a_full_disk_is_no_damage_of_an_index(raised: Exception, told: type[Exception]) -> None:
    with pytest.raises(told) as caught, _damage():
        raise raised
    assert type(caught.value) is told


def test_a_query_without_words_is_none() -> None:
    assert parse("") is None
