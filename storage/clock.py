"""Time as it is stored: aware UTC, written so that text order is time order."""

from collections.abc import Callable
from datetime import UTC, datetime

from storage.errors import LibraryDamaged

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time of now, aware, in UTC."""
    return datetime.now(UTC)


def to_text(moment: datetime) -> str:
    """Return the stored form, microseconds kept.

    >>> to_text(datetime(2026, 5, 1, 12, 0, tzinfo=UTC))
    '2026-05-01T12:00:00.000000Z'
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_text(text: str) -> datetime:
    """Return the moment of a stored form. Raises LibraryDamaged for anything else.

    >>> from_text("2026-05-01T12:00:00.000000Z").isoformat()
    '2026-05-01T12:00:00+00:00'
    """
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise LibraryDamaged(reason="a date in it cannot be read") from error


def to_seconds(moment: datetime) -> str:
    """Return the form of the command line and of exports.

    >>> to_seconds(datetime(2026, 5, 1, 12, 0, tzinfo=UTC))
    '2026-05-01T12:00:00Z'
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
