"""JSON as pages really write it: in comments, with commas too many, escaped twice, several in a row."""

import json
import re
from html import unescape
from typing import Any

_WRAPPING = re.compile(  # what keeps a script from browsers of the last century
    r"^(?:\s|;|<!--|-->|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?|(?://|/\*)?\s*\]\]>\s*(?:\*/)?)+"
    r"|(?:\s|;|<!--|-->|(?://|/\*)\s*\]\]>\s*(?:\*/)?|\]\]>)+$"
)
_STRING = r'"(?:[^"\\]|\\.)*"'
_COMMENT = re.compile(rf"({_STRING})|/\*.*?\*/|//[^\n]*", re.S)
_COMMA = re.compile(rf"({_STRING})|,(?=\s*[}}\]])", re.S)
_DOUBLE_COMMA = re.compile(rf"({_STRING})|,(?=\s*,)", re.S)
_MOST = 50
"""Values of one script."""
_DECODER = json.JSONDecoder(strict=False)
# What is worth saving from a script that nobody can read as a whole.
_SAVED = re.compile(
    r'"(headline|datePublished|dateCreated|inLanguage|@type)"\s*:\s*"((?:[^"\\\n]|\\.){1,1000})"'
)
_SAVED_AUTHOR = re.compile(
    r'"author"\s*:\s*[\[{][^\[\]{}]{0,200}?\{?[^{}]{0,400}?"name"\s*:\s*"((?:[^"\\\n]|\\.){1,200})"'
)


def values(script: str) -> list[Any]:
    """Return the values that a script holds, as many as can be read.

    >>> values('{"a": [1, 2,],} {"b": 3} // end')
    [{'a': [1, 2]}, {'b': 3}]
    """
    text = _WRAPPING.sub("", script)
    if not text:
        return []
    try:
        return [_DECODER.decode(text)]
    except (ValueError, RecursionError):
        pass
    if "&quot;" in text and '"' not in text:
        text = unescape(text)
    for pattern in (_COMMENT, _DOUBLE_COMMA, _COMMA):
        text = pattern.sub(lambda found: found[1] or "", text)
    return _several(text) or _saved(text)


def _several(text: str) -> list[Any]:
    found: list[Any] = []
    position = 0
    while len(found) < _MOST:
        start = re.compile(r"[\s,;]*(?=[{\[])").match(text, position)
        if not start:
            break
        try:
            value, position = _DECODER.raw_decode(text, start.end())
        except (ValueError, RecursionError):
            break
        found.append(value)
    return found


def _saved(text: str) -> list[Any]:
    thing: dict[str, Any] = {}
    for name, value in _SAVED.findall(text):
        thing.setdefault(name, _unquoted(value))
    author = _SAVED_AUTHOR.search(text)
    if author:
        thing["author"] = {"name": _unquoted(author[1])}
    return [thing] if "headline" in thing or "datePublished" in thing else []


def _unquoted(text: str) -> str:
    try:
        return str(_DECODER.decode(f'"{text}"'))
    except ValueError:
        return text
