"""What a schema change needs besides its SQL, by the name of its file; run in the same transaction."""

from collections.abc import Callable, Mapping

from storage.addresses import identity_of, own_identity
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


STEPS: Mapping[str, Callable[[Connection], None]] = {"kin": _key_identities}
"""By what stands after the number in the name of the SQL file."""
