"""YAML front matter that every parser of YAML 1.1 or 1.2 reads back to exactly what was written."""

import re
from collections.abc import Iterable, Mapping

FENCE = "---"

# YAML 1.2.2, 5.1 and 5.7: what is not printable must be escaped. The direction marks could be
# written as they are; escaped they cannot turn the lines round in an editor. U+2028 and U+2029
# are line ends to YAML 1.1, and the byte order mark means nothing good inside a file. A tag's
# beginning would be one to a reader of Markdown that knows no front matter.
_UNSAFE = re.compile(
    '<(?=[A-Za-z/!?])|["\\\\\x00-\x1f\x7f-\xa0\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]'
)
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def scalar(text: str) -> str:
    r"""Return a double-quoted scalar on one line.

    >>> print(scalar('Yes: "no"\n# --- ٢'))
    "Yes: \"no\"\n# --- ٢"
    >>> print(scalar("<b> 1 < 2"))
    "\x3cb> 1 < 2"
    """
    sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return '"' + _UNSAFE.sub(_escaped, sound) + '"'


def front_matter(properties: Mapping[str, str | Iterable[str]]) -> str:
    r"""Return the block between its two fences, in the order given; no line feed at its end.

    >>> print(front_matter({"title": "Ice", "tags": ["a/b", "c"], "cited": []}))
    ---
    title: "Ice"
    tags:
      - "a/b"
      - "c"
    cited: []
    ---
    """
    lines = [line for name, value in properties.items() for line in _property(name, value)]
    return "\n".join([FENCE, *lines, FENCE])


def _property(name: str, value: str | Iterable[str]) -> list[str]:
    if isinstance(value, str):
        return [f"{name}: {scalar(value)}"]
    items = [f"  - {scalar(item)}" for item in value]
    return [f"{name}:", *items] if items else [f"{name}: []"]


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if code > 0xFFFF:
        return f"\\U{code:08x}"
    return f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}"
