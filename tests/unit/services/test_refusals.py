"""What is not there, or makes no sense, is refused in one sentence, and nothing has changed then."""

from collections.abc import Callable
from pathlib import Path

import pytest

from storage.errors import (
    BadAddress,
    BadDate,
    BadLanguage,
    BadTagList,
    CannotWrite,
    ChangedSince,
    NotFound,
    NoTitle,
    StorageError,
    Unreadable,
    UsageError,
)
from storage.library import Library
from storage.records import (
    ArticleId,
    CaptureId,
    Correction,
    ExportWishes,
    HighlightId,
    ImportStatus,
    NoteChange,
    ReadingState,
    Selection,
)
from storage.services import rereading
from storage.services.rereading import Rereading
from storage.tables import captures, settings
from tests import corpus
from tests.builders import a_highlight, a_library, an_article, an_extract, import_extract

GONE = ArticleId(99)
MARK = HighlightId(99)


@pytest.fixture
def library(tmp_path: Path):
    with a_library(tmp_path) as library:
        first = an_article(library, "First", url="https://example.org/first")
        a_highlight(library, first, "ice is thin", tags=["cold"], note="mind it")
        yield library


def change(**rest: object) -> NoteChange:
    values = {"article": GONE, "highlight": None, "field": "note", "before": "", "after": "x"}
    return NoteChange(path=Path("notes.md"), conflict=False, **{**values, **rest})  # type: ignore[arg-type]


ABSENT: dict[str, tuple[Callable[[Library], object], str]] = {
    "get": (lambda our: our.articles.get(GONE), "article 99"),
    "version": (lambda our: our.articles.version(GONE), "article 99"),
    "content": (lambda our: our.articles.content(GONE), "article 99"),
    "html": (lambda our: our.articles.html(GONE), "article 99"),
    "original": (lambda our: our.articles.original(GONE), "article 99"),
    "image": (lambda our: our.articles.image("0" * 64), "picture 0000"),
    "state": (lambda our: our.articles.set_state([ArticleId(1), GONE], ReadingState.DONE), "article 99"),
    "fine": (lambda our: our.articles.set_fine(GONE), "article 99"),
    "correct": (lambda our: our.articles.correct(GONE, Correction(title="x")), "article 99"),
    "capture": (lambda our: our.captures.content(CaptureId(99)), "capture 99"),
    "bytes": (lambda our: our.captures.original(CaptureId(99)), "capture 99"),
    "compare": (lambda our: our.captures.compare(CaptureId(1), CaptureId(99)), "capture 99"),
    "reread": (lambda our: our.captures.reread(GONE), "article 99"),
    "page": (lambda our: our.captures.page(GONE), "article 99"),
    "highlight": (lambda our: our.highlights.get(MARK), "highlight 99"),
    "tag of an article": (lambda our: our.tags.apply(articles=[ArticleId(1), GONE], add=["x"]), "article 99"),
    "tag of a highlight": (lambda our: our.tags.apply(highlights=[MARK], add=["x"]), "highlight 99"),
    "give": (lambda our: our.tags.give({HighlightId(1): ["x"], MARK: ["x"]}), "highlight 99"),
    "split": (lambda our: our.tags.split("hot"), "tag hot"),
    "split off": (lambda our: our.tags.split("cold", articles={ArticleId(1): "x"}), "article 1 with the tag"),
    "delete a tag": (lambda our: our.tags.delete("hot"), "tag hot"),
    "note": (lambda our: our.notes.apply([change()]), "article 99"),
    "note of a highlight": (lambda our: our.notes.apply([change(highlight=MARK)]), "highlight 99"),
    "notes file": (lambda our: our.notes.edited([our.folder / "gone.md"]), "gone.md"),
    "import": (lambda our: list(our.imports.resume(99)), "import 99"),  # type: ignore[arg-type]
    "tag list": (lambda our: our.codebook.read(our.folder / "gone.csv"), "gone.csv"),
    "color": (lambda our: our.colors.describe("mauve", label="x"), "mauve"),
    "export": (lambda our: list(exported(our, articles=(ArticleId(1), GONE))), "article 99"),
    "export of a highlight": (lambda our: list(exported(our, highlights=(MARK,))), "highlight 99"),
}  # fmt: skip


def exported(library: Library, **which: object) -> object:
    return library.exports.text(Selection(**which), ExportWishes())  # type: ignore[arg-type]


def state(library: Library) -> tuple[object, ...]:
    """Return what would tell of any change: each counts the revision up."""
    connection = library._database.connection()
    rows = library.articles.list(), library.highlights.list(), library.tags.list()
    return *map(tuple, rows), settings.read(connection, settings.REVISION)


