"""Things that a worker may be told to do instead of reading pages; workers import this module."""

import os
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

from storage.errors import NoText
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

    def warm(self) -> None:
        """Need nothing."""

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
        """Be a container without an end, that notes each page it makes."""
        for number in range(1_000_000):
            with task.path.open("a") as notes:
                notes.write("x")
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
        """Note the worker's id in the file, then never come to an end."""
        task.path.write_text(str(os.getpid()))
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
