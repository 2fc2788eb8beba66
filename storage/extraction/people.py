"""Names of people in the lines that credit them: without labels, roles, dates and buttons."""

import re
from collections.abc import Iterable, Sequence
from html import unescape

from storage.extraction import credit_words as words
from storage.text import letters, line

MAX_NAMES = 20
_MAX_NAME = 60
_MAX_LINE = 300
"""Characters of a piece looked at: a longer one is prose."""


def declared(values: Iterable[str]) -> list[str]:
    """Return the names in values that say nothing else, each once; addresses left out.

    >>> declared(["By Ada Frost", "Ben Lake, Staff Reporter", "https://e.example/ada", "ADA FROST"])
    ['Ada Frost', 'Ben Lake']
    """
    names: list[str] = []
    for value in values:
        text = unlabelled(line(unescape(unescape(value)))[: _MAX_LINE * 4])
        for part in re.split(r"\s*[;|\n]\s*|\s+[/•·]\s+", text):
            names += _declared(part)
    return unique(name for name in names if name.lower() not in words.NOBODY)


def printed(pieces: Sequence[str], *, lower: bool = False) -> list[str]:
    """Return the names in the pieces of text of one credit line, in their order.

    A label starts the names, a role or a date after them ends them. ``lower``: a name in small
    letters counts too, since the page marks it as one.

    >>> printed(["By", "Ada Frost", "and", "Ben Lake, MD", "· Staff Writer", "Updated 1 May"])
    ['Ada Frost', 'Ben Lake, MD']
    """
    found: list[str] = []
    labelled = False
    for piece in pieces[:40]:
        for part in words.BREAK.split(piece[:_MAX_LINE]):
            if not part or part.lower() in words.JOINERS:
                continue
            if words.OTHERS.match(part):
                if found:
                    return unique(found)
                continue
            rest = unlabelled(words.MORE_OF.sub("", part))
            if rest != part:
                if not labelled:
                    found.clear()
                labelled = True
                if not rest:
                    continue
            names = _names(rest, lower=lower)
            if names is None:
                if found:
                    return unique(found)
                continue
            found += names
    return unique(found)


def labelled(text: str) -> bool:
    """Tell whether a line begins as a credit does: "By", "Von", "Автор:"."""
    return words.LABEL.match(text) is not None


def unlabelled(text: str) -> str:
    """Return ``text`` without the label that it begins with.

    >>> unlabelled("Written by Ada Frost"), unlabelled("Byron Lake")
    ('Ada Frost', 'Byron Lake')
    """
    while True:
        found = words.LABEL.match(text)
        if not found or found.end() == 0:
            return text
        text = text[found.end() :].strip(" :,-\u2013\u2014|")


def agency(name: str) -> bool:
    """Tell whether a name beside others is that of an agency or a site that they work for."""
    return words.AGENCY.fullmatch(name) is not None


def person_like(name: str) -> bool:
    """Tell whether a name is surely a person's, and no login, desk or house.

    >>> person_like("Ada Frost"), person_like("ada.frost"), person_like("Lake News")
    (True, False, False)
    """
    parts = re.sub(r",.*", "", name).split()
    if words.HOUSE.search(name) or any(letter.isdigit() for letter in name):
        return False
    if not name.isascii() and name[:1].isalpha() and not name[:1].isupper() and not name[:1].islower():
        return True  # a script without capitals
    return 2 <= len(parts) <= 6 and all(
        word[:1].isupper() or word.lower() in words.PARTICLES or not word[:1].isalpha() for word in parts
    )


def unique(names: Iterable[str]) -> list[str]:
    """Return the names, each once whatever its letters' case."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(letters(name), name)
    kept.pop("", None)
    return list(kept.values())[:MAX_NAMES]


def _declared(text: str) -> list[str]:
    names: list[str] = []
    for part in _comma_parts(text):
        part = re.sub(r"\s*[-\u2013\u2014|]\s*$", "", part.strip(" ,;|"))
        if not part or len(part) > 120 or words.FORBIDDEN.search(part):
            continue
        if names and (words.ROLE.search(part) or words.BIOGRAPHY.search(part)):
            break
        if words.BIOGRAPHY.search(part):
            part = words.BIOGRAPHY.split(part)[0].strip(" ,")
        if words.DEGREE.fullmatch(part) and names:
            names[-1] += f", {part}"
        elif part:
            names.append(part)
    return names


def _comma_parts(text: str) -> list[str]:
    """Return the names of a list; a name written backwards or a house with a comma stays whole."""
    parts = [part for part in re.split(r"\s*[,،、，]\s*", text) if part]
    if (
        len(parts) == 2
        and " " not in parts[0]
        and not words.DEGREE.fullmatch(parts[1])
        and not words.ROLE.search(parts[1])
    ):
        return [text]  # "Frost, Ada"
    return parts


def _names(text: str, *, lower: bool) -> list[str] | None:
    """Return the names of a part, [] where only filling is there, None where it is no credit."""
    names: list[str] = []
    for word in words.JOIN.split(text):
        if not word:
            continue
        word = words.PARENTHESES.sub("", word).strip(" .:,;|\u200e\u200f\"'“”„«»")
        if word.endswith(("Jr", "Sr")):
            word += "."
        word = words.AFTER.sub("", word) or word
        if names and words.DEGREE.fullmatch(word) and not words.ROLE.search(word):
            names[-1] += f", {word}"
        elif _name(word, lower=lower):
            names.append(word)
        elif names:
            break
        else:
            return None
    return names


def _name(text: str, *, lower: bool) -> bool:
    parts = text.split()
    if (
        not (2 <= len(text) <= _MAX_NAME)
        or len(parts) > 6
        or words.FORBIDDEN.search(text)
        or words.DAY.fullmatch(text)
    ):
        return False
    if lower and words.DESK.fullmatch(text) and text[0].isupper():
        return True
    if any(letter.isdigit() for letter in text) or (
        words.NOISE.search(text) and not words.MAY_BE_NAMES.match(text)
    ):
        return False
    if words.ROLE.search(text) or text[-1] in "?!" or not text[0].isalpha():
        return False
    if (text.isupper() and len(text) <= 3 and not lower) or (lower and text.isupper() and len(text) <= 2):
        return False  # initials in the place of a picture
    if not text[0].islower():
        small = sum(1 for word in parts if word[0].islower() and word.lower() not in words.PARTICLES)
        return small == 0 or (lower and small <= 1 and len(parts) > 1)
    return (parts[0] in words.PARTICLES and len(parts) > 1 and parts[-1][0].isupper()) or (
        lower and len(parts) <= 2
    )
