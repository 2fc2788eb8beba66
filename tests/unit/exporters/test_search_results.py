"""A search as Markdown: the paragraphs that have its words, each under its article and source."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Library
from storage.errors import UsageError
from tests.builders import NOON, a_highlight, an_article


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library", create=True, clock=lambda: NOON) as made:
        yield made


def test_passages_stand_under_their_article_with_its_source(library: Library) -> None:
    id = an_article(
        library,
        "On *ice*",
        "The harbour froze.\nNobody walked.\nThe harbour master measured.",
        url="https://post.example/ice",
        site="The Post",
        byline="Mira Holm",
        published="2026-02-11",
    )
    sha256 = library.articles.get(id).sha256
    assert (
        library.exports.search("harbour")
        == f"""\
# harbour

Articles: 1 · searched 2026-05-01

## On \\*ice\\*

Source: [The Post](<https://post.example/ice>) · Mira Holm · published 2026-02-11 · captured 2026-05-01

SHA-256 `{sha256}`

> The harbour froze.

> The harbour master measured.
"""
    )


def test_highlights_come_with_note_tags_and_block_id(library: Library) -> None:
    article = an_article(library, "Walks", "The ice is thin. Walk with care.")
    a_highlight(library, article, "ice is thin", note="*Who* says?", tags=["claim/rule"])
    text = library.exports.search("rule", limit=5)
    assert "> ice is thin\n\n^" in text
    assert "\\*Who\\* says?\n\nTags: #claim/rule\n" in text


def test_of_a_long_paragraph_only_what_is_around_the_words_is_quoted(library: Library) -> None:
    filler = "water and wind " * 200
    an_article(library, "Long", f"{filler}the icebreaker came {filler}")
    (passage,) = [part for part in library.exports.search("icebreaker").split("\n\n") if part.startswith(">")]
    assert "the icebreaker came" in passage
    assert len(passage) < 700
    assert set(passage.removeprefix("> ").split()) <= {"water", "and", "wind", "the", "icebreaker", "came"}


def test_a_common_word_does_not_bring_all_of_an_article(library: Library) -> None:
    an_article(library, "Many", "\n".join(f"Ice number {number}." for number in range(30)))
    text = library.exports.search("ice")
    assert text.count("\n> ") == 12
    assert "(18 more)" in text


def test_what_is_not_found_gives_a_document_without_passages(library: Library) -> None:
    assert library.exports.search("nothing") == "# nothing\n\nArticles: 0 · searched 2026-05-01\n"


def test_a_limit_under_one_is_refused(library: Library) -> None:
    with pytest.raises(UsageError):
        library.exports.search("ice", limit=0)
