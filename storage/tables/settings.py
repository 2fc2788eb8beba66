"""Small things kept with the library, as JSON under a key."""

import json

from storage.database import Connection

INDEX = "index"
"""Key of what points to the index in use."""


def read(connection: Connection, key: str) -> object:
    """Return the value of a key, None if it was never set."""
    text = connection.value("SELECT value FROM setting WHERE key = ?", (key,))
    return None if text is None else json.loads(str(text))


def write(connection: Connection, key: str, value: object) -> None:
    """Set a key."""
    connection.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),  # ASCII: a path may hold what UTF-8 cannot write
    )
