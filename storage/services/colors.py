"""The colours service: what the reader calls them, how they look, own ones made and taken away."""

import re

from storage.errors import BadColor, ColorTaken, NotFound, StandardColor
from storage.records import COLORS, Change, MarkColor
from storage.services.mutations import Mutation, Mutations
from storage.tables import colors
from storage.text import line, whole

LONGEST = 60
"""Code points of a name or label."""

_VALUE = re.compile("#[0-9a-f]{6}")


class Colors:
    """``library.colors``."""

    def __init__(self, mutations: Mutations) -> None:
        self._mutations = mutations
        self._database = mutations.database

    def list(self, *, counted: bool = True) -> list[MarkColor]:
        """Return the colours: the five, then the reader's own, those taken away only while used.

        Counting who has them takes 61 ms at 100,000 highlights; not ``counted``, each says 0.
        """
        return colors.listed(self._database.connection(), counted=counted)

    def add(self, words: str, value: str) -> Change:
        """Make a colour of the reader's own; its name is what it is called, in small letters.

        One that was taken away is there again. Raises BadColor, ColorTaken.
        """
        label = _label(words)
        name, value = label.casefold(), _value(value)
        if not name:
            raise BadColor(text=words)
        with self._mutations.begin("color.add") as mutation:
            kept = colors.kept(mutation.connection, name)
            if kept:
                raise ColorTaken(name=name)
            values = {"label": "" if label == name else label, "value": value}
            if kept is None:
                colors.insert(mutation.connection, name=name, **values)
            else:
                colors.update(mutation.connection, name, **values, deleted=None)
        return mutation.change

    def describe(self, name: str, *, label: str | None = None, value: str | None = None) -> Change:
        """Call a colour otherwise, or show it as ``#rrggbb``; "" goes back to what it was at first.

        Raises NotFound, BadColor.
        """
        values: dict[str, str] = {}
        if label is not None:
            words = _label(label)
            values["label"] = "" if words == name else words
        if value is not None:
            values["value"] = _value(value) if value or name not in COLORS else ""
        with self._mutations.begin("color.describe") as mutation:
            _check(mutation, name)
            if values:
                colors.update(mutation.connection, name, **values)
        return mutation.change

    def remove(self, name: str) -> Change:
        """Offer a colour of the reader's own no more; highlights keep it. Raises NotFound, StandardColor."""
        if name in COLORS:
            raise StandardColor(name=name)
        with self._mutations.begin("color.remove") as mutation:
            _check(mutation, name)
            colors.update(mutation.connection, name, deleted=mutation.now)
        return mutation.change


def _check(mutation: Mutation, name: str) -> None:
    if not colors.kept(mutation.connection, name):
        raise NotFound(what=f"colour {name}")


def _label(text: str) -> str:
    label = line(whole(text)).strip()
    if len(label) > LONGEST:
        raise BadColor(text=label[:LONGEST] + "…")
    return label


def _value(text: str) -> str:
    value = text.strip().lower()
    if _VALUE.fullmatch(value) is None:
        raise BadColor(text=text)
    return value
