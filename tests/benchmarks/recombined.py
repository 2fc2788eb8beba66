"""Articles by the ten thousand, recombined from the paragraphs of some real or generated pages.

Importing so many would take an hour; here rows go straight into the store. So that the vocabulary
grows as it does with real articles, some words are exchanged for invented ones of a long tail, and
each article has a site, an author, a date, tags and, now and then, a highlight.
"""

import json
import random
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from storage import Library, blocks
from storage.records import Block, Kind, Run

_TAGS = tuple(f"{first}/{second}" for first in ("asia", "europe", "trade", "science") for second in "abcde")
_SITES, _AUTHORS = 80, 900
_FIRST_DAY = date(2015, 1, 1)
_EXCHANGED = 0.02
_SYLLABLES = [a + b for a in ("b", "dr", "f", "gl", "k", "l", "m", "n", "pr", "s", "t", "v") for b in "aeiou"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An article before it is stored."""

    title: str
    paragraphs: tuple[str, ...]
    site: str
    author: str
    published: str
    tags: tuple[str, ...]
    language: str

    @property
    def text(self) -> str:
        """The canonical text."""
        return "\n".join(self.paragraphs)


def paragraphs(library: Library) -> list[str]:
    """Return the paragraphs of a library's articles that are long enough to be any."""
    found = []
    for article in library.articles.list():
        lines = library.articles.content(article.id).text.split("\n")
        found += [line for line in lines if 60 <= len(line) <= 4000]
    return found


def articles(source: Sequence[str], count: int, *, seed: int = 1) -> Iterator[Told]:
    """Yield ``count`` articles of about 5,000 characters."""
    for number in range(count):
        dice = random.Random(f"{seed}/{number}")
        length = dice.lognormvariate(8.4, 0.55)
        chosen: list[str] = []
        while sum(map(len, chosen)) < length:
            chosen.append(_varied(dice, dice.choice(source)))
        words = [word for word in chosen[0].split() if word.isalpha()]
        yield Told(
            title=" ".join(words[:7]).capitalize() or f"Article {number}",
            paragraphs=tuple(chosen),
            site=f"Site {min(_SITES, int(dice.paretovariate(0.7)))}",
            author=f"Author {min(_AUTHORS, int(dice.paretovariate(0.5)))}",
            published=(_FIRST_DAY + timedelta(days=dice.randrange(4000))).isoformat(),
            tags=tuple(sorted(set(dice.choices(_TAGS, k=dice.choice((0, 0, 1, 1, 2)))))),
            language="en",
        )


def store(folder: Path, told: Sequence[Told]) -> None:
    """Put them into a new library, and into the queue of its index."""
    Library.open(folder, create=True).close()
    connection = sqlite3.connect(folder / "library.db")
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    tags = {path: number for number, path in enumerate(sorted({t for one in told for t in one.tags}), 1)}
    with connection:
        connection.execute("INSERT INTO blob VALUES ('0', 0, 'none', '')")
        connection.executemany(
            "INSERT INTO tag (id, uid, path, created) VALUES (?, ?, ?, ?)",
            [(number, f"t{number}", path, now) for path, number in tags.items()],
        )
        for id, one in enumerate(told, 1):
            _store_one(connection, id, one, now, tags)
    connection.close()


def _store_one(connection: sqlite3.Connection, id: int, one: Told, now: str, tags: dict[str, int]) -> None:
    stored = blocks.encode([Block(kind=Kind.PARAGRAPH, runs=(Run(text=text),)) for text in one.paragraphs])
    connection.execute(
        "INSERT INTO article (id, uid, identity, capture, content, title, byline, site, url, language, "
        "published, words, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id, f"a{id}", f"url:https://{id}.example", id, id, one.title, one.author, one.site,
            f"https://{one.site.lower().replace(' ', '')}.example/{id}", one.language, one.published,
            len(one.text.split()), now,
        ),
    )  # fmt: skip
    connection.execute(
        "INSERT INTO capture (id, uid, article, format, sha256, captured, added) "
        "VALUES (?, ?, ?, 'html', '0', ?, ?)",
        (id, f"c{id}", id, now, now),
    )
    connection.execute(
        "INSERT INTO content (id, capture, extractor, metadata, blocks, text, added) "
        "VALUES (?, ?, 'bench', ?, ?, ?, ?)",
        (id, id, json.dumps({}), stored, one.text, now),
    )
    connection.executemany("INSERT INTO article_tag VALUES (?, ?)", [(id, tags[path]) for path in one.tags])
    connection.execute("INSERT INTO index_queue (kind, item) VALUES ('article', ?)", (id,))
    if id % 10 == 0:
        quote = one.paragraphs[0][:120]
        connection.execute(
            "INSERT INTO highlight (uid, article, made_on, made_start, made_end, exact, prefix, suffix, "
            'start, "end", quote, color, note, created, modified) '
            "VALUES (?, ?, ?, 0, ?, ?, '', '', 0, ?, ?, ?, ?, ?, ?)",
            (f"h{id}", id, id, len(quote), quote, len(quote), quote, "yellow", "", now, now),
        )
        connection.execute("INSERT INTO index_queue (kind, item) VALUES ('highlight', last_insert_rowid())")


def _varied(dice: random.Random, text: str) -> str:
    words = text.split(" ")
    return " ".join(_invented(dice) if dice.random() < _EXCHANGED else word for word in words)


def _invented(dice: random.Random) -> str:
    rank = int(dice.paretovariate(0.35)) % 10_000_019
    word = ""
    while True:
        rank, syllable = divmod(rank, len(_SYLLABLES))
        word += _SYLLABLES[syllable]
        if not rank:
            return word + "n"
