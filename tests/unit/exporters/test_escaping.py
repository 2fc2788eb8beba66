"""Literal text: what Obsidian and pandoc show is what was written."""

import random
import re
import string

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.exporters.escaping import clean, escape, escape_line
from storage.exporters.passages import tag
from tests.unit.exporters.readers import (
    READERS,
    flat,
    needs_pandoc,
    pandoc,
    paragraphs,
    plain,
    unescaped,
)

HOSTILE = (
    "---", "--- a", "***", "===", "a\n---", "a\n===", "# heading", "#tag", "C#", "ends in #", "> quote",
    "- item", "+ item", "* item", "1. item", "12) item", "a. item", "iv) item", "(1) item", "#. item",
    "(@good) x", "@. x", "- [ ] task", "| a | b |\n|---|---|\n| 1 | 2 |", "| line", ": definition",
    "~ definition", "term\n: definition", "::: box", "% title", "%%comment%%", "==mark==", "~~gone~~",
    "H~2~O", "x^2^", "ends with ^id", "^[note]", "[^1]", "[^1]: note", "[[wiki]]", "[[a|b]]", "![[embed]]",
    "![alt](pic.png)", "[link](https://a.example)", "[ref]: https://a.example", "<script>alert(1)</script>",
    "<!-- hidden -->", "<b>", "</div>", "<https://a.example>", "https://a.example/x_y_z?a=1&b=2",
    "www.a.example", "me@a.example", "mailto:me@a.example", "&amp; &lt; &#35; &copy; AT&T", "*a* _b_ __c__",
    "snake_case_name", "`code`", "``` fence", "~~~ fence", "``", "    indented code", "\tindented code",
    "a\\", "\\", "\\\\", "\\# no", "\\begin{x}", "\\(x\\)", "\\newcommand{\\a}{b} \\a", "$x$ and $$y$$",
    "it's \"quoted\" 'twice'", "a -- b --- c ... d", "Mr. Holm, e.g. at p. 3 of vol. 2", ":smile: at 12:30",
    "{.class}", "{=html}", "[a]{.b}", "`a`{=html}", "@cite and [@cite]", "-@cite", "a\tb  c",
    "\u202eright to left\u202c", "👨‍👩‍👧 and 🇮🇳", "हिन्दी, اردو, 中文", "a\u00a0b", "two\nlines",
    "two\n\nparagraphs", "{{ template }}", "{% raw %}", "1.", "1986. A great year", "I. Caesar", "!", "![",
    "a | b", "a  \nb", "a\\\nb",
)  # fmt: skip

FRAGMENTS = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=8), st.sampled_from(list(" \n*_`")))
TEXTS = st.lists(FRAGMENTS, max_size=6).map("".join).map(clean)


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_pandoc_reads_hostile_text_back_unchanged(reader: str) -> None:
    assert_read_back(HOSTILE, reader)


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_pandoc_reads_hostile_headings_back_unchanged(reader: str) -> None:
    source = "\n\n".join(f"# {escape_line(text)}" for text in HOSTILE)
    assert [plain(block) for block in pandoc(source, reader)] == [flat(text) for text in HOSTILE]


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_pandoc_reads_a_thousand_mixtures_back_unchanged(reader: str) -> None:
    # Drawn from a fixed seed, not by hypothesis: one run of pandoc can only be shrunk as a whole.
    draw = random.Random(reader)
    parts = [*HOSTILE, *string.punctuation, "\n", "\n\n", " ", "a", "word", "3", "é", "字"]
    texts = ["".join(draw.choices(parts, k=draw.randint(1, 9))) for _ in range(1000)]
    assert_read_back(texts, reader)


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_pandoc_reads_tags_back_unchanged(reader: str) -> None:
    tags = [flat(text) for text in HOSTILE] + ["a/b", "a_b-c/d", "_a_", "a--b", "2026", "जल/नदी", "a,b"]
    source = "\n\n".join(f"Tags: {tag(path)}" for path in tags)
    shown = [plain(block) for block in pandoc(source, reader)]
    exact = [tag(path).startswith("#") for path in tags]
    wanted = [f"Tags: #{path}" if of else f"Tags: {path}" for path, of in zip(tags, exact, strict=True)]
    assert shown == wanted


def test_hostile_text_loses_nothing_but_white_space() -> None:
    for text in HOSTILE:
        assert paragraphs(unescaped(escape(text))) == paragraphs(text)


@given(text=TEXTS)
def test_any_text_loses_nothing_but_white_space(text: str) -> None:
    assert paragraphs(unescaped(escape(text))) == paragraphs(text)


@pytest.mark.parametrize("extensions", [[], ["extra"]])
@settings(deadline=None)  # its parsers are loaded at the first text
@given(text=TEXTS)
def test_python_markdown_makes_no_element_of_text(extensions: list[str], text: str) -> None:
    # It knows fewer backslashes than CommonMark: none before "<".
    shown = markdown.markdown(escape(text), extensions=extensions)
    assert set(re.findall(r"<(?![/ ])([^\s>]+)", shown)) <= {"p", "br"}


@given(text=TEXTS)
def test_no_line_ends_in_a_space_and_no_line_begins_with_one(text: str) -> None:
    assert not re.search(r"^[ \t]|[ \t]$", escape(text), re.MULTILINE)


def test_plain_prose_stays_as_it_is() -> None:
    prose = "The harbour froze at 12:30, for the first time since 1987; see page 4 (and 5). Why? AT&T!"
    assert escape(prose) == prose


def test_control_characters_and_lone_surrogates_never_reach_a_file() -> None:
    assert escape("a\x00b\x1bc\ud800d\x9be") == "abc\ufffdde"


def test_every_kind_of_line_end_is_a_line_end() -> None:
    assert escape("a\r\nb\rc\u2028d\u2029e") == "a\\\nb\\\nc\\\nd\n\ne"


@pytest.mark.parametrize("path", ["ice", "ice/thin", "a_b", "2026-may", "जल/नदी", "زبان", "y1984", "été"])
def test_a_tag_that_obsidian_can_express_gets_its_sign(path: str) -> None:
    assert tag(path) == f"#{path}"


@pytest.mark.parametrize("path", ["two words", "1984", "a.b", "a,b", "_a_", "a--b", "a#b", "C++"])
def test_a_tag_that_obsidian_cannot_express_is_literal_text(path: str) -> None:
    assert not tag(path).startswith("#")
    assert unescaped(tag(path)) == path


def assert_read_back(texts: tuple[str, ...] | list[str], reader: str) -> None:
    # One run for all: pandoc takes a tenth of a second to start. A text that is markup after all
    # shows in its own place or spoils its neighbours.
    source = "\n\n".join(filter(None, map(escape, texts))) + "\n"
    wanted = [paragraph for text in texts for paragraph in paragraphs(text)]
    assert [plain(block) for block in pandoc(source, reader)] == wanted
