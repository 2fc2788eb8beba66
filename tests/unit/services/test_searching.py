"""Search over a real library: found as soon as stored, whatever happens to the index."""

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from storage.errors import Cancelled, UsageError
from storage.library import Library
from storage.records import ArticleId, Block, Correction, Run, SearchResult, Style
from storage.search.index import claim
from tests.builders import a_highlight, a_library, an_article

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def own_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "config")


@pytest.fixture
def library(tmp_path: Path, own_key: None):  # type: ignore[no-untyped-def]
    with a_library(tmp_path) as opened:
        yield opened


def shown(result: SearchResult) -> list[tuple[int, int | None]]:
    return [(hit.article, hit.highlight) for hit in result.hits]


def generations(library: Library) -> list[Path]:
    return [path for path in (library.folder / "index").iterdir() if path.is_dir()]


# -- what is found


def test_an_article_is_found_by_its_text_and_its_title(library: Library) -> None:
    one = an_article(library, "Rice", "Paddies are flooded.\nIn spring.")
    an_article(library, "Wheat", "Dry land.")
    result = library.search.find("flooded")
    assert shown(result) == [(one, None)]
    assert result.total == 1
    (hit,) = result.hits
    assert hit.title == "Rice"
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["flooded"]
    assert shown(library.search.find("rice spring")) == [(one, None)]


