"""Any query: never refused, never finds what it excludes, marks only what is there."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.library import Library
from storage.search.query import MOST_PARTS, passages_of, understand
from tests.builders import a_highlight, a_library, an_article

WORDS = ("rice", "wheat", "ice", "thin", "running", "runs", "Häuser", "haeuser", "كتاب", "الكتاب")
UNSPACED = "東京都本日"
TEXTS = [
    "rice wheat thin ice", "thin rice", "running on ice, runs", "die Häuser und haeuser",
    "قرأ الكتاب كتاب", "wheat 東京都", "日本 runs", "本日 ice",
]  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with a_library(tmp_path_factory.mktemp("queries")) as opened:
        for number, text in enumerate(TEXTS):
            language = ("en", "de", "ar", "ja")[number % 4]
            id = an_article(opened, f"Title {number}", text, language=language)
            a_highlight(opened, id, text[:6], note=f"note {number}", tags=[f"t/{number}"])
        opened.search.drain(60)
        yield opened


tokens = st.sampled_from(
    [*WORDS, "OR", "NOT", "AND", "(", ")", '"', "-", "*", "~", "~2", ":", "..", "title:", "tag:t",
     "is:unread", "published:", "words:>3", "added:today", "東京", "京東", "👍🏽", "\u200c", "\u0301"]
)  # fmt: skip
queries = st.one_of(
    st.text(max_size=40),
    st.lists(tokens, max_size=14).map(" ".join),
    st.lists(tokens, max_size=14).map("".join),
)
relaxed = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(queries, st.booleans())
@settings(deadline=None)
def test_any_text_is_understood_within_bounds(query: str, as_you_type: bool) -> None:
    node, hint = understand(query, as_you_type=as_you_type)
    assert len(list(passages_of(node))) <= MOST_PARTS
    if hint is not None:
        assert 0 <= hint.position <= len(query)


@given(queries, st.booleans())
@relaxed
def test_any_text_is_answered(library: Library, query: str, as_you_type: bool) -> None:
    result = library.search.find(query, as_you_type=as_you_type)
    assert len(result.hits) <= result.total
    for hit in result.hits:
        edge = 0
        for start, end in hit.marks:
            assert edge <= start < end <= len(hit.snippet)
            edge = end
    if result.suggestion is not None:
        assert library.search.find(result.suggestion, as_you_type=as_you_type).total > result.total


unwanteds = st.sampled_from([*WORDS, '"thin ice"', "東京", "title:Title", "tag:t/3", "run*"])


@given(st.sampled_from(WORDS), unwanteds)
@relaxed
def test_nothing_is_found_that_a_query_excludes(library: Library, wanted: str, unwanted: str) -> None:
    for spelt in (f"{wanted} -{unwanted}", f"-{unwanted} {wanted}", f"{wanted} NOT {unwanted}"):
        excluded = library.search.find(unwanted, limit=50, within="articles").hits
        strict = {hit.article for hit in excluded if hit.reason != "stem"}
        found = library.search.find(spelt, limit=50, within="articles").hits
        assert not strict & {hit.article for hit in found}


@given(st.text(alphabet=UNSPACED, min_size=2, max_size=4))
@relaxed
def test_a_stretch_of_characters_is_found_where_it_stands_and_nowhere_else(
    library: Library, stretch: str
) -> None:
    found = {hit.article for hit in library.search.find(stretch, within="articles").hits}
    assert found == {number for number, text in enumerate(TEXTS, 1) if stretch in text}
