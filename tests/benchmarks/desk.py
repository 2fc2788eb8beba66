"""The reading desk at ten thousand articles: start, opening, sizes, themes, scrolling, imports beside it.

There is no peer for most of this; what the figures are held against are the goals that were set. Each is the
least of several runs, since the machine does other work, too.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path

from storage import Library
from storage.records import COLORS, ArticleId, Block, Kind, Run
from tests.benchmarks import recombined
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting, python
from tests.benchmarks.starting import readable
from tests.builders import an_article

_ARTICLES = 10_000
_GOALS = {
    "start to a readable article, ms": 600,
    "memory then, MB": 130,
    "open 5,000 words, ms": 100,
    "open 60,000 words at the top, ms": 120,
    "open 60,000 words in the middle, ms": 400,
    "slice while 60,000 words are laid out, p99 ms": 16,
    "memory with 60,000 words, MB": 180,
    "font size on 5,000 words, ms": 60,
    "theme, ms": 30,
    "scrolling past 500 highlights, p99 ms": 16,
    "heartbeat while 500 pages come in, p99 ms": 32,
    "heartbeat while the index is made anew, p99 ms": 32,
}
_TIMES = 5


def run(setting: Setting) -> Iterator[Row]:
    """Fill a library, start the window on it in a process of its own, and use it there."""
    folder = setting.folder / "desk"
    opened = fill(folder, setting)
    starts = [readable(folder) for _ in range(_TIMES + 1)][1:]
    figures = {
        "start to a readable article, ms": min(start.milliseconds for start in starts),
        "memory then, MB": min(start.megabytes for start in starts),
    }
    processor = {"start to a readable article, ms": min(start.processor for start in starts)}
    pages = setting.folder / "desk-pages"
    told = python("-m", "tests.benchmarks.sitting", folder, pages, json.dumps(opened))
    found = json.loads(told.splitlines()[-1])
    figures |= found["clock"]
    processor |= found["processor"]
    for name, ours in figures.items():
        cpu = f", {processor[name]:.0f} ms of processor time" if name in processor else ""
        goal = _GOALS.get(name)
        remark = f"{_ARTICLES:,} articles{cpu}"
        yield Row(bench="desk", figure=name, ours=ours, peer="goal" if goal else "", theirs=goal, remark=remark)


def fill(folder: Path, setting: Setting) -> dict[str, ArticleId]:
    """Make a library of ten thousand articles and some to be opened; return these by name."""
    with Library.open(setting.library) as source:
        paragraphs = recombined.paragraphs(source)
    recombined.store(folder, list(recombined.articles(paragraphs, _ARTICLES)))
    with Library.open(folder) as library:
        opened = {
            name: an_article(library, name, _body(paragraphs, words, seed))
            for seed, (name, words) in enumerate({"short": 5000, "long": 60_000, "marked": 6000}.items())
        }
        length = len(library.articles.content(opened["marked"]).text)
        dice = random.Random(2)
        for number in range(500):
            start = dice.randrange(length - 300)
            library.highlights.add(
                opened["marked"],
                start,
                start + dice.randint(20, 250),
                color=dice.choice(COLORS),
                note="A note." if number % 5 == 0 else "",
            )
        library.set_setting("window.article", opened["short"])
        while not library.search.drain(60):
            pass
    return opened


def _body(paragraphs: list[str], words: int, seed: int) -> list[Block]:
    dice = random.Random(seed)
    made: list[Block] = []
    count = 0
    while count < words:
        text = dice.choice(paragraphs)
        count += len(text.split())
        made.append(Block(runs=(Run(text=text),)))
        if dice.random() < 0.08:
            made.append(Block(kind=Kind.HEADING, level=2, runs=(Run(text=f"After {count} words"),)))
    return made
