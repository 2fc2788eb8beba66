"""What a worker process says to its parent, heard at the other end of its pipe, without a process between."""

import logging
import multiprocessing
import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from storage.errors import NeedsTooMuchMemory, NoText, WorkerDied
from storage.records import Working
from storage.workers import child, confinement
from storage.workers.messages import Done, Item, Limits, Message, Note, Ready, Task
from tests.unit.workers.readers import BURIED, Deeds, extract

LIMITS = Limits(seconds=60, memory=1 << 30, patience=60)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs limits that Linux has")
POSIX = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


class Short(Deeds):
    """Runs out of memory, as the system says it, without taking any."""

    def short(self, task: Task) -> Iterator[Item | Working]:
        """Give one page, then have no room for the second."""
        yield Working(member="1")
        yield Item(member="1", extract=extract("one"))
        yield Working(member="2")
        raise MemoryError

    def hoard(self, task: Task) -> Iterator[Item]:
        """Keep what a page took."""
        self.hoarded = b"x" * (16 << 20)
        yield Item(extract=extract("one"))


@contextmanager
def served(limits: Limits) -> Iterator["Connection[Task, Message]"]:
    """Lend the parent's end; what serves the tasks ends once it is closed."""
    ours, theirs = multiprocessing.Pipe()

    def serve() -> None:
        with theirs, suppress(EOFError):
            child._serve(theirs, Short(), limits)

    thread = threading.Thread(target=serve)
    thread.start()
    with ours:
        yield ours
    thread.join()


@pytest.fixture
def parent() -> Iterator["Connection[Task, Message]"]:
    with served(LIMITS) as ours:
        yield ours


def said(parent: "Connection[Task, Message]", deed: str) -> list[Message]:
    parent.send(Task(path=Path(deed)))
    heard = [parent.recv()]
    while not isinstance(heard[-1], Done):
        heard.append(parent.recv())
    return heard


def test_a_task_is_answered_by_its_pages_and_an_end(parent: "Connection[Task, Message]") -> None:
    first, second, third, done = said(parent, "three")
    assert [item.member for item in (first, second, third)] == ["1", "2", "3"]
    assert isinstance(second.error, NoText)
    assert done == Done(leaving=False)
    assert said(parent, "none") == [Done(leaving=False)]


def test_an_error_is_an_answer(parent: "Connection[Task, Message]") -> None:
    item, done = said(parent, "refuse")
    assert isinstance(item.error, NoText)
    assert done == Done(leaving=False)


def test_a_bug_costs_its_page_and_is_told_without_the_article(parent: "Connection[Task, Message]") -> None:
    note, item, done = said(parent, "stumble")
    assert isinstance(note, Note) and note.level == logging.ERROR
    assert "KeyError in stumble, line" in note.text
    assert BURIED not in note.text
    assert isinstance(item.error, WorkerDied) and not item.cut
    assert done == Done(leaving=False)


def test_a_page_without_room_is_named_and_its_worker_wants_to_leave(
    parent: "Connection[Task, Message]",
) -> None:
    *before, item, done = said(parent, "short")
    assert [one.member for one in before] == ["1", "1", "2"]
    assert isinstance(item.error, NeedsTooMuchMemory)
    assert item.error.params == {"path": "short: 2", "limit": "1 GB"}
    assert item.member == "2" and item.cut
    assert done == Done(leaving=True)


@LINUX
def test_a_worker_that_keeps_what_pages_took_wants_to_leave() -> None:
    with served(Limits(seconds=60, memory=16 << 20, patience=60)) as parent:
        assert said(parent, "none") == [Done(leaving=False)]
        assert said(parent, "hoard")[-1] == Done(leaving=True)


def test_a_worker_leaves_after_many_tasks(parent: "Connection[Task, Message]") -> None:
    leaving = [said(parent, "none")[-1] for _ in range(child._MANY)]
    assert leaving[:-1] == [Done(leaving=False)] * (child._MANY - 1)
    assert leaving[-1] == Done(leaving=True)


