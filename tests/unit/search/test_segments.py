"""The files of a segment, as Whoosh's own code walks over them, and as one is made of several."""

import json
import struct
import sys
from pathlib import Path
from typing import Any

import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.matching import ReadTooFar
from whoosh.reading import TermNotFound

from storage.search import schema
from storage.search.building import grouped, merged
from storage.search.index import Index
from storage.search.part import Part
from storage.search.schema import ArticleEntry
from storage.search.segments import LENGTHS, Leaf, Segment
from tests.unit.search.shelf import AnIndex, found, put

TEXTS = ("rice grows by the river", "the river, the river", "rice rice rice", "ice and rice wine")


@pytest.fixture
def ours(an_index: AnIndex) -> Any:
    """Whoosh's reader of our files, one segment."""
    index = an_index(*TEXTS, language="en", title="of the harbour")
    with index.reading() as (articles, _):
        yield articles._searchers[0].reader()


@pytest.fixture
def stock(tmp_path: Path) -> Any:
    """The same entries in Whoosh's own files."""
    index = FileStorage(str(tmp_path / "stock")).create().create_index(schema.ARTICLES)
    writer = index.writer()
    for id, text in enumerate(TEXTS, 1):
        entry = ArticleEntry(id=id, title="of the harbour", text=text, language="en")
        writer.add_document(**entry.fields())
    writer.commit()
    with index.reader() as reader:
        yield reader


FIELDS = ("title", "body", "stems")


def test_the_terms_are_those_of_whooshs_own_files(ours: Any, stock: Any) -> None:
    for field in FIELDS:
        assert list(ours.lexicon(field)) == list(stock.lexicon(field)) != []
        # Whoosh's own go on into the next field, where nobody looks.
        begun = [term for term in stock.terms_from(field, "r") if term[0] == field]
        assert list(ours.terms_from(field, "r")) == begun
        assert list(ours.expand_prefix(field, "ri")) == list(stock.expand_prefix(field, "ri"))
    assert [term for term in ours.all_terms() if term[0] in FIELDS] == [
        term for term in stock.all_terms() if term[0] in FIELDS
    ]
    assert set(FIELDS) <= set(ours.indexed_field_names())


def test_what_is_known_of_a_term_is_the_same(ours: Any, stock: Any) -> None:
    def known(info: Any) -> tuple[object, ...]:
        return (
            info.weight(), info.doc_frequency(), info.min_length(), info.max_length(),
            info.max_weight(), info.min_id(), info.max_id(),
        )  # fmt: skip

    for field in FIELDS:
        for (term, mine), (other, theirs) in zip(ours.iter_field(field), stock.iter_field(field), strict=True):
            assert term == other
            assert known(mine) == known(theirs), term
            assert ours.frequency(field, term) == stock.frequency(field, term)
            assert ours.doc_frequency(field, term) == stock.doc_frequency(field, term)
    assert [known(info) for _, info in ours.iter_from("body", "river")][:1] == [
        known(stock.term_info("body", "river"))
    ]
    with pytest.raises(TermNotFound):
        ours.term_info("body", "nowhere")
    with pytest.raises(TermNotFound):
        ours.postings("body", "nowhere")
    assert ours.doc_frequency("body", "nowhere") == 0


def test_a_cursor_walks_over_the_terms_of_a_field(ours: Any, stock: Any) -> None:
    mine, theirs = ours.cursor("body"), stock.cursor("body")
    assert mine.first() == theirs.first()
    for word in ("rice", b"ricf", "zzz"):
        assert mine.find(word) == theirs.find(word)
        assert mine.is_valid() == theirs.is_valid()
    assert mine.text() is None and mine.term_info() is None
    assert mine.find("river") == "river"
    assert mine.term_info().doc_frequency() == 2
    assert mine.next() == "the"
    nothing = ours._terms.cursor("nowhere", schema.ARTICLES["body"])
    assert (nothing.first(), nothing.find("a"), nothing.is_valid()) == (None, None, False)


def test_a_matcher_goes_from_entry_to_entry(ours: Any, stock: Any) -> None:
    for term in ("rice", "the", "river"):
        mine, theirs = ours.postings("body", term), stock.postings("body", term)
        assert list(mine.all_ids()) == list(stock.postings("body", term).all_ids())
        while theirs.is_active():
            assert mine.id() == theirs.id()
            assert mine.weight() == theirs.weight() == mine.value_as("weight")
            assert mine.value_as("positions") == theirs.value_as("positions")
            mine.next()
            theirs.next()
        assert not mine.is_active()
        with pytest.raises(ReadTooFar):
            mine.next()
        with pytest.raises(ReadTooFar):
            mine.skip_to(0)
    mine = ours.postings("body", "rice")
    mine.skip_to(1)
    assert mine.id() == 2
    copy = mine.copy()
    copy.next()
    assert (mine.id(), copy.id()) == (2, 3)
    mine.reset()
    assert mine.id() == 0
    assert mine.block_max_weight() == 3.0
    assert mine.block_min_length() <= mine.block_max_length()
    with pytest.raises(ValueError, match="characters"):
        mine.value_as("characters")


def test_lengths_are_those_of_whooshs_own_files(ours: Any, stock: Any) -> None:
    for field in ("title", "body"):
        assert ours.field_length(field) == stock.field_length(field)
        assert ours.min_field_length(field) == stock.min_field_length(field)
        assert ours.max_field_length(field) == stock.max_field_length(field)
        for number in range(len(TEXTS)):
            assert ours.doc_field_length(number, field) == stock.doc_field_length(number, field)
    assert ours.doc_count() == ours.doc_count_all() == len(TEXTS)
    assert not ours.has_deletions()


