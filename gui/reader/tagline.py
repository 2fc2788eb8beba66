"""Several tags in one line of text, separated by commas; one that holds a comma stands in quotes."""

import re
from collections.abc import Iterable, Iterator

_PART = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)')


def parse_tags(text: str) -> tuple[str, ...]:
    """Return the tags in a line, each once, in order.

    >>> parse_tags('ice,  thin  ice, , ice, "salt, sugar"')
    ('ice', 'thin ice', 'salt, sugar')
    """
    return tuple(dict.fromkeys(tag for _, tag in _parts(text) if tag))


def join_tags(tags: Iterable[str]) -> str:
    """Return the line that :func:`parse_tags` takes apart into these tags.

    >>> join_tags(("ice", "salt, sugar"))
    'ice, "salt, sugar"'
    """
    return ", ".join(tag if _plain(tag) else _quoted(tag) for tag in tags)


def cut_last(text: str) -> tuple[str, str]:
    """Return what stands before the last tag of a line, and that tag as far as it is typed.

    >>> cut_last('"salt, sugar", thi')
    ('"salt, sugar", ', 'thi')
    """
    start, tag = list(_parts(text))[-1]
    return text[:start] + (" " if start else ""), tag


def _plain(tag: str) -> bool:
    return parse_tags(tag) == (tag,) and not tag.startswith('"')


def _quoted(tag: str) -> str:
    return '"{}"'.format(tag.replace('"', '""'))


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each part begins, and its tag, "" if there is none."""
    at, more = 0, True
    while more:
        found = _PART.match(text, at)
        assert found is not None  # it matches anything, if only an empty end
        quoted, plain = found.groups()
        yield at, " ".join(plain.split()) if quoted is None else quoted.replace('""', '"')
        at, more = found.end(), found[0].endswith(",")
