"""Search: latency by kind of query beside SQLite FTS5 on the same articles."""

import random
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from storage import Library
from tests.benchmarks.rows import Row, percentile
from tests.benchmarks.setting import Setting, milliseconds

_QUERIES = 40
_LIMIT = 20
_THREE = re.compile(r"(?<![\w'’-])[a-z]+ [a-z]+ [a-z]+(?![\w'’-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One query as each side spells it."""

    ours: str
    theirs: str
    typing: bool = False


def run(setting: Setting) -> Iterator[Row]:
    """Ask both the same, warm; the peer makes snippets too, since ours does."""
    with Library.open(setting.library) as library:
        library.search.drain(3600)
        texts = [
            f"{article.title}\n{library.articles.content(article.id).text}"
            for article in library.articles.list()
        ]
        begin = perf_counter()
        peer = _fts5(setting.folder / "peer.db", texts)
        filled = perf_counter() - begin
        begin = perf_counter()
        library.search.rebuild()
        rebuilt = perf_counter() - begin
        yield Row(
            bench="search",
            figure="articles indexed/s",
            ours=len(texts) / rebuilt,
            peer="FTS5",
            theirs=len(texts) / filled,
            remark=f"{len(texts)} articles, {sum(map(len, texts)) >> 20} million characters",
        )
        for kind, asked in _kinds(texts).items():
            yield from _compare(kind, asked, library, peer)
        peer.close()


def _compare(kind: str, asked: list[Asked], library: Library, peer: sqlite3.Connection) -> Iterator[Row]:
    for one in asked:  # warm both
        library.search.find(one.ours, limit=_LIMIT, as_you_type=one.typing)
        _ask(peer, one.theirs)
    ours = [
        milliseconds(lambda one=one: library.search.find(one.ours, limit=_LIMIT, as_you_type=one.typing))
        for one in asked
    ]
    theirs = [milliseconds(lambda one=one: _ask(peer, one.theirs)) for one in asked]
    for name, share in (("p50", 0.5), ("p95", 0.95)):
        yield Row(
            bench="search",
            figure=f"{kind}, {name} ms",
            ours=percentile(ours, share),
            peer="FTS5",
            theirs=percentile(theirs, share),
            remark=f"{len(asked)} queries, such as {asked[0].ours}" if name == "p50" else "",
        )


def _fts5(path: Path, texts: list[str]) -> sqlite3.Connection:
    peer = sqlite3.connect(path)
    peer.execute("CREATE VIRTUAL TABLE article USING fts5(text, prefix='2 3')")
    peer.executemany("INSERT INTO article VALUES (?)", ((text,) for text in texts))
    peer.commit()
    return peer


def _ask(peer: sqlite3.Connection, query: str) -> list[tuple[int, str]]:
    found = peer.execute(
        "SELECT rowid, snippet(article, 0, '[', ']', '…', 24) FROM article WHERE article MATCH ?"
        " ORDER BY rank LIMIT ?",
        (query, _LIMIT),
    )
    return found.fetchall()


def _kinds(texts: list[str]) -> dict[str, list[Asked]]:
    """Draw queries from the texts: each finds something, on both sides."""
    dice = random.Random(1)
    articles = [re.findall(r"[a-z]{3,}", text.lower()) for text in texts]
    articles = [words for words in articles if len(words) > 20]
    spread = Counter(word for words in articles for word in set(words))
    some = [w for w, n in spread.items() if len(w) > 4 and n <= max(3, len(articles) // 50)]
    common = [w for w, _ in spread.most_common(_QUERIES)]
    terms = dice.sample(sorted(some), min(_QUERIES, len(some)))
    pairs = [dice.sample(sorted(set(words)), 2) for words in dice.choices(articles, k=_QUERIES)]
    typed = [dice.sample(words, 2) for words in dice.choices(articles, k=_QUERIES)]
    phrases = [found for text in dice.sample(texts, len(texts)) for found in _THREE.findall(text)[:1]]
    return {
        "term": [_plain(term) for term in terms],
        "common word": [_plain(word) for word in common],
        "AND": [_plain(*pair) for pair in pairs],
        "phrase": [_phrase(words) for words in phrases[:_QUERIES]],
        "prefix": [Asked(ours=f"{w[:3]}*", theirs=f'"{w[:3]}"*') for w in terms],
        "as-you-type": [_typed(first, last, dice.randint(1, 4)) for first, last in typed],
    }


def _plain(*words: str) -> Asked:
    return Asked(ours=" ".join(words), theirs=" ".join(f'"{word}"' for word in words))


def _phrase(words: str) -> Asked:
    return Asked(ours=f'"{words}"', theirs=f'"{words}"')


def _typed(first: str, last: str, letters: int) -> Asked:
    begun = last[:letters]
    return Asked(ours=f"{first} {begun}", theirs=f'"{first}" "{begun}"*', typing=True)
