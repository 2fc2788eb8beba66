"""An acknowledgement means that it is on the disk: what the system is asked, read from a trace of it."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.library import Library
from tests.builders import a_highlight, an_article
from tests.corpus import write

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")

MAIN = Path(__file__).parents[2] / "main.py"
CALLS = "write,pwrite64,writev,ftruncate,fsync,fdatasync,rename,renameat,renameat2,linkat,unlink,unlinkat"

_CALL = re.compile(r"(?P<pid>\d+) +(?P<name>\w+)\((?P<rest>.*)")
_HANDLE = re.compile(r"\d+<(?P<path>[^>]*)>")
_RESUMED = re.compile(r"(?P<pid>\d+) +<\.\.\. (?P<name>\w+) resumed>")
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')


class Disk:
    """What has been written and not yet synced, as a trace goes on."""

    def __init__(self, rows: Path, folder: Path) -> None:
        self._rows = str(rows)
        self._folder = f"{folder}/"
        self._pending: dict[str, str] = {}
        self.unsynced: set[str] = set()

    def acknowledgements(self, trace: Path) -> Iterator[set[str]]:
        """Yield for each write of rows what had not been synced at that moment."""
        for line in trace.read_text("utf-8", "replace").splitlines():
            if again := _RESUMED.match(line):
                self.unsynced.discard(self._pending.pop(again["pid"], ""))
            elif call := _CALL.match(line):
                if call["name"].startswith(("rename", "link")):
                    self._rename(call["rest"])
                elif call["name"].startswith("unlink"):
                    self._remove(call["rest"])
                elif handle := _HANDLE.match(call["rest"]):
                    if handle["path"] == self._rows:
                        yield set(self.unsynced)
                    self._touch(call["pid"], call["name"], handle["path"], "<unfinished" in line)

    def _touch(self, pid: str, name: str, path: str, unfinished: bool) -> None:
        if name not in ("fsync", "fdatasync"):
            if self._matters(path):
                self.unsynced.add(path)
        elif unfinished:
            self._pending[pid] = path
        else:
            self.unsynced.discard(path)

    def _rename(self, rest: str) -> None:
        old, new = (text for text in _TEXT.findall(rest)[:2])
        if old in self.unsynced:
            self.unsynced.discard(old)
            self.unsynced.add(new)
        if self._matters(new):
            self.unsynced.add(str(Path(new).parent))

    def _remove(self, rest: str) -> None:
        (name,) = _TEXT.findall(rest)[:1]
        handle = _HANDLE.match(rest)
        self.unsynced.discard(f"{handle['path']}/{name}" if handle and name[:1] != "/" else name)

    def _matters(self, path: str) -> bool:
        # The index can be made anew at any time; a lock holds nothing.
        return (
            path.startswith(self._folder)
            and "/index/" not in path
            and not path.endswith((".lock", "-shm", "/rows"))
        )


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("durable")
    write(base / "pages", 4)
    lines = [{"article": 1, "start": at, "end": at + 3, "tags": ["a/b"]} for at in range(4)]
    (base / "batch.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    with Library.open(base / "library", create=True) as library:
        article = an_article(library)
        a_highlight(library, article, "ice is thin")
        library.backups.create(base / "before.zip")
    return base


COMMANDS = {
    "import {base}/pages": 4,
    "highlight --from {base}/batch.jsonl": 4,
    "tag 1 --add a/b": 1,
    "export --out {base}/out": 1,
    "backup": 1,
    "backup --to {base}/whole.zip": 1,
    "delete 1": 1,
    "restore {base}/before.zip": 1,
    "reindex": 1,
}
"""And how many rows acknowledge something, at least. In this order, on one library."""


def test_no_acknowledgement_comes_before_its_sync(stage: Path) -> None:
    for words, least in COMMANDS.items():
        rows, trace = stage / "rows", stage / "trace"
        command = [sys.executable, str(MAIN), "--library", str(stage / "library"), "--json"]
        command += words.format(base=stage).split()
        with rows.open("wb") as output:
            traced = ["strace", "-f", "-y", "-s", "4096", "-e", f"trace={CALLS}", "-o", str(trace)]
            subprocess.run([*traced, *command], stdout=output, check=True)
        events = [json.loads(line)["event"] for line in rows.read_text().splitlines()]
        assert len(events) >= least, words
        assert "error" not in events, words
        disk = Disk(rows, stage)
        found = list(disk.acknowledgements(trace))
        assert len(found) >= least, words
        assert not [unsynced for unsynced in found if unsynced], words
