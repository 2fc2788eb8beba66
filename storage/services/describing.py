"""What a hit shows: a piece of its text with the words marked, and why it was found."""

import sqlite3
from collections.abc import Sequence

from storage.blocks.references import without_references
from storage.database import Connection
from storage.search import query
from storage.search.query import Passage
from storage.search.snippets import Mark, Marker
from storage.tables import findable
from storage.words import fold


class Describer:
    """For hits of one query in texts of one language."""

    def __init__(self, connection: Connection, passages: Sequence[Passage], language: str) -> None:
        self._connection = connection
        self._passages = passages
        self._marker = Marker(passages, language)
        self._strict = Marker(passages, language, strict=True)

    def of(self, row: sqlite3.Row, *, is_highlight: bool) -> tuple[str, tuple[Mark, ...], str]:
        """Return the snippet, its marks, and the reason: see :class:`storage.records.SearchHit`."""
        place = "quote" if is_highlight else "text"
        whole = row["quote"] if is_highlight else without_references(row["text"], row["linking"])
        text, marks = self._marker.snippet(whole)
        if not marks and row["note"]:
            noted = self._marker.snippet(row["note"])
            if noted[1]:
                (text, marks), place = noted, "note"
        return text, marks, self._reason(row, place, text, bool(marks), is_highlight)

    def _reason(self, row: sqlite3.Row, place: str, shown: str, marked: bool, is_highlight: bool) -> str:
        if not self._passages:
            return "condition"
        if not is_highlight and self._all_in(row["title"]):
            return "title"
        if marked and self._strict.marks(shown):
            return place
        if not is_highlight and self._strict.marks(row["title"]):
            return "title"
        kind = "highlight" if is_highlight else "article"
        tags = findable.paths_of(self._connection, kind, row["id"])
        if any(self._strict.marks(path) for path in tags):
            return "tag"
        return "stem" if marked else place

    def _all_in(self, title: str) -> bool:
        return bool(self._strict.marks(title)) and all(
            Marker([passage], strict=True).marks(title) for passage in self._passages
        )


def as_spelt(term: str, text: str, language: str, typed: str) -> str:
    """Return a term as a text spells it, in lower case if it was typed so; the term if it is not there."""
    spelt = []
    for word in term.split():
        marks = Marker(query.passages_of(query.parse(word)), language, strict=True).marks(text)
        found = next((text[start:end] for start, end in marks), word)
        spelt.append(found if fold(found) == fold(word) else word)
    joined = " ".join(spelt)
    return joined if typed[:1].isupper() else joined.lower()
