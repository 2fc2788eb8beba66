"""What a board of passages showed, as JSON that is kept with the library."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date

from storage.records import PassageFilter, ReadingState, TagTerm

_TERMS = ("any", "all", "none")
_DAYS = ("marked_from", "marked_until", "published_from", "published_until")


def as_json(which: PassageFilter) -> dict[str, object]:
    """Return a filter as JSON, without what it does not ask for."""
    told: dict[str, object] = {}
    for field in fields(PassageFilter):
        value = getattr(which, field.name)
        if value == field.default:
            continue
        if field.name in _TERMS:
            told[field.name] = [[term.path, term.exact] for term in value]
        elif isinstance(value, date):
            told[field.name] = value.isoformat()
        else:
            told[field.name] = list(value) if isinstance(value, tuple) else value
    return told


def from_json(told: object) -> PassageFilter:
    """Return the filter that was kept; what is nonsense in it is left out."""
    which = PassageFilter()
    if not isinstance(told, Mapping):
        return which
    for field in fields(PassageFilter):
        value = told.get(field.name)
        try:
            found = _value(field.name, value, field.default)
        except (TypeError, ValueError):
            continue
        if found is not None:
            which = replace(which, **{field.name: found})  # type: ignore[arg-type]
    return which


def _value(name: str, value: object, default: object) -> object:
    """Return a field's value; None for its default. Raises TypeError, ValueError."""
    if value is None:
        return None
    if name in _TERMS:
        pairs = value if isinstance(value, list) else []
        return tuple(TagTerm(path=str(path), exact=bool(exact)) for path, exact in pairs)
    if name in _DAYS:
        return date.fromisoformat(str(value))
    if name == "state":
        return ReadingState(str(value))
    if name == "colors":
        return tuple(map(str, value)) if isinstance(value, list) else None
    return type(default)(value)  # type: ignore[call-arg]
