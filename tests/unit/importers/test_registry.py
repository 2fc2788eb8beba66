"""Which importer reads a file."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from storage.errors import InputNotFound, Unreadable, Unsupported
from storage.importers import registry
from storage.records import Page


class Notes:
    """What another package might bring: two pages in one file."""

    name = "notes"
    suffixes = (".notes",)

    def claims(self, path: Path, head: bytes) -> bool:
        if head == b"trap":
            raise RuntimeError("trap")
        return path.suffix == ".notes"

    def read(self, path: Path) -> Iterator[Page]:
        for number, line in enumerate(path.read_bytes().splitlines()):
            yield Page(data=line, format="notes", assets=lambda _: None, member=str(number))


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """A place where `install` registers importers as an installed package does."""
    site = tmp_path / "site"

    def install(**entries: str) -> None:
        info = site / "notes-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: notes\nVersion: 1.0\n")
        lines = [f"[{registry.GROUP}]", *(f"{name} = {value}" for name, value in entries.items())]
        (info / "entry_points.txt").write_text("\n".join(lines))
        monkeypatch.syspath_prepend(str(site))

    registry.third_parties.cache_clear()
    yield SimpleNamespace(install=install)
    registry.third_parties.cache_clear()


def test_a_saved_page_is_claimed_by_its_name(tmp_path: Path) -> None:
    for name in ("a.html", "B.HTM", "c.xhtml", "d.html.gz", "empty.html"):
        (tmp_path / name).write_bytes(b"")
        assert registry.claim(tmp_path / name).name == "html"


def test_a_saved_page_with_any_name_is_claimed_by_its_beginning(tmp_path: Path) -> None:
    beginnings = (
        b"<!DOCTYPE html><p>tea",
        b"\xef\xbb\xbf  <HTML lang=en>",
        b'<?xml version="1.0"?>\n<!-- saved --><!doctype html>',
    )
    for number, data in enumerate(beginnings):
        path = tmp_path / f"page{number}.php"
        path.write_bytes(data)
        assert registry.claim(path).name == "html"


def test_a_file_that_is_no_page_is_unsupported(tmp_path: Path) -> None:
    path = tmp_path / "notes.rtf"
    path.write_text("plain words about <html>")
    with pytest.raises(Unsupported, match="notes"):
        registry.claim(path)


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    for name in ("gone.html", "gone/on.html", "nul\0.html", "long" * 100 + ".html"):
        with pytest.raises(InputNotFound):
            registry.claim(tmp_path / name)


def test_a_folder_and_a_pipe_are_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        registry.claim(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.html")
        with pytest.raises(Unreadable, match="regular"):
            registry.claim(tmp_path / "pipe.html")


def test_another_package_brings_a_format(tmp_path: Path, elsewhere: SimpleNamespace) -> None:
    elsewhere.install(notes="tests.unit.importers.test_registry:Notes")
    path = tmp_path / "a.notes"
    path.write_bytes(b"one\ntwo")
    importer = registry.claim(path)
    assert importer.name == "notes"
    assert [page.member for page in importer.read(path)] == ["0", "1"]
    assert [importer.name for importer in registry.importers()] == [
        *(importer.name for importer in registry.BUILT_IN), "notes"
    ]  # fmt: skip


def test_a_broken_package_is_named_and_harms_nothing(
    tmp_path: Path, elsewhere: SimpleNamespace, caplog: pytest.LogCaptureFixture
) -> None:
    elsewhere.install(
        gone="no.such.module:Importer",
        odd="pathlib:Path",
        notes="tests.unit.importers.test_registry:Notes",
    )
    (tmp_path / "a.notes").write_bytes(b"words")
    (tmp_path / "b.other").write_bytes(b"trap")
    with caplog.at_level(logging.WARNING):
        assert registry.claim(tmp_path / "a.notes").name == "notes"
        with pytest.raises(Unsupported):
            registry.claim(tmp_path / "b.other")
    said = [record.getMessage() for record in caplog.records]
    caplog.clear()
    assert [word in line for word, line in zip(("no.such", "pathlib", "notes"), said, strict=True)]


def test_other_packages_are_not_looked_up_for_a_web_page(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>tea")
    code = (
        "import sys, pathlib; from storage.importers import registry;"
        "registry.claim(pathlib.Path(sys.argv[1]));"
        "print(registry.third_parties.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "a.html"], capture_output=True, check=True)
    assert done.stdout.split() == [b"0"]
