"""The query language over a real library: conditions, reasons, suggestions, completion."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.library import Library
from storage.records import Correction, ReadingState, SearchResult
from tests.builders import a_highlight, an_article

NOON = datetime(2026, 5, 13, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "config")
    with Library.open(tmp_path / "library", create=True, clock=clock) as opened:
        yield opened


def articles(result: SearchResult) -> list[int]:
    return [hit.article for hit in result.hits if hit.highlight is None]


def reasons(result: SearchResult) -> list[str]:
    return [hit.reason for hit in result.hits]


# -- conditions


def test_days_and_numbers_are_asked_of_the_store(library: Library, clock: Clock) -> None:
    clock.now = datetime(2026, 4, 20, 12, 0, tzinfo=UTC)
    one = an_article(library, "One", "Rice grows.", published="2024-05-31")
    clock.now = NOON
    two = an_article(
        library, "Two", "Rice is sold by the sack.", published="2024-08-01T10:00:00Z",
        saved=datetime(2025, 2, 3, tzinfo=UTC),
    )  # fmt: skip
    three = an_article(library, "Three", "Rice.")
    found = {
        query: set(articles(library.search.find(query)))
        for query in (
            "published:2024", "published:2024-05..2024-07", "published:2024-08", "published:<2024-06",
            "rice -published:2024", "added:last-month", "added:today", "added:>2026-04",
            "captured:2025-02", "words:>2", "words:1", "words:2..6", "rice 2024..2024-05",
        )
    }  # fmt: skip
    assert found == {
        "published:2024": {one, two},
        "published:2024-05..2024-07": {one},
        "published:2024-08": {two},
        "published:<2024-06": {one},
        "rice -published:2024": {three},
        "added:last-month": {one},
        "added:today": {two, three},
        "added:>2026-04": {two, three},
        "captured:2025-02": {two},
        "words:>2": {two},
        "words:1": {three},
        "words:2..6": {one, two},
        "rice 2024..2024-05": {one},
    }


def test_states_of_articles_and_highlights(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    two = an_article(library, "Two", "Rice is sold.")
    three = an_article(library, "Three", "Rice is cooked.")
    mark = a_highlight(library, one, "Rice")
    library.articles.set_state([two], ReadingState.READING)
    library.articles.set_state([three], ReadingState.DONE)
    assert articles(library.search.find("is:unread")) == [one]
    assert articles(library.search.find("is:reading")) == [two]
    assert articles(library.search.find("is:DONE")) == [three]
    assert articles(library.search.find("is:highlighted")) == [one]
    assert [hit.highlight for hit in library.search.find("is:highlighted", within="highlights").hits] == [mark]
    assert library.search.find("is:unplaced").total == 0
    assert set(articles(library.search.find("rice -is:highlighted"))) == {two, three}


def test_names_are_found_without_accents_and_sites_by_name_or_host(library: Library) -> None:
    one = an_article(
        library, "One", "Rice grows.", byline="José Núñez", site="Le Blé",
        url="https://www.grain.example/rice",
    )  # fmt: skip
    an_article(library, "Two", "Rice is sold.", byline="Ann Marsh", url="https://other.example/grain")
    for query in (
        "author:nunez", "author:Núñ", 'author:"jose nunez"', "by:nuñez", "site:ble", 'site:"le blé"',
        "site:grain.example", "site:www.grain.example", "site:grain", "site:https://grain.example/x",
    ):  # fmt: skip
        assert articles(library.search.find(query)) == [one], query
    assert library.search.find("site:rain.example").total == 0
    assert library.search.find("site:%").total == 0


def test_a_tag_is_found_with_its_children_and_as_a_word(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    two = an_article(library, "Two", "Rice is sold.")
    library.articles.tag([one], add=["Ásia/Japan"])
    library.articles.tag([two], add=["asiatic"])
    assert articles(library.search.find("tag:asia")) == [one]
    assert articles(library.search.find("tag:asia/JAPAN")) == [one]
    assert set(articles(library.search.find("tag:asia*"))) == {one, two}
    assert library.search.find("tag:japan").total == 0, "a path begins at its root"
    assert articles(library.search.find("japan rice")) == [one]
    assert articles(library.search.find("rice -japan")) == [two]


# -- why, and where it went wrong


def test_a_hit_says_why_it_was_found(library: Library) -> None:
    one = an_article(library, "Harvest", "The farmers sing.", language="en")
    library.articles.tag([one], add=["music"])
    library.articles.correct(one, Correction(note="compare wheat"))
    mark = a_highlight(library, one, "farmers sing", note="a refrain")
    asked = {
        "harvest": "title",
        "farmers": "text",
        "farmer": "stem",
        "music": "tag",
        "wheat": "note",
        "tag:music": "condition",
    }
    for query, reason in asked.items():
        assert reasons(library.search.find(query, within="articles")) == [reason], query
    for query, reason in {"farmers": "quote", "refrain": "note"}.items():
        (hit,) = library.search.find(query, within="highlights").hits
        assert (hit.highlight, hit.reason) == (mark, reason)


def test_a_query_that_makes_no_sense_is_searched_with_a_hint(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    result = library.search.find('rice "grows')
    assert articles(result) == [one]
    assert result.hint is not None
    assert (result.hint.code, result.hint.position) == ("unclosed-quote", 5)
    assert library.search.find("rice grows").hint is None


# -- the order of hits


def test_words_that_stand_together_come_first(library: Library) -> None:
    filler = " ".join(f"word{number}" for number in range(60))
    apart = an_article(library, "A", f"thin {filler} ice {filler} more")
    together = an_article(library, "B", f"{filler} thin ice {filler} more")
    assert articles(library.search.find("thin ice")) == [together, apart]


def test_what_the_reader_marked_comes_first(library: Library) -> None:
    an_article(library, "A", "rice and other things")
    own = an_article(library, "B", "rice and further things")
    an_article(library, "C", "rice and additional things")
    a_highlight(library, own, "rice")
    assert articles(library.search.find("rice"))[0] == own


# -- did you mean


@pytest.mark.parametrize(
    ("query", "suggestion"),
    [
        ("photograhpy", "photography"),
        ("Photgraphy", "Photography"),
        ("photographhy lake", "photography lake"),
        ("title:(winetr) -snow", "title:(winter) -snow"),
        ('"photograpy at night"', '"photography at night"'),
        ("lkae OR nothingofthekind", "lake OR nothingofthekind"),
        ("photographyat", "photography at"),
        ("прилвив", "прилив"),
        ("ghbkbd", "прилив"),
        ("المكتبب", "المكتب"),
        ("पुस्तकलय", "पुस्तकालय"),
        ("elephnat", "éléphant"),
    ],
)
def test_a_misspelt_query_is_mended_by_the_words_of_the_index(
    library: Library, query: str, suggestion: str
) -> None:
    an_article(library, "Winter", "Photography at night by the lake; un éléphant.")
    an_article(library, "Море", "Прилив приходит утром.", language="ru")
    an_article(library, "مكان", "هذا هو المكتب الجديد", language="ar")
    an_article(library, "जगह", "यह पुस्तकालय पुराना है", language="hi")
    result = library.search.find(query)
    assert result.suggestion == suggestion
    assert library.search.find(suggestion).total > result.total


@pytest.mark.parametrize("query", ["rice", "ric*", "zzzzzz", "tag:nothing", "", "-rice", "rice zzzzzz", "x"])
def test_nothing_is_suggested_where_nothing_better_is_known(library: Library, query: str) -> None:
    an_article(library, "One", "Rice grows.")
    assert library.search.find(query).suggestion is None


def test_no_suggestion_finds_nothing(library: Library) -> None:
    an_article(library, "One", "thunder")
    an_article(library, "Two", "lightning")
    assert library.search.find("thunedr lightning").suggestion is None


# -- completion


def proposed(library: Library, text: str, cursor: int | None = None) -> list[str]:
    cursor = len(text) if cursor is None else cursor
    return [text[: one.start] + one.text + text[one.end :] for one in library.search.complete(text, cursor)]


def test_fields_and_their_values_are_proposed(library: Library) -> None:
    one = an_article(
        library, "One", "Rice grows.", byline="Ada Holm", site="The Grain", language="en",
        url="https://www.grain.example/a",
    )  # fmt: skip
    library.articles.tag([one], add=["asia/japan", "hot spots"])
    a_highlight(library, one, "Rice", color="green")
    assert proposed(library, "rice ta") == ["rice tag:"]
    assert proposed(library, "rice -a") == ["rice -author:", "rice -added:"]
    assert proposed(library, "tag:as") == ["tag:asia/japan"]
    assert proposed(library, "tag:japan") == ["tag:asia/japan"]
    assert proposed(library, "tag:spo") == ['tag:"hot spots"']
    assert proposed(library, 'tag:"ho') == ['tag:"hot spots"']
    assert proposed(library, "author:hol rice", 10) == ['author:"Ada Holm" rice']
    assert proposed(library, "site:gr") == ["site:grain.example", 'site:"The Grain"']
    assert proposed(library, "lang:") == ["lang:en"]
    assert proposed(library, "color:gr") == ["color:green"]
    assert proposed(library, "is:un") == ["is:unread", "is:unplaced"]
    assert proposed(library, "added:last") == ["added:last-week", "added:last-month", "added:last-year"]
    assert proposed(library, "(tag:as") == ["(tag:asia/japan"]
    assert proposed(library, "rice ") == []
    assert proposed(library, "") == []
    assert proposed(library, "nofield:x") == []
    for text in ("tag:as", 'tag:"ho', "is:un"):
        (first, *_) = proposed(library, text)
        assert library.search.find(first).total, "what is proposed is understood and found"


# -- whatever it is


ABUSE = [
    "(" * 10_000,
    "(" * 10_000 + "rice" + ")" * 10_000,
    "rice " * 200_000,
    "*",
    "*a*",
    "a* " * 500,
    "a~9 " * 500,
    "word~2 " * 500,
    '"' * 1_001,
    '"a b"~999999999999',
    f'"{"rice " * 500}"~100',
    "published:" + "9" * 5_000,
    "words:>" + "9" * 5_000,
    "published:0000..9999-99",
    "[a TO z]",
    "nofield:(((x",
    "tag:" * 500,
    "author:%_%",
    "\x00\ud800\uffff\u202e",
    "-" * 5_000,
    "NOT NOT NOT rice",
    "a" * 1_000_000,
    "東京" * 200_000,
]


@pytest.mark.parametrize("query", ABUSE, ids=lambda query: f"{query[:12]!r} × {len(query)}")
def test_no_query_is_refused(library: Library, query: str) -> None:
    one = an_article(library, "One", "Rice grows, and a word, in 東京.")
    for as_you_type in (False, True):
        result = library.search.find(query, as_you_type=as_you_type)
        assert result.total == len(result.hits) <= 1
    assert set(library.search.matching(query)) <= {one}
    for start, end in library.search.passages(query, "Rice grows"):
        assert 0 <= start < end <= len("Rice grows")
    cursor = min(len(query), 4_000)
    for proposed in library.search.complete(query, cursor):
        assert 0 <= proposed.start <= cursor <= proposed.end <= len(query)
