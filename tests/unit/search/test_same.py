"""Our files and our way of scoring find what stock Whoosh finds: the same hits, order and scores."""

import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.query import And, AndMaybe, AndNot, Every, NullQuery, Or, Phrase, Prefix, Term
from whoosh.query.spans import SpanNear2, SpanOr

from storage.search import schema
from storage.search.deadline import Deadline, TimeUp
from storage.search.index import Index
from storage.search.part import AnyTerm, Keys, Reading, in_row, near
from storage.search.plan import ArticlePlan, _AnySpan
from storage.search.query import parse
from storage.search.schema import ArticleEntry
from tests.corpus import SENTENCES
from tests.unit.search.shelf import nowhere

_COUNT = 120
_BATCHES = 3
_WORDS = (
    "the", "of", "to", "in", "rice", "river", "bread", "boat",
    "lamp", "snow", "harbour", "a", "winter", "letter", "map", "door",
)  # fmt: skip


def entries() -> list[ArticleEntry]:
    """Return articles in nine languages, with words from common to rare."""
    dice = random.Random(7)
    weights = [1 / rank for rank in range(1, len(_WORDS) + 1)]
    made = []
    for id in range(1, _COUNT + 1):
        language = dice.choice(list(SENTENCES))
        sentences = dice.choices(SENTENCES[language], k=dice.randint(1, 3))
        sentences += [
            " ".join(dice.choices(_WORDS, weights, k=dice.randint(3, 40))) for _ in range(dice.randint(1, 5))
        ]
        title = " ".join(dice.choices(_WORDS, weights, k=3))
        dice.shuffle(sentences)
        text = "\n".join(sentences)
        if id == 5:
            text += " rice" * 300  # more often than a byte counts
        if id == 6:
            text = " ".join(f"w{number}" for number in range(70_000)) + " rice boat"
        made.append(ArticleEntry(id=id, title=title, text=text, language=language))
    return made


