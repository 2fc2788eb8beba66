"""What a shell may do to the three streams: close them, fill them, or feed them anything."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main
from storage.commands.output import Warnings
from tests.builders import a_library, an_article

MAIN = Path(main.__file__)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    with a_library(tmp_path) as library:
        an_article(library)
    return library.folder


def shell(library: Path, line: str) -> subprocess.CompletedProcess[str]:
    """Run a command of ours with redirections of a shell's."""
    program = f'"{sys.executable}" "{MAIN}" --library "{library}" {line}'
    return subprocess.run(["sh", "-c", program], capture_output=True, text=True, check=False)


pytestmark = pytest.mark.skipif(os.name == "nt", reason="redirections of a POSIX shell")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("list --json >&-", 0),
        ("show 9 --json >&-", 2),
        ("show 9 2>&-", 2),
        ("highlight --from - --json <&-", 0),
    ],
)
def test_a_stream_that_is_closed_from_the_start_is_nobodys_trouble(library: Path, line: str, code: int) -> None:
    ran = shell(library, line)
    assert (ran.returncode, "Traceback" in ran.stderr) == (code, False)


def test_pages_are_read_even_with_all_streams_closed(library: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>A</title><p>Words of a page that is long enough to be read." * 9)
    assert shell(library, f'import "{page}" <&- >&- 2>&-').returncode == 0
    assert len(shell(library, "list --json").stdout.splitlines()) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("line", ["list", "list --json", "show 1", "search ice --json", "check"])
def test_standard_output_that_takes_no_more_is_one_clear_error(library: Path, line: str) -> None:
    ran = shell(library, f"{line} >/dev/full")
    assert ran.returncode == 1
    (said,) = ran.stderr.splitlines()
    assert said.startswith("error: standard output cannot be written")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_import_that_nobody_can_be_told_of_ends_in_one_line(library: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<title>A</title><p>Words of a page that is long enough to be read." * 9)
    assert shell(library, f'import "{page}"').returncode == 0
    ran = shell(library, f'import "{page}" "{page}" >/dev/full')
    assert ran.returncode == 1
    (said,) = ran.stderr.splitlines()
    assert said.startswith("error: standard output cannot be written")


def test_a_line_that_is_too_long_is_one_error_and_counts_as_one_line(library: Path, tmp_path: Path) -> None:
    lines = tmp_path / "lines"
    with lines.open("wb") as handle:
        handle.write(b'{"article":1,"start":0,"end":2,"note":"' + b"x" * (40 << 20) + b'"}\n')
        handle.write(b'{"article":1,"start":0,"end":2}\nbad\n')
    ran = shell(library, f'highlight --from "{lines}" --json')
    rows = [json.loads(row) for row in ran.stdout.splitlines()]
    assert [(row["event"], row.get("input")) for row in rows] == [
        ("error", 1),
        ("highlighted", None),
        ("error", 3),
    ]


def test_what_is_logged_is_one_harmless_line(capfd: pytest.CaptureFixture[str]) -> None:
    record = logging.makeLogRecord({"msg": "plug-in %s\nis broken" + "!" * 600, "args": ("\x1b[31m",)})
    Warnings().emit(record)
    (said,) = capfd.readouterr().err.splitlines()
    assert said.startswith("warning: plug-in \\x1b[31m\\nis broken!")
    assert len(said) == 500


def test_a_bar_on_a_terminal_makes_room_for_rows_and_goes(library: Path, tmp_path: Path) -> None:
    import fcntl
    import pty
    import struct
    import termios

    for number in range(3):
        text = f"<title>Page {number}</title><p>Words of page {number} that is long enough to be read." * 9
        (tmp_path / f"{number}.html").write_text(text)
    terminal, end = pty.openpty()
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    words = [sys.executable, str(MAIN), "--library", str(library), "import", str(tmp_path)]
    with subprocess.Popen(words, stdin=end, stdout=end, stderr=end) as process:
        os.close(end)
        shown = b""
        while piece := _read(terminal):
            shown += piece
    os.close(terminal)
    assert process.returncode == 0
    assert b"Importing" in shown
    for line in shown.decode().splitlines():
        visible = line.rpartition("\r")[2].strip()
        assert not visible or visible[0].isdigit() or "Page" not in visible, line


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux: nobody is at the other end any more
        return b""
