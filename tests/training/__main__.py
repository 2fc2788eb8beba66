"""``python -m tests.training CORPUS``: train extraction's weights on pages with gold answers.

Prints the F1 that cross-validation gives (no domain is in both parts), then trains on all pages and
writes ``storage/extraction/weights.json``. ``--folds DIR`` also writes the weights of each fold there,
with ``folds.json`` naming each page's fold, so that the whole extraction can be scored on pages that
its weights have not seen.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

from storage.extraction.features import NAMES
from tests.training.examples import Example, examples

_FOLDS = 6
_TARGET = Path(__file__).parents[2] / "storage" / "extraction" / "weights.json"
_STEPS = (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8)
_SEEDS = (1, 2)
"""Each makes a forest that looks at other features in other orders; what they say is averaged."""
_SETTINGS = {
    "max_iter": 90,
    "learning_rate": 0.1,
    "max_leaf_nodes": 10,
    "min_samples_leaf": 60,
    "l2_regularization": 10.0,
    "max_features": 0.4,
    "early_stopping": False,
}


def main() -> None:
    """Cross-validate, train, write."""
    parser = argparse.ArgumentParser(prog="python -m tests.training")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--out", type=Path, default=_TARGET)
    wanted = parser.parse_args()
    pages = list(examples(wanted.corpus))
    scored: list[tuple[str, float, float]] = []
    for fold in range(_FOLDS):
        models = _fitted([page for page in pages if _fold(page) != fold])
        scored += [_scored(page, models) for page in pages if _fold(page) == fold]
        if wanted.folds:
            wanted.folds.mkdir(parents=True, exist_ok=True)
            _write(wanted.folds / f"{fold}.json", models, _calibration(scored))
    for name in sorted({key.partition("/")[0] for key, _, _ in scored}):
        real = [real for key, _, real in scored if key.startswith(f"{name}/")]
        print(f"{name:6} {len(real):4} pages  F1 {numpy.mean(real):.4f}")
    if wanted.folds:
        (wanted.folds / "folds.json").write_text(json.dumps({page.key: _fold(page) for page in pages}))
    _write(wanted.out, _fitted(pages), _calibration(scored))


def _fold(page: Example) -> int:
    return int(hashlib.sha256(f"fold:{page.domain}".encode()).hexdigest(), 16) % _FOLDS


def _fitted(pages: Sequence[Example]) -> list[Any]:
    values = numpy.array([row for page in pages for row in page.values], dtype=numpy.float32)
    labels = numpy.array([bool(page.labels[number]) for page in pages for number in page.considered])
    weights = numpy.array([weight for page in pages for weight in page.weights])
    used = weights > 0
    weights = weights * used.sum() / weights.sum()
    return [
        HistGradientBoostingClassifier(random_state=seed, **_SETTINGS).fit(
            values[used], labels[used], sample_weight=weights[used]
        )
        for seed in _SEEDS
    ]


def _scored(page: Example, models: Sequence[Any]) -> tuple[str, float, float]:
    """Return the page's key, the F1 expected of it and the real one, in characters."""
    chances = [0.0] * len(page.sizes)
    if page.considered:
        values = numpy.array(page.values, dtype=numpy.float32)
        found = 1 / (1 + numpy.exp(-numpy.mean([model.decision_function(values) for model in models], axis=0)))
        for number, chance in zip(page.considered, found.tolist(), strict=True):
            chances[number] = chance
    kept = [number for number, chance in enumerate(chances) if chance > 0.5]
    size = sum(page.sizes[number] for number in kept)
    whole = sum(chance * length for chance, length in zip(chances, page.sizes, strict=True))
    expected = 2 * sum(chances[number] * page.sizes[number] for number in kept) / ((size + whole) or 1)
    told = {number for number, label in enumerate(page.labels) if label is not None}
    gold = sum(page.sizes[number] for number in told if page.labels[number])
    right = sum(page.sizes[number] for number in kept if page.labels[number])
    taken = sum(page.sizes[number] for number in kept if number in told)
    return page.key, expected, 2 * right / ((taken + gold) or 1)


def _calibration(scored: Sequence[tuple[str, float, float]]) -> list[list[float]]:
    """Return what was expected of a page and what such pages had, in steps that only rise.

    The steps are narrow below, where the doubtful pages are: those are to be told from each other.
    """
    pairs = numpy.array(sorted((expected, real) for _, expected, real in scored))
    edges = [0, *sorted({max(1, int(len(pairs) * share)) for share in _STEPS}), len(pairs)]
    steps = [[0.0, 0.0]]
    for first, end in pairwise(edges):
        if end > first:
            expected, real = pairs[first:end].mean(axis=0)
            steps.append([float(expected), max(float(real), steps[-1][1])])
    return [[round(expected, 3), round(real, 3)] for expected, real in steps]


def _write(path: Path, models: Sequence[Any], calibration: list[list[float]]) -> None:
    share = 1 / len(models)
    trees = [_tree(one[0].nodes, 0, share) for model in models for one in model._predictors]
    base = float(numpy.mean([model._baseline_prediction for model in models]))
    parts = {"features": list(NAMES), "base": round(base, 5), "calibration": calibration}
    lines = [f'"{name}": {json.dumps(value)}' for name, value in parts.items()]
    told = '"generated": "by python -m tests.training"'
    rows = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in trees)
    path.write_text("{" + ",\n".join([told, *lines]) + f',\n"trees": [\n{rows}\n]}}\n', "utf-8")


def _tree(nodes: Any, index: int, share: float) -> Any:
    node = nodes[index]
    if node["is_leaf"]:
        return round(float(node["value"]) * share, 5)
    yes, no = _tree(nodes, int(node["left"]), share), _tree(nodes, int(node["right"]), share)
    return [int(node["feature_idx"]), round(float(node["num_threshold"]), 6), yes, no]


if __name__ == "__main__":
    main()
