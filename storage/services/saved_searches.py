"""The saved searches: queries kept by a name, which behave like folders."""

from storage.errors import NotFound, UsageError
from storage.records import Change, SavedSearch, SearchId
from storage.services.mutations import Mutation, Mutations
from storage.tables import saved_searches
from storage.text import line, whole

LONGEST_NAME = 200
"""Code points; a longer name is cut there."""


class SavedSearches:
    """``library.searches``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    def list(self) -> list[SavedSearch]:
        """Return them by name."""
        return saved_searches.listed(self._database.connection())

    def save(self, name: str, query: str) -> Change:
        """Keep a query by a name; one that has the name already gets the new query.

        Raises UsageError for an empty name or query.
        """
        name, query = _name(name), _query(query)
        with self._mutations.begin("search.save") as mutation:
            row = saved_searches.named(mutation.connection, name)
            if row is None:
                saved_searches.insert(mutation.connection, name=name, query=query, created=mutation.now)
            else:
                saved_searches.update(mutation.connection, row["id"], query=query)
        return mutation.change

    def rename(self, id: SearchId, name: str) -> Change:
        """Give one another name. Raises NotFound, and UsageError for a name that is empty or taken."""
        name = _name(name)
        with self._mutations.begin("search.rename") as mutation:
            _live(mutation, id)
            taken = saved_searches.named(mutation.connection, name)
            if taken is not None and taken["id"] != id:
                raise UsageError(reason=f"Another search is called {name}.")
            saved_searches.update(mutation.connection, id, name=name)
        return mutation.change

    def delete(self, id: SearchId) -> Change:
        """Keep one no longer; undo brings it back. Raises NotFound."""
        with self._mutations.begin("search.delete") as mutation:
            _live(mutation, id)
            saved_searches.update(mutation.connection, id, deleted=mutation.now)
        return mutation.change


def _live(mutation: Mutation, id: SearchId) -> None:
    if saved_searches.find(mutation.connection, id) is None:
        raise NotFound(what=f"saved search {id}")


def _name(text: str) -> str:
    name = line(whole(text))[:LONGEST_NAME].strip()
    if not name:
        raise UsageError(reason="A saved search needs a name.")
    return name


def _query(text: str) -> str:
    query = line(whole(text)).strip()
    if not query:
        raise UsageError(reason="An empty search cannot be kept.")
    return query
