"""The command line as the contract in the design has it, exercised through `main.main`."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

import main
from storage.library import Library
from tests.builders import a_highlight, a_library, an_article
from tests.corpus import write

MAIN = Path(main.__file__)

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>
<body><article><h1>{title}</h1>{body}</article></body></html>"""
BODY = "".join(
    f"<p>Paragraph {n} tells of the harbour, of boats that came home, and of a keeper who counted them.</p>"
    for n in range(6)
)

Run = Callable[..., tuple[int, list[dict], str]]


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def lectorium(*words: object, stdin: str = "") -> tuple[int, list[dict], str]:
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin.encode())))
        library = str(tmp_path / "library")
        code = main.main(["--library", library, *map(str, words), "--json"])
        out, err = capfd.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return lectorium


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.html"
    path.write_text(PAGE.format(title="The harbour", body=BODY), encoding="utf-8")
    return path


def test_import_acknowledges_each_input_in_order(run: Run, page: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.html"
    binary = tmp_path / "noise.bin"
    binary.write_bytes(bytes(range(256)) * 10)
    code, rows, err = run("import", page, missing, binary, page)
    assert code == 1
    assert rows[0] == {
        "event": "imported",
        "input": str(page),
        "article": 1,
        "title": "The harbour",
        "format": "html",
        "status": "new",
    }
    assert [row.get("code") for row in rows] == [None, "not-found", "unsupported", None]
    assert (rows[3]["status"], rows[3]["article"]) == ("duplicate", 1)
    assert all(line.startswith("error: ") for line in err.splitlines())


def test_the_way_from_page_to_markdown(run: Run, page: Path, tmp_path: Path) -> None:
    run("import", page, "--url", "https://a.example/harbour#top")
    code, (shown,), _ = run("show", 1)
    assert code == 0
    assert shown["url"] == "https://a.example/harbour"
    assert shown["text"].startswith("Paragraph 0")
    start = shown["text"].index("a keeper")
    code, (made,), _ = run(
        "highlight", 1, "--start", start, "--end", start + 8, "--note", "--who?", "--tag", "people/port"
    )
    assert (code, made["event"], made["quote"]) == (0, "highlighted", "a keeper")
    assert run("tag", 1, "--add", "read", "--add", "port")[1] == [
        {"event": "tagged", "article": 1, "tags": ["port", "read"]}
    ]
    (row,) = run("list", "--highlights", "--tag", "people")[1]
    assert (row["note"], row["tags"], row["placed"]) == ("--who?", ["people/port"], True)
    (article,) = run("list", "--tag", "people", "--query", "harbour")[1]
    assert (article["article"], article["tags"], article["highlights"]) == (1, ["port", "read"], 1)
    assert {row["tag"]: row["highlights"] for row in run("tags")[1]}["people/port"] == 1
    kinds = {row["kind"] for row in run("search", "keeper")[1]}
    assert kinds == {"article", "highlight"}
    code, (exported,), _ = run("export", "--out", tmp_path / "out")
    text = (tmp_path / "out" / exported["path"]).read_text("utf-8")
    assert "> a keeper" in text
    assert "https://a.example/harbour" in text
    code, (report,), _ = run("check")
    assert (code, report["ok"], report["problems"]) == (0, True, [])
    assert (report["articles"], report["highlights"], report["indexed"]) == (1, 1, 1)


def test_tags_are_kept_up_from_the_command_line(run: Run, page: Path) -> None:
    run("import", page)
    run("tag", 1, "--add", "old/sub", "--add", "new")
    code, (would,), _ = run("tags", "--merge", "old", "new", "--dry-run")
    touched = {"tags": 1, "articles": 1, "highlights": 0}
    assert (code, would) == (0, {"event": "would", "tag": "old", "step": "merge", "to": "new", **touched})
    assert run("list")[1][0]["tags"] == ["new", "old/sub"]
    assert run("tags", "--merge", "old", "new")[1] == [
        {"event": "merged", "tag": "old", "to": "new", **touched}
    ]
    assert run("tags", "--rename", "new/sub", "part")[1][0]["event"] == "renamed"
    assert run("tags", "--describe", "part", "--memo", "why", "--shortcut", "P")[1][0]["event"] == "described"
    rows = {row["tag"]: row for row in run("tags")[1]}
    assert (rows["part"]["memo"], rows["part"]["shortcut"], rows["new"]["memo"]) == ("why", "p", None)
    assert run("tags", "--delete", "part")[1][0]["articles"] == 1
    assert run("list")[1][0]["tags"] == ["new"]
    assert run("tags", "--delete", "part")[0] == 2
    assert run("tags", "--merge", "new", "none")[0] == 2
    assert run("tags", "--rename", "new")[0] == 2
    assert run("tags", "--dry-run")[0] == 2


def test_children_of_a_deleted_tag_can_take_its_place(run: Run, page: Path) -> None:
    run("import", page)
    run("tag", 1, "--add", "asia/japan/coast", "--add", "asia/japan")
    assert run("tags", "--delete", "asia/japan", "--lift")[0] == 0
    assert run("list")[1][0]["tags"] == ["asia/coast"]
    assert run("tags", "--rename", "asia", "east", "--lift")[0] == 2


def test_many_things_are_tagged_at_once(run: Run, page: Path) -> None:
    run("import", page)
    for start in (0, 4):
        run("highlight", 1, "--start", start, "--end", start + 3, "--tag", "old")
    words = ("tag", "--highlight", 1, "--highlight", 2)
    assert run(*words, "--add", "new", "--remove", "old")[1] == [
        {"event": "tagged", "highlight": id, "tags": ["new"]} for id in (1, 2)
    ]
    assert run(*words, "--highlight", 9, "--add", "other")[0] == 2
    assert [row["tags"] for row in run("list", "--highlights")[1]] == [["new"], ["new"]]
    assert run("tag", "--add", "alone")[0] == 2
    assert run("tag", 1, "--highlight", 1, "--add", "both")[0] == 2


def test_backup_and_restore_bring_everything_back(run: Run, page: Path, tmp_path: Path) -> None:
    run("import", page)
    run("highlight", 1, "--start", 0, "--end", 9)
    code, (made,), _ = run("backup", "--to", tmp_path / "all.zip")
    assert (code, made["articles"], made["highlights"]) == (0, 1, 1)
    run("tag", 1, "--add", "later")
    code, (restored,), _ = run("restore", tmp_path / "all.zip")
    assert (code, restored) == (0, {"event": "restored", "articles": 1, "highlights": 1})
    assert run("list")[1][0]["tags"] == []
    assert run("check")[1][0]["ok"]
    assert run("search", "keeper")[1]


def test_a_backup_makes_a_library_where_there_is_none(
    run: Run, page: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run("import", page)
    run("backup", "--to", tmp_path / "all.zip")
    other = str(tmp_path / "other")
    assert main.main(["--library", other, "restore", str(tmp_path / "all.zip")]) == 0
    assert main.main(["show", "1", "--library", other, "--format", "original"]) == 0
    assert capfd.readouterr().out.endswith(page.read_text("utf-8"))


def test_a_damaged_backup_is_refused_and_nothing_changes(run: Run, page: Path, tmp_path: Path) -> None:
    run("import", page)
    broken = tmp_path / "broken.zip"
    run("backup", "--to", broken)
    data = bytearray(broken.read_bytes())
    data[len(data) // 2] ^= 0xFF
    broken.write_bytes(data)
    code, rows, _ = run("restore", broken)
    assert (code, rows[0]["code"]) == (3, "damaged")
    assert len(run("list")[1]) == 1


def test_highlights_come_from_lines_and_a_bad_line_costs_only_itself(run: Run, page: Path) -> None:
    run("import", page)
    lines = [
        '{"article":1,"start":0,"end":9,"tags":["a"],"color":"blue"}',
        "no json",
        '{"article":1,"start":5,"end":5}',
        "",
        '{"article":7,"start":0,"end":1}',
        '{"article":1,"start":true,"end":9}',
        '{"article":1,"start":10,"end":12,"note":null}',
    ]
    code, rows, _ = run("highlight", "--from", "-", stdin="\n".join(lines))
    assert code == 1
    assert [row.get("quote", row.get("input")) for row in rows] == ["Paragraph", 2, 3, 5, 6, "0 "]
    assert rows[3]["code"] == "not-found"


def test_styles_and_colours_from_the_command_line(run: Run, page: Path) -> None:
    run("import", page)
    code, rows, _ = run("colors", "--add", "Doubt", "--value", "#FF8800")
    assert (code, rows[0]) == (
        0,
        {"event": "color-added", "color": "doubt", "label": "Doubt", "value": "#ff8800", "highlights": 0,
         "kept": True},
    )  # fmt: skip
    run("highlight", 1, "--start", 0, "--end", 9, "--style", "underline", "--color", "doubt")
    run("highlight", "--from", "-", stdin='{"article":1,"start":10,"end":12,"style":"strike"}')
    listed = run("list", "--highlights")[1]
    assert [(row["style"], row["color"]) for row in listed] == [("underline", "doubt"), ("strike", "yellow")]
    run("colors", "--describe", "yellow", "--label", "Facts")
    assert run("colors", "--remove", "doubt")[1][0]["kept"] is False
    yellow = run("colors")[1][0]
    assert (yellow["color"], yellow["label"], yellow["highlights"]) == ("yellow", "Facts", 1)


def test_queries_come_from_lines(run: Run, page: Path) -> None:
    run("import", page)
    code, rows, _ = run(
        "search", "--from", "-", stdin='{"query":"harbour","limit":1}\n{"query":"zebra"}\n{"limit":2}\n'
    )
    assert code == 1
    assert (rows[0]["total"], len(rows[0]["hits"]), rows[1]["hits"]) == (1, 1, [])
    assert rows[2]["input"] == 3


@pytest.mark.parametrize("url", ["", None, "offline:harbour", "harbour.html"])
def test_a_line_whose_address_is_none_of_the_web_is_a_page_without_one(
    run: Run, page: Path, url: str | None
) -> None:
    code, (row,), _ = run("extract", "--from", "-", stdin=json.dumps({"file": str(page), "url": url}))
    assert (code, row["title"], row["url"]) == (0, "The harbour", None)


def test_extract_needs_no_library_and_answers_each_line(run: Run, page: Path, tmp_path: Path) -> None:
    lines = [json.dumps({"file": str(page), "url": "https://a.example/x"}), "{}", '{"file":"/nowhere"}']
    code, rows, _ = run("extract", "--from", "-", stdin="\n".join(lines))
    assert code == 1
    assert (rows[0]["title"], rows[0]["url"]) == ("The harbour", "https://a.example/x")
    assert set(rows[0]) == {
        "title", "byline", "site", "url", "canonical_url", "language", "direction", "published",
        "lead_image", "excerpt", "words", "text", "html", "sha256",
    }  # fmt: skip
    assert [row["code"] for row in rows[1:]] == ["usage", "not-found"]
    assert not (tmp_path / "library").exists()


@pytest.mark.parametrize(
    ("words", "code", "kind"),
    [
        (["frobnicate"], 2, "usage"),
        (["show", "99"], 2, "not-found"),
        (["show", "x"], 2, "not-found"),
        (["show", "1", "--format", "pdf"], 2, "usage"),
        (["search", "harbour", "--limit", "0"], 2, "usage"),
        (["search", "harbour", "--limit", "many"], 2, "usage"),
        (["search", "harbour", "--in", "nowhere"], 2, "usage"),
        (["search"], 2, "usage"),
        (["highlight", "1", "--start", "0"], 2, "usage"),
        (["highlight", "1", "--start", "0", "--end", "9999999"], 2, "usage"),
        (["highlight", "1", "--start", "0", "--end", "3", "--color", "mauve"], 2, "usage"),
        (["highlight", "1", "--start", "0", "--end", "3", "--style", "wavy"], 2, "usage"),
        (["colors", "--remove", "yellow"], 2, "usage"),
        (["colors", "--label", "x"], 2, "usage"),
        (["colors", "--add", "x"], 2, "usage"),
        (["colors", "--describe", "mauve", "--label", "x"], 2, "not-found"),
        (["tag", "1", "--add", " / "], 2, "usage"),
        (["export", "1"], 2, "usage"),
        (["export", "--out", "out", "99"], 2, "not-found"),
        (["export", "--out", "out", "--format", "docx"], 2, "usage"),
        (["restore", "/nowhere.zip"], 2, "not-found"),
        (["import"], 2, "usage"),
        (["list", "--nope"], 2, "usage"),
    ],
)
def test_bad_arguments_change_nothing_and_say_so_in_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], code: int, kind: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with a_library(tmp_path) as library:
        an_article(library)
    got, rows, err = run(*words)
    assert (got, rows[-1]["event"], rows[-1]["code"]) == (code, "error", kind)
    assert err.startswith("error: ")
    assert err.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "words", [["list"], ["show", "1"], ["search", "x"], ["tags"], ["check"], ["backup"], ["reindex"]]
)
def test_an_absent_library_is_not_made_by_looking(run: Run, tmp_path: Path, words: list[str]) -> None:
    code, rows, _ = run(*words)
    assert (code, rows[0]["code"]) == (2, "not-found")
    assert not (tmp_path / "library").exists()


def test_a_newer_library_is_refused_untouched(run: Run, tmp_path: Path) -> None:
    import sqlite3

    a_library(tmp_path).close()
    path = tmp_path / "library" / "library.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    code, rows, _ = run("list")
    assert (code, rows[0]["code"]) == (5, "newer-schema")
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_damage(run: Run, tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "library.db").write_bytes(b"not a database at all" * 500)
    code, rows, _ = run("list")
    assert (code, rows[0]["code"]) == (3, "damaged")
    code, (report,), _ = run("check")
    assert (code, report["ok"], report["problems"][0]["kind"]) == (3, False, "store-corrupt")


def test_check_finds_and_repairs_a_wrong_quote_and_a_stray_file(run: Run, tmp_path: Path) -> None:
    import sqlite3

    with a_library(tmp_path) as library:
        article = an_article(library)
        a_highlight(library, article, "ice is thin")
    connection = sqlite3.connect(tmp_path / "library" / "library.db")
    connection.execute("UPDATE highlight SET start = start + 1")
    connection.commit()
    connection.close()
    stray = tmp_path / "library" / "blobs" / "ab" / ("ab" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"?")
    code, (report,), _ = run("check")
    assert code == 3
    assert {each["kind"] for each in report["problems"]} >= {"quote-mismatch", "orphan-blob"}
    code, (report,), _ = run("check", "--repair")
    assert (code, report["ok"], report["problems"]) == (0, True, [])
    assert run("list", "--highlights")[1][0]["quote"] == "ice is thin"


def test_a_missing_blob_is_a_problem(run: Run, tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        sha256 = library.articles.get(an_article(library)).sha256
    (tmp_path / "library" / "blobs" / sha256[:2] / sha256).unlink()
    code, (report,), _ = run("check")
    assert (code, [each["kind"] for each in report["problems"]]) == (3, ["missing-blob"])


def test_json_is_ascii_and_paths_keep_their_bytes(run: Run, tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(str(tmp_path)) + b"/\xff.html")
    code, rows, err = run("import", odd)
    assert (code, rows[0]["input"]) == (1, odd)
    assert "\\udcff" in err


def test_readable_output_hides_control_characters(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with a_library(tmp_path) as library:
        an_article(library, "Evil \x1b[2J \u202e title")
    assert main.main(["--library", str(tmp_path / "library"), "list"]) == 0
    out = capfd.readouterr().out
    assert "\\x1b" in out
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_an_error_line_is_bounded(capfd: pytest.CaptureFixture[str]) -> None:
    assert main.main(["x" * 5000]) == 2
    assert len(capfd.readouterr().err.rstrip("\n")) <= 500


@pytest.mark.skipif(os.name == "nt", reason="closes a pipe as a shell does")
def test_a_closed_output_ends_quietly(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        for number in range(30):
            an_article(library, f"Title {number} " + "x" * 5000)
    command = f'"{sys.executable}" "{MAIN}" --library "{tmp_path / "library"}" list | true'
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert (done.stderr, done.returncode) == (b"", 0)


@pytest.mark.usefixtures("unmeasured")
def test_listing_imports_nothing_heavy(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        an_article(library)
    script = (
        "import sys, main; main.main(sys.argv[1:]);"
        "print(sorted(set(sys.modules) & {'whoosh', 'lxml', 'PySide6', 'trafilatura', 'readability',"
        " 'jinja2', 'socket', 'multiprocessing.context', 'rapidfuzz', 'tqdm'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "--library", str(tmp_path / "library"), "list", "--json"],
        capture_output=True,
        text=True,
        check=True,
        cwd=MAIN.parent,
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_folder_is_walked_in_order(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "pages", 3)
    (tmp_path / "pages" / "notes.bin").write_bytes(b"\x00\x01")
    code, rows, _ = run("import", tmp_path / "pages")
    assert code == 0
    assert [row["input"] for row in rows] == sorted(row["input"] for row in rows)
    assert [row["article"] for row in rows] == [1, 2, 3]


def test_bytes_that_are_no_text_come_out_as_replacement_characters(run: Run, page: Path) -> None:
    run("import", page)
    half = "\udce9"  # how Python hands on a byte of the command line that is no UTF-8
    assert run("highlight", 1, "--start", 0, "--end", 4, "--note", half, "--tag", f"a/{half}")[0] == 0
    assert run("tag", 1, "--add", half)[1][0]["tags"] == ["\ufffd"]
    (row,) = run("list", "--highlights", "--tag", f"a/{half}")[1]
    assert (row["note"], row["tags"]) == ("\ufffd", ["a/\ufffd"])
    lines = '{"article":1,"start":0,"end":4,"note":"\\ud800","tags":["\\udfff"]}'
    assert run("highlight", "--from", "-", stdin=lines)[0] == 0
    assert run("search", f"tag:{half} {half} harbour")[0] == 0
    code, (error,), _ = run("import", page, "--url", f"https://a.example/{half}")
    assert (code, error["code"]) == (2, "usage")


def test_an_option_takes_even_help_for_its_value(run: Run, page: Path) -> None:
    run("import", page)
    assert run("tag", 1, "--add", "--help")[1][0]["tags"] == ["--help"]


def test_an_empty_name_is_not_the_folder_one_happens_to_be_in(
    run: Run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("import", "")[0] == 2
    assert run("import", page)[0] == 0
    assert run("backup", "--to", "")[0] == 2
    assert main.main(["list", "--library", ""]) == 2


def test_an_input_is_shown_as_it_was_typed(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(page.parent)
    rows = run("import", "harbour.html", "./harbour.html")[1]
    assert [row["input"] for row in rows] == ["harbour.html", "./harbour.html"]


def test_an_address_that_is_none_changes_nothing(run: Run, page: Path) -> None:
    assert run("extract", page, "--url", "nonsense")[0] == 2


def test_a_backup_is_restored_over_a_library_that_cannot_be_opened(
    run: Run, page: Path, tmp_path: Path
) -> None:
    run("import", page)
    run("backup", "--to", tmp_path / "all.zip")
    (tmp_path / "library" / "library.db").write_bytes(b"garbage" * 5000)
    assert run("list")[0] == 3
    code, (restored,), _ = run("restore", tmp_path / "all.zip")
    assert (code, restored["articles"]) == (0, 1)
    assert len(run("list")[1]) == 1


def test_an_index_that_takes_nothing_does_not_make_an_import_fail(run: Run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "index").write_text("in the way")
    assert run("import", page)[0] == 0


def test_a_fault_is_one_line_without_the_words_of_an_article(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_: object, **__: object) -> None:
        raise ValueError("words of an article")

    monkeypatch.setattr("storage.commands.listing.ArticleFilter", explode)
    with a_library(Path(os.environ["XDG_CONFIG_HOME"]).parent):
        code, (error,), err = run("list")
    assert (code, error["code"], err.count("\n")) == (1, "io", 1)
    assert "ValueError in explode" in err
    assert "words of an article" not in err


def test_an_import_leaves_nothing_for_the_next_search_to_index(
    run: Run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.commands.importing._TURN", 0.0)
    with a_library(tmp_path) as library:
        article = an_article(library, "Ice")
        library.search.find("ice")
        for start in range(10):
            for end in range(11, 31):
                library.highlights.add(article, start, end)
        assert library.search.owed() == 200
    run("import", page)
    with a_library(tmp_path) as library:
        assert library.search.owed() == 0


def test_an_interrupt_that_nobody_answers_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "main", interrupted)
    before = signal.getsignal(signal.SIGINT)
    try:
        with pytest.raises(SystemExit) as ended:
            main.run()
        assert ended.value.code == 130
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_import_goes_on_and_tries_again(run: Run, page: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text("<html><body></body></html>", "utf-8")
    assert run("import", page, bad)[0] == 1
    bad.write_text(page.read_text("utf-8").replace("harbour", "market"), "utf-8")
    assert run("import", "--continue") == (0, [], "")
    code, rows, _ = run("import", "--retry")
    assert (code, [(row["input"], row["status"]) for row in rows]) == (0, [(str(bad), "new")])
    assert run("import", "--retry") == (0, [], "")
    with Library.open(tmp_path / "library") as library:
        library.imports.plan([bad, page])
    code, rows, _ = run("import", "--continue")
    assert (code, [row["status"] for row in rows]) == (0, ["duplicate", "duplicate"])
    address = "https://a.example"
    for words in (["--continue", page], ["--continue", "--retry"], ["--retry", "--url", address], []):
        code, rows, _ = run("import", *words)
        assert (code, rows[0]["code"]) == (2, "usage")


def test_a_page_is_read_again_by_another_choice(run: Run, page: Path) -> None:
    run("import", page)
    _, (before,), _ = run("show", 1)
    assert 0 <= before["confidence"] <= 1
    code, (row,), _ = run("reread", 1, "--choice", "page")
    assert (code, row["event"], row["article"]) == (0, "reread", 1)
    _, (after,), _ = run("show", 1)
    assert (after["words"], after["confidence"]) == (row["words"], row["confidence"])
    assert run("reread", 1)[0] == 0
    assert run("reread", 1, "--choice", "nobody")[0] == 2
    assert run("reread", 9)[0] == 2
