"""The Markdown file of an article: front matter, then its highlights in the order of the text."""

from collections.abc import Callable

import pytest
import yaml

from storage.exporters.exporter import Options
from storage.exporters.markdown import Markdown
from storage.records import Article, Block, Content, Highlight, Image, Kind, Run, Style
from tests.unit.exporters.items import article, content, highlight, item, paragraph
from tests.unit.exporters.readers import READERS, needs_pandoc, pandoc, plain

SENTENCE = "The ice is thin. Walk with care."
TEXT = content(paragraph(SENTENCE))


def rendered(text: Content, *highlights: Highlight, of: Article | None = None) -> str:
    return Markdown().render(item(text, *highlights, of=of), Options())


def properties(markdown: str) -> dict[str, object]:
    found: dict[str, object] = yaml.safe_load(markdown.partition("\n---\n")[0])
    return found


def test_an_article_with_everything_looks_as_reviewed(reference: Callable[[str, str], None]) -> None:
    text = content(
        paragraph("Ice on the inner harbour was measured at four centimetres on Tuesday morning."),
        Block(
            kind=Kind.PREFORMATTED,
            runs=(Run(text="if ice < 10:\n\tstay()  # `really`\n"),),
            code_language="python",
        ),
        Block(
            runs=(
                Run(text="Seen from above: "),
                Run(text="\ufffc", image=Image(alt="A [grey] harbour")),
                Run(text=" at dawn."),
            )
        ),
        Block(runs=(Run(text="First line\nSecond line"),)),
        paragraph("1. This is no list, # no heading and [[no link]]."),
    )
    whole = len(text.text)
    marks = (
        highlight(
            text,
            0,
            30,
            number=1,
            note="Check with the *harbour master*.\n\n- [ ] call",
            tags=["claim", "two words"],
        ),
        highlight(text, 20, 60, number=2),
        highlight(text, 70, whole, number=3, tags=["ice/thin"]),
        highlight(
            text, 0, 0, number=4, quote="A passage that went\nwith a later version", note="Where did it go?"
        ),
    )
    of = article('Thin ice: "don\'t" --- [[really]]', note="Read twice.\n# no heading")
    reference("markdown/everything.md", rendered(text, *marks, of=of))


def test_an_article_of_which_little_is_known_looks_as_reviewed(
    reference: Callable[[str, str], None],
) -> None:
    of = article("", byline="", site="", url=None, language="", published=None, tags=())
    reference("markdown/bare.md", rendered(TEXT, of=of))


def test_the_front_matter_tells_what_is_known() -> None:
    assert properties(rendered(TEXT, highlight(TEXT, 0, 3, tags=["b", "a b"]))) == {
        "title": "Thin ice",
        "source": "https://harbourpost.example/ice?a=1&b=2",
        "author": "Mira Holm",
        "site": "The Harbour Post",
        "language": "en",
        "published": "2026-04-30",
        "captured": "2026-05-01T12:00:00Z",
        "tags": ["winter", "ice/thin"],
        "highlight_tags": ["a b", "b"],
        "sha256": "ab" * 32,
        "uid": "0f3a9c7700000000000000000a",
    }


def test_overlapping_highlights_stay_apart() -> None:
    text = rendered(TEXT, highlight(TEXT, 0, 10), highlight(TEXT, 4, 15, number=2))
    assert "> The ice is\n" in text and "> ice is thin\n" in text


def test_a_block_id_is_the_same_at_each_export_and_obsidian_can_link_it() -> None:
    text = rendered(TEXT, highlight(TEXT, 0, 3))
    assert "\n\n^7h2k0000000000000000000001\n" in text
    assert text == rendered(TEXT, highlight(TEXT, 0, 3))


def test_unplaced_highlights_come_last_under_a_heading_of_their_own() -> None:
    text = rendered(TEXT, highlight(TEXT, 0, 3), highlight(TEXT, 0, 0, number=2, quote="gone\ufffc"))
    head, _, tail = text.partition("\n## Unplaced highlights\n")
    assert "> The\n" in head and "> gone\n" in tail
    assert "Unplaced" not in rendered(TEXT, highlight(TEXT, 0, 3))


