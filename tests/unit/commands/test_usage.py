"""The command line as a person has it: what each mistake is told as, and what is printed without --json."""

import io
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

import main
from storage.commands import line, lines
from storage.errors import StorageError, UsageError
from storage.library import Library
from storage.records import SamplePassage
from tests import corpus
from tests.builders import a_highlight, an_article

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("made") / "library"
    with Library.open(place, create=True) as library:
        first = an_article(library, "First", byline="Ada Berg", site="The Harbour")
        a_highlight(library, first, "ice is thin", tags=["cold"], note="mind it")
        an_article(library, "Second")
    return place


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "library"))


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def lectorium(*words: object, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        code = main.main(["--library", str(folder), *map(str, words)])
        return code, *capfd.readouterr()

    return lectorium


def page(folder: Path) -> Path:
    (path,) = corpus.write(folder, 1)
    return path


MISTAKES = {
    "import": "PATH is missing",
    "import|": "PATH is empty",
    "import|a.html|b.html|--url|https://example.org/": "--url names the address of one page",
    "import|.|--url|https://example.org/": "--url names the address of one page",
    "import|a.html|--url|nowhere": "nowhere is no web address",
    "import|a.zip|b.zip|--member|x": "--member names pages of one file",
    "import|--continue|--retry": "--continue and --retry stand alone",
    "import|--continue|a.html": "--continue and --retry stand alone",
    "extract": "extract needs FILE..., or --from FILE",
    "extract|a.html|--from|list": "extract needs FILE..., or --from FILE",
    "extract|a.html|b.html|--url|https://example.org/": "--url names the address of one page",
    "extract|--from|list|--url|https://example.org/": "--url names the address of one page",
    "extract|a.html|--url|nowhere": "nowhere is no web address",
    "search": "QUERY is missing",
    "search|two|words": "a query of several words is one argument: put it in quotes",
    "search|word|--from|-": "with --from, queries and their limits stand in the file",
    "search|--from|-|--limit|3": "with --from, queries and their limits stand in the file",
    "search|word|--format|html": "a search is written with --format markdown, and without --in",
    "search|word|--format|markdown|--in|articles":
        "a search is written with --format markdown, and without --in",
    "highlight": "highlight needs one ID, or --from FILE",
    "highlight|1|2": "highlight needs one ID, or --from FILE",
    "highlight|1|--start|3": "highlight needs --start N and --end N",
    "highlight|1|--from|-": "with --from, everything stands in the file",
    "highlight|--from|-|--note|n": "with --from, everything stands in the file",
    "highlight|--from|-|--tag|n": "with --from, everything stands in the file",
    "list|--highlights|--query|q": "--query lists articles; `search --in highlights` finds highlights",
    "tag": "tag needs the ID of an article, or --highlight ID",
    "tag|1|--highlight|1": "tag needs the ID of an article, or --highlight ID",
    "tags|--delete|cold|--rename|cold|warm": "--rename and --delete are two different things",
    "tags|--rename|cold": "tags takes --rename OLD NEW, --merge OLD NEW, --delete T or --describe T",
    "tags|cold": "tags takes --rename OLD NEW, --merge OLD NEW, --delete T or --describe T",
    "tags|--dry-run": "--dry-run, --description, --color and --memo need to know what to do",
    "tags|--rename|cold|warm|--lift": "--lift belongs to --delete",
    "tags|--rename|cold|warm|--color|#ff0000":
        "--description, --color, --memo and --shortcut belong to --describe",
    "tags|--export|a.csv|--import|b.csv": "tags takes --export FILE or --import FILE by itself",
    "tags|--export|a.csv|cold": "tags takes --export FILE or --import FILE by itself",
    "tags|--import|a.csv|--dry-run": "tags takes --export FILE or --import FILE by itself",
    "colors|--add|a|--remove|b": "are two different things",
    "colors|--describe|yellow": "--describe NAME takes --label or --value",
    "export": "export needs --out DIR, --out FILE or --stdout",
    "export|--out|a|--stdout": "export needs --out DIR, --out FILE or --stdout",
    "export|--out|a|--by|day": "--by takes tag or article, not day",
    "delete": "delete needs the ID of an article, or --highlight ID",
    "trash|--restore|shelf:1": "what is in the trash is called",
    "trash|--empty|--restore|article:1": "--restore, --remove and --empty are three different things",
    "wander": "there is no command wander; `help` lists them",
}  # fmt: skip


@pytest.mark.parametrize("words", MISTAKES)
def test_a_mistake_is_told_in_one_line_and_changes_nothing(words: str, run: Run, folder: Path) -> None:
    before = (folder / "library.db").read_bytes()
    code, out, err = run(*words.split("|"))
    assert (code, out) == (2, "")
    assert err.startswith("error: ") and err.count("\n") == 1
    assert MISTAKES[words] in err
    assert (folder / "library.db").read_bytes() == before
    assert sorted(path.name for path in folder.parent.iterdir()) == ["library"]


# -- without --json ------------------------------------------------------------------------------


def test_the_pages_of_a_file_are_listed_with_their_size(run: Run, tmp_path: Path) -> None:
    saved = page(tmp_path / "pages")
    code, out, err = run("import", "--list", tmp_path / "pages", tmp_path / "gone.html")
    (line,) = out.splitlines()
    assert code == 1
    assert line.split(maxsplit=1)[0] == str(saved.stat().st_size)
    assert saved.name in line
    assert err.startswith("error: ") and "gone.html" in err
    assert run("list")[1].count("\n") == 2, "nothing was taken in"


def test_a_page_that_an_archive_lacks_is_named(run: Run, tmp_path: Path) -> None:
    saved = page(tmp_path / "pages")
    with ZipFile(tmp_path / "pages.zip", "w") as archive:
        archive.write(saved, "one.html")
        archive.write(saved, "two.html")
    code, out, _ = run("import", "--list", tmp_path / "pages.zip")
    assert (code, [line.split()[1] for line in out.splitlines()]) == (0, ["one.html", "two.html"])
    code, out, err = run("import", tmp_path / "pages.zip", "--member", "nine.html")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1 and f"{tmp_path / 'pages.zip'}: nine.html" in err
    code, out, err = run("import", tmp_path / "pages.zip", "--member", "one.html", "--member", "nine.html")
    assert (code, out.count("\n"), err.count("\n")) == (1, 1, 1)


def test_articles_and_highlights_read_as_lines(run: Run) -> None:
    code, out, _ = run("list")
    assert (code, out) == (
        0, "     1  First  (Ada Berg · The Harbour)  [1]\n     2  Second\n",
    )  # fmt: skip
    _, out, _ = run("list", "--highlights")
    assert out.startswith("     1  article 1 11-22 ") and out.endswith(": ice is thin  — mind it  #cold\n")
    _, out, _ = run("tag", 1, "--add", "winter/ice")
    assert out == "     1  winter/ice\n"
    _, out, _ = run("tags")
    assert out.splitlines()[0] == "cold  (0 articles, 1 highlights)"


def test_a_search_shows_its_marks_and_its_remarks(run: Run) -> None:
    code, out, err = run("search", 'thin "walk')
    assert code == 0
    assert "[thin]" in out and "     1  First" in out
    assert err == "A quotation mark is not closed; its words were searched one by one (at character 6)\n"
    code, out, err = run("search", "thim")
    assert (code, out, err) == (0, "", "Did you mean: thin\n")


def test_many_searches_are_answered_line_by_line(run: Run) -> None:
    asked = """{"query": "thin", "limit": null}
no json
{"query": 5}

{"query": "thin", "in": "shelf"}
[1]"""
    code, out, err = run("search", "--from", "-", stdin=asked)
    assert code == 1
    assert out.splitlines()[0] == "thin: 3" and "[thin]" in out
    told = [line.removeprefix("error: ") for line in err.splitlines()]
    assert told[0].startswith("this line is no JSON") and told[1].startswith("query needs a text")
    assert "shelf" in told[2] and told[3].startswith("this line is no JSON object") and len(told) == 4


def test_what_was_found_is_written_as_a_document(run: Run) -> None:
    code, out, _ = run("search", "thin", "--format", "markdown", "--limit", 1)
    assert code == 0
    assert out.startswith("# ") and "thin" in out and not out.endswith("\n\n")


def test_extract_prints_title_and_text(run: Run, tmp_path: Path) -> None:
    saved = page(tmp_path / "pages")
    code, out, err = run("extract", saved, tmp_path / "gone.html")
    assert code == 1
    title, blank, *text = out.splitlines()
    assert title and not blank and len(" ".join(text)) > 300
    assert "gone.html" in err
    asked = f'{{"file": "{saved.as_posix()}", "url": "nowhere at all"}}\nno json\n{{"url": "x"}}\n'
    code, out, err = run("extract", "--from", "-", stdin=asked)
    assert code == 1 and out.splitlines()[0] == title
    assert len(err.splitlines()) == 2


def test_the_tag_list_goes_out_and_comes_back(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("tags", "--export", tmp_path / "tags.csv")
    assert (code, out) == (0, f"1 tags: {tmp_path / 'tags.csv'}\n")
    written = (tmp_path / "tags.csv").read_text("utf-8")
    (tmp_path / "tags.csv").write_text(written.replace("cold", "frost") + written.partition("\n")[2], "utf-8")
    code, out, _ = run("tags", "--import", tmp_path / "tags.csv")
    assert (code, out) == (0, "1 new, 0 changed, 1 unchanged\n")
    assert [line.split("  ")[0] for line in run("tags")[1].splitlines()] == ["cold", "frost"]


def test_a_step_on_tags_is_told_and_may_be_tried_first(run: Run) -> None:
    assert run("tags", "--rename", "cold", "warm", "--dry-run")[1] == (
        "would be renamed: cold -> warm  (0 articles, 1 highlights)\n"
    )
    assert run("tags", "--rename", "cold", "warm")[1] == "renamed: cold -> warm  (0 articles, 1 highlights)\n"
    assert run("tags", "--describe", "warm", "--memo", "of weather")[0] == 0
    assert run("tags", "--delete", "warm")[1] == "deleted: warm  (0 articles, 1 highlights)\n"
    code, _, err = run("tags", "--delete", "warm")
    assert code == 2 and "warm" in err


def test_an_export_goes_to_standard_output_or_into_one_file(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("export", "--stdout", "1")
    assert code == 0 and "ice is thin" in out
    code, out, _ = run("export", "--stdout", "1", "--json")
    assert code == 0 and out.startswith('{"text":')
    code, out, _ = run("export", "--out", tmp_path / "all.csv", "--format", "csv", "--highlight", "1")
    assert code == 0 and out.endswith("all.csv\n")
    assert "ice is thin" in (tmp_path / "all.csv").read_text("utf-8-sig")


def test_notes_edited_in_an_export_are_previewed_then_taken_over(run: Run, tmp_path: Path) -> None:
    assert run("export", "--out", tmp_path / "out", "1")[0] == 0
    (file,) = (tmp_path / "out").glob("*.md")
    file.write_text(file.read_text("utf-8").replace("mind it", "walk round it"), "utf-8")
    code, out, _ = run("import-notes", file, "--preview")
    assert (code, out) == (0, "highlight 1  note: 'mind it' -> 'walk round it'\n")
    assert "mind it" in run("list", "--highlights")[1]
    code, out, _ = run("import-notes", file)
    assert out.splitlines()[-1] == "1 changes taken over, 0 conflicts left as they are"
    assert "walk round it" in run("list", "--highlights")[1]


def test_help_and_version_need_no_library(capfd: pytest.CaptureFixture[str]) -> None:
    for words in (["help"], ["-h"], ["--help"], ["list", "--help"]):
        assert main.main(words) == 0
        assert capfd.readouterr().out.startswith("Lectorium")
    assert main.main(["--version"]) == 0
    assert capfd.readouterr().out.split()[0] == "Lectorium"


def test_what_stands_behind_two_dashes_is_no_option(run: Run) -> None:
    code, _, err = run("import", "--", "--list")
    assert code == 1 and "--list" in err


# -- lines ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("number", "3", "n needs a whole number"),
        ("number", True, "n needs a whole number"),
        ("number", 1 << 63, "n needs a whole number"),
        ("number", None, "n needs a whole number"),
        ("text", 3, "n needs a text"),
        ("text", None, "n needs a text"),
        ("texts", "word", "n needs a list of texts"),
        ("texts", ["word", 3], "n needs a list of texts"),
    ],
)
def test_a_value_of_another_kind_is_told(key: str, value: object, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        getattr(lines, key)({"n": value}, "n")


def test_a_value_that_is_null_is_as_one_that_is_missing() -> None:
    assert lines.number({"n": None}, "n", 20) == lines.number({}, "n", 20) == 20
    assert lines.text({"n": None}, "n", "all") == "all"
    assert lines.texts({"n": None}, "n") == lines.texts({}, "n") == ()


def test_a_file_of_lines_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone", tmp_path):
        with pytest.raises(StorageError, match=str(path)):
            list(lines.read(str(path)))


# -- the ends of a line


def test_highlights_may_be_deleted_alone_and_come_back(run: Run) -> None:
    assert run("delete", "--highlight", 1)[1] == "     1  in the trash\n"
    code, out, _ = run("trash")
    assert code == 0 and out.startswith("highlight:1  ")
    assert run("trash", "--restore", "highlight:1")[1] == "highlight:1  restored\n"


def test_a_store_that_fails_ends_a_list_of_passages(run: Run, folder: Path) -> None:
    asked = '{"article": 1, "start": 0, "end": 5}\n{"article": 99, "start": 0, "end": 5}\n'
    code, out, err = run("highlight", "--from", "-", stdin=asked)
    assert code == 1 and out.count("\n") == 1 and "article 99" in err
    with sqlite3.connect(folder / "library.db") as database:
        database.execute("DROP TABLE highlight_tag")
    database.close()
    code, out, err = run("highlight", "--from", "-", stdin=asked + asked)
    assert code == 3 and err.count("\n") == 1, "the lines after would fare no better"


def test_notes_that_are_the_same_change_nothing(run: Run, tmp_path: Path) -> None:
    assert run("export", "--out", tmp_path / "out", "1")[0] == 0
    code, out, _ = run("import-notes", tmp_path / "out")
    assert (code, out) == (0, "0 changes taken over, 0 conflicts left as they are\n")
    (file,) = (tmp_path / "out").glob("*.md")
    foreign = file.read_text("utf-8").replace("mind it", "another word")
    uid = re.search(r"<!-- lectorium:([0-9a-z]{20,}) ", foreign)
    assert uid is not None
    file.write_text(foreign.replace(uid[1], "z" * len(uid[1])), "utf-8")
    assert run("import-notes", file)[1].startswith("0 changes"), "of a highlight that is not here"


def test_a_fault_of_ours_is_one_line_and_shows_itself_to_developers(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("words of an article")

    monkeypatch.setattr("storage.commands.listing.list_", broken)
    code, out, err = run("list")
    assert (code, out) == (1, "") and err.count("\n") == 1
    assert "ZeroDivisionError in broken" in err and "words of an article" not in err


def test_without_a_command_the_window_opens_and_open_hands_it_the_files(tmp_path: Path) -> None:
    opened: list[tuple[Path | None, list[Path]]] = []

    def window(library: Path | None, files: list[Path]) -> int:
        opened.append((library, files))
        return 7

    def sample() -> tuple[Path, list[SamplePassage]]:
        raise AssertionError

    assert line.run([], window=window, sample=sample) == 7
    assert line.run(["--library", "x", "open", "a.html"], window=window, sample=sample) == 7
    assert opened == [(None, []), (Path("x"), [Path("a.html").absolute()])]
