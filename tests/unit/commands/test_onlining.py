"""``fetch`` and ``feed`` on the command line; and that no other command touches the network."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import main
from tests.unit.commands.test_contract import BODY, PAGE, Run, run
from tests.webserver import Site, page, serving

__all__ = ["run"]


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


def test_fetch_answers_as_import_does(run: Run, site: Site) -> None:
    good, gone = site.put("/a", page("Thin ice")), f"{site.root}/gone"
    code, rows, err = run("fetch", good, gone, "file:///etc/passwd", good)
    assert code == 1
    assert rows == [
        {
            "event": "imported", "input": good, "article": 1, "title": "Thin ice", "format": "html",
            "status": "new",
        },
        {
            "event": "error", "input": gone, "code": "not-found",
            "message": f"{gone} is not there: 127.0.0.1 answers 404.",
        },
        {
            "event": "error", "input": "file:///etc/passwd", "code": "unsupported",
            "message": "file:///etc/passwd is not fetched: only http and https addresses are, not file.",
        },
        rows[0] | {"status": "duplicate"},
    ]  # fmt: skip
    assert [line.partition(":")[0] for line in err.splitlines()] == ["error", "error"]
    code, rows, _ = run("search", "ferry")
    assert (code, len(rows)) == (0, 1)


def test_feed_names_the_entry_beside_the_feed(run: Run, site: Site) -> None:
    entries = "".join(
        f"<item><title>{name}</title><link>{site.put(f'/{name}', page(name))}</link></item>" for name in "abc"
    )
    feed = site.put("/feed", f"<rss><channel><title>Ice</title>{entries}</channel></rss>".encode())
    code, rows, _ = run("feed", feed, "--limit", 2)
    assert code == 0
    assert [(row["input"], row["member"], row["status"]) for row in rows] == [
        (feed, f"{site.root}/a", "new"), (feed, f"{site.root}/b", "new"),
    ]  # fmt: skip
    del site.replies["/c"]
    code, rows, _ = run("feed", feed)
    assert code == 1
    assert [row.get("status") for row in rows] == ["duplicate", "duplicate", None]
    assert (rows[2]["input"], rows[2]["member"], rows[2]["code"]) == (feed, f"{site.root}/c", "not-found")


def test_feeds_are_subscribed_listed_refreshed_and_given_up(run: Run, site: Site, tmp_path: Path) -> None:
    feed = site.put("/feed", b"<rss><channel><title>Ice</title><item><title>A</title></item></channel></rss>")
    code, rows, _ = run("feed", "--subscribe", feed)
    assert code == 0
    assert rows[0] | {"uid": "", "refreshed": ""} == {
        "event": "subscribed", "input": feed, "feed": 1, "uid": "", "url": feed, "title": "Ice", "site": None,
        "refreshed": "", "error": None, "entries": 1, "status": "new",
    }  # fmt: skip
    assert run("feed", "--subscribe", feed)[1][0]["status"] == "duplicate"
    code, rows, _ = run("feed", "--refresh")
    assert (code, rows[0]["event"], rows[0]["new"]) == (0, "refreshed", 0)
    code, rows, _ = run("feed", "--headlines")
    assert [(row["source"], row["title"], row["link"], row["article"]) for row in rows] == [
        ("Ice", "A", None, None)
    ]
    del site.replies["/feed"]
    code, rows, _ = run("feed", feed, "--refresh")
    assert (code, rows[0]["event"], rows[0]["input"], rows[0]["code"]) == (1, "error", feed, "not-found")
    code, rows, _ = run("feed", "--list")
    assert rows[0]["url"] == feed and "404" in rows[0]["error"]
    code, rows, _ = run("feed", "--unsubscribe", feed)
    assert rows == [{"event": "unsubscribed", "feed": 1, "url": feed}]
    assert run("feed", "--list")[1] == []
    assert run("feed", "--unsubscribe", feed)[0] == 2


@pytest.mark.parametrize(
    "words",
    [
        ["fetch"], ["fetch", ""], ["feed"], ["feed", "--subscribe"], ["feed", "--list", "x"],
        ["feed", "x", "--limit", "0"], ["feed", "--list", "--opml"], ["feed", "--refresh", "--limit", "3"],
        ["fetch", "x", "--proxy", "socks5://y"],
        ["feed", "--unsubscribe", "http://a.example/"],
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_usage(run: Run, words: list[str], page: Path) -> None:
    run("import", page)
    code, rows, err = run(*words)
    assert code == 2
    assert [row["event"] for row in rows] == ["error"]
    assert err.startswith("error: ")


@pytest.fixture(name="page")
def saved_page(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.html"
    path.write_text(PAGE.format(title="The harbour", body=BODY), encoding="utf-8")
    return path


_WATCHED = """
import json, sys
asked = []
sys.addaudithook(lambda event, _: asked.append(event) if event in {
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"} else None)
import main
library, *lines = sys.argv[1:]
for line in lines:
    main.main(["--library", library, *line.split("|")])
print("\\n" + json.dumps([asked, [name for name in sys.modules if name.startswith("storage.online")]]))
"""


def watched(library: Path, *lines: str) -> tuple[list[str], list[str]]:
    """Carry out lines of arguments in a process of their own; return what touched the network."""
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, library, *lines],
        cwd=Path(main.__file__).parent, capture_output=True, text=True, check=True,
    )  # fmt: skip
    asked, loaded = json.loads(done.stdout.splitlines()[-1])
    return asked, loaded


def test_no_other_command_asks_the_network(page: Path, tmp_path: Path, site: Site) -> None:
    lines = [
        f"import|{page}", "list", "show|1", "search|harbour", "highlight|1|--start|0|--end|9",
        "tag|1|--add|a", "tags", f"export|--out|{tmp_path / 'out'}", f"extract|{page}", "reindex",
        f"backup|--to|{tmp_path / 'b'}", "check", f"restore|{tmp_path / 'b'}",
    ]  # fmt: skip
    assert watched(tmp_path / "library", *lines) == ([], [])
    asked, _ = watched(tmp_path / "library", f"fetch|{site.root}/a")
    assert "socket.connect" in asked
