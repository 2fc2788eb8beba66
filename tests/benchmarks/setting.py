"""What the benches share: the pages, a scratch folder, and the library that the first one fills."""

import gzip
import os
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests import corpus

ROOT = Path(__file__).parents[2]
_SUFFIXES = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where a run happens and what it runs on."""

    folder: Path
    """Scratch; gone afterwards."""
    pages: tuple[Path, ...]
    real: bool
    """The pages come from the web, not from the generator."""
    sizes: tuple[int, ...] = ()
    """How many articles search is measured on, one after another."""

    @property
    def library(self) -> Path:
        """The library that :mod:`tests.benchmarks.importing` fills."""
        return self.folder / "library"

    def sample(self, size: int) -> list[Path]:
        """Return some of the pages, always the same ones, for what is too slow for all."""
        return random.Random(1).sample(self.pages, min(size, len(self.pages)))


def prepare(folder: Path, source: Path | None, articles: int, sizes: tuple[int, ...] = ()) -> Setting:
    """Gather real pages below ``source``, or generate ``articles`` pages."""
    if source is None:
        made = tuple(corpus.write(folder / "pages", articles))
        return Setting(folder=folder, pages=made, real=False, sizes=sizes)
    found = sorted(path for path in source.rglob("*") if path.name.lower().endswith(_SUFFIXES))
    return Setting(folder=folder, pages=tuple(found[:articles]), real=True, sizes=sizes)


def content(page: Path) -> bytes:
    """Return the bytes of a page, unpacked."""
    data = page.read_bytes()
    return gzip.decompress(data) if page.name.endswith(".gz") else data


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long one call takes on the clock."""
    begin = perf_counter()
    act()
    return (perf_counter() - begin) * 1000


def python(*arguments: str | Path) -> str:
    """Run a Python process in the project and return what it prints; raises when it fails."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit {done.returncode}"]
        raise RuntimeError(lines[-1])
    return done.stdout
