"""`make test-whooshes`: the search tests on each distribution of Whoosh, in an environment each.

They share one public API, and the project must not hang on any one publisher.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
PLACE = ROOT / ".venv" / "whooshes"
DISTRIBUTIONS = ("Whoosh==2.7.4", "Whoosh-Reloaded", "whoosh3")
BESIDES = ("PyStemmer", "platformdirs", "rapidfuzz", "pytest", "hypothesis")
TESTS = ("tests/unit/search", "tests/unit/test_words.py")


class CannotInstallError(Exception):
    """A distribution that the package index does not give."""


def main() -> int:
    """Return 0 if the tests pass everywhere."""
    failed = []
    for distribution in DISTRIBUTIONS:
        try:
            python = prepared(distribution)
        except CannotInstallError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
        print(f"== {distribution}", flush=True)
        if subprocess.run(command(python), cwd=ROOT, env=environment(), check=False).returncode:
            failed.append(distribution)
    if failed:
        print(f"error: the search tests fail on {', '.join(failed)}", file=sys.stderr)
    return bool(failed)


def prepared(distribution: str) -> Path:
    """Return the interpreter of an environment that holds the distribution."""
    folder = PLACE / distribution.replace("==", "-").lower()
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = folder / "installed"
    wanted = " ".join((distribution, *BESIDES))
    if not done.exists() or done.read_text() != wanted:
        venv.create(folder, with_pip=True, clear=True)
        install: list[str | Path] = [python, "-m", "pip", "install", "--quiet"]
        install += ["--disable-pip-version-check", "--retries", "1", "--timeout", "15"]
        run = subprocess.run([*install, distribution, *BESIDES], capture_output=True, text=True, check=False)
        if run.returncode:
            reason = (run.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise CannotInstallError(f"{distribution} cannot be installed: {reason}")
        done.write_text(wanted)
    return python


def command(python: Path) -> list[str | Path]:
    """Return what runs the tests; the tests' settings name plug-ins that are not here."""
    return [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull,
            "--rootdir", ROOT, *TESTS]  # fmt: skip


def environment() -> dict[str, str]:
    """Return one in which Whoosh 2.7.4 may spell its regular expressions as it does."""
    return {**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONDONTWRITEBYTECODE": "1"}


if __name__ == "__main__":
    sys.exit(main())
