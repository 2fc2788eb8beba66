"""Reading in processes of their own: order, limits, and an end that leaves nothing behind."""

import logging
import multiprocessing
import os
import queue
import select
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.errors import (
    Cancelled,
    NeedsTooMuchMemory,
    NoText,
    StorageError,
    TookTooLong,
    WorkerDied,
)
from storage.workers import Answer, Pool, Task
from tests.unit.workers.readers import BURIED, Curious, Deeds, Unborn, tasks

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs limits that Windows lacks")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs limits that Linux has")


@pytest.fixture(scope="module")
def shared() -> Iterator[Pool]:
    """One pool of one worker for the tests that leave it whole."""
    with Pool(1, reader=Deeds()) as pool:
        yield pool


def told(answer: Answer) -> str:
    assert answer.extract is not None, answer.error
    return answer.extract.text


def failed(answer: Answer) -> StorageError:
    assert answer.error is not None
    return answer.error


@pytest.fixture
def alive() -> Callable[[], list[int | None]]:
    """Tells the ids of the processes that began after this test and have not ended."""
    before = set(multiprocessing.active_children())
    return lambda: [child.pid for child in set(multiprocessing.active_children()) - before]


def test_answers_come_in_the_order_of_their_tasks() -> None:
    given = tasks("tell.1", "three.2", "refuse.3", "none.4", "tell.5", "tell.6")
    with Pool(2, reader=Deeds()) as pool:
        answers = list(pool.read(given))
    assert [answer.task.path.name for answer in answers] == [
        "tell.1", "three.2", "three.2", "three.2", "refuse.3", "none.4", "tell.5", "tell.6",
    ]  # fmt: skip
    assert [answer.last for answer in answers] == [True, False, False, True, True, True, True, True]


def test_one_bad_page_of_a_container_does_not_stop_the_others(shared: Pool) -> None:
    first, second, third = shared.read(tasks("three"))
    assert (told(first), type(failed(second)), told(third)) == ("one", NoText, "three")
    assert (first.member, second.member, third.member) == ("1", "2", "3")


def test_a_container_without_pages_has_no_text(shared: Pool) -> None:
    (answer,) = shared.read(tasks("none"))
    assert isinstance(answer.error, NoText)
    assert answer.last


def test_an_error_travels_whole(shared: Pool) -> None:
    (answer,) = shared.read(tasks("refuse.html"))
    assert isinstance(answer.error, NoText)
    assert answer.error.params == {"path": "refuse.html"}


def test_workers_stay_for_the_next_reading(shared: Pool) -> None:
    (first,) = shared.read(tasks("tell"))
    (second,) = shared.read(tasks("tell"))
    assert told(first) == told(second) != str(os.getpid())


def test_a_lone_task_is_answered_before_the_next_is_there(shared: Pool) -> None:
    lines: queue.Queue[Task | None] = queue.Queue()
    answers = shared.read(iter(lines.get, None))
    for name in ("tell.1", "three.2", "tell.3"):
        lines.put(Task(path=Path(name)))
        while not (answer := next(answers)).last:
            pass
        assert answer.task.path.name == name
    lines.put(None)
    assert list(answers) == []


def test_few_tasks_are_drawn_ahead_of_their_answers(shared: Pool) -> None:
    drawn = 0

    def draw() -> Iterator[Task]:
        nonlocal drawn
        for task in tasks(*["tell"] * 200):
            drawn += 1
            yield task

    ahead = [drawn - done for done, _ in enumerate(shared.read(draw()))]
    assert drawn == 200
    assert max(ahead) <= 5


@POSIX
def test_an_endless_container_is_read_only_a_little_ahead(
    tmp_path: Path, alive: Callable[[], list[int | None]]
) -> None:
    os.mkfifo(tmp_path / "notes")
    noted = os.open(tmp_path / "notes", os.O_RDONLY | os.O_NONBLOCK)
    with Pool(1, reader=Deeds(tmp_path / "notes")) as pool:
        with closing(pool.read(tasks("tell", "endless"))) as answers:
            assert next(answers).last
            members = [next(answers).member for _ in range(20)]
        assert members == [str(number) for number in range(20)]
    assert alive() == []
    assert len(os.read(noted, 1_000_000)) < 10_000  # the pipe itself would hold 65,536
    os.close(noted)