def test_articles_and_highlights_take_turns(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    two = an_article(library, "Two", "Rice and more rice grows.")
    mark = a_highlight(library, one, "Rice grows")
    result = library.search.find("rice")
    assert result.total == 3
    assert shown(result)[1] == (one, mark)
    assert shown(library.search.find("rice", within="highlights")) == [(one, mark)]
    assert {hit.article for hit in library.search.find("rice", within="articles").hits} == {one, two}
    assert len(library.search.find("rice", limit=2).hits) == 2


def test_a_highlight_is_found_by_quote_note_and_tags_together(library: Library) -> None:
    one = an_article(library, "One", "Paddies are flooded in spring.")
    mark = a_highlight(library, one, "Paddies are flooded", note="compare wheat", tags=["asia/japan"])
    for query in ("paddies", "wheat", "japan", "paddies wheat japan", "jap*", "asia flooded"):
        assert (one, mark) in shown(library.search.find(query)), query
    assert shown(library.search.find("spring", within="highlights")) == []
    (hit,) = library.search.find("wheat", within="highlights").hits
    assert hit.snippet == "compare wheat"


def test_an_article_found_by_text_and_note_is_one_hit(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    library.articles.correct(one, Correction(note="rice and wheat"))
    assert shown(library.search.find("rice")) == [(one, None)]
    assert library.search.find("rice").total == 1
    (hit,) = library.search.find("wheat").hits
    assert hit.snippet == "rice and wheat"
    assert shown(library.search.find("wheat -grows")) == []


def test_renaming_a_tag_needs_no_index(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    mark = a_highlight(library, one, "Rice", tags=["asia"])
    library.search.drain(9)
    library.tags.rename("asia", "orient")
    assert library.search.owed() == 0
    assert shown(library.search.find("orient rice", within="highlights")) == [(one, mark)]
    assert shown(library.search.find("asia rice", within="highlights")) == []


def test_conditions_are_answered_by_the_store(library: Library) -> None:
    one = an_article(
        library, "One", "Rice grows.", url="https://www.example.org/rice", site="The Example",
        byline="Ada Lovelace", language="en-GB",
    )  # fmt: skip
    two = an_article(library, "Two", "Rice is sold.", url="https://other.example.net/rice")
    mark = a_highlight(library, two, "Rice", color="green", tags=["trade/asia"])
    library.articles.tag([one], add=["farms"])
    found = {
        query: shown(library.search.find(query))
        for query in (
            "rice tag:farms", "rice tag:trade", "rice tag:trad", "tag:FARMS", "rice -tag:farms",
            "rice site:example.org", "site:example rice", "author:lovelace", "lang:en",
            "color:green", "is:done", "rice is:inbox -site:example.org", "title:two rice",
        )
    }  # fmt: skip
    assert found == {
        "rice tag:farms": [(one, None)],
        "rice tag:trade": [(two, None), (two, mark)],
        "rice tag:trad": [],
        "tag:FARMS": [(one, None)],
        "rice -tag:farms": [(two, None), (two, mark)],
        "rice site:example.org": [(one, None)],
        "site:example rice": [(one, None)],
        "author:lovelace": [(one, None)],
        "lang:en": [(one, None)],
        "color:green": [(two, None), (two, mark)],
        "is:done": [],
        "rice is:inbox -site:example.org": [(two, None), (two, mark)],
        "title:two rice": [(two, None), (two, mark)],
    }


def test_a_list_is_narrowed_by_a_query(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    two = an_article(library, "Two", "Wheat grows.")
    library.articles.correct(two, Correction(note="not rice"))
    assert library.search.matching("rice") == {one, two}
    assert library.search.matching("grows -wheat") == {one}
    assert library.search.matching("") == set()


def test_passages_of_a_query_are_marked_in_a_text(library: Library) -> None:
    assert library.search.passages('rice "thin ice"', "Rice, thin ice; ice") == [(0, 4), (6, 14)]
    assert library.search.passages("runs", "running", text_language="en") == [(0, 7)]
    assert library.search.passages("", "text") == []


def test_a_query_of_nothing_finds_nothing_and_a_wrong_place_is_told(library: Library) -> None:
    an_article(library)
    assert library.search.find("  ").total == 0
    assert library.search.find("?!").total == 0
    with pytest.raises(UsageError):
        library.search.find("ice", within="notes")
    with pytest.raises(UsageError):
        library.search.find("ice", limit=0)


# -- the queue


def test_what_was_deleted_is_not_found_and_what_came_back_is(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    mark = a_highlight(library, one, "Rice")
    assert len(library.search.find("rice").hits) == 2
    gone = library.highlights.delete([mark])
    assert shown(library.search.find("rice")) == [(one, None)]
    deleted = library.articles.delete([one])
    assert library.search.find("rice").total == 0
    assert deleted.id is not None and gone.id is not None
    library.undo(deleted.id)
    assert shown(library.search.find("rice")) == [(one, None)]
    library.undo(gone.id)
    assert len(library.search.find("rice").hits) == 2


def test_draining_empties_the_queue_in_batches(library: Library) -> None:
    library.search.rebuild()
    for number in range(150):
        an_article(library, f"Article {number}", f"rice {number}")
    assert library.search.owed() == 150
    assert not library.search.drain(0)
    assert library.search.drain(60)
    assert library.search.owed() == 0
    assert library.search.counts() == (150, 0)


def test_what_is_queued_while_an_index_is_written_stays_queued(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")

    class Correcting:
        def step(self, done: int, total: int | None, label: str = "") -> None:
            if done == 0:
                library.articles.correct(one, Correction(title="Barley"))

    library.search.rebuild(Correcting())
    assert library.search.owed() == 1
    assert shown(library.search.find("barley")) == [(one, None)]


def test_an_index_that_another_holds_answers_at_once(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    library.search.find("rice")
    an_article(library, "Two", "Rice is sold.")
    with claim(library.folder / "index", 0):
        assert not library.search.drain(0)
        assert shown(library.search.find("grows", as_you_type=True)) == [(one, None)]
    assert library.search.find("rice").total == 2


def test_searching_from_several_threads_while_articles_come(library: Library) -> None:
    an_article(library, "One", "Rice grows.")
    failures: list[BaseException] = []

    def search() -> None:
        try:
            for _ in range(15):
                assert library.search.find("rice").total >= 1
        except BaseException as failure:  # noqa: BLE001 - told below
            failures.append(failure)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(10):
        an_article(library, f"More {number}", f"Rice {number}")
    for thread in threads:
        thread.join()
    assert not failures
    assert library.search.find("rice").total == 11


# -- an index that is missing, damaged, foreign or old


def test_an_index_that_was_deleted_is_made_anew(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    library.search.find("rice")
    library.search.close()
    shutil.rmtree(library.folder / "index")
    assert library.search.state() == "stale"
    assert shown(library.search.find("rice")) == [(one, None)]
    assert library.search.state() == "sound"


def test_making_the_index_anew_takes_nothing_of_the_time_for_looking(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = an_article(library, "One", "Rice grows.")
    library.search.find("rice")
    library.search.close()
    shutil.rmtree(library.folder / "index")

    class Slow:
        """A clock by which an index takes a minute to make."""

        @staticmethod
        def monotonic() -> float:
            return 60.0 * len(list((library.folder / "index").glob("*/seal")))

    monkeypatch.setattr("storage.search.deadline.time", Slow)
    found = library.search.find("rice")
    assert shown(found) == [(one, None)]
    assert found.hint is None


@pytest.mark.parametrize("pattern", ["*.trm", "*.pst", "*.toc", "*"])
@pytest.mark.parametrize("harm", ["flip", "cut", "delete"])
def test_a_damaged_index_is_noticed_and_made_anew(library: Library, pattern: str, harm: str) -> None:
    one = an_article(library, "One", "Rice grows.")
    mark = a_highlight(library, one, "Rice")
    library.search.find("rice")
    library.search.close()
    for path in (library.folder / "index").glob(f"*/*/{pattern}"):
        data = bytearray(path.read_bytes())
        if harm == "delete":
            path.unlink()
        elif data:
            data[len(data) // 2] ^= 0xFF
            path.write_bytes(data if harm == "flip" else data[: len(data) // 2])
    assert library.search.state() == "corrupt"
    assert shown(library.search.find("rice")) == [(one, None), (one, mark)]
    assert library.search.state() == "sound"


def test_damage_under_an_open_index_is_mended_at_the_next_opening(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        one = an_article(library, "One", "Rice grows.")
        library.search.find("rice")
    for path in (library.folder / "index").glob("*/*/*.*"):
        path.write_bytes(b"nothing of the kind")
    with Library.open(library.folder) as library:
        assert shown(library.search.find("rice")) == [(one, None)]


def test_an_index_brought_in_with_a_library_is_never_read(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        one = an_article(library, "One", "Rice grows.")
        library.search.find("rice")
        (before,) = generations(library)
    shutil.copytree(library.folder, tmp_path / "copy")
    with Library.open(tmp_path / "copy") as copy:
        assert shown(copy.search.find("rice")) == [(one, None)]
        pointer = copy.setting("index")
        assert isinstance(pointer, dict)
        assert pointer["generation"] != before.name


def test_an_index_of_another_analyser_is_made_anew(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    library.search.find("rice")
    pointer = library.setting("index")
    assert isinstance(pointer, dict)
    library.set_setting("index", {**pointer, "version": "0"})
    assert library.search.state() == "stale"
    assert shown(library.search.find("rice")) == [(one, None)]
    assert library.search.state() == "sound"


def test_an_index_that_lost_commits_is_made_anew(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        an_article(library, "One", "Rice grows.")
        library.search.find("rice")
        shutil.copytree(library.folder / "index", tmp_path / "earlier")
        an_article(library, "Two", "Rice is sold.")
        library.search.find("rice")
    for part in (library.folder / "index").glob("*/*"):
        if part.is_dir():
            shutil.rmtree(part)
            shutil.copytree(tmp_path / "earlier" / part.relative_to(library.folder / "index"), part)
    (generation,) = generations(library)
    shutil.copy(tmp_path / "earlier" / generation.name / "contents.json", generation)
    with Library.open(library.folder) as library:
        assert library.search.find("rice").total == 2


def test_generations_that_nobody_points_to_go_at_the_next_opening(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        an_article(library, "One", "Rice grows.")
        library.search.find("rice")
        library.search.rebuild()
        library.search.rebuild()
    with Library.open(library.folder) as library:
        assert library.search.find("rice").total == 1
        assert len(generations(library)) == 1


def test_a_rebuild_that_is_cancelled_leaves_the_old_index(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    library.search.find("rice")

    class Impatient:
        def step(self, done: int, total: int | None, label: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        library.search.rebuild(Impatient())
    assert shown(library.search.find("rice")) == [(one, None)]
    assert len(generations(library)) == 1


def test_a_rebuild_tells_what_it_holds(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    a_highlight(library, one, "Rice")
    library.articles.correct(one, Correction(note="mine"))
    assert library.search.rebuild() == (1, 1)
    assert library.search.counts() == (1, 1)
    assert library.search.state() == "sound"


def test_an_empty_library_is_sound_and_finds_nothing(library: Library) -> None:
    assert library.search.state() == "sound"
    assert library.search.find("rice").total == 0
    assert library.search.counts() == (0, 0)


def test_two_processes_keep_one_index(library: Library, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "import platformdirs\n"
        "platformdirs.user_config_path = lambda *_, **__: Path(sys.argv[2])\n"
        "from storage.library import Library\n"
        "from tests.builders import an_article\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    for number in range(12):\n"
        "        an_article(library, f'There {number}', f'rice there {number}')\n"
        "        assert library.search.find(f'there {number}').total >= 1\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, library.folder, tmp_path / "config"], cwd=ROOT
    ) as process:
        for number in range(12):
            an_article(library, f"Here {number}", f"rice here {number}")
            assert library.search.find(f"here {number}").total >= 1
    assert process.returncode == 0
    assert library.search.find("rice", limit=100).total == 24
    assert library.search.state() == "sound"


def test_listing_does_not_load_whoosh(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from storage.library import Library\n"
        "with Library.open(Path(sys.argv[1]), create=True) as library:\n"
        "    library.articles.list(); library.tags.list(); library.search.drain(1)\n"
        "sys.exit('whoosh' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, tmp_path / "library"], cwd=ROOT, check=False)
    assert done.returncode == 0


def test_article_ids_of_hits_are_those_of_the_store(library: Library) -> None:
    one = an_article(library, "One", "Rice grows.")
    (hit,) = library.search.find("rice").hits
    assert library.articles.get(ArticleId(hit.article)).id == one


def test_an_interrupt_right_after_the_commit_leaves_the_new_index(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = an_article(library, "One", "Rice grows.")
    library.search.find("rice")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("storage.services.indexing.Indexing._use", interrupted)
        with pytest.raises(KeyboardInterrupt):
            library.search.rebuild()
    with Library.open(library.folder) as again:
        assert again.search.state() == "sound"
        assert shown(again.search.find("rice")) == [(one, None)]


def test_an_index_is_sound_that_lacks_only_what_is_queued(library: Library) -> None:
    assert library.search.state() == "sound"
    one = an_article(library, "One", "Rice grows.")
    assert library.search.state() == "sound"
    library.search.find("rice")
    a_highlight(library, one, "Rice")
    an_article(library, "Two", "Rice is cooked.")
    library.articles.delete([one])
    assert library.search.owed()
    assert library.search.state() == "sound"


# -- marks of footnotes


def an_article_with_notes(library: Library) -> ArticleId:
    first, second = (Run(text=str(n), style=Style.SUP, href=f"#n{n}") for n in (1, 2))
    runs = (Run(text="It opened in 1871"), first, Run(text=" without a gap"), second, Run(text="."))
    return an_article(library, "The lock", [Block(runs=runs)])


def test_a_word_with_the_mark_of_a_footnote_is_found_and_shown_without_it(library: Library) -> None:
    lock = an_article_with_notes(library)
    for query in ("gap", "1871", '"a gap"'):
        (hit,) = library.search.find(query).hits
        assert hit.article == lock and hit.snippet == "It opened in 1871 without a gap."
        assert all(hit.snippet[start:end] in query for start, end in hit.marks)
    library.search.rebuild()
    assert shown(library.search.find("gap")) == [(lock, None)]
    assert library.articles.content(lock).text == "It opened in 18711 without a gap2."
