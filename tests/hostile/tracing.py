"""What a program asked the system for: a run under strace in a network without an interface, and its log read."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_CALL = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+= (-?\d+|\?)")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_CHANGES = {
    "mkdir",
    "mkdirat",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "link",
    "linkat",
}
_CHANGES |= {"symlink", "symlinkat", "truncate", "chmod", "fchmodat", "creat", "mknod", "mknodat"}


@cache
def _without_network() -> tuple[str, ...] | None:
    """Return what starts a program in a network of its own; None where nobody may."""
    for words in (("unshare", "-n"), ("unshare", "-rn")):
        if (
            shutil.which("unshare")
            and subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0
        ):
            return words
    return None


traced = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("strace") or _without_network() is None,
    reason="needs strace, and to be allowed a network namespace",
)


def trace(log: Path, *words: object, home: Path) -> list[str]:
    """Run a program under strace, off screen and off line; return the lines of its log, one a call."""
    home.mkdir(exist_ok=True)
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", "trace=%file,%network", "-o", log),
            *(_without_network() or ()),
            *map(str, words),
        ],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
            "HOME": str(home),
            "TMPDIR": str(home),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    assert done.returncode in (0, 1), done.stderr.decode()[-2000:]
    assert b"Traceback" not in done.stderr, done.stderr.decode()[-2000:]
    return log.read_text("utf-8", "replace").splitlines()


def sockets(lines: list[str]) -> list[str]:
    """Return the calls that made or used a socket of any kind but those between processes of this computer."""
    network = ("socket(", "connect(", "bind(", "sendto(", "listen(")
    return [
        line
        for line in lines
        if any(f" {call}" in f" {line}" for call in network)
        and "AF_UNIX" not in line
        and "AF_LOCAL" not in line
    ]


def opened(lines: list[str]) -> set[str]:
    """Return the files that were opened, as they were named, whether or not they were there."""
    found = set()
    for line in lines:
        call = _CALL.match(line)
        if call and call[1] in ("open", "openat"):
            path = _PATH.search(call[2])
            if path:
                found.add(path[1])
    return found


def changed(lines: list[str]) -> set[str]:
    """Return the names that were written to, made, renamed or removed, with success."""
    found = set()
    for line in lines:
        call = _CALL.match(line)
        if call is None or call[3].startswith("-"):
            continue
        writing = re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", call[2]) and "O_TMPFILE" not in call[2]
        if call[1] in _CHANGES or (call[1] in ("open", "openat") and writing):
            found.update(path[1] for path in _PATH.finditer(call[2]))
    return found


def strangers(paths: set[str], *ours: Path) -> list[str]:
    """Return the paths that belong neither to ``ours``, nor to the program, Python, or the system."""
    homes = [*map(str, ours), str(ROOT), sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()]
    homes += [str(Path(home).resolve()) for home in homes]
    system = ("/usr/", "/lib", "/proc/", "/sys/", "/dev/", "/etc/fonts", "/etc/ld.so", "/var/cache/fontconfig")
    known = (
        "/etc/localtime",
        "/etc/nsswitch.conf",
        "/etc/passwd",
        "/etc/machine-id",
        "/var/lib/dbus/machine-id",
    )
    return sorted(
        path
        for path in paths
        if path.startswith("/")
        and not path.startswith(system)
        and path not in (*known, "/etc/os-release", "/", "/etc/group", "/etc/mime.types", "/etc/inputrc")
        and not any(path == home or path.startswith(f"{home}/") for home in homes)
    )
