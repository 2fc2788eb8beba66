"""Tags: 10,000 of them on 100,000 highlights, each action in milliseconds of this process."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from storage import Library
from storage.database import Database
from storage.records import HighlightId
from storage.services.mutations import new_uid
from tests.benchmarks.rows import Row
from tests.benchmarks.setting import Setting
from tests.builders import an_article

_TAGS, _HIGHLIGHTS, _ARTICLES = 10_000, 100_000, 200
_NOW = "2026-05-01T12:00:00.000000Z"
_GOAL = 100.0


def run(setting: Setting) -> Iterator[Row]:
    """Do to a generated library what a person does to tags, beside the goal."""
    folder = setting.folder / "tags"
    filled(folder)
    with Library.open(folder) as library:
        tags = library.tags
        ids = [HighlightId(number) for number in range(1, 101)]
        text = " ".join(f"w{number}" for number in range(0, 4000, 100))
        actions: dict[str, Callable[[], object]] = {
            "list with counts": tags.list,
            "what a tag touches": lambda: tags.touched("t5"),
            "rename with 99 children": lambda: tags.rename("t5", "u5"),
            "merge with 99 children": lambda: tags.merge("t7", "t8"),
            "delete with 99 children": lambda: tags.delete("t9"),
            "tag 100 highlights": lambda: tags.apply(highlights=ids, add=["t1"]),
            "complete": lambda: tags.complete("s5"),
            "last given": tags.recent,
            "learn passages, once": lambda: tags.suggest(""),
            "suggest": lambda: tags.suggest(text),
        }
        for name, act in actions.items():
            begin = process_time()
            act()
            took = 1000 * (process_time() - begin)
            yield Row(bench="tags", figure=f"{name}, ms", ours=took, peer="goal", theirs=_GOAL)


def filled(folder: Path) -> None:
    """Make a library of so many articles, highlights and tags."""
    with Library.open(folder, create=True) as library:
        articles = [an_article(library, f"A{number}", f"Text {number} of ice.") for number in range(_ARTICLES)]
    _fill(folder, articles, random.Random(7))


def _fill(folder: object, articles: list[int], chance: random.Random) -> None:
    database = Database(folder)  # type: ignore[arg-type]
    words = [f"w{number}" for number in range(20_000)]
    paths = [f"t{n % 100}" if n < 100 else f"t{n % 100}/s{n // 100}" for n in range(_TAGS)]
    with database.transaction() as connection:
        content = connection.value("SELECT min(id) FROM content")
        connection.run_many(
            "INSERT INTO tag (uid, path, created) VALUES (?, ?, ?)", [(new_uid(), path, _NOW) for path in paths]
        )
        connection.run_many(
            "INSERT INTO highlight (uid, article, made_on, made_start, made_end, exact, prefix, suffix, "
            "start, \"end\", quote, color, created, modified) "
            "VALUES (?, ?, ?, 0, 4, 'Text', '', '', 0, 4, ?, 'yellow', ?, ?)",
            [
                (
                    new_uid(), articles[number % _ARTICLES], content,
                    " ".join(words[int(20_000 * chance.random() ** 3)] for _ in range(25)), _NOW, _NOW,
                )
                for number in range(_HIGHLIGHTS)
            ],
        )  # fmt: skip
        connection.run_many(
            "INSERT OR IGNORE INTO highlight_tag VALUES (?, ?)",
            [
                (number + 1, chance.randrange(1, _TAGS + 1))
                for number in range(_HIGHLIGHTS)
                for _ in range(2 if number % 3 == 0 else 1)
            ],
        )
    database.close()
