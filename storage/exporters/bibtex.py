"""The sources as BibTeX, for biblatex and for plain BibTeX with its ``url`` packages.

Source: "The biblatex package", 2.1 and 2.2 (@online, urldate, langid by its BCP 47 tag is not known
there, so that the language is told as ``language``).
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from storage.clock import to_seconds
from storage.exporters.citations import Name, keys, names
from storage.exporters.escaping import clean
from storage.exporters.exporter import Options
from storage.exporters.markdown import UNTITLED, address
from storage.records import Article, ExportItem

_FIRST = "% Sources of a Lectorium library\n"
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}


class BibTex:
    """One entry an article."""

    name = "bibtex"
    label = "BibTeX"
    suffix = ".bib"

    def document(self, items: Iterable[ExportItem], options: Options) -> Iterator[str]:
        """Yield the entries; no two have the same key."""
        yield _FIRST
        taken: set[str] = set()
        for item in items:
            (key,) = keys([item.article], taken)
            yield "\n" + _entry(key, item.article)

    def owns(self, head: str) -> bool:
        """Tell whether a file begins as ours do."""
        return head.startswith(_FIRST)


def escape(text: str) -> str:
    r"""Return text as TeX reads it.

    >>> print(escape("50 % of {A_b}"))
    50 \% of \{A\_b\}
    """
    line = " ".join(clean(text).split())
    return "".join(_SPECIAL.get(letter, letter) for letter in line)


def _entry(key: str, article: Article) -> str:
    link = address(article)
    fields = {
        "author": " and ".join(map(_author, names(article.byline))),
        "title": "{" + escape(article.title.strip() or UNTITLED) + "}",
        "organization": escape(article.site),
        "date": (article.published or "")[:10],
        "year": (article.published or "")[:4],
        "url": quote(link.encode("utf-8", "replace"), safe="-._~:/?#[]@!$&'()*+,;=%") if link else "",
        "urldate": to_seconds(article.captured)[:10],
        "language": re.sub("[^A-Za-z0-9-]", "", article.language),
        "note": f"SHA-256 of the saved page: {article.sha256}",
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@online{{{key},\n{''.join(lines)}}}\n"


def _author(name: Name) -> str:
    if name.given:
        return f"{escape(name.family)}, {escape(name.given)}"
    return "{" + escape(name.family) + "}"
