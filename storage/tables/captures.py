"""Rows of ``capture``, ``content``, ``content_image`` and ``blob``: a page's saved versions."""

import json
import sqlite3
from dataclasses import asdict

from storage.clock import from_text
from storage.database import Connection
from storage.records import ArticleId, Capture, CaptureId, Extract


def insert(
    connection: Connection, article: ArticleId, extract: Extract, *, uid: str, captured: str, added: str
) -> CaptureId:
    """Add a capture of an article."""
    return CaptureId(
        connection.run(
            "INSERT INTO capture (uid, article, url, format, member, sha256, captured, added) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                uid,
                article,
                extract.metadata.url,
                extract.format,
                extract.member,
                extract.sha256,
                captured,
                added,
            ),
        )
    )


def insert_content(
    connection: Connection, capture: CaptureId, extract: Extract, *, added: str, choice: str = ""
) -> int:
    """Add what extraction made of a capture; return the content's id, its version."""
    content = connection.run(
        "INSERT INTO content (capture, extractor, metadata, blocks, text, added) VALUES (?, ?, ?, ?, ?, ?)",
        (
            capture,
            extract.extractor,
            json.dumps(asdict(extract.metadata), ensure_ascii=False),
            extract.blocks,
            extract.text,
            added,
        ),
    )
    connection.run(
        "INSERT INTO reading (content, confidence, runner_up, choice) VALUES (?, ?, ?, ?)",
        (content, extract.confidence, extract.runner_up, choice),
    )
    connection.run_many(
        "INSERT OR IGNORE INTO content_image (content, sha256, addresses) VALUES (?, ?, ?)",
        [(content, image.sha256, json.dumps(image.addresses)) for image in extract.images],
    )
    return content


def shown(connection: Connection, article: ArticleId) -> sqlite3.Row | None:
    """Return the capture that a live article shows, with ``content``, the id of its content."""
    return connection.row(
        "SELECT capture.*, article.content, article.corrected, coalesce(reading.runner_up, '') AS runner_up "
        "FROM article JOIN capture ON capture.id = article.capture "
        "LEFT JOIN reading ON reading.content = article.content "
        "WHERE article.id = ? AND article.deleted IS NULL",
        (article,),
    )


def contents(connection: Connection, capture: CaptureId) -> list[sqlite3.Row]:
    """Return what extraction made of a capture, newest first, with the name of each choice."""
    return connection.rows(
        "SELECT content.*, coalesce(reading.choice, '') AS choice FROM content "
        "LEFT JOIN reading ON reading.content = content.id WHERE capture = ? ORDER BY content.id DESC",
        (capture,),
    )


def addresses(connection: Connection, content: int) -> list[tuple[str, list[str]]]:
    """Return each picture of a content, and what its page calls it."""
    rows = connection.rows("SELECT sha256, addresses FROM content_image WHERE content = ?", (content,))
    return [(row[0], json.loads(row[1])) for row in rows]


def originals(connection: Connection) -> list[sqlite3.Row]:
    """Return digest and size of each file that was taken in as it is, whatever became of its article."""
    return connection.rows(
        "SELECT DISTINCT capture.sha256, blob.size FROM capture "
        "JOIN blob ON blob.sha256 = capture.sha256 WHERE capture.member IS NULL"
    )


def of_bytes(connection: Connection, sha256: str) -> list[sqlite3.Row]:
    """Return the captures of these bytes of live articles, with ``title`` and ``content``."""
    return connection.rows(
        "SELECT capture.*, article.title, article.content FROM capture "
        "JOIN article ON article.id = capture.article "
        "WHERE capture.sha256 = ? AND article.deleted IS NULL ORDER BY article.id, capture.id",
        (sha256,),
    )


def insert_blob(connection: Connection, sha256: str, size: int, packing: str, media: str) -> None:
    """Name a file of ``blobs/``; naming it again changes nothing."""
    connection.run(
        "INSERT INTO blob (sha256, size, packing, media) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
        (sha256, size, packing, media),
    )


def blob_packing(connection: Connection, sha256: str) -> str | None:
    """Return how a file is packed, None if no row names it."""
    packing = connection.value("SELECT packing FROM blob WHERE sha256 = ?", (sha256,))
    return None if packing is None else str(packing)


def blobs(connection: Connection) -> dict[str, str]:
    """Return every named file and how it is packed."""
    return {row[0]: row[1] for row in connection.rows("SELECT sha256, packing FROM blob")}


def images(connection: Connection, content: int) -> list[str]:
    """Return the names of the pictures of a content."""
    return [row[0] for row in connection.rows("SELECT sha256 FROM content_image WHERE content = ?", (content,))]


def of_article(connection: Connection, article: ArticleId) -> list[Capture]:
    """Return an article's captures, oldest first."""
    rows = connection.rows(
        "SELECT capture.*, blob.size FROM capture JOIN blob ON blob.sha256 = capture.sha256 "
        "WHERE article = ? ORDER BY capture.id",
        (article,),
    )
    return [
        Capture(
            id=CaptureId(row["id"]),
            article=ArticleId(row["article"]),
            uid=row["uid"],
            url=row["url"],
            format=row["format"],
            member=row["member"],
            sha256=row["sha256"],
            size=row["size"],
            captured=from_text(row["captured"]),
            added=from_text(row["added"]),
        )
        for row in rows
    ]


def content_of(connection: Connection, capture: CaptureId) -> sqlite3.Row | None:
    """Return the newest content of a live article's capture, and the capture's original."""
    return connection.row(
        "SELECT content.id, content.blocks, content.text, capture.sha256 FROM content "
        "JOIN capture ON capture.id = content.capture JOIN article ON article.id = capture.article "
        "WHERE capture.id = ? AND article.deleted IS NULL ORDER BY content.id DESC LIMIT 1",
        (capture,),
    )


def content(connection: Connection, article: ArticleId) -> sqlite3.Row | None:
    """Return id, blocks, text and syndicated of the content that a live article shows."""
    return connection.row(
        "SELECT content.id, content.blocks, content.text, "
        "coalesce(json_extract(content.metadata, '$.syndicated'), '') AS syndicated FROM content "
        "JOIN article ON article.content = content.id "
        "WHERE article.id = ? AND article.deleted IS NULL",
        (article,),
    )


def text(connection: Connection, article: ArticleId) -> tuple[int, str] | None:
    """Return version and canonical text of a live article."""
    row = connection.row(
        "SELECT content.id, content.text FROM content JOIN article ON article.content = content.id "
        "WHERE article.id = ? AND article.deleted IS NULL",
        (article,),
    )
    return None if row is None else (row[0], row[1])
