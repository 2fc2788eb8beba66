"""Kin: all copies among 20,000 articles, how long that takes and how many are found.

The articles are made of the paragraphs of the run's pages; each story has every fourth word or so of them
in its own way, so that unrelated stories share turns of phrase, as news do, but no paragraphs. Copies have
other headlines, lose up to half of their paragraphs, have words changed, and carry the furniture of their
site.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from time import perf_counter, process_time

from storage import Library, blocks
from storage.database import Database
from storage.records import ArticleId, Metadata
from storage.services.kin import Kin
from storage.services.mutations import Mutations, new_uid
from storage.shingles import signature
from storage.tables import articles
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting
from tests.builders import NOON, paragraphs

_ARTICLES = 20_000
_SITES = 80


@dataclass(frozen=True, slots=True)
class Printed:
    """An article as one site prints it."""

    story: int
    url: str
    title: str
    text: str


def run(setting: Setting) -> Iterator[Row]:
    """Recognise generated articles one by one, as an import does, and compare with what was planted."""
    with Library.open(setting.library) as library:
        texts = [library.articles.content(article.id).text for article in library.articles.list()]
    made = list(printed(texts, _ARTICLES, random.Random(7)))
    Library.open(setting.folder / "kin", create=True).close()
    database = Database(setting.folder / "kin")
    ids = _fill(database, made)
    kin = Kin(Mutations(database, lambda: NOON))
    begin, cpu = perf_counter(), process_time()
    while not kin.catch_up(3600):
        pass
    wall, cpu = perf_counter() - begin, process_time() - cpu
    signing = process_time()
    for one in made:
        signature(one.text)
    signing = process_time() - signing
    found = {
        (row[0], row[1])
        for row in database.connection().rows("SELECT article, other FROM kin WHERE article < other")
    }
    planted = _planted(made, ids)
    size = (database.path.stat().st_size) >> 20
    hashes = database.connection().value("SELECT count(*) FROM signature_hash")
    database.close()
    right = len(found & planted)
    told = f"{cpu:.1f} s of CPU, of which an import's worker spends {signing:.1f} s on signatures"
    yield Row(bench="kin", figure=f"s for all pairs of {_ARTICLES}", ours=wall, remark=told)
    yield Row(bench="kin", figure="recall", ours=right / len(planted), remark=f"{len(planted)} pairs planted")
    yield Row(
        bench="kin",
        figure="precision",
        ours=right / len(found),
        remark=f"{len(found)} pairs found; {hashes} hashes in a store of {size} MB",
    )


def printed(texts: list[str], count: int, chance: random.Random) -> Iterator[Printed]:
    """Yield articles, some in several copies, in no order."""
    pool = [part for text in texts for part in text.split("\n") if 60 < len(part) < 1200]
    furniture = [" ".join(chance.sample(pool, 1))[:300] for _ in range(_SITES)]
    spoken = [word for part in pool for word in part.split()]
    made: list[Printed] = []
    story = 0
    while len(made) < count:
        story += 1
        parts = [_changed(part, 0.25, spoken, chance) for part in chance.sample(pool, chance.randint(4, 16))]
        copies = chance.choices((1, 2, 3, 5, 9), weights=(60, 20, 10, 7, 3))[0]
        for number, site in enumerate(chance.sample(range(_SITES), copies)):
            body = parts if number == 0 else _edited(parts, spoken, chance)
            text = "\n".join([*body, furniture[site]] if chance.random() < 0.5 else body)
            url = f"https://site{site}.example/{story}-{number}"
            made.append(Printed(story, url, f"{parts[0][:60]} {number}", text))
    chance.shuffle(made)
    yield from made[:count]


def _edited(parts: list[str], spoken: list[str], chance: random.Random) -> list[str]:
    kept = parts[: max(2, round(len(parts) * chance.uniform(0.5, 1)))]
    rate = chance.choice((0, 0, 0.01, 0.03))
    return [_changed(part, rate, spoken, chance) for part in kept]


def _changed(part: str, rate: float, spoken: list[str], chance: random.Random) -> str:
    return " ".join(chance.choice(spoken) if chance.random() < rate else word for word in part.split())


def _fill(database: Database, made: list[Printed]) -> list[ArticleId]:
    """Store articles as imports before there was kin did, in one transaction."""
    ids = []
    with database.transaction() as connection:
        connection.run("INSERT INTO blob (sha256, size, packing) VALUES ('0', 0, 'zlib')")
        for one in made:
            id = articles.insert(
                connection,
                uid=new_uid(),
                identity=f"url:{one.url}",
                metadata=Metadata(title=one.title, url=one.url),
                words=0,
                added="2026-05-01T12:00:00.000000Z",
            )
            capture = connection.run(
                "INSERT INTO capture (uid, article, format, sha256, captured, added) "
                "VALUES (?, ?, 'html', '0', '2026-05-01T12:00:00.000000Z', '')",
                (new_uid(), id),
            )
            content = connection.run(
                "INSERT INTO content (capture, extractor, metadata, blocks, text, added) "
                "VALUES (?, '', '{}', ?, ?, '')",
                (capture, blocks.encode(paragraphs(*one.text.split("\n"))), one.text),
            )
            articles.update(connection, id, capture=capture, content=content)
            ids.append(id)
    return ids


def _planted(made: list[Printed], ids: list[ArticleId]) -> set[tuple[int, int]]:
    stories: dict[int, list[int]] = {}
    for one, id in zip(made, ids, strict=True):
        stories.setdefault(one.story, []).append(id)
    return {(min(pair), max(pair)) for group in stories.values() for pair in combinations(group, 2)}
