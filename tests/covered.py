"""Which branches of storage/ the quick tests take: ``python -m tests.covered``, or ``make coverage``.

Told by module where it is less than :data:`LEAST` in a hundred, with the lines from which a branch is not
taken. ``tests/COVERAGE.md`` says what is left out, and why.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

LEAST = 95.0
"""Per cent of all branches; less is a failure."""
ROOT = Path(__file__).parents[1]
_TESTS = ("tests/unit", "tests/properties", "tests/hostile", "tests/fuzzing")
_PYTEST = ("-m", "pytest", "-q", "-m", "not slow", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")


def main() -> int:
    """Run the tests and print what they do not take; 1 if one fails or the figure is too low."""
    with tempfile.TemporaryDirectory() as folder:
        there = os.environ | {"COVERAGE_FILE": str(Path(folder) / "measured"), "QT_QPA_PLATFORM": "offscreen"}

        def coverage(*words: str) -> int:
            return subprocess.run(
                [sys.executable, "-m", "coverage", *words], cwd=ROOT, env=there, check=False
            ).returncode

        failed = coverage("run", *_PYTEST, *_TESTS)
        report = Path(folder) / "report.json"
        if coverage("combine", "--quiet") or coverage("json", "--quiet", "-o", str(report)):
            return 1
        measured = json.loads(report.read_text("utf-8"))
    taken = printed(measured)
    return 1 if failed or taken < LEAST else 0


def printed(measured: dict[str, Any]) -> float:
    """Print the modules below the mark, worst first, and the total; return the total's per cent."""
    modules = sorted(
        (_share(module["summary"]), name, module["missing_branches"])
        for name, module in measured["files"].items()
        if _share(module["summary"]) < LEAST
    )
    for share, name, missing in modules:
        lines = ", ".join(f"{line}->{target}" for line, target in missing)
        print(f"{share:5.1f} %  {name}  {lines}")
    totals = measured["totals"]
    print(f"{_share(totals):.2f} % of {totals['num_branches']} branches in storage/")
    return _share(totals)


def _share(summary: dict[str, Any]) -> float:
    count = summary["num_branches"]
    return 100.0 * summary["covered_branches"] / count if count else 100.0


if __name__ == "__main__":
    sys.exit(main())
