"""SQLite FTS5 and tantivy, filled with the same articles and asked the same."""

import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from tests.benchmarks.questions import Asked
from tests.benchmarks.recombined import Told

_LIMIT = 20


class Peer(Protocol):
    """A search engine."""

    name: str

    def ask(self, asked: Asked, *, snippets: bool) -> object:
        """Answer; None if it cannot."""


class Fts5:
    """SQLite's; tags and dates stand in tables beside, as an application would have it."""

    name = "FTS5"

    def __init__(self, path: Path, told: Sequence[Told]) -> None:
        self._db = sqlite3.connect(path)
        self._db.executescript(
            "CREATE VIRTUAL TABLE article USING fts5(text, prefix='1 2 3');"
            "CREATE TABLE about (id INTEGER PRIMARY KEY, site, author, language, year, published);"
            "CREATE INDEX about_published ON about (published);"
            "CREATE TABLE tagged (path, article, PRIMARY KEY (path, article)) WITHOUT ROWID;"
        )
        self._db.executemany("INSERT INTO article VALUES (?)", ((f"{one.title}\n{one.text}",) for one in told))
        self._db.executemany(
            "INSERT INTO about VALUES (?, ?, ?, ?, ?, ?)",
            [(n, o.site, o.author, o.language, o.published[:4], o.published) for n, o in enumerate(told, 1)],
        )
        self._db.executemany(
            "INSERT OR IGNORE INTO tagged VALUES (?, ?)",
            [
                (tag, n)
                for n, one in enumerate(told, 1)
                for path in one.tags
                for tag in (path, path.split("/")[0])
            ],
        )
        self._db.commit()
        self._db.execute("INSERT INTO article (article) VALUES ('optimize')")
        self._db.commit()

    def ask(self, asked: Asked, *, snippets: bool) -> object:
        """Answer; None if it cannot."""
        match = _fts_query(asked)
        if match is None:
            return None
        if asked.facets:
            return [
                self._db.execute(
                    f"SELECT {field}, count(*) FROM about WHERE id IN "
                    f"(SELECT rowid FROM article WHERE article MATCH ?) GROUP BY {field}",
                    (match,),
                ).fetchall()
                for field in ("site", "author", "language", "year")
            ] + [
                self._db.execute(
                    "SELECT path, count(*) FROM tagged WHERE article IN "
                    "(SELECT rowid FROM article WHERE article MATCH ?) GROUP BY path",
                    (match,),
                ).fetchall()
            ]
        where, values = "", [match]
        if asked.tag:
            where = " AND +rowid IN (SELECT article FROM tagged WHERE path = ?)"
            values = [match, asked.tag]
        if asked.year:
            # The plus keeps SQLite from asking the index of words once for each row.
            where = " AND +rowid IN (SELECT id FROM about WHERE published BETWEEN ? AND ?)"
            values = [match, asked.year, f"{asked.year}-99"]
        shown = "snippet(article, 0, '[', ']', '…', 24)" if snippets else "0"
        return self._db.execute(
            f"SELECT rowid, {shown} FROM article WHERE article MATCH ?{where} ORDER BY rank LIMIT {_LIMIT}",
            values,
        ).fetchall()


def _fts_query(asked: Asked) -> str | None:
    quoted = [f'"{word}"' for word in asked.words]
    match asked.how:
        case "phrase":
            return f'"{" ".join(asked.words)}"'
        case "near":
            return f"NEAR({' '.join(quoted)}, 5)"
        case "begun":
            return f"{' '.join(quoted)}*"
        case "fuzzy":
            return None
    return " ".join(quoted)


class Tantivy:
    """Written in Rust, reads its files through memory maps."""

    name = "tantivy"

    def __init__(self, folder: Path, told: Sequence[Told]) -> None:
        import tantivy

        self._tantivy: Any = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=True)
        builder.add_text_field("tag", tokenizer_name="raw")
        builder.add_text_field("year", tokenizer_name="raw")
        self._schema = builder.build()
        folder.mkdir()
        self._index = tantivy.Index(self._schema, path=str(folder))
        writer = self._index.writer(200_000_000, 1)
        for one in told:
            tags = {tag for path in one.tags for tag in (path, path.split("/")[0])}
            writer.add_document(
                tantivy.Document(text=[f"{one.title}\n{one.text}"], tag=sorted(tags), year=[one.published[:4]])
            )
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def ask(self, asked: Asked, *, snippets: bool) -> object:
        """Answer; None if it cannot."""
        if asked.facets:
            return None
        wanted = self._query(asked)
        found = self._searcher.search(wanted, _LIMIT, count=True)
        if not snippets:
            return found.hits
        generator = self._tantivy.SnippetGenerator.create(self._searcher, wanted, self._schema, "text")
        generator.set_max_num_chars(240)
        return [
            generator.snippet_from_doc(self._searcher.doc(address)).highlighted() for _, address in found.hits
        ]

    def _query(self, asked: Asked) -> Any:
        kinds, schema, must = self._tantivy.Query, self._schema, self._tantivy.Occur.Must
        words = list(asked.words)
        match asked.how:
            case "phrase":
                parts = [kinds.phrase_query(schema, "text", words)]
            case "near":
                parts = [kinds.phrase_query(schema, "text", words, slop=5)]
            case "fuzzy":
                parts = [kinds.fuzzy_term_query(schema, "text", words[0], distance=1)]
            case _:
                parts = [kinds.term_query(schema, "text", word) for word in words]
                if asked.how == "begun":
                    parts[-1] = kinds.regex_query(schema, "text", f"{re.escape(words[-1])}.*")
        if asked.tag:
            parts.append(kinds.term_query(schema, "tag", asked.tag))
        if asked.year:
            parts.append(kinds.term_query(schema, "year", asked.year))
        return kinds.boolean_query([(must, part) for part in parts])


def available(folder: Path, told: Sequence[Told]) -> list[Peer]:
    """Return the peers that are installed, filled."""
    peers: list[Peer] = [Fts5(folder / "fts5.db", told)]
    try:
        peers.append(Tantivy(folder / "tantivy", told))
    except ImportError:
        pass  # a development dependency
    return peers
