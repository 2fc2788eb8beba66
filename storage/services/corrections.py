"""What the user puts right about an article, checked and turned into columns."""

import json
import re
from datetime import UTC, date, datetime

from storage.addresses import identity_of, normal_address
from storage.clock import to_seconds
from storage.database import Connection
from storage.errors import AddressTaken, BadAddress, BadDate, BadLanguage, NoTitle, UsageError
from storage.records import Article, Correction
from storage.tables import articles
from storage.text import whole

_REMEMBERED = ("title", "byline", "site", "url", "language", "direction", "published")
"""Corrections that extraction must never overwrite; note and state are the user's anyway."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def corrected_values(connection: Connection, current: Article, correction: Correction) -> dict[str, object]:
    """Return the columns to set; empty when nothing differs. Raises UsageError on nonsense."""
    wanted: dict[str, object] = {}
    if correction.title is not None:
        wanted["title"] = _title(correction.title)
    for field in ("byline", "site"):
        if (text := getattr(correction, field)) is not None:
            wanted[field] = " ".join(whole(text).split())
    if correction.note is not None:
        wanted["note"] = whole(correction.note)
    if correction.state is not None:
        wanted["state"] = correction.state.value
    if correction.language is not None:
        wanted["language"] = _language(correction.language)
    if correction.direction is not None:
        wanted["direction"] = _direction(correction.direction)
    if correction.published is not None:
        wanted["published"] = published_date(correction.published)
    if correction.url is not None:
        wanted["url"] = _url(connection, current, correction.url)
    values = {name: value for name, value in wanted.items() if value != getattr(current, name)}
    if "url" in values:
        values["identity"] = identity_of(values["url"], current.sha256)  # type: ignore[arg-type]
    known = articles.corrected(connection, current.id)
    fresh = [name for name in values if name in _REMEMBERED and name not in known]
    return {**values, "corrected": json.dumps(known + fresh)} if values else {}


def _title(text: str) -> str:
    title = " ".join(whole(text).split())
    if not title:
        raise NoTitle
    return title


def _language(text: str) -> str:
    if text and not _LANGUAGE.fullmatch(text):
        raise BadLanguage(text=text)
    return text


def _direction(text: str) -> str:
    if text not in ("ltr", "rtl"):
        raise UsageError(reason="A direction is ltr or rtl.")
    return text


def published_date(text: str) -> str | None:
    """Return a date or a time in stored form, None for "". Raises UsageError.

    >>> published_date("2026-05-01"), published_date("2026-05-01T10:00+02:00")
    ('2026-05-01', '2026-05-01T08:00:00Z')
    """
    text = text.strip()
    if not text:
        return None
    try:
        if len(text) <= len("2026-05-01"):
            return date.fromisoformat(text).isoformat()
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadDate(text=text) from error
    return to_seconds(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _url(connection: Connection, current: Article, text: str) -> str | None:
    if not text.strip():
        return None
    address = normal_address(text)
    if address is None:
        raise BadAddress(text=text)
    if address == current.url:
        return address
    other = articles.by_identity(connection, identity_of(address, current.sha256))
    if other is not None and other["id"] != current.id:
        raise AddressTaken(article=other["id"])
    return address
