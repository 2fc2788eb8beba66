"""The trained weights: how likely it is that a leaf is of the article.

``weights.json`` holds small decision trees as ``[feature, threshold, yes, no]``, each branch another
of the kind or a number. ``python -m tests.training`` makes the file anew; a test says whether it fits
the features of today.
"""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any

Tree = tuple[int, float, Any, Any] | float


@cache
def names() -> tuple[str, ...]:
    """Return the names of the features that the weights were trained on, in order."""
    return tuple(_file()["features"])


def chance(values: Sequence[float]) -> float:
    """Return how likely a leaf with these feature values is of the article, 0..1."""
    base, trees = _forest()
    total = base
    for tree in trees:
        node = tree
        while type(node) is tuple:
            feature, threshold, yes, no = node
            node = yes if values[feature] <= threshold else no
        total += node
    return 1 / (1 + exp(-total))


def calibration() -> tuple[tuple[float, float], ...]:
    """Return, rising, what the weights expected of pages that they had not seen, and what those had."""
    return tuple((expected, real) for expected, real in _file()["calibration"])


@cache
def _forest() -> tuple[float, tuple[Any, ...]]:
    return _file()["base"], tuple(_frozen(tree) for tree in _file()["trees"])


@cache
def _file() -> dict[str, Any]:
    text = files("storage.extraction").joinpath("weights.json").read_text("utf-8")
    return dict(json.loads(text))


def _frozen(tree: Any) -> Any:
    if not isinstance(tree, list):
        return float(tree)
    feature, threshold, yes, no = tree
    return int(feature), float(threshold), _frozen(yes), _frozen(no)
