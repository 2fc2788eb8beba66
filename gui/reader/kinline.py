"""The line under an article's heading that says who else published the story."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from storage.records import Article, ArticleId, Relative, Run

_SHOWN = 6
_SCHEME = "article:"
"""Of links that lead to other articles here; pages cannot bring such links (see storage.blocks)."""


def also_published(kin: Sequence[Relative]) -> tuple[Run, ...]:
    """Return the line as runs; each name leads to an article of the library."""
    names = [Run(text=name_of(one.article), href=f"{_SCHEME}{one.article.id}") for one in kin[:_SHOWN]]
    listed: list[Run] = []
    for name in names:
        listed += [Run(text=" · "), name] if listed else [name]
    if len(kin) > _SHOWN:
        listed.append(Run(text=f" · +{len(kin) - _SHOWN}"))
    before, _, after = QCoreApplication.translate("Heading", "Also published by {0}").partition("{0}")
    return tuple(run for run in (Run(text=before), *listed, Run(text=after)) if run.text)


def name_of(article: Article) -> str:
    """Return what to call who published an article: its site, else its host, else its title."""
    host = (urlsplit(article.url).hostname or "") if article.url else ""
    return " ".join((article.site or host.removeprefix("www.") or article.title).split())


def led_to(address: str) -> ArticleId | None:
    """Return the article that a link of the line leads to, None for any other link.

    >>> led_to("article:7"), led_to("https://a.example/7")
    (7, None)
    """
    scheme, _, number = address.partition(":")
    return ArticleId(int(number)) if f"{scheme}:" == _SCHEME and number.isdecimal() else None
