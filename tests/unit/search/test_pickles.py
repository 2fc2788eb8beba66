"""No pickle from outside is ever loaded: an index that came with a library, or was changed, is made anew."""

import pickle
import shutil
from pathlib import Path

import pytest

from storage.library import Library
from tests.builders import a_library, an_article


class Bomb:
    """Makes a file once it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return open, (str(self._mark), "w")


def armed(folder: Path, mark: Path) -> int:
    """Put a bomb into every file of the index but its seal; return into how many."""
    files = [path for path in (folder / "index").rglob("*") if path.is_file() and path.name != "seal"]
    for path in files:
        path.write_bytes(pickle.dumps(Bomb(mark)))
    return len(files)


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A library with an index."""
    with a_library(tmp_path) as library:
        an_article(library, "On ice")
        assert library.search.find("ice").total == 1
        return library.folder


def test_the_bomb_would_go_off(tmp_path: Path) -> None:
    pickle.loads(pickle.dumps(Bomb(tmp_path / "ran"))).close()
    assert (tmp_path / "ran").exists()


@pytest.mark.parametrize("came", ["copied", "changed"])
def test_an_index_that_is_not_as_it_was_made_here_is_never_read(
    theirs: Path, came: str, tmp_path: Path
) -> None:
    ours = theirs
    if came == "copied":
        ours = tmp_path / "ours"
        shutil.copytree(theirs, ours)
    assert armed(ours, tmp_path / "ran") > 2
    with Library.open(ours) as library:
        library.search.find("ice")  # makes it anew, which may take longer than a search may
        assert library.search.find("ice").total == 1
    assert not (tmp_path / "ran").exists()
