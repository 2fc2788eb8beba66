"""What a worker makes of a file, and the same through the pool."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.errors import InputNotFound, NoText, StorageError, TooLarge, Unsupported
from storage.importers import limits, registry
from storage.records import Page
from storage.workers import Pool, Task
from storage.workers.messages import Item
from storage.workers.reading import PageReader
from tests import corpus


def read(path: Path, url: str | None = None) -> list[Item]:
    return [found for found in PageReader().read(Task(path=path, url=url)) if isinstance(found, Item)]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page with a long readable article."""
    (path,) = corpus.write(tmp_path, 1)
    return path


def test_a_file_becomes_an_extract(page: Path) -> None:
    (item,) = read(page)
    assert item.extract is not None
    assert item.extract.sha256 == hashlib.sha256(page.read_bytes()).hexdigest()
    assert item.extract.format == "html"
    assert item.extract.words > 100


def test_the_address_that_the_user_gives_reaches_extraction(page: Path) -> None:
    (item,) = read(page, url="https://example.org/mine")
    assert item.extract is not None
    assert item.extract.metadata.url == "https://example.org/mine"


def test_an_empty_page_has_no_text_and_says_which_it_was(tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    path.write_bytes(b"")
    (item,) = read(path)
    assert isinstance(item.error, NoText)
    assert str(path) in str(item.error)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("gone.html", None, InputNotFound),
        ("notes.rtf", b"words", Unsupported),
        ("large.html", b"x" * 2048, TooLarge),
    ],
)
def test_a_file_that_cannot_be_read_raises_why(
    tmp_path: Path,
    name: str,
    data: bytes | None,
    error: type[StorageError],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "PAGE", 1024)
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(error, match=name):
        read(tmp_path / name)


def test_a_container_yields_each_page_with_its_name(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Bundle:
        """The same page twice, an empty one between."""

        name = "bundle"
        suffixes = (".html",)

        def claims(self, path: Path, head: bytes) -> bool:
            return True

        def read(self, path: Path) -> Iterator[Page]:
            for member, data in (("1", path.read_bytes()), ("2", b""), ("3", path.read_bytes())):
                yield Page(data=data, format="bundle", assets=lambda _: None, member=member)

    monkeypatch.setattr(registry, "BUILT_IN", (Bundle(),))
    first, empty, last = read(page, url="https://example.org/mine")
    assert (first.member, empty.member, last.member) == ("1", "2", "3")
    assert first.extract is not None
    assert first.extract.metadata.url != "https://example.org/mine"
    assert f"{page}: 2" in str(empty.error)
    assert last.extract is not None


def test_the_pool_reads_files(tmp_path: Path) -> None:
    paths = [*corpus.write(tmp_path, 6), tmp_path / "gone.html"]
    with Pool(2) as pool:
        answers = list(pool.read([Task(path=path) for path in paths]))
    assert [answer.task.path for answer in answers] == paths
    assert [type(answer.error) for answer in answers] == [*[type(None)] * 6, InputNotFound]
