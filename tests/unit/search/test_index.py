"""A generation on disk: damage shows, foreign folders are refused, writers and readers coexist."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from whoosh.filedb.filestore import FileStorage

from storage.search import contents, trust
from storage.search.index import Index, IndexBusy, IndexDamaged, claim
from storage.search.schema import ArticleEntry
from tests.unit.search.shelf import AnIndex, found, put

ROOT = Path(__file__).parents[3]


def test_what_was_written_is_found_by_an_index_that_was_open_before(an_index: AnIndex) -> None:
    index = an_index("rice")
    other = Index(index.folder)
    assert found(other, "wheat") == []
    put(index, {2: "wheat"})
    assert found(other, "wheat") == [2]
    other.close()


def test_an_article_that_changed_is_found_by_its_new_words_only(an_index: AnIndex) -> None:
    index = an_index("rice", "wheat")
    put(index, {1: "barley"})
    assert found(index, "rice") == []
    assert found(index, "barley") == [1]
    assert found(index, "wheat") == [2]


def test_an_article_that_was_removed_is_not_found(an_index: AnIndex) -> None:
    index = an_index("rice", "rice")
    with index.writing_articles() as writing:
        writing.remove(1)
    assert found(index, "rice") == [2]


def test_a_batch_that_fails_leaves_the_index_as_it_was(an_index: AnIndex) -> None:
    index = an_index("rice")
    with pytest.raises(KeyboardInterrupt), index.writing_articles() as writing:
        writing.put(2, ArticleEntry(id=2, title="", text="rice", language="").fields())
        raise KeyboardInterrupt
    assert found(index, "rice") == [1]
    put(index, {3: "rice"})
    assert set(found(index, "rice")) == {1, 3}


def test_many_small_batches_make_few_segments(an_index: AnIndex) -> None:
    index = an_index()
    for number in range(1, 41):
        put(index, {number: f"rice n{number}"})
    assert len(found(index, "rice")) == 40
    assert len(list((index.folder / "articles").glob("*.trm"))) < 16


def test_a_second_writer_is_told_that_it_is_busy(an_index: AnIndex) -> None:
    index = an_index("rice")
    other = Index(index.folder)
    with index.writing_articles():
        with pytest.raises(IndexBusy), other.writing_articles():
            pass
        assert found(other, "rice") == [1], "readers do not wait"
    other.close()


def test_a_claim_is_held_by_one(tmp_path: Path) -> None:
    with claim(tmp_path / "index", 0), pytest.raises(IndexBusy), claim(tmp_path / "index", 0):
        pass
    with claim(tmp_path / "index", 0):
        pass


def test_another_process_writes_while_this_one_reads(an_index: AnIndex, tmp_path: Path) -> None:
    index = an_index("rice")
    program = (
        "import sys; from pathlib import Path\n"
        "import platformdirs\n"
        "platformdirs.user_config_path = lambda *_, **__: Path(sys.argv[2])\n"
        "from storage.search.index import Index\n"
        "from tests.unit.search.shelf import put\n"
        "index = Index(Path(sys.argv[1]))\n"
        "for number in range(2, 12): put(index, {number: 'rice'}); print(number, flush=True)\n"
        "index.close()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", program, index.folder, tmp_path / "config"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            assert len(found(index, "rice")) >= int(line)
    assert process.returncode == 0
    assert len(found(index, "rice")) == 11


# -- damage and trust


def files(index: Index) -> list[Path]:
    return [path for path in sorted(index.folder.glob("*/*")) if path.stat().st_size]


def test_a_flipped_byte_in_any_file_is_noticed(an_index: AnIndex) -> None:
    index = an_index("rice grows here", "wheat there")
    for path in files(index):
        sound = path.read_bytes()
        damaged = bytearray(sound)
        damaged[len(sound) // 2] ^= 0xFF
        path.write_bytes(damaged)
        assert not index.intact(), path.name
        with pytest.raises(IndexDamaged):
            Index(index.folder)
        path.write_bytes(sound)
    assert index.intact()


def test_a_lost_file_is_noticed(an_index: AnIndex) -> None:
    index = an_index("rice grows here")
    for path in files(index):
        sound = path.read_bytes()
        path.unlink()
        assert not index.intact(), path.name
        path.write_bytes(sound)


@pytest.mark.parametrize("suffix", [".trm", ".pst", ".toc"])
def test_a_lost_file_never_shows_as_an_answer_of_nothing(
    tmp_path: Path, an_index: AnIndex, suffix: str
) -> None:
    index = an_index("rice grows here")
    index.close()
    for path in index.folder.glob(f"articles/*{suffix}"):
        path.unlink()
    with pytest.raises(IndexDamaged):
        found(Index(index.folder), "rice")


def test_a_folder_from_outside_is_refused(an_index: AnIndex, tmp_path: Path) -> None:
    index = an_index("rice")
    copy = tmp_path / "elsewhere" / index.folder.name
    shutil.copytree(index.folder, copy)
    with pytest.raises(IndexDamaged):
        Index(copy)


def test_a_folder_sealed_with_another_key_is_refused(
    an_index: AnIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = an_index("rice")
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "other")
    with pytest.raises(IndexDamaged):
        Index(index.folder)


def test_the_key_is_made_once_and_kept_private(tmp_path: Path) -> None:
    folder = tmp_path / "generation"
    folder.mkdir()
    trust.seal(folder)
    key = tmp_path / "config" / "index.key"
    first = key.read_bytes()
    trust._key.cache_clear()
    assert trust.sealed(folder)
    assert key.read_bytes() == first
    if sys.platform != "win32":
        assert key.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in key.parent.iterdir()] == ["index.key"]


def test_without_a_place_for_the_key_this_computer_still_knows_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "file" / "config")
    folder = tmp_path / "generation"
    folder.mkdir()
    trust.seal(folder)
    trust._key.cache_clear()  # as in another process
    assert trust.sealed(folder)
    monkeypatch.setattr("platform.node", lambda: "another")
    trust._key.cache_clear()
    assert not trust.sealed(folder)


def test_files_that_a_writer_just_added_are_no_alarm(an_index: AnIndex) -> None:
    index = an_index("rice")
    storage = FileStorage(str(index.folder / "articles"))
    with storage.create_file("MAIN_being_written.trm") as file:
        file.write(b"half")
    assert not contents.altered(index.folder)
    assert index.intact()
