"""The shape of each command's arguments, and what a line of arguments means.

Not argparse: the contract gives an option its next argument even if that starts with ``-``, lets
``--library`` and ``--json`` stand anywhere, and a query may start with ``-``.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from storage.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a command takes."""

    values: tuple[str, ...] = ()
    """Options with a value, given once."""
    lists: tuple[str, ...] = ()
    """Options with a value, given any number of times."""
    flags: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """Positional arguments, each needed."""
    rest: str = ""
    """Name of the positional arguments that may follow in any number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What a command got; an absent option is None, an empty tuple, or not in ``flags``."""

    positional: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()

    def value(self, name: str) -> str | None:
        """Return the value of an option, None if it was not given."""
        return self.values.get(name)

    def list(self, name: str) -> tuple[str, ...]:
        """Return every value of an option."""
        return self.lists.get(name, ())

    def number(self, name: str) -> int | None:
        """Return the value of an option as a whole number. Raises UsageError."""
        text = self.values.get(name)
        return None if text is None else whole_number(text, f"--{name}")


def whole_number(text: str, what: str) -> int:
    """Return a whole number. Raises UsageError naming ``what``.

    >>> whole_number("7", "--limit")
    7
    """
    if _WHOLE.fullmatch(text) is None:
        raise UsageError(reason=f"{what} needs a whole number, not {text}")
    return int(text)


_WHOLE = re.compile("-?[0-9]{1,18}")  # int() would take "1_0", " 1" and "١", too

COMMON = Shape(values=("library",), flags=("json", "help"))


def read(shape: Shape, words: Sequence[str]) -> Arguments:
    """Sort words into positional arguments and options. Raises UsageError.

    >>> read(Shape(values=("note",), names=("ID",)), ["3", "--note", "-x"]).value("note")
    '-x'
    """
    positional: list[str] = []
    values: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    flags: set[str] = set()
    queue = list(words)
    while queue:
        word = queue.pop(0)
        if word == "--":
            positional += queue
            break
        if not word.startswith("--"):
            positional.append(word)
            continue
        name, equals, value = word[2:].partition("=")
        if name in shape.flags and not equals:
            flags.add(name)
            continue
        if name not in (*shape.values, *shape.lists):
            raise UsageError(reason=f"there is no option --{name} here")
        if not equals:
            if not queue:
                raise UsageError(reason=f"--{name} needs a value")
            value = queue.pop(0)
        if name in shape.lists:
            lists[name] = (*lists.get(name, ()), value)
        elif name in values:
            raise UsageError(reason=f"--{name} is given twice")
        else:
            values[name] = value
    if len(positional) < len(shape.names):
        raise UsageError(reason=f"{shape.names[len(positional)]} is missing")
    if len(positional) > len(shape.names) and not shape.rest:
        raise UsageError(reason=f"{positional[len(shape.names)]} is one argument too many")
    return Arguments(positional=tuple(positional), values=values, lists=lists, flags=frozenset(flags))


def split_common(words: Sequence[str], valued: Sequence[str]) -> tuple[Arguments, list[str]]:
    """Take ``--library DIR``, ``--json`` and ``--help`` out of a line, wherever they stand; return the rest.

    ``valued`` are all options of any command that take a value: their values are left alone.
    """
    ours: list[str] = []
    rest: list[str] = []
    queue = list(words)
    while queue:
        word = queue.pop(0)
        if word == "--":
            rest += [word, *queue]
            break
        name, equals, _ = word[2:].partition("=")
        if word in ("--json", "--help"):
            ours.append(word)
        elif word.startswith("--library") and name == "library":
            ours.append(word)
            ours += queue[:1] if not equals else []
            queue = queue if equals else queue[1:]
        else:
            rest.append(word)
            if word.startswith("--") and name in valued and not equals and queue:
                rest.append(queue.pop(0))
    return read(COMMON, ours), rest
