"""Spans of days and of numbers as people write them in a query."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

DayRange = tuple[date | None, date | None]
"""First day, and the day after the last; None where it is open."""

NumberRange = tuple[int | None, int | None]
"""The least, and one more than the most; None where it is open."""

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_COMPARED = re.compile(r"(>=|<=|>|<|=)(.+)")
_NUMBER = re.compile(r"\d{1,9}")
_BARE = re.compile(r"\d{4}(-\d{1,2}){0,2}\.\.(\d{4}(-\d{1,2}){0,2})?|\.\.\d{4}(-\d{1,2}){0,2}", re.ASCII)
_DAY = timedelta(days=1)

T = TypeVar("T")


def days(value: str, today: date) -> DayRange | None:
    """Return the days of a value; None if it names none.

    >>> days("2024-05..2024-07", date(2026, 1, 1))
    (datetime.date(2024, 5, 1), datetime.date(2024, 8, 1))
    >>> days("last-month", date(2026, 1, 15))
    (datetime.date(2025, 12, 1), datetime.date(2026, 1, 1))
    """
    return _range(value, lambda text: _span(text, today))


def numbers(value: str) -> NumberRange | None:
    """Return the numbers of a value; None if it names none.

    >>> numbers(">2000"), numbers("100..500"), numbers("many")
    ((2001, None), (100, 501), None)
    """
    return _range(value, _number)


def is_days(text: str) -> bool:
    """Tell whether a word can only be a range of days.

    >>> is_days("2024-05..2024-07"), is_days("2024.."), is_days("2024")
    (True, True, False)
    """
    return bool(_BARE.fullmatch(text))


def _range(value: str, span: "Callable[[str], tuple[T, T] | None]") -> tuple[T | None, T | None] | None:
    compared = _COMPARED.fullmatch(value)
    if compared:
        found = span(compared[2])
        return None if found is None else _beyond(compared[1], found)
    if ".." not in value:
        return span(value)
    low, _, high = value.partition("..")
    high = high.lstrip(".")
    first, last = (span(low) if low else None), (span(high) if high else None)
    if (low and first is None) or (high and last is None) or not (low or high):
        return None
    return (first[0] if first else None), (last[1] if last else None)


def _beyond(sign: str, found: tuple[T, T]) -> tuple[T | None, T | None]:
    low, high = found
    return {
        ">": (high, None), ">=": (low, None), "<": (None, low), "<=": (None, high), "=": found,
    }[sign]  # fmt: skip


def _number(text: str) -> tuple[int, int] | None:
    bare = text.replace(",", "").replace("_", "")
    return (int(bare), int(bare) + 1) if _NUMBER.fullmatch(bare) else None


def _span(text: str, today: date) -> tuple[date, date] | None:
    named = _NAMED.get(text.lower())
    if named is not None:
        return named(today)
    ascii_digits = "".join(str(int(c)) if c.isdecimal() else c for c in text[:20])
    found = _DATE.fullmatch(ascii_digits)
    if not found:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        if day:
            first = date(year, month, day)
            return first, first + _DAY
        return _month(year, month) if found[2] else (date(year, 1, 1), date(year + 1, 1, 1))
    except (ValueError, OverflowError):
        return None


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, (first + timedelta(days=31)).replace(day=1)


def _week(today: date, ago: int) -> tuple[date, date]:
    monday = today - timedelta(days=today.weekday() + 7 * ago)
    return monday, monday + timedelta(days=7)


def _last_month(today: date) -> tuple[date, date]:
    before = today.replace(day=1) - _DAY
    return _month(before.year, before.month)


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year + 1, 1, 1)


_NAMED: dict[str, Callable[[date], tuple[date, date]]] = {
    "today": lambda today: (today, today + _DAY),
    "yesterday": lambda today: (today - _DAY, today),
    "this-week": lambda today: _week(today, 0),
    "last-week": lambda today: _week(today, 1),
    "this-month": lambda today: _month(today.year, today.month),
    "last-month": _last_month,
    "this-year": lambda today: _year(today.year),
    "last-year": lambda today: _year(today.year - 1),
}

NAMES = tuple(_NAMED)
"""Days that have a name."""
