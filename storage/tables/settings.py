"""Small things kept with the library, as JSON under a key."""

import json

from storage.database import Connection
from storage.errors import LibraryDamaged

INDEX = "index"
"""Key of what points to the index in use."""
REVISION = "revision"
"""Key of the count of mutations: index work of another process moves the file but not this."""


def read(connection: Connection, key: str) -> object:
    """Return the value of a key, None if it was never set."""
    text = connection.value("SELECT value FROM setting WHERE key = ?", (key,))
    try:
        return None if text is None else json.loads(str(text))
    except ValueError as error:
        raise LibraryDamaged(reason=f"its setting {key} cannot be read") from error


def write(connection: Connection, key: str, value: object) -> None:
    """Set a key."""
    connection.run(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),  # ASCII: a path may hold what UTF-8 cannot write
    )
