"""Things that a worker may be told to do instead of reading pages; workers import this module."""

import ctypes
import errno
import logging
import os
import platform
import signal
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from storage.errors import NoText
from storage.importers import scratch
from storage.records import Extract, Metadata, Working
from storage.workers.messages import Item, Task

BURIED = "words of the article"


def extract(text: str) -> Extract:
    """Return an extract of which only the text matters."""
    return Extract(
        format="test",
        member=None,
        saved=None,
        sha256="",
        size=0,
        packed=b"",
        metadata=Metadata(),
        blocks="[]",
        text=text,
        words=1,
        extractor="test",
    )


class Deeds:
    """Does what a task's file name says, and says what came of it."""

    def __init__(self, notes: Path | None = None) -> None:
        """Note in a named pipe what is done, if one is given."""
        self._notes = notes
        self._pipe = -1

    def warm(self) -> None:
        """Open the pipe, while a worker still may."""
        if self._notes is not None:
            self._pipe = os.open(self._notes, os.O_WRONLY)

    def note(self, text: bytes) -> None:
        """Write into the pipe."""
        if self._pipe >= 0:
            os.write(self._pipe, text)

    def read(self, task: Task) -> Iterator[Item]:
        """Do the deed before the dot of the name."""
        deed = getattr(self, task.path.name.partition(".")[0])
        yield from deed(task)

    def tell(self, task: Task) -> Iterator[Item]:
        """Answer at once, with the worker's id."""
        yield Item(extract=extract(str(os.getpid())))

    def three(self, task: Task) -> Iterator[Item]:
        """Be a container of three pages, the second without text."""
        yield Item(member="1", extract=extract("one"))
        yield Item(member="2", error=NoText(path="2"))
        yield Item(member="3", extract=extract("three"))

    def endless(self, task: Task) -> Iterator[Item]:
        """Be a container without an end."""
        for number in range(1_000_000):
            self.note(b"x")
            yield Item(member=str(number), extract=extract("page"))

    def none(self, task: Task) -> Iterator[Item]:
        """Be an empty container."""
        yield from ()

    def refuse(self, task: Task) -> Iterator[Item]:
        """Have no text."""
        raise NoText(path=str(task.path))
        yield

    def stumble(self, task: Task) -> Iterator[Item]:
        """Have a bug."""
        raise KeyError(BURIED)
        yield

    def spin(self, task: Task) -> Iterator[Item]:
        """Never come to an end."""
        while True:
            pass
        yield

    def wait(self, task: Task) -> Iterator[Item]:
        """Never even begin."""
        threading.Event().wait()
        yield

    def begin(self, task: Task) -> Iterator[Item]:
        """Note the worker's id, then never come to an end."""
        self.note(f"{os.getpid()}\n".encode())
        threading.Event().wait()
        yield

    def swell(self, task: Task) -> Iterator[Item]:
        """Take ever more memory."""
        held = []
        while True:
            held.append(b"x" * (8 << 20))
        yield

    def keep(self, task: Task) -> Iterator[Item]:
        """Leak."""
        globals().setdefault("leak", []).append(b"x" * (40 << 20))
        yield from self.tell(task)

    def die(self, task: Task) -> Iterator[Item]:
        """Give one page, then be killed from outside."""
        yield Item(member="1", extract=extract("one"))
        os.kill(os.getpid(), signal.SIGKILL)

    def trapped(self, task: Task) -> Iterator[Item | Working]:
        """Be a container of five pages: two end the worker, each in its own way, one has a bug."""
        passed = task.after is None
        for name in "12345":
            if not passed:
                passed = name == task.after
                continue
            yield Working(member=name)
            if name == "2":
                os.kill(os.getpid(), signal.SIGKILL)
            if name == "3":
                raise KeyError(BURIED)
            if name == "5":
                yield from self.spin(task)
            yield Item(member=name, extract=extract(name))

    def escape(self, task: Task) -> Iterator[Item]:
        """Try to start a process, and look round."""
        try:
            subprocess.run(["true"], check=True)
        except OSError as error:
            yield Item(extract=extract(type(error).__name__))

    def chatter(self, task: Task) -> Iterator[Item]:
        """Write to where the rows of the command line go."""
        os.write(1, b"chatter")
        os.write(2, b"chatter")
        print("chatter", flush=True)
        yield from self.tell(task)

    def environment(self, task: Task) -> Iterator[Item]:
        """Tell the names of what was left in the environment."""
        yield Item(extract=extract(" ".join(sorted(os.environ))))


def tasks(*names: str, folder: Path = Path()) -> list[Task]:
    """Return a task a name."""
    return [Task(path=folder / name) for name in names]


class Unborn(Deeds):
    """Cannot even get warm."""

    def warm(self) -> None:
        """Fail."""
        raise ImportError(BURIED)


class Curious(Deeds):
    """Looks, while it gets warm, whether there is a network, as urllib3 does."""

    def warm(self) -> None:
        """Try to open a socket."""
        try:
            socket.socket(socket.AF_INET).close()
        except PermissionError:
            self.found = "no network"
        else:
            self.found = "a network"

    def look(self, task: Task) -> Iterator[Item]:
        """Tell what there was."""
        yield Item(extract=extract(self.found))


