"""The sources as CSL-JSON, for Zotero, pandoc and citeproc.

Source: the schema csl-data.json of the Citation Style Language, 1.0.2.
"""

import json
from collections.abc import Iterable, Iterator

from storage.clock import to_seconds
from storage.exporters.citations import Name, date_parts, keys, names
from storage.exporters.escaping import clean
from storage.exporters.exporter import Options
from storage.exporters.markdown import UNTITLED, address
from storage.records import Article, ExportItem

_OURS = '"source": "Lectorium"'


class Csl:
    """One item an article."""

    name = "csl"
    label = "CSL-JSON"
    suffix = ".json"

    def document(self, items: Iterable[ExportItem], options: Options) -> Iterator[str]:
        """Yield the list of items; no two have the same id."""
        taken: set[str] = set()
        before = "["
        for item in items:
            (key,) = keys([item.article], taken)
            yield before + "\n" + json.dumps(_item(key, item.article), ensure_ascii=False, indent=1)
            before = ","
        yield "\n]\n" if before == "," else "[]\n"

    def owns(self, head: str) -> bool:
        """Tell whether a file begins as ours do."""
        return head.strip() == "[]" or (head.startswith("[\n{") and _OURS in head)


def _item(key: str, article: Article) -> dict[str, object]:
    link = address(article)
    found: dict[str, object] = {
        "id": key,
        "source": "Lectorium",
        "type": "webpage" if link else "document",
        "title": clean(article.title.strip()) or UNTITLED,
        "author": [_person(name) for name in names(article.byline)],
        "container-title": clean(article.site),
        "issued": {"date-parts": [date_parts(article.published)]} if article.published else None,
        "accessed": {"date-parts": [date_parts(to_seconds(article.captured))]},
        "URL": link,
        "language": article.language,
        "note": f"SHA-256 of the saved page: {article.sha256}",
    }
    return {name: value for name, value in found.items() if value}


def _person(name: Name) -> dict[str, str]:
    if name.given:
        return {"family": clean(name.family), "given": clean(name.given)}
    return {"literal": clean(name.family)}
