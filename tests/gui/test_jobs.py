"""Jobs: what the window hears of work beside it."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.jobs import Job, JobRunner
from storage.errors import LibraryBusy, StorageError


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_a_result_arrives_on_the_thread_of_the_window(qtbot: QtBot, jobs: JobRunner) -> None:
    heard: list[tuple[int, threading.Thread]] = []
    worked: list[threading.Thread] = []

    def work(_job: Job) -> int:
        worked.append(threading.current_thread())
        return 42

    jobs.start(work, done=lambda result: heard.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(42, threading.main_thread())]
    assert worked != [threading.main_thread()]


def test_the_newest_of_a_lane_wins(qtbot: QtBot, jobs: JobRunner) -> None:
    go = threading.Event()
    heard: list[str] = []

    def slow(_job: Job) -> str:
        go.wait(10)
        return "old"

    jobs.start(slow, done=heard.append, lane="typing")
    jobs.start(lambda _job: "new", done=heard.append, lane="typing")
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == ["new"]


def test_a_cancelled_job_stops_at_its_next_step_and_is_heard_no_more(qtbot: QtBot, jobs: JobRunner) -> None:
    begun = threading.Event()
    go = threading.Event()
    heard: list[object] = []

    def work(job: Job) -> None:
        begun.set()
        go.wait(10)
        job.step(1, 2)
        heard.append("went on")

    job = jobs.start(work, done=heard.append, failed=heard.append)
    begun.wait(10)
    job.cancel()
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == []


def test_an_error_of_storage_is_a_failure(qtbot: QtBot, jobs: JobRunner) -> None:
    failures: list[StorageError] = []

    def work(_job: Job) -> None:
        raise LibraryBusy

    jobs.start(work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], LibraryBusy)


def test_anything_else_is_a_bug_for_the_crash_dialog(qtbot: QtBot, jobs: JobRunner) -> None:
    def work(_job: Job) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.broke) as caught:
        jobs.start(work)
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_parts_are_delivered_in_order(qtbot: QtBot, jobs: JobRunner) -> None:
    parts: list[int] = []

    def work(job: Job) -> None:
        for part in range(100):
            job.deliver(part)

    jobs.start(work, delivered=parts.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert parts == list(range(100))


def test_closing_waits_for_what_runs(qtbot: QtBot) -> None:
    runner = JobRunner()
    begun = threading.Event()
    stopped: list[bool] = []

    def work(job: Job) -> None:
        begun.set()
        while not job.cancelled:
            pass
        stopped.append(True)

    runner.start(work)
    begun.wait(10)
    runner.close()
    assert stopped == [True]


def test_after_closing_nothing_begins(qtbot: QtBot) -> None:
    runner = JobRunner()
    runner.close()
    ran: list[bool] = []
    assert runner.start(lambda _job: ran.append(True)).cancelled
    assert not ran
    assert not runner.busy