def _libc(call: str, *arguments: object) -> str:
    """Make a call past Python's audit hooks, as taken-over machine code would; tell how it failed."""
    function = getattr(ctypes.CDLL(None, use_errno=True), call)
    return "done" if function(*arguments) >= 0 else errno.errorcode[ctypes.get_errno()]


class Intruder(Deeds):
    """Tries to get out, each deed in one way."""

    def socket(self, task: Task) -> Iterator[Item]:
        """Open a socket of each kind."""
        kinds = (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, 16)  # 16: netlink
        yield Item(extract=extract(" ".join(_libc("socket", kind, socket.SOCK_STREAM, 0) for kind in kinds)))

    def program(self, task: Task) -> Iterator[Item]:
        """Start a program in this process and in another."""
        argv = (ctypes.c_char_p * 2)(b"true", None)
        pid = ctypes.c_int()
        spawned = ctypes.CDLL(None).posix_spawn(ctypes.byref(pid), b"/bin/true", None, None, argv, None)
        found = [_libc("execv", b"/bin/true", argv), _libc("fork"), errno.errorcode.get(spawned, "done")]
        yield Item(extract=extract(" ".join(found)))

    def write(self, task: Task) -> Iterator[Item]:
        """Change the file system in every way there is."""
        path, other = str(task.path).encode(), str(task.path.with_suffix(".other")).encode()
        found = [
            _libc("open", other, os.O_CREAT | os.O_WRONLY, 0o600),
            _libc("open", path, os.O_RDWR),
            _libc("open", path, os.O_RDONLY | os.O_TRUNC),
            _libc("creat", other, 0o600),
            _libc("truncate", path, 0),
            _libc("unlink", path),
            _libc("rename", path, other),
            _libc("mkdir", other, 0o700),
            _libc("rmdir", os.fsencode(task.path.parent / "folder")),
            _libc("link", path, other),
            _libc("symlink", path, other),
            _libc("chmod", path, 0o777),
            _libc("mkfifo", other, 0o600),
        ]
        yield Item(extract=extract(" ".join(found)))

    def python(self, task: Task) -> Iterator[Item]:
        """Do the same as Python code does, which every system stops."""
        other = task.path.with_suffix(".other")
        deeds = [
            lambda: other.write_text("x"),
            lambda: task.path.open("r+"),
            task.path.unlink,
            lambda: task.path.rename(other),
            other.mkdir,
            lambda: task.path.chmod(0o777),
            lambda: other.symlink_to(task.path),
            lambda: subprocess.run(["true"], check=True),
            lambda: os.system("true"),
            socket.socket,
            lambda: socket.create_connection(("127.0.0.1", 9)),
        ]
        yield Item(extract=extract(" ".join(map(_tried, deeds))))

    def environment(self, task: Task) -> Iterator[Item]:
        """Look for the environment where the system keeps it, and for that of the parent."""
        own = Path("/proc/self/environ").read_bytes()
        try:
            parent = Path(f"/proc/{os.getppid()}/environ").read_bytes()
        except OSError:
            parent = b""
        secret = b"lectorium-secret"
        yield Item(extract=extract(f"{secret in own} {secret in parent} {'PATH' in os.environ}"))

    def kill(self, task: Task) -> Iterator[Item]:
        """Send the parent a signal that says nothing, and look into its memory."""
        parent = os.getppid()
        yield Item(extract=extract(" ".join([_libc("kill", parent, 0), _libc("ptrace", 16, parent, 0, 0)])))

    def hide(self, task: Task) -> Iterator[Item]:
        """Use what hides from filters: calls of other numbers, rings, new namespaces."""
        calls = ((425, 1, None), (437, -100, b"/", None, 0), (435, None, 0), (272, 0x10000000))
        machine = platform.machine() == "x86_64"
        yield Item(extract=extract(" ".join(_libc("syscall", *each) for each in calls[: 4 if machine else 3])))

    def scratch(self, task: Task) -> Iterator[Item]:
        """Use the one kind of file that may be written."""
        with scratch.nameless() as file:
            file.write(b"unpacked")
            file.seek(0)
            text = file.read().decode()
            try:
                os.link(f"/proc/self/fd/{file.fileno()}", task.path.with_suffix(".other"), follow_symlinks=True)
            except OSError as error:
                text += f" {type(error).__name__}"
        yield Item(extract=extract(text))

    def forge(self, task: Task) -> Iterator[Item]:
        """Send the parent a pickle that would run there."""
        handlers = logging.getLogger("storage").handlers
        (connection,) = (each._connection for each in handlers if hasattr(each, "_connection"))
        connection.send_bytes(b"cbuiltins\nexec\n(V" + f"open({str(task.path)!r}, 'w')".encode() + b"\ntR.")
        yield from self.wait(task)


def _tried(deed: Callable[[], object]) -> str:
    try:
        deed()
    except OSError as error:
        return type(error).__name__
    return "done"