GONE = {3, 44, 45, 90, 119}
"""Deleted afterwards; 7 is replaced by a text of its own."""
REPLACED = ArticleEntry(id=7, title="rice", text="the river of bread", language="en")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    place = tmp_path_factory.mktemp("same")
    patch = pytest.MonkeyPatch()
    patch.setattr("platformdirs.user_config_path", lambda *_, **__: place / "config")
    index = Index.create(place / "generation")
    every = entries()
    for batch in range(_BATCHES):
        with index.writing_articles() as writing:
            for entry in every[batch::_BATCHES]:
                writing.put(entry.id, entry.fields())
    with index.writing_articles() as writing:
        writing.put(7, REPLACED.fields())
        for id in GONE:
            writing.remove(id)
    yield index
    index.close()
    patch.undo()


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Whoosh as it comes: its own codec, its own writer, the same batches and deletions."""
    # No RamStorage: while it writes, it shares one folder in /tmp with every other (Whoosh 2.7).
    index = FileStorage(str(tmp_path_factory.mktemp("stock"))).create_index(schema.ARTICLES)
    every = entries()
    for batch in range(_BATCHES):
        writer = index.writer()
        for entry in every[batch::_BATCHES]:
            writer.add_document(**entry.fields())
        writer.commit(merge=False)
    writer = index.writer()
    for id in {7, *GONE}:
        writer.delete_by_term("key", id)
    writer.add_document(**REPLACED.fields())
    writer.commit(merge=False)
    with index.searcher() as searcher:
        yield searcher


def body(word: str, boost: float = 1.0) -> Term:
    return Term("body", word, boost=boost)


QUERIES = {
    "common": body("the"),
    "rare": body("door"),
    "often": body("rice"),
    "boosted": body("river", 2.5),
    "absent": body("nowhere"),
    "title": Term("title", "rice"),
    "stem": Term("stems", "en:river", boost=0.05),
    "and": And([body("the"), body("map"), body("rice")]),
    "and, boosted": And([body("the"), body("map", 3.0)], boost=0.5),
    "nested": And([Or([body("map"), body("door")]), And([body("the"), body("of")])]),
    "or": Or([body("map"), body("door"), body("letter")]),
    "or of many": Or([body(word) for word in _WORDS]),
    "or, boosted": Or([body("map"), body("the", 0.2)], boost=2.0),
    "and maybe": AndMaybe(body("river"), Term("title", "river", boost=1.5)),
    "and not": AndNot(body("river"), body("map")),
    "all but": AndNot(Every(), body("the")),
    "every": Every(),
    "phrase": Phrase("body", ["the", "of"]),
    "phrase, boosted": Phrase("body", ["of", "the", "river"], boost=3.0),
    "phrase far into a text": Phrase("body", ["rice", "boat"]),
    "phrase with a word twice": Phrase("body", ["the", "the"]),
    "phrase of pairs": Phrase("body", ["图书", "书馆"]),
    "phrase, loose": Phrase("body", ["the", "rice"], slop=4),
    "near": SpanNear2([body("rice"), body("map")], slop=6, ordered=False),
    "three near": SpanNear2([body("rice"), body("map"), body("the")], slop=9, ordered=False),
    "near, as it is asked": near("body", ["rice", "map"], most=4),
    "near at once": near("body", ["rice", "the"], most=0),
    "three near, as it is asked": near("body", ["rice", "map", "the"], most=20),
    "in a row, boosted": in_row("body", ["of", "the"], boost=1.5),
    "begun last": SpanNear2([body("the"), SpanOr([body("river"), body("rice")])]),
    "begun last, of terms of which some are absent": SpanNear2(
        [body("the"), body("of"), _AnySpan([body("river"), body("nowhere"), body("rice")])]
    ),
    "word, other spellings, stems": Or(
        [
            AndMaybe(AndMaybe(body("river"), Term("title", "river", boost=1.5)), body("boat")),
            body("letter", 0.3),
            Term("stems", "en:river", boost=0.05),
            AnyTerm("body", ["door", "snow"]),
        ]
    ),
    "and of none": And([body("the"), NullQuery]),
    "or of some": Or([body("map"), NullQuery, body("nowhere")]),
    "any of": Or([body("map"), AnyTerm("body", ["door", "letter", "nowhere"])]),
    "a kind we do not know": And([body("the"), Prefix("body", "ri")]),
    "a kind we do not know, after a rarer one": And([body("door"), Prefix("body", "")]),
    "and of a phrase": And([Phrase("body", ["the", "of"]), body("the"), Phrase("body", ["map"])]),
    "and of nothing": And([]),
    "or of two at least": Or([body("map"), body("door"), body("letter")], minmatch=2),
    "every with a title": Every("title"),
    "near within near": SpanNear2([SpanNear2([body("the"), body("of")], slop=3), body("river")], slop=5),
    "near nothing": SpanNear2([body("rice")]),
}


def stock_answer(searcher: Any, wanted: Any) -> tuple[dict[int, float], int]:
    context = searcher.context()
    found = {}
    for leaf, _ in searcher.leaf_searchers():
        keys = leaf.reader().column_reader("key")
        matcher = wanted.matcher(leaf, context)
        while matcher.is_active():
            found[keys[matcher.id()]] = matcher.score()
            matcher.next()
    return found, len(found)


def assert_same(reading: Reading, wanted: Any, theirs: dict[int, float]) -> None:
    best, total = reading.best(wanted, 20)
    assert total == len(theirs)
    assert reading.keys(wanted) == theirs.keys()
    assert [score for _, score in best] == pytest.approx(sorted(theirs.values(), reverse=True)[:20], rel=1e-12)
    for key, score in best:
        assert score == pytest.approx(theirs[key], rel=1e-12)
    for (key, score), (other, less) in pairwise(best):
        assert (score, key) > (less, other)


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_finds_what_stock_whoosh_finds(name: str, ours: Index, stock: Any) -> None:
    theirs, _ = stock_answer(stock, QUERIES[name])
    with ours.reading() as (reading, _):
        assert_same(reading, QUERIES[name], theirs)


def test_whooshs_own_searcher_reads_our_files(ours: Index, stock: Any) -> None:
    for name, wanted in QUERIES.items():
        theirs, total = stock_answer(stock, wanted)
        with ours.reading() as (reading, _):
            hits = reading._searcher.search(wanted, limit=None)
            assert len(hits) == total, name
            assert [hit.score for hit in hits] == pytest.approx(sorted(theirs.values(), reverse=True)), name


def test_a_plan_of_keys_finds_the_same_either_way(ours: Index) -> None:
    with ours.reading() as (reading, _):
        some = Keys({1, 7, 8, 9, 44, 60, 999}, reading.places_of)
        for wanted in (some, And([some, body("the")]), Or([some, body("door")])):
            theirs, _ = _walked(reading, wanted)
            assert_same(reading, wanted, theirs)


def _walked(reading: Reading, wanted: Any) -> tuple[dict[int, float], int]:
    found = {}
    context = reading._searcher.context()
    for searcher, leaf in zip(reading._searchers, reading._leaves, strict=True):
        matcher = wanted.matcher(searcher, context)
        while matcher.is_active():
            if not searcher.reader().is_deleted(matcher.id()):
                found[leaf.keys[matcher.id()]] = matcher.score()
            matcher.next()
    return found, len(found)


def meant(reading: Reading, wanted: Any) -> dict[int, float]:
    """Return keys and scores by the meaning of a tree, each leaf asked of Whoosh's matcher alone.

    Whoosh's own trees will not do: an AndNot forgets unwanted entries or runs beyond its last one,
    and an AndMaybe forgets scores, where another query skips in it.
    """
    match wanted:
        case AndNot():
            unwanted = meant(reading, wanted.b)
            return {k: v for k, v in meant(reading, wanted.a).items() if k not in unwanted}
        case AndMaybe():
            more = meant(reading, wanted.b)
            return {k: v + more.get(k, 0) for k, v in meant(reading, wanted.a).items()}
        case And() | Or():
            parts = [meant(reading, part) for part in wanted.subqueries]
            join = set.intersection if isinstance(wanted, And) else set.union
            return {
                key: wanted.boost * sum(part.get(key, 0) for part in parts) for key in join(*map(set, parts))
            }
        case _:
            return _walked(reading, wanted)[0]


def made_up(dice: random.Random, reading: Reading, depth: int = 3) -> Any:
    """Return a query of the kinds that a plan is made of, nested in any way."""
    words = dice.sample([*_WORDS, "nowhere"], k=4)
    if depth and dice.random() < 0.7:
        parts = [made_up(dice, reading, depth - 1) for _ in range(dice.randint(2, 4))]
        boost = dice.choice([1.0, 1.0, 0.3, 2.0])
        return dice.choice(
            [
                And(parts, boost=boost),
                Or(parts, boost=boost),
                AndMaybe(*parts[:2]),
                AndNot(parts[0], Or(parts[1:])),
                AndNot(Every(), parts[0]),
            ]
        )
    several = _AnySpan([body(word) for word in words[1:]])
    return dice.choice(
        [
            body(words[0], dice.choice([1.0, 0.3])),
            Term("title", words[0], boost=1.5),
            Term("stems", f"en:{words[0]}", boost=0.05),
            in_row("body", words[: dice.randint(2, 3)], boost=0.3),
            near("body", words[: dice.randint(2, 4)], most=dice.randint(0, 12)),
            SpanNear2([body(words[0]), several]),
            AnyTerm("body", words),
            Keys(dice.sample(range(1, _COUNT + 9), k=30), reading.places_of),
            NullQuery,
        ]
    )


@pytest.mark.parametrize("seed", range(150))
def test_a_made_up_query_finds_what_it_means(seed: int, ours: Index) -> None:
    with ours.reading() as (reading, _):
        wanted = made_up(random.Random(seed), reading)
        assert_same(reading, wanted, meant(reading, wanted))


class _Soon(Deadline):
    """Is over once it was asked so many times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self._times = times

    def check(self) -> None:
        self._times -= 1
        if self._times < 0:
            raise TimeUp


