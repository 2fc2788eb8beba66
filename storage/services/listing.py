"""The pages of files, listed so that some can be chosen; needs no library."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from storage.progress import Progress
from storage.records import Failure, Member


def members(paths: Iterable[Path], progress: Progress | None = None) -> Iterator[tuple[Path, Member] | Failure]:
    """Yield the pages of files and folders, each with its file, and what cannot be listed."""
    from storage.importers import walk
    from storage.workers import Pool, Task

    with Pool(1) as pool:
        for found in walk.inputs(paths):
            if isinstance(found, Failure):
                yield found
                continue
            with closing(pool.read([Task(path=found, listing=True)], progress=progress)) as answers:
                for answer in answers:
                    if answer.listed is not None:
                        yield found, answer.listed
                    elif answer.error is not None:
                        yield Failure(input=found, member=answer.member, error=answer.error)
