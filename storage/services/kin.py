"""The kin service: which articles tell one story, on whatever sites it was published."""

import re
import time
from collections.abc import Iterator
from functools import lru_cache
from sqlite3 import Row
from urllib.parse import urlsplit

from storage import shingles
from storage.addresses import address_key
from storage.database import Connection
from storage.errors import NotFound
from storage.records import ArticleId, Change, Relative
from storage.services.mutations import Mutation, Mutations
from storage.shingles import Likeness, Signature
from storage.tables import articles, captures
from storage.tables import kin as rows

_LEAST_SHARED = 3
"""Hashes of two signatures that lead from one article to the other: fewer are chance or a quotation."""

_LEAST_TEXT = 8
"""Shingles of a text that makes a story; of shorter ones ("Please log in") the title must agree, too."""

_HALF, _MOST = 0.5, 0.8
"""How much of the shorter text makes one story of two: of two sites, and within one."""

_ROUGH = 0.17
"""By how much a guess by samples is wrong at times; so near to what decides, the texts are compared."""
_MOST_COMPARED = 16
"""Texts that one import reads for that."""

_TURN = 50
"""Articles that are caught up with in one transaction."""


class Kin:
    """``library.kin``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    def list(self, article: ArticleId) -> list[Relative]:
        """Return the other articles that tell an article's story, by id. Raises NotFound."""
        connection = self._database.connection()
        if articles.find(connection, article) is None:
            raise NotFound(what=f"article {article}")
        found = rows.of_article(connection, article)
        shown = ((articles.find(connection, ArticleId(other)), shared) for other, shared in found)
        return [Relative(article=one, shared=shared) for one, shared in shown if one is not None]

    def part(self, article: ArticleId, other: ArticleId) -> Change:
        """Keep two articles apart from now on: the user says that they are not one story. Raises NotFound."""
        with self._mutations.begin("kin.part") as mutation:
            for id in (article, other):
                if articles.find(mutation.connection, id) is None:
                    raise NotFound(what=f"article {id}")
            rows.set_apart(mutation.connection, article, other)
        return mutation.change

    def owed(self) -> int:
        """Return how many articles are not recognised yet: those of a library made before there was kin."""
        return rows.owed(self._database.connection())

    def catch_up(self, seconds: float) -> bool:
        """Recognise articles for so long, in short transactions; True if nothing is owed any more."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with self._mutations.begin("kin.recognise", journaled=False) as mutation:
                found = rows.unsigned(mutation.connection, _TURN)
                for row in found:
                    recognise(mutation, ArticleId(row["id"]), row["content"], row["text"])
            if len(found) < _TURN:
                return True
        return not self.owed()


def recognise(mutation: Mutation, article: ArticleId, content: int, text: str, packed: bytes = b"") -> None:
    """Sign an article's new content and find its kin; ``packed`` is its signature if it is known."""
    connection = mutation.connection
    packed = packed or shingles.signature(text).packed()
    own = shingles.unpacked(packed)
    if before := rows.signature(connection, article):
        rows.forget_hashes(connection, article, shingles.unpacked(before).keys)
    rows.keep_signature(connection, article, content, packed, own.keys)
    rows.relate(connection, article, _relatives(connection, article, text, own))


def _relatives(
    connection: Connection, article: ArticleId, text: str, own: Signature
) -> Iterator[tuple[int, float]]:
    least = min(_LEAST_SHARED, len(own.keys))
    others = rows.sharing(connection, article, own.keys, least) if least else []
    if not others:
        return
    (this, *_) = rows.signatures(connection, [article])
    read, compared, ours = None, 0, frozenset(own.hashes)
    for row in rows.signatures(connection, others):
        theirs = shingles.unpacked(row["hashes"])
        if shingles.far_apart(ours, theirs):
            continue
        like = shingles.guessed(own, theirs)
        decisive = _HALF
        if (
            _HALF + _ROUGH < like.containment <= _MOST + _ROUGH  # beyond, neither decides anything
            and _same_site(this["url"], row["url"])
        ):
            decisive = _MOST
        if abs(like.containment - decisive) <= _ROUGH and compared < _MOST_COMPARED:
            found = captures.text(connection, row["id"])
            if found is not None:
                read = shingles.shingles(text) if read is None else read
                like = shingles.likeness(read, shingles.shingles(found[1]))
                compared += 1
        if _alike(like) and _one_story(like, this, row):
            yield row["id"], like.containment


def _alike(like: Likeness) -> bool:
    """Tell whether half of the shorter text is in the longer, which may be up to five times as long."""
    return like.containment >= _HALF and like.resemblance >= 0.2


def _one_story(like: Likeness, one: Row, other: Row) -> bool:
    """Tell whether two texts that are alike are one story, printed twice.

    Pages of one site share more than stories do, so there it takes nearly all; and a few words that
    stand on many pages are a story only under one title.
    """
    if like.shorter < _LEAST_TEXT:
        return like.resemblance == 1 and _key(one["title"]) == _key(other["title"])
    return like.containment >= _MOST or not _same_site(one["url"], other["url"])


def _same_site(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and _site(one) == _site(other)


@lru_cache(maxsize=512)
def _site(address: str) -> str:
    return urlsplit(f"//{address_key(address)}").netloc


def _key(title: str) -> str:
    return re.sub(r"\W+", "", title.casefold())