def test_a_matcher_is_not_walked_on_once_its_time_is_up(ours: Index) -> None:
    with ours.reading() as (reading, _):
        before, reading.deadline = reading.deadline, _Soon(len(reading._leaves))
        try:
            assert reading.best(Prefix("body", "ri"), 20) == ([], 0)
        finally:
            reading.deadline = before


@pytest.mark.parametrize("name", ["common", "in a row, boosted", "near", "and not", "a kind we do not know"])
def test_no_query_goes_on_once_its_time_is_up(name: str, ours: Index) -> None:
    with ours.reading() as (reading, _):
        before, reading.deadline = reading.deadline, Deadline(-1)
        try:
            assert reading.best(QUERIES[name], 20) == ([], 0)
            assert reading.deadline.missed
            with pytest.raises(TimeUp):
                reading.keys(QUERIES[name])
        finally:
            reading.deadline = before


@pytest.mark.parametrize(
    "query",
    ["rice", "the of", "the -river", '"of the"', "ri*", "t", "rice OR (map door)", "图书馆", "बारिश",
     "rivers letters", '"the r', "title:rice"],
)  # fmt: skip
def test_a_typed_query_finds_the_same_either_way(query: str, ours: Index) -> None:
    node = parse(query, as_you_type=True)
    assert node is not None
    with ours.reading() as (reading, _):
        wanted = ArticlePlan(reading, ("de", "en"), nowhere).of(node)
        theirs, total = _walked(reading, wanted)
        assert total
        assert_same(reading, wanted, theirs)


def test_merging_changes_no_answer(ours: Index, tmp_path: Path) -> None:
    patch = pytest.MonkeyPatch()
    patch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "config")
    whole = Index.create(tmp_path / "generation")
    kept = {entry.id: entry for entry in entries() if entry.id not in GONE} | {7: REPLACED}
    for part in range(8):  # so many of like size become one
        with whole.writing_articles() as writing:
            for id, entry in kept.items():
                if id % 8 == part:
                    writing.put(id, entry.fields())
    assert whole.untidy()
    whole.tidy()
    assert not whole.untidy()
    with whole.reading() as (reading, _):
        assert len(reading._leaves) == 1
        assert reading.keys_held() == kept.keys()
        for name, wanted in QUERIES.items():
            theirs, _ = _walked(reading, wanted)
            assert_same(reading, wanted, theirs)
            with ours.reading() as (other, _):
                assert reading.keys(wanted) == other.keys(wanted), name
    whole.close()
    patch.undo()
