"""By what articles can be counted."""

from storage.database import Connection

Columns = dict[str, dict[int, str]]
"""Of a condition of the query language, the value of each live article that has one."""


def columns(connection: Connection) -> Columns:
    """Return the values of ``site``, ``author``, ``lang``, ``published`` (its year) and ``is``."""
    rows = connection.rows(
        "SELECT id, site, byline, language, substr(coalesce(published, ''), 1, 4), state "
        "FROM article WHERE deleted IS NULL"
    )
    found: Columns = {}
    for column, field in enumerate(("site", "author", "lang", "published", "is"), 1):
        found[field] = {row[0]: row[column] for row in rows if row[column]}
    return found


def tags(connection: Connection) -> dict[int, tuple[str, ...]]:
    """Return the tags of each live article, its own and its highlights'; none is named twice."""
    found: dict[int, set[str]] = {}
    for article, path in connection.rows(
        "SELECT article, path FROM article_tag JOIN tag ON tag.id = article_tag.tag "
        "WHERE tag.deleted IS NULL UNION "
        "SELECT highlight.article, path FROM highlight_tag "
        "JOIN highlight ON highlight.id = highlight_tag.highlight "
        "JOIN tag ON tag.id = highlight_tag.tag "
        "WHERE tag.deleted IS NULL AND highlight.deleted IS NULL"
    ):
        found.setdefault(article, set()).add(path)
    return {article: tuple(paths) for article, paths in found.items()}
