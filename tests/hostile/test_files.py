"""Hostile files, through real workers with real limits: each gives pages or an error, and costs little."""

from pathlib import Path

import pytest

from storage.errors import NeedsTooMuchMemory, TookTooLong, WorkerDied
from storage.workers import Answer, Pool, Task
from tests.hostile.files import CODES, FILES

CONTRACT = {"unsupported", "no-text", "too-large", "malformed", "timeout", "io"}
HEAVY = 400_000
"""Bytes of markup above which a file is left to the long proofs: each takes up to four seconds."""


def written(folder: Path, *, heavy: bool) -> list[Path]:
    """Write the files, all of them or the light ones."""
    paths = []
    for name, make in FILES.items():
        data = make()
        if heavy or len(data) < HEAVY:
            paths.append(folder / name)
            paths[-1].write_bytes(data)
    return paths


def check(answers: list[Answer]) -> None:
    """Assert that each file came to an end of its own, and to the one that it must."""
    lost = [
        a.task.path.name for a in answers if isinstance(a.error, WorkerDied | TookTooLong | NeedsTooMuchMemory)
    ]
    assert lost == []
    codes: dict[str, set[str]] = {}
    for answer in answers:
        codes.setdefault(answer.task.path.name, set()).add(answer.error.code if answer.error else "ok")
    assert all(found <= CONTRACT | {"ok"} for found in codes.values())
    assert {name: code for name, code in CODES.items() if name in codes and codes[name] != {code}} == {}
    assert codes.keys() >= {name for name in FILES if name.endswith(".epub")} - {"items.epub", "bomb.epub"}


def test_hostile_files_give_pages_or_errors(tmp_path: Path) -> None:
    with Pool(2) as pool:
        check(list(pool.read([Task(path=path) for path in written(tmp_path, heavy=False)])))


@pytest.mark.slow
def test_heavy_hostile_files_do_too(tmp_path: Path) -> None:
    with Pool(2) as pool:
        check(list(pool.read([Task(path=path) for path in written(tmp_path, heavy=True)])))
