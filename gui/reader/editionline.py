"""The line under an article's heading that says in what other languages the report is here."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.languages import own_name
from storage.records import Article, ArticleId, Run

_SCHEME = "edition:"
"""Of links that lead on in another language; pages cannot bring such links (see storage.blocks)."""


def also_in(editions: Sequence[Article]) -> tuple[Run, ...]:
    """Return the line as runs; each language leads to its article."""
    listed: list[Run] = []
    for one in editions:
        name = own_name(one.language) if one.language else " ".join(one.title.split())
        listed += [Run(text=" · ")] if listed else []
        listed.append(Run(text=name, href=f"{_SCHEME}{one.id}"))
    before, _, after = QCoreApplication.translate("Heading", "Also in {0}").partition("{0}")
    return tuple(run for run in (Run(text=before), *listed, Run(text=after)) if run.text)


def edition_of(address: str) -> ArticleId | None:
    """Return the article that a link of the line leads to, None for any other link.

    >>> edition_of("edition:7"), edition_of("article:7")
    (7, None)
    """
    scheme, _, number = address.partition(":")
    return ArticleId(int(number)) if f"{scheme}:" == _SCHEME and number.isdecimal() else None