@pytest.mark.parametrize("name", ABSENT)
def test_what_is_not_there_is_named_and_nothing_has_changed(name: str, library: Library) -> None:
    ask, named = ABSENT[name]
    before = state(library)
    with pytest.raises(NotFound, match=named):
        ask(library)
    assert state(library) == before


NONSENSE: dict[str, tuple[Correction, type[StorageError]]] = {
    "a title of blanks": (Correction(title=" \n "), NoTitle),
    "a language that is none": (Correction(language="the Queen's English"), BadLanguage),
    "a direction that is none": (Correction(direction="up"), UsageError),
    "a date that is none": (Correction(published="yesterday"), BadDate),
    "a day that is none": (Correction(published="2026-02-30"), BadDate),
    "an address that is none": (Correction(url="example"), BadAddress),
}


@pytest.mark.parametrize("name", NONSENSE)
def test_a_correction_that_makes_no_sense_is_refused(name: str, library: Library) -> None:
    correction, error = NONSENSE[name]
    before = library.articles.get(ArticleId(1))
    with pytest.raises(error) as told:
        library.articles.correct(ArticleId(1), correction)
    assert told.value.hint or isinstance(told.value, UsageError)
    assert library.articles.get(ArticleId(1)) == before


def test_a_correction_of_nothing_changes_nothing_and_one_of_all_can_be_undone(library: Library) -> None:
    id = ArticleId(1)
    before = library.articles.get(id)
    library.articles.correct(id, Correction(title="First", url="https://example.org/first"))
    assert library.articles.get(id) == before
    wish = Correction(
        title="Second", byline=" Ada \n Berg ", language="de", direction="rtl", note="n",
        published="2026-05-01T10:00", state=ReadingState.DONE, url="",
    )  # fmt: skip
    change = library.articles.correct(id, wish)
    after = library.articles.get(id)
    assert (after.title, after.byline, after.direction, after.url) == ("Second", "Ada Berg", "rtl", None)
    assert (after.published, after.state) == ("2026-05-01T10:00:00Z", ReadingState.DONE)
    library.undo(change.id)
    assert library.articles.get(id) == before


def test_a_place_lies_within_its_article(library: Library) -> None:
    for progress in (-0.1, 1.1):
        with pytest.raises(UsageError, match="between 0 and 1"):
            library.articles.keep_place(ArticleId(1), place=0, shift=0.0, progress=progress)
    library.articles.keep_place(ArticleId(1), place=3, shift=0.0, progress=1)
    assert library.articles.get(ArticleId(1)).progress == 1


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (b"\xff\xfe\x00", "it is not UTF-8 text"),
        (b"", "its first row names no column tag"),
        (b"name,color\na,b\n", "its first row names no column tag"),
        (b"tag,color\na,#ff0000\n,,\nb,mauve\n", "line 4 names no colour: mauve"),
        (b"tag\na\n///\n", "line 3 has no sound tag"),
        (b'tag\n"a\n', "unexpected end of data"),
    ],
)
def test_a_tag_list_that_is_none_changes_nothing(
    written: bytes, told: str, library: Library, tmp_path: Path
) -> None:
    (tmp_path / "tags.csv").write_bytes(written)
    with pytest.raises(BadTagList, match=told):
        library.codebook.read(tmp_path / "tags.csv")
    assert [tag.path for tag in library.tags.list()] == ["cold"]


def test_a_tag_list_is_neither_read_from_nor_written_into_a_folder(library: Library, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=str(tmp_path)):
        library.codebook.read(tmp_path)
    with pytest.raises(CannotWrite, match="its folder does not exist"):
        library.codebook.write(tmp_path / "nowhere" / "tags.csv")


def test_blank_rows_of_a_tag_list_say_nothing(library: Library, tmp_path: Path) -> None:
    (tmp_path / "tags.csv").write_text("tag,description\n,,\nwarm,of weather\n  ,\n", "utf-8")
    assert library.codebook.read(tmp_path / "tags.csv").new == 1


# -- races: what changed between looking and doing


def test_a_page_read_anew_is_not_shown_once_another_version_is(library: Library) -> None:
    id = ArticleId(1)
    changes = Rereading(library._mutations, library._blobs)
    shown = rereading._shown(library._database.connection(), id)
    newer = an_extract("First", "Quite another text.\nOf two lines.", url="https://example.org/first")
    assert import_extract(library, newer).status is ImportStatus.UPDATED
    former = captures.contents(library._database.connection(), shown.capture)[0]
    changes._show(shown, former)  # it is still what the reader saw: nothing to do
    with pytest.raises(ChangedSince):
        changes._add(shown, an_extract("First", "A third reading."), "page")
    assert library.articles.content(id).text.startswith("Quite another text.")