# -- damage --------------------------------------------------------------------------------------


def terms_file(index: Index) -> Path:
    (path,) = (index.folder / "articles").glob("*.trm")
    return path


def leaf(path: Path) -> Leaf:
    segment = Segment("x")
    segment.make_filename = lambda suffix: f"{path.stem}{suffix}"  # type: ignore[method-assign]
    return Leaf(path.parent, segment)


def test_files_of_something_else_are_not_read(an_index: AnIndex) -> None:
    path = terms_file(an_index("rice"))
    assert leaf(path).count == 1
    path.write_bytes(b"XXXX" + path.read_bytes()[4:])
    with pytest.raises(ValueError, match="not a file of ours"):
        leaf(path)


def test_files_of_a_computer_that_writes_numbers_the_other_way_are_not_read(an_index: AnIndex) -> None:
    path = terms_file(an_index("rice"))
    other = {"little": "big   ", "big": "little"}[sys.byteorder]
    data = path.read_bytes()
    own = json.dumps(sys.byteorder).encode()
    assert data.count(own) == 1
    # Of the same length, so that only the order differs.
    path.write_bytes(data.replace(own, json.dumps(other[: len(sys.byteorder)]).encode()))
    with pytest.raises(ValueError, match="another kind of computer"):
        leaf(path)


def test_a_file_without_bytes_is_not_taken_for_an_index(an_index: AnIndex) -> None:
    path = terms_file(an_index("rice"))
    path.write_bytes(b"")
    with pytest.raises(struct.error):
        leaf(path)


# -- one of several ------------------------------------------------------------------------------


def segments(part: Part) -> list[tuple[Leaf, Segment]]:
    with part.reading() as reading:
        found = [searcher.reader().segment() for searcher in reading._searchers]
        return list(zip(reading._leaves, found, strict=True))


def test_what_was_deleted_is_not_carried_into_one_segment_of_several(an_index: AnIndex) -> None:
    index = an_index("rice by the river", "river", "ice")
    put(index, {4: "rice rice", 5: "the river of rice", 6: "wine", 8: "a river of more rice"})
    put(index, {7: "rice wine by the river"})
    with index.writing_articles() as writing:
        for gone in (2, 5, 6):
            writing.remove(gone)
    kept = {1: "rice by the river", 3: "ice", 4: "rice rice", 8: "a river of more rice"}
    kept |= {7: "rice wine by the river"}
    fresh = an_index()
    put(fresh, kept)
    articles = Part(index.folder / "articles", schema.ARTICLES)
    made = merged(index.folder / "articles", segments(articles))
    assert made is not None
    one, (other, _) = Leaf(index.folder / "articles", made), *segments_of(fresh)
    assert list(one.keys) == list(other.keys) == [1, 3, 4, 8, 7]
    assert one.totals == other.totals
    for name, vocabulary in other.fields.items():
        mine = one.fields[name]
        assert [mine.text(n) for n in range(mine.size)] == [vocabulary.text(n) for n in range(vocabulary.size)]
        assert bytes(one.lengths(name)) == bytes(other.lengths(name))
        for number in range(vocabulary.size):
            a, b = mine.postings(number), vocabulary.postings(number)
            assert list(a.numbers) == list(b.numbers)
            assert (a.often is None) == (b.often is None) and list(a.often or ()) == list(b.often or ())
            if b.places is not None:
                assert [list(a.within(n)) for n in range(len(a.numbers))] == [
                    list(b.within(n)) for n in range(len(b.numbers))
                ]
    articles.close()


def segments_of(index: Index) -> list[tuple[Leaf, Segment]]:
    part = Part(index.folder / "articles", schema.ARTICLES)
    found = segments(part)
    part.close()
    return found


def test_of_segments_in_which_all_is_deleted_nothing_is_made(an_index: AnIndex) -> None:
    index = an_index("rice", "ice")
    ((one, segment),) = segments_of(index)
    assert merged(index.folder / "articles", [(one, segment)]) is segment
    for number in range(one.count):
        segment.delete_document(number)
    assert merged(index.folder / "articles", [(one, segment)]) is None


def test_many_changes_leave_one_entry_an_article(an_index: AnIndex) -> None:
    index = an_index()
    for turn in range(20):
        put(index, dict.fromkeys(range(1, 9), f"rice turn{turn}"))
    assert set(found(index, "rice")) == set(found(index, "turn19")) == set(range(1, 9))
    assert found(index, "turn18") == []
    held = segments_of(index)
    assert sum(segment.doc_count() for _, segment in held) == 8


def test_a_large_batch_is_written_as_several_segments(
    an_index: AnIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.search.part.MOST_GATHERED", 10)
    index = an_index(*["rice by the river"] * 6)
    assert [one.count for one, _ in segments_of(index)] == [3, 3]
    assert len(found(index, "rice")) == 6


def test_groups_are_as_few_as_come_of_the_order() -> None:
    def sized(count: int) -> Segment:
        made = Segment("x")
        made.set_doc_count(count)
        return made

    sizes = [[one.doc_count() for one in group] for group in grouped(map(sized, (4, 5, 3, 20, 1, 2)), 10)]
    assert sizes == [[4, 5], [3], [20], [1, 2]]


def test_lengths_are_kept_in_a_byte_each() -> None:
    assert len(LENGTHS) == 256
    assert list(LENGTHS) == sorted(LENGTHS)
