"""A real window under an X server of its own, driven from outside with mouse and keys."""

import base64
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gui import preflight
from tests.builders import a_highlight, a_library, an_article
from tests.gui.reader.test_reading import a_png

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        not all(shutil.which(name) for name in ("Xvfb", "xdotool")), reason="no Xvfb or xdotool"
    ),
]
ROOT = Path(__file__).parents[2]
_PATIENCE = 30.0
"""Seconds after which something that was waited for is taken not to come."""


class Screen:
    """An X server, a window of ours on it, and a hand that moves mouse and keys."""

    def __init__(self, home: Path) -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            # Without a reset: it refuses the window in the moment after the last xdotool has gone.
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(write,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        self.library = home / "library"
        self._environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home),
        }
        self._environment.pop("WAYLAND_DISPLAY", None)
        self._window: subprocess.Popen[bytes] | None = None

    def start(self, *words: str) -> None:
        """Start the program and wait for its window."""
        self._window = self._run(*words)
        self.until(lambda: bool(self._do("search", "--onlyvisible", "--name", "Lectorium")))
        self.window = self._do("search", "--onlyvisible", "--name", "Lectorium").split()[-1]
        self._do("windowsize", "--sync", self.window, "1280", "800")
        self._do("windowfocus", "--sync", self.window)

    def _run(self, *words: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, str(ROOT / "main.py"), "--library", str(self.library), *words]
        return subprocess.Popen(command, env=self._environment, cwd=self.library.parent)

    def run(self, *words: str) -> int:
        """Run the program beside the window; return its exit code."""
        return self._run(*words).wait(_PATIENCE)

    def quit(self) -> int:
        """Ask the window to quit, by keyboard; return the exit code."""
        assert self._window is not None
        self.key("ctrl+q")
        return self._window.wait(_PATIENCE)

    def key(self, *keys: str) -> None:
        """Press keys."""
        self._do("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type text."""
        self._do("type", "--delay", "20", text)

    def click(self, x: int, y: int) -> None:
        """Click at a point of the screen."""
        self._do("mousemove", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at one point and let go at another."""
        middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
        self._do("mousemove", *map(str, start), "mousedown", "1")
        for point in (middle, end):
            self._do("mousemove", "--sync", *map(str, point))
        self._do("mouseup", "1")

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        """Return what the library holds."""
        if not (self.library / "library.db").exists():
            return []
        connection = sqlite3.connect(f"file:{self.library}/library.db?mode=ro", uri=True)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + _PATIENCE
        while not so():
            assert time.monotonic() < end, "waited in vain"
            assert self._window is None or self._window.poll() is None, "the window is gone"
            time.sleep(0.05)

    def soon(self, so: Callable[[], bool]) -> bool:
        """Wait a second at most until something is so; return whether it is."""
        end = time.monotonic() + 1
        while not so() and time.monotonic() < end:
            time.sleep(0.05)
        return so()

    def close(self) -> None:
        """End what this test started."""
        for process in (self._window, self._server):
            if process is not None and process.poll() is None:
                process.terminate()
                process.wait(_PATIENCE)


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    problem = preflight.problem(headless=False)
    if problem is not None:
        pytest.skip(problem)
    made = Screen(tmp_path)
    yield made
    made.close()


def test_open_mark_note_close_and_find_it_as_it_was(screen: Screen, page: Path) -> None:
    # The window opens on a page that was given, and shows it.
    screen.start("open", str(page))
    screen.until(lambda: screen.ask("SELECT title FROM article") == [("Walking on thin ice",)])
    screen.until(lambda: bool(screen.ask("SELECT value FROM setting WHERE key='window.article'")))

    # A line of it is dragged over with the mouse and highlighted in green with a note.
    screen.drag((330, 288), (700, 288))
    screen.key("2")
    screen.until(lambda: [row[0] for row in screen.ask("SELECT color FROM highlight")] == ["green"])
    screen.key("n")
    screen.type("seen in hindsight")
    screen.key("ctrl+Return")
    screen.until(lambda: screen.ask("SELECT note FROM highlight") == [("seen in hindsight",)])

    # A second start hands its file to this window and goes.
    other = page.with_name("other.html")
    other.write_text(page.read_text("utf-8").replace("Walking on", "Sledging over"), "utf-8")
    assert screen.run("open", str(other)) == 0
    screen.until(lambda: len(screen.ask("SELECT id FROM article")) == 2)

    # It quits by key, and comes back with everything in its place.
    assert screen.quit() == 0
    screen.start()
    assert screen.ask("SELECT note, color FROM highlight") == [("seen in hindsight", "green")]
    assert screen.quit() == 0


def test_mark_in_a_style_move_the_end_and_take_it_all_back(screen: Screen, page: Path) -> None:
    screen.start("open", str(page))
    screen.until(lambda: bool(screen.ask("SELECT value FROM setting WHERE key='window.article'")))
    standing = 'SELECT style, "end" FROM highlight WHERE deleted IS NULL'

    # A line is dragged over and struck through; struck again it is plain, and U underlines it.
    screen.drag((330, 288), (500, 288))
    screen.key("s")
    screen.until(lambda: [row[0] for row in screen.ask(standing)] == ["strike"])
    screen.key("s")
    screen.until(lambda: [row[0] for row in screen.ask(standing)] == ["highlight"])
    screen.key("u")
    screen.until(lambda: [row[0] for row in screen.ask(standing)] == ["underline"])
    ((_, end),) = screen.ask(standing)

    # Its end moves on by a word, while the card is open.
    screen.key("shift+alt+Right")
    screen.until(lambda: screen.ask(standing) > [("underline", end)])

    # Undo takes back one step after the other, the highlight last.
    screen.key("ctrl+z")
    screen.until(lambda: screen.ask(standing) == [("underline", end)])
    for _ in range(3):
        screen.key("ctrl+z")
    screen.until(lambda: screen.ask(standing) == [])
    assert screen.quit() == 0


def test_a_passage_is_dragged_from_one_tag_to_another(screen: Screen, page: Path) -> None:
    with a_library(screen.library.parent) as library:
        article = an_article(library, "The harbour", "The ice is thin. The harbour froze. Nobody walked.")
        a_highlight(library, article, "The ice is thin", tags=["cold"])
        a_highlight(library, article, "The harbour froze", tags=["port"])
    tags = "SELECT path FROM tag JOIN highlight_tag ON tag.id = tag WHERE highlight = 1"
    screen.start("open", str(page))
    screen.until(lambda: bool(screen.ask("SELECT value FROM setting WHERE key='window.article'")))

    # Two columns on the board: cold on the left, port on the right.
    screen.key("b")
    screen.click(350, 139)
    screen.type("cold")
    screen.key("Return", "Escape", "shift+b")
    screen.type("port")
    screen.key("Return")
    screen.until(lambda: "port" in str(screen.ask("SELECT value FROM setting WHERE key = 'window.passages'")))

    # The passage on the left gets a colour by key, and a note in its place.
    # One click at a time: two at once would open it.
    def colored() -> bool:
        return screen.ask("SELECT color FROM highlight WHERE id = 1") == [("pink",)]

    def coloring() -> bool:
        screen.click(420, 300)
        screen.key("4")
        return screen.soon(colored)

    screen.until(coloring)
    screen.key("F2")
    screen.type("who measured it?")
    screen.key("ctrl+Return")
    screen.until(lambda: screen.ask("SELECT note FROM highlight WHERE id = 1") == [("who measured it?",)])

    # It is dragged to the right with the mouse, and taken back by key.
    def dragged() -> bool:
        screen.drag((420, 300), (820, 560))
        return screen.ask(tags) == [("port",)]

    screen.until(dragged)
    screen.key("ctrl+z")
    screen.until(lambda: screen.ask(tags) == [("cold",)])


MIXED = """<!doctype html><html lang="en"><head><title>Mixed ground</title></head><body><article>
<h1>Mixed ground</h1>
<p>Before the list the keeper of the light wrote a line.</p>
<ul><li>The first item of the list, about the ice on the lake.</li>
<li>The second item, about the snow.</li></ul>
<p>Between the list and the table he wrote another line.</p>
<table><tr><td>north cell of the table</td><td>east cell of it</td></tr>
<tr><td>south cell of the table</td><td>west cell of it</td></tr></table>
<p>Between the table and the picture stands a third line.</p>
<figure><img alt="the lake" src="data:image/png;base64,{picture}"></figure>
<p dir="rtl" lang="ar">القراءة المتأنية هي أساس التحليل الجيد ويحتاج المحلل إلى أدوات.</p>
<p dir="rtl" lang="ar">ثم كتب الحارس سطرا آخر عن الجليد والبحيرة والطيور.</p>
</article></body></html>"""
ACROSS = {
    "a list": ((450, 259), (450, 391)),
    "a table": ((450, 391), (450, 541)),
    "a picture": ((450, 541), (850, 652)),
    "two paragraphs in Arabic": ((850, 652), (850, 705)),
}
"""The points of the screen between which the mouse is dragged, each in the middle of a line."""


def test_select_across_everything_and_take_it_all_back(screen: Screen, tmp_path: Path) -> None:
    page = tmp_path / "mixed.html"
    picture = base64.b64encode(a_png(300, 40)).decode()
    page.write_text(MIXED.format(picture=picture), "utf-8")
    screen.start("open", str(page))
    screen.until(lambda: bool(screen.ask("SELECT value FROM setting WHERE key='window.article'")))
    standing = "SELECT quote FROM highlight WHERE deleted IS NULL ORDER BY id"
    for number, (start, end) in enumerate(ACROSS.values(), 1):
        screen.drag(start, end)
        screen.key("h")
        screen.until(lambda number=number: len(screen.ask(standing)) == number)
        screen.key("Escape")

    # What was dragged over is what is stored: with its items, its cells, the character of its picture.
    (text,) = screen.ask("SELECT text FROM content")[0]
    quotes = dict(zip(ACROSS, [str(row[0]) for row in screen.ask(standing)], strict=True))
    assert all(quote in str(text) for quote in quotes.values())
    assert "first item" in quotes["a list"] and "about the snow.\nBetween" in quotes["a list"]
    assert "north cell of the table\neast cell of it\nsouth" in quotes["a table"]
    assert "\ufffc" in quotes["a picture"]
    assert "\nثم كتب" in quotes["two paragraphs in Arabic"]

    # Undo takes all of it back, one after the other.
    for left in range(len(ACROSS) - 1, -1, -1):
        screen.key("ctrl+z")
        screen.until(lambda left=left: len(screen.ask(standing)) == left)
    assert screen.quit() == 0
