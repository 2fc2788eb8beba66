"""Queries drawn from the articles of a run: each kind as our users type it and as the peers spell it."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.benchmarks.recombined import Told

_EACH = 40
_THREE = re.compile(r"(?<![\w'’-])[a-z]+ [a-z]+ [a-z]+(?![\w'’-])")
_YEARS = ("2016", "2018", "2019", "2021", "2023")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One query; ``words`` are what a peer looks for, as ``how`` says."""

    ours: str
    words: tuple[str, ...]
    how: str = "all"
    """all, phrase, near (within five words), begun (the last goes on), fuzzy (one edit)."""
    tag: str = ""
    year: str = ""
    facets: bool = False
    typing: bool = False


def drawn(articles: Sequence[Told]) -> dict[str, list[Asked]]:
    """Return queries by kind; each finds something."""
    dice = random.Random(1)
    texts = [article.text for article in dice.sample(articles, min(3000, len(articles)))]
    words = [found for text in texts if len(found := re.findall(r"[a-z]{3,}", text.lower())) > 20]
    spread = Counter(word for some in words for word in set(some))
    rare = [w for w, n in spread.items() if len(w) > 4 and 2 <= n <= max(3, len(words) // 50)]
    terms = dice.sample(sorted(rare), min(_EACH, len(rare)))
    common = [word for word, _ in spread.most_common(_EACH)]
    pairs = [tuple(dice.sample(sorted(set(some)), 2)) for some in dice.choices(words, k=_EACH)]
    any_words = [dice.choice(some) for some in dice.choices(words, k=_EACH)]
    rows = [dice.choice(found).split() for text in texts if (found := _THREE.findall(text))][:_EACH]
    kinds = {
        "term": [Asked(ours=term, words=(term,)) for term in terms],
        "common word": [Asked(ours=word, words=(word,)) for word in common],
        "AND": [Asked(ours=" ".join(pair), words=pair) for pair in pairs],
        "phrase": [Asked(ours=f'"{" ".join(row)}"', words=tuple(row), how="phrase") for row in rows],
        "proximity": [
            Asked(ours=f'"{row[0]} {row[2]}"~5', words=(row[0], row[2]), how="near") for row in rows
        ],
        "tag": [Asked(ours=f"tag:asia {w}", words=(w,), tag="asia") for w in any_words],
        "date": [
            Asked(ours=f"published:{year} {w}", words=(w,), year=year)
            for w, year in zip(any_words, _YEARS * _EACH, strict=False)
        ],
        "facet counts": [Asked(ours=w, words=(w,), facets=True) for w in any_words],
        "fuzzy": [Asked(ours=f"{w[:3]}{w[4:]}~", words=(w[:3] + w[4:],), how="fuzzy") for w in terms],
    }  # fmt: skip
    for letters in (1, 2, 3, 6):
        begun = [word[:letters] for word in any_words if len(word) >= letters]
        kinds[f"typing {letters}"] = [
            Asked(ours=begin, words=(begin,), how="begun", typing=True) for begin in begun
        ]
    kinds["typing, 2nd word"] = [
        Asked(ours=f"{first} {last[:2]}", words=(first, last[:2]), how="begun", typing=True)
        for first, last in pairs
    ]
    return kinds