def test_paragraphs_of_a_passage_stay_paragraphs() -> None:
    text = content(paragraph("One end."), paragraph("Another start."))
    assert "\n> end.\n>\n> Another\n" in rendered(text, highlight(text, 4, 16))


def test_code_is_quoted_as_code() -> None:
    code = content(Block(kind=Kind.PREFORMATTED, runs=(Run(text="a\n```\n    b"),), code_language="c++"))
    assert "> ````c++\n> a\n> ```\n>     b\n> ````\n" in rendered(code, highlight(code, 0, len(code.text)))


@pytest.mark.parametrize(("alt", "shown"), [("A fox", "!\\[A fox\\]"), ("", "!\\[image\\]")])
def test_a_picture_is_quoted_by_its_description(alt: str, shown: str) -> None:
    text = content(Block(kind=Kind.IMAGE, runs=(Run(text="\ufffc", image=Image(alt=alt)),)))
    assert f"> {shown}\n" in rendered(text, highlight(text, 0, 1))


def test_the_looks_of_runs_do_not_reach_a_quote() -> None:
    runs = (Run(text="The "), Run(text="ice", style=Style.BOLD, href="https://a.example"))
    text = content(Block(runs=runs))
    assert "> The ice\n" in rendered(text, highlight(text, 0, 7))


def test_an_address_cannot_break_out_of_its_link() -> None:
    url = "https://a.example/x>) [y](javascript:1)\n# z `q` &copy; é"
    line = rendered(TEXT, of=article(url=url)).split("\nSource: ")[1].split("\n")[0]
    assert line.startswith("[The Harbour Post](<https://a.example/x%3E)%20%5By%5D(javascript:1)%0A#")
    assert "`" not in line


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "http://[", "about:blank"])
def test_only_an_address_on_the_web_becomes_a_link(url: str) -> None:
    assert "](" not in rendered(TEXT, of=article(url=url))


def test_the_file_has_no_trailing_spaces_and_one_line_feed_at_its_end() -> None:
    text = rendered(TEXT, highlight(TEXT, 0, 17, note="a  \n\n  b \n\n\n", tags=["x"]))
    assert not any(line.endswith((" ", "\t")) for line in text.split("\n"))
    assert text.endswith(" -->\n") and "\r" not in text and "\n\n\n" not in text


HOSTILE = '--- # [[a]] `b` <script>x</script> ==c== %%d%% $e$ | *f* ~~g~~ ^h &amp; it\'s "k" ... #l 😀 \u202e'


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_pandoc_reads_the_whole_file_back_unchanged(reader: str) -> None:
    text = content(paragraph(HOSTILE), paragraph("1. " + HOSTILE))
    marked = highlight(text, 0, len(text.text), note="> " + HOSTILE, tags=[HOSTILE, "ice/thin"])
    of = article(HOSTILE, byline=HOSTILE, site=HOSTILE)
    body = rendered(text, marked, of=of).split("\n---\n", 1)[1]
    found = [block for block in pandoc(body, reader) if block["t"] != "RawBlock"]
    heading, source, quote, block_id, _link, note, tags = found
    assert plain(heading) == HOSTILE
    assert plain(source).count("<Link") == 1
    inner = quote["c"]
    assert isinstance(inner, list)
    assert [plain(block) for block in inner] == [HOSTILE, "1. " + HOSTILE]
    assert plain(block_id) == f"^{marked.uid}"
    assert plain(note) == "> " + HOSTILE
    assert plain(tags) == f"Tags: {HOSTILE}, #ice/thin"


def test_a_quotation_has_no_mark_of_a_footnote_unless_it_is_nothing_else() -> None:
    mark = Run(text="1", style=Style.SUP, href="#n1")
    text = content(Block(runs=(Run(text="Opened in 1871"), mark, Run(text=", as written."))))
    assert "> Opened in 1871, as written." in rendered(text, highlight(text, 0, 28))
    assert "> 1\n" in rendered(text, highlight(text, 14, 15))
    assert highlight(text, 0, 28).quote == "Opened in 18711, as written."
