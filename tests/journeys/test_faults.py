"""What goes wrong under a library: disks that are full, read-only or failing, flipped bytes."""

import contextlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

import main
from storage.errors import LibraryDamaged
from storage.library import Library
from tests.builders import a_highlight, an_article
from tests.corpus import write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's ways to make things fail")

MAIN = Path(main.__file__)
Row = dict[str, Any]
Run = Callable[..., tuple[int, list[Row], str]]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small library with some of everything, and a backup beside it."""
    base = tmp_path_factory.mktemp("faults")
    write(base / "pages", 2)
    with Library.open(base / "library", create=True) as library:
        for number in range(4):
            text = f"Body {number}.\nThe ice is thin. " + "Walk with care. " * 40
            article = an_article(library, f"Article {number}", text)
            a_highlight(library, article, "ice is thin", tags=["cold/ice"])
        library.search.find("ice")
        library.backups.create(base / "all.zip")
    return base


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original / "library", tmp_path / "library"))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command here, without the cost of a process."""

    def lectorium(library: Path, *words: object) -> tuple[int, list[Row], str]:
        out, err = TextIOWrapper(BytesIO()), TextIOWrapper(BytesIO())
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdout", out)
            patched.setattr(sys, "stderr", err)
            code = main.main(["--library", str(library), *map(str, words), "--json"])
        told = [stream.buffer.getvalue().decode() for stream in (out, err)]  # type: ignore[attr-defined]
        return code, [json.loads(line) for line in told[0].splitlines()], told[1]

    return lectorium


def assert_clear(code: int, rows: list[Row], err: str, *, may: tuple[int, ...] = (1,)) -> None:
    """A command that cannot do what it is asked says so in one line, and has the code for it."""
    assert code in may, (code, err)
    assert "Traceback" not in err
    assert "fault" not in err
    assert err.startswith("error: ")
    assert {row["code"] for row in rows if row.get("event") == "error"} == {"io"}


COMMANDS = (
    "import {base}/pages",
    "highlight 1 --start 0 --end 4 --note {note}",
    "tag 1 --add a/b",
    "backup",
    "restore {base}/all.zip",
    "export --out {folder}/../out",
    "reindex",
)


# -- a full disk


@pytest.mark.parametrize("words", COMMANDS)
def test_a_quota_ends_in_a_clear_line_and_harms_nothing(
    run: Run, original: Path, folder: Path, words: str
) -> None:
    command = words.format(base=original, folder=folder, note="n" * 300_000).split()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    for kilobytes in (0, 4, 40):
        resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, before[1]))
        try:
            code, rows, err = run(folder, *command)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        if code:
            assert_clear(code, rows, err)
        assert_unharmed(run, folder)


def assert_unharmed(run: Run, folder: Path) -> None:
    code, rows, err = run(folder, "check")
    assert code == 0, (rows, err)
    code, rows, _ = run(folder, "list")
    assert {f"Article {number}" for number in range(4)} <= {row["title"] for row in rows}