def test_our_own_warnings_reach_the_parent() -> None:
    ours, theirs = multiprocessing.Pipe()
    logger = logging.Logger("storage.here")
    logger.addHandler(child._Forwarding(theirs))
    logger.info("nobody needs this")
    logger.warning("a %s", "word")
    assert ours.recv() == Note(logger="storage.here", level=logging.WARNING, text="a word")
    assert not ours.poll()
    ours.close()
    theirs.close()


# -- what it may do -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("os.remove", ("here", -1)),
        ("os.rename", ("here", "there", -1, -1)),
        ("open", ("here", "w", os.O_WRONLY | os.O_CREAT)),
        ("open", ("here", "a", os.O_APPEND)),
        ("open", ("here", "r+", os.O_RDWR)),
    ],
)
def test_a_worker_may_not_change_files(event: str, arguments: tuple[object, ...]) -> None:
    with pytest.raises(PermissionError, match=event):
        confinement._without_changes(event, arguments)


@LINUX
@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("open", ("here", "r", os.O_RDONLY)),
        ("open", (5, "w", os.O_WRONLY)),
        ("open", ("here", "r", None)),
        ("open", ("folder", None, os.O_RDWR | getattr(os, "O_TMPFILE", 0))),
        ("os.listdir", ("here",)),
        ("import", ("json", None, None, None, None)),
    ],
)
def test_a_worker_may_read_and_use_what_is_open_or_has_no_name(
    event: str, arguments: tuple[object, ...]
) -> None:
    refused = []
    for rule in (confinement._without_changes, confinement._without_processes, confinement._without_network):
        try:
            rule(event, arguments)
        except PermissionError as error:
            refused.append(str(error))
    assert refused == []


def test_a_worker_may_start_nothing_and_reach_nobody() -> None:
    with pytest.raises(PermissionError, match=r"os\.fork"):
        confinement._without_processes("os.fork", ())
    with pytest.raises(PermissionError, match=r"socket\.connect"):
        confinement._without_network("socket.connect", ())


@LINUX
def test_what_it_holds_is_told_and_what_is_unknown_is_nothing() -> None:
    assert confinement.resident() > 1 << 20
    assert confinement._held("VmUnheardOf") == 0


@LINUX
def test_a_fresh_worker_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a child of this test, since nothing undoes it."""
    monkeypatch.setenv("TOKEN", "lectorium-secret")
    monkeypatch.setenv("LANG", "C.UTF-8")
    report = tmp_path / "report"
    process = os.fork()
    if process == 0:
        confinement.isolate()
        try:
            socket.socket().close()
            reached = "a network"
        except PermissionError:
            reached = "no network"
        print("nobody reads this", flush=True)
        nowhere = Path(os.devnull).stat().st_rdev
        silent = [os.fstat(number).st_rdev == nowhere for number in range(3)]
        kept = sorted(set(os.environ) - {"LC_ALL", "LC_CTYPE", "TZ", "TEMP", "TMP", "TMPDIR"})
        report.write_text(f"{reached} {silent} {kept}")
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    assert report.read_text() == "no network [True, True, True] ['HOME', 'LANG']"


@POSIX
def test_a_worker_that_cannot_get_warm_says_so_and_ends() -> None:
    class Unwarm(Deeds):
        def warm(self) -> None:
            raise ImportError(BURIED)

    ours, theirs = multiprocessing.Pipe()
    process = os.fork()
    if process == 0:
        ours.close()
        child.serve(theirs, Unwarm(), LIMITS)
        os._exit(9)  # serve never returns
    theirs.close()
    note = ours.recv()
    assert "ImportError in warm" in note.text and BURIED not in note.text
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    ours.close()


@POSIX
def test_a_worker_whose_parent_is_gone_ends() -> None:
    ours, theirs = multiprocessing.Pipe()
    process = os.fork()
    if process == 0:
        ours.close()
        child.serve(theirs, Deeds(), LIMITS)
        os._exit(9)
    theirs.close()
    assert isinstance(ours.recv(), Ready)
    ours.close()
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