def test_a_failing_source_of_tasks_raises_after_the_answers_before(shared: Pool) -> None:
    def draw() -> Iterator[Task]:
        yield from tasks("tell")
        raise LookupError("no more")

    answers = shared.read(draw())
    assert told(next(answers))
    with pytest.raises(LookupError, match="no more"):
        next(answers)


def test_closing_the_answers_ends_the_workers(tmp_path: Path, alive: Callable[[], list[int | None]]) -> None:
    with Pool(2, reader=Deeds()) as pool:
        answers = pool.read(tasks("tell", "wait", "wait", "wait"))
        assert told(next(answers))
        answers.close()
        assert alive() == []


def test_cancelling_ends_even_a_page_that_hangs(alive: Callable[[], list[int | None]]) -> None:
    class Impatient:
        """Wants no more once it has waited for the second task."""

        def step(self, done: int, total: int | None, label: str = "") -> None:
            if label == "wait.2":
                raise Cancelled

    with Pool(1, reader=Deeds()) as pool:
        answers = pool.read(tasks("tell.1", "wait.2"), progress=Impatient())
        assert told(next(answers))
        with pytest.raises(Cancelled):
            next(answers)
        assert alive() == []


def test_progress_hears_of_each_task(shared: Pool) -> None:
    heard = []

    class Watch:
        """Notes what it is told, once."""

        def step(self, done: int, total: int | None, label: str = "") -> None:
            if (done, total, label) not in heard:
                heard.append((done, total, label))

    list(shared.read(tasks("tell.1", "three.2"), progress=Watch()))
    assert (0, 2, "tell.1") in heard
    assert heard[-2:] == [(1, 2, "three.2"), (2, 2, "")]


def test_a_pool_without_tasks_starts_nothing(alive: Callable[[], list[int | None]]) -> None:
    with Pool(2, reader=Deeds()) as pool:
        assert list(pool.read([])) == []
        assert alive() == []


def test_a_worker_may_get_warm_early(alive: Callable[[], list[int | None]]) -> None:
    with Pool(2, reader=Deeds()) as pool:
        pool.start()
        (early,) = alive()
        (answer,) = pool.read(tasks("tell"))
        assert told(answer) == str(early)


@POSIX
def test_a_page_that_spins_is_given_up_and_the_batch_goes_on() -> None:
    with Pool(1, seconds=0.2, reader=Deeds()) as pool:
        spun, after = pool.read(tasks("spin.html", "tell"))
    assert isinstance(spun.error, TookTooLong)
    assert str(spun.error) == "spin.html took more than 0.2 seconds and was given up."
    assert told(after)


def test_a_page_that_waits_for_ever_is_given_up() -> None:
    with Pool(1, patience=0.3, reader=Deeds()) as pool:
        waited, after = pool.read(tasks("wait.html", "tell"))
    assert isinstance(waited.error, TookTooLong)
    assert told(after)


@LINUX
def test_a_page_that_eats_memory_is_given_up_and_the_batch_goes_on() -> None:
    with Pool(1, memory=128 << 20, reader=Deeds()) as pool:
        before, swollen, after = pool.read(tasks("tell", "swell.html", "tell"))
    assert isinstance(swollen.error, NeedsTooMuchMemory)
    assert "swell.html needs more than 0.125 GB" in str(swollen.error)
    assert told(before) != told(after)


@LINUX
def test_a_worker_that_keeps_memory_is_replaced() -> None:
    with Pool(1, memory=128 << 20, reader=Deeds()) as pool:
        ids = [told(answer) for answer in pool.read(tasks("tell", "keep", "tell"))]
    assert ids[0] == ids[1] != ids[2]


@POSIX
def test_a_worker_that_is_killed_loses_only_what_it_was_reading() -> None:
    with Pool(1, reader=Deeds()) as pool:
        whole, lost, after = pool.read(tasks("die.html", "tell"))
    assert (told(whole), whole.last) == ("one", False)
    assert isinstance(lost.error, WorkerDied)
    assert (lost.last, "die.html" in str(lost.error)) == (True, True)
    assert told(after)


