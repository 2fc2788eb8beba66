"""Lectorium's entry: without a command the window opens, with one the command line answers."""

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.records import SamplePassage


def run() -> None:
    """Run as installed: arguments from the system, the exit code to it."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:  # while modules load, or again while the first one is answered
        code = 130
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done; Python only tidies up
    sys.exit(code)


def main(arguments: list[str]) -> int:
    """Carry out what the arguments ask for; return the exit code of the command line's contract."""
    from storage.commands import line

    return line.run(arguments, window=_open_window, sample=_sample_folder)


def _open_window(folder: Path | None, files: list[Path]) -> int:
    from gui import preflight

    problem = preflight.problem(headless=False)
    if problem is not None:
        sys.stderr.write(f"error: {problem}\n")
        return 1
    from gui.unread import leave_sources_unread

    leave_sources_unread()
    from gui.application import open_window

    return open_window(folder, files)


def _sample_folder() -> "tuple[Path, list[SamplePassage]]":
    import resources

    return Path(str(resources.sample_pages())), list(resources.sample_highlights())


if __name__ == "__main__":
    run()
