"""Dates as feeds write them."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from storage.clock import to_seconds


def moment(text: str) -> str | None:
    """Return a moment as it is stored, ``YYYY-MM-DDTHH:MM:SSZ``; None for what is no date.

    RFC 822 (RSS) and RFC 3339 (Atom, JSON Feed) are read; a time without a zone counts as UTC.

    >>> moment("Fri, 01 May 2026 14:00:00 +0200"), moment("2026-05-01"), moment("soon")
    ('2026-05-01T12:00:00Z', '2026-05-01T00:00:00Z', None)
    """
    text = text.strip()[:80]
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(text)
            if found.tzinfo is None:
                found = found.replace(tzinfo=UTC)
            if not 1970 <= found.astimezone(UTC).year < 9999:
                return None
            return to_seconds(found)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None
