"""The board of passages: which highlights it holds, in what order and groups, and what a row says."""

from datetime import UTC, date, datetime, timedelta

import pytest

from storage.errors import BadTag, NotFound, UsageError
from storage.library import Library
from storage.records import HighlightId, PassageFilter, ReadingState, TagTerm
from tests.builders import a_highlight, an_article


class Clock:
    """Moves on by a day each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 4, 29, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(days=1)
        return self.now


@pytest.fixture
def library(tmp_path):  # type: ignore[no-untyped-def]
    with Library.open(tmp_path / "library", create=True, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def marks(library: Library) -> dict[str, HighlightId]:
    """Five highlights in two articles, in the order in which they were made."""
    beta = an_article(library, "Beta", "Rice grows. Wheat grows.", site="Fields", published="2020-02-03")
    body = "The ice is thin. The harbour froze. Snow."
    alpha = an_article(library, "alpha", body, site="Harbour", language="de")
    made = {}
    for article, word, color, tags in (
        (alpha, "harbour", "blue", ["port"]),
        (beta, "Rice", "yellow", ["food"]),
        (alpha, "ice", "yellow", ["cold/ice", "food"]),
        (alpha, "Snow", "green", []),
        (beta, "Wheat", "blue", ["cold"]),
    ):
        made[word] = a_highlight(library, article, word, color=color, tags=tags)
    return made


def words(library: Library, marks: dict[str, HighlightId], **which: object) -> list[str]:
    names = {id: word for word, id in marks.items()}
    return [names[id] for id in library.passages.board(PassageFilter(**which)).ids]  # type: ignore[arg-type]


def term(path: str, *, exact: bool = False) -> tuple[TagTerm, ...]:
    return (TagTerm(path=path, exact=exact),)


def test_the_newest_comes_first(library: Library, marks: dict[str, HighlightId]) -> None:
    assert words(library, marks) == ["Wheat", "Snow", "ice", "Rice", "harbour"]
    assert words(library, marks, order="oldest") == ["harbour", "Rice", "ice", "Snow", "Wheat"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("article", ["ice", "harbour", "Snow", "Rice", "Wheat"]),
        ("site", ["Rice", "Wheat", "ice", "harbour", "Snow"]),
        ("published", ["Rice", "Wheat", "ice", "harbour", "Snow"]),
        ("color", ["ice", "Rice", "Snow", "Wheat", "harbour"]),
        ("tag", ["Wheat", "ice", "Rice", "harbour", "Snow"]),
    ],
)
def test_other_orders(library: Library, marks: dict[str, HighlightId], order: str, expected: list[str]) -> None:
    assert words(library, marks, order=order) == expected


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        ({"any": term("cold")}, ["Wheat", "ice"]),
        ({"any": term("cold", exact=True)}, ["Wheat"]),
        ({"any": term("cold") + term("port")}, ["Wheat", "ice", "harbour"]),
        ({"all": term("cold") + term("food")}, ["ice"]),
        ({"none": term("cold")}, ["Snow", "Rice", "harbour"]),
        ({"any": term("food"), "none": term("cold")}, ["Rice"]),
        ({"any": term("nowhere")}, []),
        ({"untagged": True}, ["Snow"]),
        ({"colors": ("blue",)}, ["Wheat", "harbour"]),
        ({"colors": ("blue", "green")}, ["Wheat", "Snow", "harbour"]),
        ({"site": "fields"}, ["Wheat", "Rice"]),
        ({"language": "de"}, ["Snow", "ice", "harbour"]),
        ({"query": "wheat"}, ["Wheat", "Rice"]),
        ({"text": "rice"}, ["Rice"]),
        ({"text": "ric"}, ["Rice"]),
        ({"published_from": date(2020, 2, 3), "published_until": date(2020, 2, 3)}, ["Wheat", "Rice"]),
        ({"published_until": date(2020, 2, 2)}, []),
    ],
)
def test_conditions(
    library: Library, marks: dict[str, HighlightId], which: dict[str, object], expected: list[str]
) -> None:
    assert words(library, marks, **which) == expected


def test_days_of_marking_are_both_included(library: Library, marks: dict[str, HighlightId]) -> None:
    first, last = (library.highlights.get(marks[word]).created.astimezone().date() for word in ("Rice", "Snow"))
    assert words(library, marks, marked_from=first, marked_until=last) == ["Snow", "ice", "Rice"]
    assert words(library, marks, marked_until=first) == ["Rice", "harbour"]


def test_only_articles_of_a_state(library: Library, marks: dict[str, HighlightId]) -> None:
    article = library.highlights.get(marks["Rice"]).article
    library.articles.set_state([article], ReadingState.DONE)
    assert words(library, marks, state=ReadingState.DONE) == ["Wheat", "Rice"]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("tag", [("cold", 1), ("cold/ice", 1), ("food", 2), ("port", 1), ("", 1)]),
        ("article", [("Beta", 2), ("alpha", 3)]),
        ("site", [("Fields", 2), ("Harbour", 3)]),
        ("color", [("yellow", 2), ("green", 1), ("blue", 2)]),
        ("month", [("2026-05", 5)]),
        ("", [("", 5)]),
    ],
)
def test_groups_are_counted(
    library: Library, marks: dict[str, HighlightId], group: str, expected: list[tuple[str, int]]
) -> None:
    board = library.passages.board(PassageFilter(group=group))
    assert [(one.label, one.count) for one in board.groups] == expected
    assert [one.start for one in board.groups] == [
        sum(count for _, count in expected[:number]) for number in range(len(expected))
    ]
    assert board.total == 5


def test_groups_by_tag_are_those_that_were_asked_for(library: Library, marks: dict[str, HighlightId]) -> None:
    board = library.passages.board(PassageFilter(group="tag", any=term("cold")))
    assert [(one.label, one.count) for one in board.groups] == [("cold", 1), ("cold/ice", 1)]


def test_articles_of_one_title_stay_two_groups(library: Library) -> None:
    for number in (1, 2):
        a_highlight(library, an_article(library, "Same", f"Text {number}."), "Text")
    board = library.passages.board(PassageFilter(group="article"))
    assert [one.count for one in board.groups] == [1, 1]


def test_what_is_deleted_is_gone_and_undo_brings_it_back(
    library: Library, marks: dict[str, HighlightId]
) -> None:
    change = library.articles.delete([library.highlights.get(marks["Rice"]).article])
    assert words(library, marks) == ["Snow", "ice", "harbour"]
    assert change.id is not None
    library.undo(change.id)
    library.highlights.delete([marks["Snow"]])
    assert words(library, marks) == ["Wheat", "ice", "Rice", "harbour"]


def test_a_deleted_tag_is_no_tag(library: Library, marks: dict[str, HighlightId]) -> None:
    library.tags.delete("port")
    assert words(library, marks, untagged=True) == ["Snow", "harbour"]
    labels = [one.label for one in library.passages.board(PassageFilter(group="tag")).groups]
    assert labels == ["cold", "cold/ice", "food", ""]


def test_a_row_tells_the_source(library: Library, marks: dict[str, HighlightId]) -> None:
    gone = HighlightId(999)
    first, second = library.passages.rows([marks["Rice"], gone, marks["ice"]])
    assert (first.title, first.site, first.published) == ("Beta", "Fields", "2020-02-03")
    assert second.highlight == library.highlights.get(marks["ice"])


def test_a_passage_is_shown_in_its_surroundings(library: Library, marks: dict[str, HighlightId]) -> None:
    found = library.passages.surroundings(marks["ice"], 6)
    assert (found.before, found.quote, found.after) == ("The ", "ice", " is th")
    with pytest.raises(NotFound):
        library.passages.surroundings(HighlightId(999))


def test_sites_that_have_highlights(library: Library, marks: dict[str, HighlightId]) -> None:
    an_article(library, "Gamma", "Nothing marked.", site="Elsewhere")
    assert library.passages.sites() == ("Fields", "Harbour")


def test_what_makes_no_sense_is_refused(library: Library) -> None:
    with pytest.raises(UsageError):
        library.passages.board(PassageFilter(order="luck"))
    with pytest.raises(UsageError):
        library.passages.board(PassageFilter(group="luck"))
    with pytest.raises(BadTag):
        library.passages.board(PassageFilter(any=term(" / ")))


def test_days_beyond_the_clock_are_no_trouble(library: Library, marks: dict[str, HighlightId]) -> None:
    assert words(library, marks, marked_from=date.max, marked_until=date.max) == []
    assert len(words(library, marks, marked_from=date.min, marked_until=date.max)) == 5
