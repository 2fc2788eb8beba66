"""What a schema change needs besides its SQL, by the name of its file; run in the same transaction."""

import json
from collections.abc import Callable, Mapping

from storage.addresses import identity_of, own_identity, site_root
from storage.database import Connection


def _key_identities(connection: Connection) -> None:
    """Tell articles apart by the keys of their addresses.

    Of several articles that one key names, the oldest has it; the others keep their address as it
    is: they stay articles of their own, and are noted as kin.
    """
    holders: dict[str, int] = {}
    rows = connection.rows(
        "SELECT id, url, identity, deleted FROM article WHERE url IS NOT NULL AND identity LIKE 'url:%' "
        "ORDER BY deleted IS NOT NULL, id"
    )
    keys = {row["id"]: identity_of(row["identity"].removeprefix("url:"), "") for row in rows}
    for row in rows:
        id, key = row["id"], keys[row["id"]]
        holder = holders.setdefault(key, id)
        if holder == id:
            connection.run("UPDATE article SET identity = ? WHERE id = ?", (key, id))
            continue
        own = own_identity(row["identity"].removeprefix("url:"))
        connection.run("UPDATE article SET identity = ? WHERE id = ?", (own, id))
        for pair in ((holder, id), (id, holder)):
            connection.run(
                "INSERT OR IGNORE INTO kin (article, other, why, shared) VALUES (?, ?, 'address', 1)", pair
            )


def _note_alternates(connection: Connection) -> None:
    """Learn from what is stored of each page how it is called in other languages.

    Articles that name each other become one report.
    """
    pages = connection.rows(
        "SELECT article.id, article.language, article.identity, content.metadata FROM article "
        "JOIN content ON content.id = article.content "
        "WHERE json_array_length(content.metadata, '$.alternates') > 0"
    )
    for row in pages:
        for language, address in json.loads(row["metadata"])["alternates"]:
            if not site_root(address):
                connection.run(
                    "INSERT OR IGNORE INTO alternate (article, identity, language) VALUES (?, ?, ?)",
                    (row["id"], identity_of(address, ""), language),
                )
    pairs = connection.rows(
        "SELECT one.id, other.id FROM alternate AS ahead JOIN article AS one ON one.id = ahead.article "
        "JOIN article AS other ON other.identity = ahead.identity AND other.id <> one.id "
        "JOIN alternate AS back ON back.article = other.id AND back.identity = one.identity "
        "WHERE substr(one.language, 1, 2) <> substr(other.language, 1, 2) ORDER BY one.id, other.id"
    )
    report: dict[int, str] = {}
    for one, other in pairs:
        name = report.setdefault(one, f"{one:026}")
        report.setdefault(other, name)
    for id, name in report.items():
        connection.run("UPDATE article SET edition = ? WHERE id = ?", (name, id))


STEPS: Mapping[str, Callable[[Connection], None]] = {"kin": _key_identities, "editions": _note_alternates}
"""By what stands after the number in the name of the SQL file."""
