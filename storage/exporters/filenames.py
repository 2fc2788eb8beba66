"""File names made of titles: safe on Linux, macOS and Windows, and the same at each export.

Sources: Microsoft, "Naming Files, Paths, and Namespaces" (reserved characters and names, trailing
dots and spaces); Apple's file systems compare without case and Unicode form; 255 bytes are the
limit of most systems, and fewer leave room for encrypted folders and for synchronising tools.
"""

import re
import unicodedata
from collections.abc import Iterator

from storage.records import OBJECT

LIMIT = 120
"""Bytes of UTF-8 that a name may take, its suffix included."""
NAMELESS = "Untitled"

# Obsidian's links cannot hold # ^ [ ] either.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*#^\[\]]+')
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\s*(?=\.|$)", re.I)
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_JOINERS = "\u200c\u200d"
_ATTACHED = {"Mn", "Mc", "Me", "Sk", "Cf"}


def stem(title: str, room: int = LIMIT) -> str:
    """Return ``title`` as a name of at most ``room`` bytes, never empty.

    >>> stem("What is: a/b?"), stem("nul.txt"), stem("...")
    ('What is a b', '_nul.txt', 'Untitled')
    """
    text = unicodedata.normalize("NFC", "".join(map(_seen, title)))
    text = " ".join(_FORBIDDEN.sub(" ", text).split())
    text = _trimmed(_cut(_trimmed(text), room))
    if _RESERVED.match(text):
        text = _trimmed(_cut("_" + text, room))
    return text if text.strip(_JOINERS) else NAMELESS


def candidates(title: str, uid: str, suffix: str) -> Iterator[str]:
    """Yield the names an article may take, in order of preference, without end.

    >>> names = candidates("Thin ice", "0f3a9c77", ".md")
    >>> next(names), next(names), next(names), next(names)
    ('Thin ice.md', 'Thin ice (0f3a9c).md', 'Thin ice (0f3a9c77).md', 'Thin ice (0f3a9c77 2).md')
    """
    yield _named(title, "", suffix)
    yield _named(title, f" ({uid[:6]})", suffix)
    yield _named(title, f" ({uid})", suffix)
    number = 2
    while True:
        yield _named(title, f" ({uid} {number})", suffix)
        number += 1


def key(name: str) -> str:
    """Return what names have in common that some system takes for the same.

    >>> key("RÉSUMÉ.md") == key("re\\u0301sume\\u0301.md")
    True
    """
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def _named(title: str, ending: str, suffix: str) -> str:
    return stem(title, LIMIT - len((ending + suffix).encode())) + ending + suffix


def _seen(character: str) -> str:
    if character.isspace():
        return " "
    if character == OBJECT:
        return ""
    unseen = unicodedata.category(character) in _UNSEEN and character not in _JOINERS
    return "" if unseen else character


def _trimmed(text: str) -> str:
    # A leading dot hides a file, a leading dash looks like an option, ~$ like an office program's
    # temporary file; Windows drops trailing dots and spaces.
    return text.rstrip(" .").lstrip(" .~-")


def _cut(text: str, room: int) -> str:
    """Cut before the character that has no room, and before what it belongs to."""
    data = text.encode()
    if len(data) <= room:
        return text
    end = len(data[:room].decode(errors="ignore"))
    while end and (_attached(text[end]) or text[end - 1] == "\u200d"):
        end -= 1
    space = text.rfind(" ", 0, end + 1)
    return text[: space if space > end * 2 // 3 else end]


def _attached(character: str) -> bool:
    if unicodedata.category(character) in _ATTACHED:
        return True
    return "\U0001f3fb" <= character <= "\U0001f3ff"
