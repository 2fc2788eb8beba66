"""Nothing let in, nothing sent out, as the system saw it: whole runs under strace, in a network without interface."""

import json
import sys
from pathlib import Path

import pytest

from tests.hostile import tracing
from tests.hostile.vectors import CANARY, page, pages
from tests.saved import png

PYTHON = (sys.executable, "-X", "utf8")


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    """A picture that lies outside of everything, and that pages ask for."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "bait.png").write_bytes(png())
    return folder / "bait.png"


def hostile(folder: Path, bait: Path) -> list[Path]:
    """Write pages that ask for the bait in every way, and every ninth of the other hostile ones."""
    folder.mkdir()
    asks = [
        bait.as_uri(),
        str(bait),
        f"//localhost{bait}",
        f"../outside/{bait.name}",
        f"x/../../outside/{bait.name}",
    ]
    title = f'<img src="{bait}"><img src="{bait.as_uri()}">'
    made = {
        f"bait-{number}": page(
            f'<img src="{ask}"><img srcset="{ask} 2x"><svg><image href="{ask}"/></svg><link rel=stylesheet href="{ask}">'
            f'<p style="background:url({ask})">words</p><table background="{ask}"><tr><td>a<td>b</table>'
            f"<style>@import '{ask}';</style><video poster='{ask}'></video><iframe src='{ask}'></iframe>",
            title,
            seed=str(number),
        )
        for number, ask in enumerate(asks)
    }
    made |= dict(list(pages().items())[::9])
    for name, data in made.items():
        (folder / f"{name}.html").write_bytes(data)
    return sorted(folder.iterdir())


@tracing.traced
@pytest.mark.usefixtures("unmeasured")
def test_a_library_of_hostile_pages_is_read_marked_and_exported_without_a_trace(
    tmp_path: Path, bait: Path
) -> None:
    library, home, log = tmp_path / "library", tmp_path / "home", tmp_path / "log"
    files = hostile(tmp_path / "pages", bait)
    main = (*PYTHON, "main.py", "--library", library)
    (tmp_path / "marks").write_text(
        json.dumps({"article": 1, "start": 0, "end": 4, "note": str(bait), "tags": ["a"]})
    )
    journey = (
        ("import", *files),
        ("list",),
        ("search", "harbour"),
        ("highlight", "--from", tmp_path / "marks"),
        ("tag", 1, "--add", "winter/ice"),
        ("show", 1, "--format", "html"),
        ("export", "--format", "obsidian", "--out", tmp_path / "out"),
        ("reindex",),
        ("backup",),
        ("check",),
    )
    settings = (tmp_path / "settings.ini", tmp_path / "settings.ini.lock")
    lines: list[str] = []
    for words in journey:
        lines += tracing.trace(log, *main, *words, home=home)
    lines += tracing.trace(log, *PYTHON, "-m", "tests.hostile.tour", library, settings[0], home=home)
    assert tracing.sockets(lines) == []
    paths = tracing.opened(lines)
    assert not [path for path in paths if bait.name in path or CANARY in path]
    ours = (library, home, tmp_path / "pages", tmp_path / "out", tmp_path / "marks", *settings)
    # The folder above is listed and made durable, once a library is made in it.
    assert [path for path in tracing.strangers(paths, *ours) if path != str(tmp_path)] == []
    wrote = {path for path in tracing.changed(lines) if path.startswith("/") and not path.startswith("/dev/")}
    mine = (str(library), str(tmp_path / "out"), str(home), str(settings[0]))
    assert [path for path in sorted(wrote) if not path.startswith((*mine, "/proc/self/"))] == []
    left = sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())
    assert [name for name in left if "index.key" not in name and ".cache/" not in name] == []
