"""The last line of a managed file: what was written there, so that what is gone is noticed.

``<!-- lectorium:ledger WHOLE name=digest … block … -->``: the digest of the whole file, that of each
property of its front matter, and a short name of each region that was ever written into it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from storage.exporters.regions import FACTS, LEDGER, digest, facts_of

_LINE = re.compile(
    rf"^<!-- lectorium:{LEDGER} (?P<whole>[0-9a-f]{{8}})(?P<rest>{FACTS}(?: [0-9a-f]{{8}})*) -->[ \t\r]*$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What an earlier export noted of its file; empty of a file without one."""

    whole: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)
    blocks: frozenset[str] = frozenset()

    def knows(self, id: str) -> bool:
        """Tell whether a region of this id was written before."""
        return digest(id) in self.blocks


def read(text: str) -> Ledger:
    """Return the ledger of a file's text."""
    found = _LINE.search(text)
    if found is None:
        return Ledger()
    words = found["rest"].split()
    return Ledger(
        whole=found["whole"],
        properties=facts_of(found["rest"]),
        blocks=frozenset(word for word in words if "=" not in word),
    )


def without(text: str) -> str:
    """Return a text without its ledger."""
    return _LINE.sub("", text)


def pristine(text: str) -> bool:
    """Tell whether a file's text is as Lectorium wrote it."""
    known = read(text)
    return bool(known.whole) and known.whole == digest(without(text))


def close(text: str, fresh: str, properties: Mapping[str, str], blocks: Iterable[str], eol: str = "\n") -> str:
    """Return ``text`` with a ledger in the place of its old one, or at its end.

    ``fresh`` is what Lectorium alone would write: only a text that is the same is pristine.
    ``blocks`` are short names as a ledger holds them (:func:`storage.exporters.regions.digest`).
    """
    told = [f"{name}={value}" for name, value in properties.items()] + sorted(blocks)
    line = f"<!-- lectorium:{LEDGER} {digest(fresh)}{''.join(' ' + word for word in told)} -->"
    old = _LINE.search(text)
    if old is not None:
        end = old.end() - 1 if old[0].endswith("\r") else old.end()
        return text[: old.start()] + line + text[end:]
    gap = "" if text.endswith(eol * 2) else eol if text.endswith(eol) else eol * 2
    return text + gap + line + eol
