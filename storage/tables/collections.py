"""Rows of ``collection``: what holds articles together."""

from storage.database import Connection
from storage.records import ArticleId, Collection, CollectionId


def put(connection: Connection, collection: Collection, *, uid: str, added: str) -> CollectionId:
    """Return the id of a collection, added if it is new."""
    same = (collection.format, collection.identifier, collection.title)
    connection.run(
        "INSERT INTO collection (uid, title, creator, language, identifier, format, added) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (format, identifier, title) DO NOTHING",
        (
            uid,
            collection.title,
            collection.creator,
            collection.language,
            collection.identifier,
            collection.format,
            added,
        ),
    )
    found = connection.value(
        "SELECT id FROM collection WHERE format = ? AND identifier = ? AND title = ?", same
    )
    return CollectionId(int(str(found)))


def neighbours(connection: Connection, article: ArticleId) -> tuple[ArticleId | None, ArticleId | None]:
    """Return the live articles before and after one in its collection, None where there is none."""
    row = connection.row("SELECT collection, position FROM article WHERE id = ?", (article,))
    if row is None or row["collection"] is None:
        return None, None
    place = {"collection": row["collection"], "position": row["position"] or 0, "id": article}
    common = "SELECT id FROM article WHERE collection = :collection AND deleted IS NULL AND "
    before = connection.value(
        common + "(coalesce(position, 0), id) < (:position, :id) ORDER BY position DESC, id DESC LIMIT 1",
        place,
    )
    after = connection.value(
        common + "(coalesce(position, 0), id) > (:position, :id) ORDER BY position, id LIMIT 1", place
    )
    return (
        None if before is None else ArticleId(int(str(before))),
        None if after is None else ArticleId(int(str(after))),
    )