@contextlib.contextmanager
def small_disk(place: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of its own, where the system lets one be made."""
    place.mkdir()
    size = f"size={kilobytes}k"
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(place)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("may not mount a disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.parametrize("words", COMMANDS)
def test_a_full_disk_ends_in_a_clear_line_and_harms_nothing(
    run: Run, original: Path, tmp_path: Path, words: str
) -> None:
    with small_disk(tmp_path / "disk", 8000) as disk:
        folder = Path(shutil.copytree(original / "library", disk / "library"))
        filler = disk / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as handle:
            while True:
                handle.write(b"x" * 4096)
        command = words.format(base=original, folder=folder, note="n" * 300_000).split()
        code, rows, err = run(folder, *command)
        if code:
            assert_clear(code, rows, err)
        code, rows, _ = run(folder, "list")
        assert (code, len(rows)) == (0, 4), "one can read on a full disk"
        filler.unlink()
        assert_unharmed(run, folder)


# -- a disk that takes nothing, a drive that goes away


def test_a_read_only_library_can_be_read_and_says_why_it_cannot_be_written(
    run: Run, original: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 8000) as disk:
        folder = Path(shutil.copytree(original / "library", disk / "library"))
        run(folder, "search", "ice")  # the copy's index is made anew
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for words in ("list", "show 1", "search ice", "tags"):
            code, rows, err = run(folder, *words.split())
            assert code == 0, (words, err)
            assert rows
        for words in ("tag 1 --add a", "highlight 1 --start 0 --end 4", "backup", f"import {original}/pages"):
            assert_clear(*run(folder, *words.split()))
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        assert_unharmed(run, folder)


def test_a_pipe_in_the_place_of_the_store_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "library.db")
    with pytest.raises(LibraryDamaged):
        Library.open(tmp_path, create=True)


def test_a_library_that_went_away_is_not_made_anew(run: Run, folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    code, _, err = run(folder, "list")
    assert code == 2
    assert err.startswith("error: ")
    assert not folder.exists()


# -- a disk that fails


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("call", ["pwrite64", "fdatasync,fsync", "openat"])
def test_a_failing_disk_ends_in_a_clear_line_and_harms_nothing(run: Run, folder: Path, call: str) -> None:
    command = [sys.executable, str(MAIN), "--library", str(folder), "tag", "1", "--add", "a/b", "--json"]
    inject = ["strace", "-f", "-qq", "-o", os.devnull, "-P", str(folder / "library.db-wal")]
    failing = [*inject, "-e", f"trace={call}", "-e", f"inject={call}:error=EIO"]
    ended = subprocess.run([*failing, *command], capture_output=True, text=True, check=False)
    rows = [json.loads(line) for line in ended.stdout.splitlines()]
    assert_clear(ended.returncode, rows, ended.stderr)
    assert_unharmed(run, folder)


# -- flipped bytes


def assert_flips_are_told(run: Run, original: Path, folder: Path, chance: random.Random) -> None:
    """Flip some bytes of the store; whatever they hit, there is a clear line and a way back."""
    shutil.rmtree(folder)
    shutil.copytree(original / "library", folder)
    database = folder / "library.db"
    data = bytearray(database.read_bytes())
    for _ in range(chance.choice([1, 4])):
        place = chance.randrange(len(data)) if chance.random() < 0.8 else chance.randrange(100)
        data[place] ^= chance.randrange(1, 256)
    database.write_bytes(data)
    for words in ("list", "show 1", "highlight 2 --start 0 --end 3", "search ice", "check", "check --repair"):
        code, _, err = run(folder, *words.split())
        assert code in (0, 2, 3, 5), (words, err)
        assert "fault" not in err
        assert "Traceback" not in err
    if data[60:64] == (original / "library" / "library.db").read_bytes()[60:64]:  # else it looks newer
        code, _, err = run(folder, "restore", original / "all.zip")
        assert code == 0, err
        assert_unharmed(run, folder)


def test_flipped_bytes_in_the_store_end_in_a_clear_line(run: Run, original: Path, folder: Path) -> None:
    chance = random.Random(1)
    for _ in range(12):
        assert_flips_are_told(run, original, folder, chance)


@pytest.mark.slow
def test_many_flipped_bytes_in_the_store_end_in_a_clear_line(run: Run, original: Path, folder: Path) -> None:
    chance = random.Random(2)
    for _ in range(400):
        assert_flips_are_told(run, original, folder, chance)


def test_flipped_bytes_in_the_index_change_no_answer(run: Run, folder: Path) -> None:
    run(folder, "search", "ice")  # the copy's index is made anew
    chance = random.Random(3)
    files = [path for path in (folder / "index").rglob("*") if path.is_file() and path.stat().st_size]
    for _ in range(8):
        file = chance.choice(files)
        if not file.exists():
            continue
        data = bytearray(file.read_bytes())
        data[chance.randrange(len(data))] ^= 0xFF
        file.write_bytes(data)
        code, rows, err = run(folder, "search", "thin")
        assert (code, len(rows)) == (0, 8), err
        code, rows, err = run(folder, "check", "--repair")
        assert code == 0, (rows, err)
        files = [path for path in (folder / "index").rglob("*") if path.is_file() and path.stat().st_size]