def test_an_article_that_is_deleted_while_it_is_exported_is_named(library: Library) -> None:
    an_article(library, "Second")
    pieces = library.exports.text(Selection(), ExportWishes())
    assert "First" in next(pieces)
    library.articles.delete([ArticleId(2)])
    with pytest.raises(NotFound, match="article 2"):
        next(pieces)


def test_a_hit_that_was_deleted_a_moment_ago_is_left_out(library: Library) -> None:
    an_article(library, "Second")
    library.search.drain(60)
    with library._database.transaction() as connection:  # as another process does, unnoticed by the index
        connection.run("UPDATE article SET deleted = '2026-05-01T12:00:00Z' WHERE id = 2")
        connection.run("DELETE FROM index_queue")
    assert {hit.article for hit in library.search.find("thin").hits} == {1}


def test_the_sample_is_marked_where_its_words_stand(library: Library, tmp_path: Path) -> None:
    class Passage:
        page, color, tags, note = "", "green", ("sample",), "n"

        def __init__(self, page: str, quote: str) -> None:
            self.page, self.quote = page, quote

    (page,) = corpus.write(tmp_path / "pages", 1)
    (added,) = library.captures.add([page])
    words = library.articles.content(added.article).text[10:40]  # type: ignore[union-attr]
    library.articles.delete([added.article])  # type: ignore[union-attr]
    with a_library(tmp_path / "other") as other:
        quotes = ((page.name, words), (page.name, "words that stand nowhere"), ("x", words))
        passages = [Passage(name, quote) for name, quote in quotes]
        (first,) = other.captures.add_sample(tmp_path / "pages", passages)  # type: ignore[arg-type]
        assert [mark.quote for mark in other.highlights.list()] == [words]
        (again,) = other.captures.add_sample(tmp_path / "pages", passages)  # type: ignore[arg-type]
        assert (first.status, again.status) == (ImportStatus.NEW, ImportStatus.DUPLICATE)  # type: ignore[union-attr]
        assert len(other.highlights.list()) == 1


def test_addresses_lead_to_their_article_however_they_are_spelt(library: Library) -> None:
    same = (
        "https://example.org/first",
        "HTTPS://Example.org/first#part",
        "https://example.org/first?utm_source=x",
    )
    for address in same:
        found = library.articles.at(address)
        assert found is not None and found.id == 1, address
    assert library.articles.at("https://example.org/second") is None
    assert library.articles.at("no address") is None


def test_a_color_described_by_nothing_stays_as_it_is(library: Library) -> None:
    before = library.colors.list()
    library.colors.describe("yellow")
    assert library.colors.list() == before


def test_tags_of_things_in_the_trash_do_not_count(library: Library) -> None:
    second = an_article(library, "Second")
    for article in (ArticleId(1), second):
        library.tags.apply(articles=[article], add=["winter/ice", "winter/snow", "winter"])
    (winter,) = [tag for tag in library.tags.list() if tag.path == "winter"]
    assert winter.articles == 2, "an article counts once, however many tags of the tree it has"
    library.articles.delete([second])
    (winter,) = [tag for tag in library.tags.list() if tag.path == "winter"]
    assert winter.articles == 1


def test_what_has_a_tag_already_is_not_changed_by_it(library: Library) -> None:
    before = library.highlights.get(HighlightId(1))
    library.tags.give({HighlightId(1): ["cold"]})
    library.tags.apply(highlights=[HighlightId(1)], add=["cold"], remove=["warm"])
    assert library.highlights.get(HighlightId(1)) == before
    library.tags.split("cold", highlights={HighlightId(1): "frost"})
    library.tags.apply(articles=[ArticleId(1)], add=["frost"])
    library.tags.split("frost", articles={ArticleId(1): "rime"})
    assert library.highlights.get(HighlightId(1)).tags == ("frost",)
    assert library.articles.get(ArticleId(1)).tags == ("rime",)


def test_a_query_of_nothing_finds_nothing(library: Library) -> None:
    assert library.search.matching("") == set() == library.search.marked("")
    assert exported_text(library, "nothingofthekind") == ""


def exported_text(library: Library, query: str) -> str:
    return "".join(library.exports.text(Selection(query=query), ExportWishes()))
