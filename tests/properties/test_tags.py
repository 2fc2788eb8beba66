"""Any upkeep of tags, taken back step by step, leaves the library as it was."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.errors import StorageError
from storage.library import Library
from storage.records import Change
from tests.builders import a_highlight, a_library, an_article

names = st.sampled_from(["a", "a/b", "a/b/c", "b", "b/a", "c", "c/b", "a/a", "A"])
steps = st.lists(
    st.tuples(st.sampled_from(["rename", "merge", "delete", "lift", "split", "apply", "tell"]), names, names),
    max_size=12,
)


def state(library: Library) -> object:
    return library.tags.list(), library.highlights.list(), [one.tags for one in library.articles.list()]


def carry_out(library: Library, step: str, one: str, other: str) -> Change:
    ids = [highlight.id for highlight in library.highlights.list()]
    match step:
        case "rename":
            return library.tags.rename(one, other)
        case "merge":
            return library.tags.merge(one, other)
        case "split":
            return library.tags.split(one, highlights={ids[0]: other})
        case "apply":
            return library.tags.apply(highlights=ids[:2], add=[one], remove=[other])
        case "tell":
            return library.tags.describe(one, memo=other)
    return library.tags.delete(one, lift=step == "lift")


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=steps)
def test_what_was_done_to_tags_is_taken_back_whole(steps: list[tuple[str, str, str]]) -> None:
    with TemporaryDirectory() as folder, a_library(Path(folder)) as library:
        article = an_article(library, "Ice", "The ice is thin.")
        library.articles.tag([article], add=["a/b", "c"])
        for word, tags in (("ice", ["a", "a/b"]), ("thin", ["b"]), ("The", ["a/b/c", "c/b"])):
            a_highlight(library, article, word, tags=tags)
        start, made = state(library), []
        for step in steps:
            try:
                made.append(carry_out(library, *step))
            except StorageError:
                continue
        for change in reversed(made):
            if change.id is not None:
                library.undo(change.id)
        assert state(library) == start
