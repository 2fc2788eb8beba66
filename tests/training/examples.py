"""Pages with gold answers as numbers to learn from.

The corpus is a folder with ``eval_extract.py`` (whose ``load`` yields pages with ``key``, ``domain``,
``ds``, ``path``, ``url`` and ``gold``), ``dev_ids.txt`` and ``data/``.
"""

import gzip
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storage.addresses import normal_address
from storage.extraction import article, choose, dom, metadata
from storage.extraction.decode import decode
from storage.extraction.features import Features
from storage.extraction.leaves import leaves
from storage.extraction.recorded import recorded
from storage.extraction.talk import talk
from tests.training.labels import by_snippets, by_text

_SHARED = 20
"""Characters that each leaf counts besides its own: a lost heading is more than its letters."""
_MOST = 0.25
"""Share of a page's weight that one leaf may have."""
_SNIPPET = 0.35
_WHOLE = 1.5
"""How much more a page teaches whose gold answer is HTML: its short lines are labelled without guessing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One page."""

    key: str
    domain: str
    sizes: list[int]
    """Characters of every leaf."""
    labels: list[bool | None]
    """Of every leaf."""
    considered: list[int]
    values: list[list[float]]
    """Features of the considered leaves."""
    weights: list[float]
    """Of the considered leaves; a page's article weighs one in all."""


def examples(corpus: Path) -> Iterator[Example]:
    """Yield the development pages of a corpus."""
    spec = importlib.util.spec_from_file_location("eval_extract", corpus / "eval_extract.py")
    assert spec is not None and spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    wanted = set((corpus / "dev_ids.txt").read_text("utf-8").split())
    wanted |= set((corpus / "dev_ids.txt").read_text("utf-8").splitlines())
    for page in scorer.load(corpus / "data", ["aeb", "moz", "traf", "wcxb"]):
        if page["key"] in wanted:
            yield _example(page, scorer)


def _example(page: dict[str, Any], scorer: Any) -> Example:
    data = Path(page["path"]).read_bytes()
    text = decode(gzip.decompress(data) if page["path"].endswith(".gz") else data)
    root = dom.tree(text)
    sources = metadata.Sources(root, recorded(text))
    told = metadata.read(sources, normal_address(page["url"]))
    dom.strip(root)
    dom.resolve(root, told.url)
    parts = leaves(root.find("body"))
    votes = article.voices_of(root, parts, sources, told)
    said = talk(parts, frozenset().union(*votes.values()))
    votes = {name: voice - said for name, voice in votes.items()}
    votes["agreed"] = choose.agreed(parts, votes["readability"], votes["trafilatura"])
    features = Features(parts, votes, told.title, told.excerpt)
    considered = features.considered()
    texts = [leaf.text for leaf in parts]
    labels = _labels(page, scorer, texts, votes)
    weights = _weights(page, texts, labels, list(votes.values()))
    return Example(
        key=page["key"],
        domain=page["domain"],
        sizes=[len(text) for text in texts],
        labels=labels,
        considered=considered,
        values=[features.of(number) for number in considered],
        weights=[weights[number] for number in considered],
    )


def _labels(
    page: dict[str, Any], scorer: Any, texts: list[str], votes: dict[str, frozenset[int]]
) -> list[bool | None]:
    if page["ds"] == "traf":
        return by_snippets(texts, page["gold"])
    gold = page["gold"].get("text")
    if gold is None:
        gold = scorer.html_text(scorer.parse(Path(page["gold"]["html"]).read_text("utf-8", "replace")))
    counts = [sum(number in voice for voice in votes.values()) for number in range(len(texts))]
    return by_text(texts, gold, counts)


def _weights(
    page: dict[str, Any], texts: list[str], labels: list[bool | None], votes: list[frozenset[int]]
) -> list[float]:
    if page["ds"] == "traf":
        return [0.0 if label is None else _SNIPPET for label in labels]
    sizes = [len(text) + _SHARED for text in texts]
    article = sum(size for size, label in zip(sizes, labels, strict=True) if label)
    if not article:
        return [0.0] * len(texts)
    # A page of which no voice comes near the gold answer teaches little: the answer may be of another day.
    best = 0.0
    for vote in votes:
        right = sum(sizes[number] for number in vote if labels[number])
        best = max(best, 2 * right / (article + sum(sizes[number] for number in vote)))
    trust = max(0.2, best) ** 2 * (_WHOLE if "html" in page["gold"] else 1.0)
    return [
        0.0 if label is None else min(size / article, _MOST) * trust
        for size, label in zip(sizes, labels, strict=True)
    ]
