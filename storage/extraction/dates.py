"""Dates as pages write them, as an article keeps them."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)")
_MAX_TEXT = 100
_FIRST_YEAR = 1990
"""The web has no older pages; what claims so is an empty field."""


def published(text: str) -> str | None:
    """Return ``YYYY-MM-DD``, or ``YYYY-MM-DDTHH:MM:SSZ`` where time and zone are told; else None.

    The day is the publisher's, as the page prints it and others cite it: where it is another one in
    UTC, the time is left out.

    >>> published("2024-05-01T20:30:00+02:00"), published("2024-05-01T23:30:00-05:00"), published("soon")
    ('2024-05-01T18:30:00Z', '2024-05-01', None)
    """
    text = text.strip()[:_MAX_TEXT]
    moment = _moment(text)
    if moment is not None and moment.tzinfo is not None:
        return _checked(_stamp(moment))
    found = _DAY.match(text) or _COMPACT.match(text)
    if found:
        try:
            return _checked(date(int(found[1]), int(found[2]), int(found[3])).isoformat())
        except ValueError:
            return None
    return _checked(moment.date().isoformat()) if moment else None


def moment(text: str) -> datetime | None:
    """Return the aware time that a saving program wrote; None if it cannot be read.

    >>> moment("Mon May 06 2024 10:20:30 GMT+0200 (CEST)").isoformat()
    '2024-05-06T08:20:30+00:00'
    """
    found = re.match(r"\w{3} (\w{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})", text.strip())
    if found:
        # As JavaScript prints a date (ECMA-262, 21.4.4.41.4), which is what SingleFile writes.
        text = f"{found[2]} {found[1]} {found[3]} {found[4]} {found[5]}"
    read = _moment(text.strip())
    try:
        return read.astimezone(UTC) if read and read.tzinfo else None
    except OverflowError:
        return None


def _moment(text: str) -> datetime | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(text)
        except (ValueError, TypeError, IndexError):
            continue
    # Zones without a colon, and fractions of any length.
    loose = re.match(r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$", text)
    if loose:
        zone = (loose[2] or "").replace("Z", "+00:00")
        try:
            return datetime.fromisoformat(loose[1] + zone)
        except ValueError:
            return None
    return None


def by_its_own_clock(found: str, told: Iterable[str]) -> str:
    """Return the day that the publisher's clock shows, where the page tells the same moment by it too.

    >>> by_its_own_clock("2024-05-02T01:00:00Z", ["2024-05-01T18:00:00-07:00"])
    '2024-05-01'
    """
    if not found.endswith("Z"):
        return found
    there = datetime.fromisoformat(found)
    for text in told:
        here = _moment(text.strip()[:_MAX_TEXT])
        if here is not None and here.utcoffset() and abs(here - there) < timedelta(minutes=1):
            return _stamp(here)
    return found


def _stamp(moment: datetime) -> str:
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:  # a day from either end of time
        return moment.date().isoformat()
    if utc.date() != moment.date():
        return moment.date().isoformat()
    return utc.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _checked(text: str) -> str | None:
    return text if _FIRST_YEAR <= int(text[:4]) <= datetime.now(UTC).year + 1 else None
