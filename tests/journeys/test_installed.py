"""The wheel, unpacked elsewhere, works from another folder: no file was forgotten."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("gui", "resources", "storage", "main.py", "setup.cfg", "pyproject.toml", "README.md", "LICENSE")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the tree and unpack it."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    tree.mkdir()
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tree / part)
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*build, str(tree)], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    place = folder / "site"
    install = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target", str(place)]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    return place


def answers(site: Path, folder: Path, *words: object) -> list[dict[str, object]]:
    """Run a command of the installed program in a folder; return its rows."""
    script = "import main; print(main.__file__, file=__import__('sys').stderr); main.run()"
    done = subprocess.run(
        [sys.executable, "-c", script, "--library", "library", *map(str, words), "--json"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr.startswith(str(site)), "the checkout answered, not the wheel"
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_wheel_reads_searches_and_exports_its_own_sample(site: Path, tmp_path: Path) -> None:
    assert len(answers(site, tmp_path, "sample")) == 12
    assert answers(site, tmp_path, "search", "harbour")
    assert len(answers(site, tmp_path, "export", "--out", "out")) == 12
    assert answers(site, tmp_path, "check")[0]["ok"]


def test_the_wheel_holds_what_the_window_reads(site: Path) -> None:
    held = {path.suffix for path in (site / "resources").rglob("*") if path.is_file()}
    assert {".woff2", ".svg", ".qm", ".md", ".html", ".json"} <= held
