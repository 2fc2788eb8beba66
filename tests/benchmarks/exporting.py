"""Export: 10,000 articles with highlights as Markdown, first into an empty folder, then once more."""

import shutil
from collections.abc import Iterator
from time import perf_counter, process_time

from storage import Library
from storage.progress import Unwatched
from storage.records import ExportWishes
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting
from tests.builders import NOON, an_extract, import_extract

_ARTICLES = 10_000
_PARAGRAPHS = 12
_MARKS = 3


class Bar(Unwatched):
    """Counts the steps that a progress bar would show."""

    steps = 0

    def step(self, done: int, total: int | None, label: str = "") -> None:
        self.steps += 1


def run(setting: Setting) -> Iterator[Row]:
    """Export everything twice, beside copying the files as they are."""
    folder = setting.folder / "exporting"
    with Library.open(folder / "library", create=True) as library:
        _fill(library)
        out = folder / "out"
        for figure in ("first export, ms an article", "export again, ms an article"):
            bar, begin, clock = Bar(), perf_counter(), process_time()
            count = sum(1 for _ in library.exports.write(out, wishes=ExportWishes(), progress=bar))
            taken, worked = perf_counter() - begin, process_time() - clock
            begin = perf_counter()
            shutil.copytree(out, folder / f"copy of {figure}")
            copied = perf_counter() - begin
            yield Row(
                bench="export",
                figure=figure,
                ours=taken / count * 1000,
                peer="copying the files",
                theirs=copied / count * 1000,
                remark=f"{count} articles, {bar.steps} steps, {worked / count * 1000:.1f} ms of processor each",
            )


def _fill(library: Library) -> None:
    for number in range(_ARTICLES):
        body = "\n".join(
            f"Paragraph {at} of report {number} tells how thick the ice was on that day, and who measured it."
            for at in range(_PARAGRAPHS)
        )
        made = import_extract(
            library,
            an_extract(f"Report {number}", body, url=f"https://harbour.example/{number}", saved=NOON),
        )
        for at in range(_MARKS):
            start = body.index("tells", at * (len(body) // _MARKS))
            library.highlights.add(made.article, start, start + 30, note="Ask again.", tags=["ice/thin"])
