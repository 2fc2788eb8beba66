"""The highest id that each table has given, so that none is given twice, not even after a restore."""

from collections.abc import Mapping

from storage.database import Connection


def of(connection: Connection) -> Mapping[str, int]:
    """Return the highest id given, by table."""
    return {row[0]: row[1] for row in connection.rows("SELECT name, seq FROM sqlite_sequence")}


def raise_to(connection: Connection, least: Mapping[str, int]) -> None:
    """Give no id up to these again. Tables that are not there are passed over."""
    held = of(connection) if _numbered(connection) else {}
    for table, number in least.items():
        if table in held:
            connection.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table))
        elif connection.value("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)):
            connection.run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, number))


def _numbered(connection: Connection) -> bool:
    return bool(connection.value("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'"))