@POSIX
def test_a_page_of_a_container_that_costs_the_worker_leaves_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with Pool(1, seconds=1, reader=Deeds()) as pool, caplog.at_level(logging.CRITICAL):
        answers = list(pool.read(tasks("trapped", "tell")))
    assert [answer.member for answer in answers] == [*"12345", None]
    assert [type(answer.error) for answer in answers] == [
        type(None), WorkerDied, WorkerDied, type(None), TookTooLong, type(None),
    ]  # fmt: skip
    assert [answer.last for answer in answers] == [False] * 4 + [True] * 2
    caplog.clear()


def test_a_bug_is_logged_without_the_article(shared: Pool, caplog: pytest.LogCaptureFixture) -> None:
    stumbled, after = shared.read(tasks("stumble.html", "tell"))
    assert isinstance(stumbled.error, WorkerDied)
    assert told(after)
    (record,) = caplog.records
    caplog.clear()
    assert record.levelno == logging.ERROR
    assert "KeyError in stumble" in record.getMessage()
    assert BURIED not in caplog.text


def test_a_worker_starts_no_process(shared: Pool) -> None:
    (answer,) = shared.read(tasks("escape"))
    assert told(answer) == "PermissionError"


def test_a_worker_sees_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("API_KEY", "secret")
    with Pool(1, reader=Deeds()) as pool:
        (answer,) = pool.read(tasks("environment"))
    assert "API_KEY" not in told(answer)
    assert "PATH" not in told(answer)


def test_a_worker_writes_nothing_to_the_terminal(shared: Pool, capfd: pytest.CaptureFixture[str]) -> None:
    (answer,) = shared.read(tasks("chatter"))
    assert told(answer)
    assert capfd.readouterr() == ("", "")


def test_workers_that_cannot_start_end_the_reading(caplog: pytest.LogCaptureFixture) -> None:
    with Pool(1, reader=Unborn()) as pool, pytest.raises(ChildProcessError, match="start"):
        list(pool.read(tasks("tell", "tell")))
    assert ["ImportError in warm" in record.getMessage() for record in caplog.records] == [True]
    caplog.clear()


def test_a_program_that_is_no_module_may_read(tmp_path: Path) -> None:
    program = """
from pathlib import Path
from storage.workers import Pool, Task
from tests.unit.workers.readers import Deeds
with Pool(1, reader=Deeds()) as pool:
    (answer,) = pool.read([Task(path=Path("tell"))])
assert answer.extract is not None
"""
    (tmp_path / "unguarded.py").write_text(program)
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    for given in ("-", str(tmp_path / "unguarded.py")):
        done = subprocess.run(
            [sys.executable, given],
            input=program,
            text=True,
            env=environment,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs pidfd_open")
def test_a_worker_ends_with_its_parent(tmp_path: Path) -> None:
    note = tmp_path / "notes"
    os.mkfifo(note)
    code = """
        import sys
        from pathlib import Path
        from storage.workers import Pool, Task
        from tests.unit.workers.readers import Deeds
        if __name__ == "__main__":
            list(Pool(1, reader=Deeds(Path(sys.argv[1]))).read([Task(path=Path("begin"))]))
    """
    parent = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code), note])
    with note.open() as notes:
        worker = os.pidfd_open(int(notes.readline()))
    parent.kill()
    parent.wait()
    ended, _, _ = select.select([worker], [], [], 30)
    os.close(worker)
    assert ended


def test_a_worker_has_no_network_even_while_it_loads() -> None:
    with Pool(1, reader=Curious()) as pool:
        assert [told(answer) for answer in pool.read(tasks("look"))] == ["no network"]


def test_an_answer_among_the_tasks_takes_its_turn() -> None:
    first, last = tasks("tell", "tell")
    known = Answer(task=Task(path=Path("known")), error=NoText(path="known"), last=True)
    with Pool(1, reader=Deeds()) as pool:
        answers = list(pool.read([first, known, last]))
    assert [answer.task.path.name for answer in answers] == ["tell", "known", "tell"]
    assert answers[1] is known
