"""The editions service: one report in several languages, as its pages declare or the user says."""

from collections.abc import Sequence

from storage.addresses import identity_of, site_root
from storage.errors import NotFound, UsageError
from storage.records import Article, ArticleId, Change, Metadata
from storage.services.mutations import Mutation, Mutations, new_uid
from storage.tables import articles
from storage.tables import editions as rows

_LEAST = 2


class Editions:
    """``library.editions``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    def list(self, article: ArticleId) -> list[Article]:
        """Return the other articles that are the same report, by language. Raises NotFound."""
        connection = self._database.connection()
        if articles.find(connection, article) is None:
            raise NotFound(what=f"article {article}")
        found = (articles.find(connection, ArticleId(id)) for id in rows.of_article(connection, article))
        return [one for one in found if one is not None]

    def join(self, ids: Sequence[ArticleId]) -> Change:
        """Take articles, with all that were one report with any of them, for one report.

        Raises NotFound, and UsageError for fewer than two.
        """
        wanted = tuple(dict.fromkeys(ids))
        if len(wanted) < _LEAST:
            raise UsageError(reason="A report in several languages takes two articles or more.")
        with self._mutations.begin("edition.join") as mutation:
            _live(mutation, wanted)
            rows.set_edition(mutation.connection, wanted, new_uid())
        return mutation.change

    def part(self, ids: Sequence[ArticleId]) -> Change:
        """Keep articles apart from what was the same report; no page joins them again. Raises NotFound."""
        with self._mutations.begin("edition.part") as mutation:
            _live(mutation, ids)
            for id in ids:
                articles.update(mutation.connection, id, edition=rows.PARTED + new_uid())
        return mutation.change


def _live(mutation: Mutation, ids: Sequence[ArticleId]) -> None:
    for id in ids:
        if articles.find(mutation.connection, id) is None:
            raise NotFound(what=f"article {id}")


def recognise(mutation: Mutation, article: ArticleId, metadata: Metadata) -> None:
    """Note what an article's page names as itself in other languages, and join what is here of it."""
    connection = mutation.connection
    named = (
        (identity_of(address, ""), language)
        for language, address in metadata.alternates
        if not site_root(address)
    )
    rows.note_alternates(connection, article, named)
    if (rows.edition(connection, article) or "").startswith(rows.PARTED):
        return
    others = rows.candidates(connection, article)
    if others:
        known = (rows.edition(connection, id) for id in (*others, article))
        edition = next((one for one in known if one is not None), None) or new_uid()
        rows.set_edition(connection, (article, *others), edition)
