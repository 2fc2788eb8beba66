"""The whole page beside its article, as a worker reads it."""

import pytest

from storage import blocks
from storage.errors import NoText
from storage.extraction.saved import kept, whole
from storage.importers import markdown
from storage.records import Block, Image, Kept, Kind, Page, Run

STORY = "<p>The ice is thin, and nobody walks on it before the new year.</p>"


def page(body: str) -> Page:
    return Page(data=f"<html><body>{body}</body></html>".encode(), format="html", assets=lambda _: None)


def article(*found: Block) -> str:
    return blocks.encode(found)


def paragraph(text: str) -> Block:
    return Block(runs=(Run(text=text),))


def picture(blob: str, source: str = "https://a.example/p.png", alt: str = "ice") -> Block:
    return Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=Image(blob=blob, source=source, alt=alt)),))


def test_what_the_page_has_besides_its_article_is_there() -> None:
    shown = article(paragraph("The ice is thin, and nobody walks on it before the new year."))
    found = whole(page(f"<ul><li>Menu</li></ul>{STORY}<p>More of it</p>"), shown)
    assert found.text.split("\n") == [
        "Menu", "The ice is thin, and nobody walks on it before the new year.", "More of it",
    ]  # fmt: skip
    (one,) = found.kept
    assert found.text[one.start : one.end].startswith("The ice is thin")


def test_a_page_that_is_no_html_is_turned_into_it_first() -> None:
    text = "# On ice\n\nThe ice is *thin*."
    reader = markdown.Markdown()
    found = whole(reader.page(text.encode(), "ice.md", lambda _: None), article(paragraph("The ice is thin.")))
    assert "On ice\nThe ice is thin." in found.text


@pytest.mark.parametrize("body", ["", "<p> </p>", "<p>\xa0</p>", "<script>words()</script>"])
def test_a_page_without_text_says_so(body: str) -> None:
    with pytest.raises(NoText):
        whole(page(body), article(paragraph("x")))


def test_only_the_pictures_of_the_article_are_kept_files() -> None:
    data = (
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x02\x00\x08\x02\x00\x00\x00" + b"x" * 2000
    )
    shown = "<p>Words of the page.</p><img src='https://a.example/p.png' alt='ice' width=600 height=400>"
    found = whole(page(shown), article(paragraph("Words of the page.")))
    images = [run.image for block in blocks.decode(found.blocks) for run in block.runs if run.image]
    assert images and all(image.blob == "" for image in images)
    stored = Page(data=page(shown).data, format="html", assets=lambda _: data)
    found = whole(stored, article(paragraph("Words of the page.")))
    assert [run.image.blob for block in blocks.decode(found.blocks) for run in block.runs if run.image] == [""]


def test_pictures_are_known_by_their_bytes_or_else_by_their_address() -> None:
    shown = [paragraph("Before it."), picture("aa" * 32), paragraph("After it.")]
    (one,) = kept([paragraph("Menu"), *shown], shown)
    assert one == Kept(start=5, end=5 + len(blocks.text(shown)), place=0)
    other = [paragraph("Menu"), picture("bb" * 32)]
    assert kept(other, [picture("aa" * 32)]) == ()


def test_a_paragraph_of_the_page_that_the_article_joins_with_another_is_known() -> None:
    ours = [paragraph("The ice is thin this year."), paragraph("-"), paragraph("Nobody walks on it yet.")]
    joined = [paragraph("The ice is thin this year. Nobody walks on it yet.")]
    first, second = kept(ours, joined)
    assert (first.start, first.end, first.place) == (0, 26, 0)
    assert second.place == 27 and second.end - second.start == len("Nobody walks on it yet.")


def test_what_is_said_twice_is_kept_once_and_in_order() -> None:
    ours = [paragraph(text) for text in ("It is thin on the lake now.", "Snow", "It is thin on the lake now.")]
    theirs = [paragraph("It is thin on the lake now. Mind it."), paragraph("Snow")]
    found = kept(ours, theirs)
    assert [one.place for one in found] == sorted({one.place for one in found})


def test_stretches_with_nothing_alike_are_not_compared_without_an_end() -> None:
    ours = [paragraph(f"A paragraph of the page, number {number}.") for number in range(300)]
    theirs = [paragraph(f"Of the article, the paragraph {number}.") for number in range(300)]
    assert kept(ours, theirs) == ()
