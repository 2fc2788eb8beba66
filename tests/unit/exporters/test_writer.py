"""Files in a folder: whole or not there, replaced if ours, never overwritten if not."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import BadTemplate, CannotWrite
from storage.exporters.markdown import Markdown
from storage.exporters.writer import write
from storage.progress import Unwatched
from storage.records import ExportItem
from tests.unit.exporters.items import article, content, item, paragraph

TEXT = content(paragraph("The ice is thin."))
A, B, C = "aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"


def an_item(title: str, uid: str, **changed: object) -> ExportItem:
    return item(TEXT, of=article(title, uid=uid, **changed))


def export(folder: Path, *items: ExportItem, template: Path | None = None) -> list[str]:
    done = write(items, folder, exporter=Markdown(), template=template, progress=Unwatched())
    return [str(file.path) for file in done]


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_the_folder_is_made_and_holds_the_files_alone(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "er"
    assert export(folder, an_item("Ice", A), an_item("Snow", B)) == ["Ice.md", "Snow.md"]
    assert names(folder) == ["Ice.md", "Snow.md"]
    assert names(tmp_path) == ["deep"]


def test_two_articles_of_one_title_get_two_names(tmp_path: Path) -> None:
    items = an_item("Ice", A), an_item("ICE", B), an_item("ice", C)
    assert export(tmp_path, *items) == ["Ice.md", "ICE (bbbbbb).md", "ice (cccccc).md"]


def test_exporting_again_replaces_the_same_files_in_any_order(tmp_path: Path) -> None:
    first, second = an_item("Ice", A), an_item("Ice", B)
    export(tmp_path, first, second)
    assert export(tmp_path, second, first) == ["Ice (bbbbbb).md", "Ice.md"]
    assert export(tmp_path, second) == ["Ice (bbbbbb).md"]
    assert len(names(tmp_path)) == 2


def test_exporting_again_writes_what_is_true_now(tmp_path: Path) -> None:
    export(tmp_path, an_item("Ice", A))
    export(tmp_path, an_item("Ice", A, byline="Someone else"))
    assert "Someone else" in (tmp_path / "Ice.md").read_text(encoding="utf-8")


def test_an_article_keeps_its_name_under_a_new_title(tmp_path: Path) -> None:
    export(tmp_path, an_item("Ice", A))
    assert export(tmp_path, an_item("Thick ice", A)) == ["Ice.md"]


@pytest.mark.parametrize("there", ["Ice.md", "ICE.MD"])
def test_a_foreign_file_is_never_overwritten(tmp_path: Path, there: str) -> None:
    (tmp_path / there).write_text("mine", encoding="utf-8")
    assert export(tmp_path, an_item("Ice", A)) == ["Ice (aaaaaa).md"]
    assert export(tmp_path, an_item("Ice", A)) == ["Ice (aaaaaa).md"]
    assert (tmp_path / there).read_text(encoding="utf-8") == "mine"


def test_a_foreign_file_spelt_in_another_form_of_unicode_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "e\u0301te\u0301.md").write_text("mine", encoding="utf-8")
    assert export(tmp_path, an_item("Été", A)) == ["Été (aaaaaa).md"]


def test_a_folder_or_a_link_of_the_name_is_left_alone(tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    export(tmp_path, an_item("outside", A))
    before = outside.read_bytes()
    folder = tmp_path / "out"
    (folder / "Snow.md").mkdir(parents=True)
    (folder / "Ice.md").symlink_to(outside)
    assert export(folder, an_item("Ice", A), an_item("Snow", B)) == ["Ice (aaaaaa).md", "Snow (bbbbbb).md"]
    assert outside.read_bytes() == before


def test_a_title_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export(folder, an_item("../../evil", A), an_item("/etc/evil", B))
    assert names(tmp_path) == ["out"]
    assert len(names(folder)) == 2


def test_a_template_without_a_uid_gives_the_same_files_again(tmp_path: Path) -> None:
    template = tmp_path / "t.jinja"
    template.write_text("# {{ title }}", encoding="utf-8")
    items = an_item("Ice", A), an_item("Ice", B)
    once = export(tmp_path / "out", *items, template=template)
    assert export(tmp_path / "out", *items, template=template) == once
    assert len(set(once)) == 2


def test_a_template_that_fails_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export(folder, an_item("Ice", A))
    before = (folder / "Ice.md").read_bytes()
    template = tmp_path / "t.jinja"
    template.write_text("{{ 1 if article.uid == '" + A + "' else nothing }}", encoding="utf-8")
    with pytest.raises(BadTemplate):
        export(folder, an_item("Ice", A), an_item("Snow", B), template=template)
    assert names(folder) == ["Ice.md"]
    assert (folder / "Ice.md").read_bytes() == before


def test_stopping_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    class Impatient(Exception):
        pass

    def items() -> Iterator[ExportItem]:
        yield an_item("Ice", A)
        raise Impatient

    for folder in (tmp_path, tmp_path / "new"):
        with pytest.raises(Impatient):
            list(write(items(), folder, exporter=Markdown(), progress=Unwatched()))
    assert names(tmp_path) == []


def test_what_a_killed_export_left_goes_at_the_next(tmp_path: Path) -> None:
    program = (
        "import os, signal\n"
        "from pathlib import Path\n"
        "from tests.unit.exporters.test_writer import an_item, export\n"
        "class Last:\n"
        "    @property\n"
        "    def article(self): os.kill(os.getpid(), signal.SIGKILL)\n"
        f"export(Path({str(tmp_path)!r}), an_item('Ice', 'a'), Last())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[3])
    assert done.returncode == -signal.SIGKILL
    assert names(tmp_path) == [".lectorium-export"]
    assert export(tmp_path, an_item("Snow", B)) == ["Snow.md"]
    assert names(tmp_path) == ["Snow.md"]


def test_a_path_that_is_no_folder_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite):
        export(tmp_path / "file", an_item("Ice", A))
    with pytest.raises(CannotWrite):
        export(tmp_path / "file" / "below", an_item("Ice", A))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_and_leaves_the_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(tmp_path, an_item("Ice", A))
    before = (tmp_path / "Ice.md").read_bytes()

    def full(handle: int) -> None:
        with Path("/dev/full").open("wb", buffering=0) as disk:
            disk.write(b"x")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite, match="No space left"):
        export(tmp_path / "new", an_item("Ice", A))
    assert names(tmp_path) == ["Ice.md"]
    with pytest.raises(CannotWrite, match="No space left"):
        export(tmp_path, an_item("Ice", A, byline="Someone else"))
    assert names(tmp_path) == ["Ice.md"]
    assert (tmp_path / "Ice.md").read_bytes() == before
