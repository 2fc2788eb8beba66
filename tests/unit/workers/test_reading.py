"""What a worker makes of a file, and the same through the pool."""

import hashlib
import subprocess
import sys
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.errors import InputNotFound, NoText, StorageError, TooLarge, Unreadable, Unsupported
from storage.importers import limits, registry
from storage.records import Page, Stored
from storage.workers import Pool, Task
from storage.workers.messages import Item
from storage.workers.reading import PageReader
from tests import corpus, saved

ROOT = Path(__file__).parents[3]


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


# -- pages that the library keeps, and what came with them


def stored(
    folder: Path, data: bytes, *, format: str = "html", pictures: dict[str, bytes] | None = None
) -> Stored:
    (folder / "original").write_bytes(zlib.compress(data))
    kept = {}
    for number, (address, picture) in enumerate((pictures or {}).items()):
        kept[address] = folder / f"picture{number}"
        kept[address].write_bytes(picture)
    return Stored(
        original=folder / "original", format=format, member=None,
        captured=datetime(2026, 5, 1, tzinfo=UTC), pictures=kept,
    )  # fmt: skip


def reread(kept: Stored, **task: object) -> Item:
    (item,) = PageReader().read(Task(path=Path("article 1"), stored=kept, **task))  # type: ignore[arg-type]
    assert isinstance(item, Item)
    return item


FIGURE = '<figure><img src="https://a.example/p.png" alt="boats" width=40 height=30></figure>'


def test_a_stored_page_is_read_anew_with_its_pictures(tmp_path: Path) -> None:
    data = saved.html(body=saved.BODY + FIGURE + saved.BODY)
    kept = stored(tmp_path, data, pictures={"https://a.example/p.png": saved.png()})
    item = reread(kept, url="https://a.example/x")
    assert item.extract is not None
    assert item.extract.metadata.url == "https://a.example/x"
    assert len(item.extract.images) == 1
    (tmp_path / "picture0").unlink()
    again = reread(kept)
    assert again.extract is not None and again.extract.images == ()


def test_a_stored_page_of_another_format_is_made_as_its_importer_makes_it(tmp_path: Path) -> None:
    item = reread(stored(tmp_path, b"# On ice\n\n" + b"The ice is thin. " * 20, format="markdown"))
    assert item.extract is not None and item.extract.metadata.title == "On ice"
    item = reread(stored(tmp_path, saved.html(), format="a format of another package"))
    assert item.extract is not None and "harbour" in item.extract.text


@pytest.mark.parametrize("data", [None, b"no zlib"])
def test_a_stored_page_that_is_damaged_or_gone_says_so(tmp_path: Path, data: bytes | None) -> None:
    kept = stored(tmp_path, saved.html())
    kept.original.unlink()
    if data is not None:
        kept.original.write_bytes(data)
    with pytest.raises(Unreadable, match="its stored bytes are damaged or gone"):
        reread(kept)


def test_the_whole_of_a_stored_page_comes_beside_its_article(tmp_path: Path) -> None:
    kept = stored(tmp_path, saved.html(body=f"<nav>Menu of it</nav>{saved.BODY}"))
    article = reread(kept).extract
    assert article is not None
    item = reread(kept, beside=article.blocks, language="en", direction="ltr")
    assert item.whole is not None and "Menu of it" in item.whole.text and item.whole.kept
    empty = reread(stored(tmp_path, b"<p></p>"), beside=article.blocks)
    assert isinstance(empty.error, NoText) and "article 1" in str(empty.error)


def test_pictures_that_were_got_for_a_page_go_before_those_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(saved.html(body=saved.BODY + FIGURE + saved.BODY))
    task = Task(path=tmp_path / "a.html", assets={"https://a.example/p.png": saved.png()})
    (item,) = (one for one in PageReader().read(task) if isinstance(one, Item))
    assert item.extract is not None and len(item.extract.images) == 1
    other = Task(path=tmp_path / "a.html", assets={"https://a.example/q.png": saved.png()})
    (item,) = (one for one in PageReader().read(other) if isinstance(one, Item))
    assert item.extract is not None and item.extract.images == ()


def test_a_file_of_one_page_is_listed_by_what_it_tells(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: On ice\n---\nIt is thin.")
    (item,) = PageReader().read(Task(path=tmp_path / "a.md", listing=True))
    assert isinstance(item, Item) and item.listed is not None
    assert (item.listed.name, item.listed.size) == (None, (tmp_path / "a.md").stat().st_size)


def test_a_warm_reader_has_loaded_what_the_first_page_would_wait_for() -> None:
    script = (
        "import sys; from storage.workers.reading import PageReader; cold = set(sys.modules);"
        "PageReader().warm(); print(sorted({'trafilatura', 'readability'} & (set(sys.modules) - cold)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "['readability', 'trafilatura']"
