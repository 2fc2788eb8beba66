"""Whatever a page holds, its blocks are safe to write and read back as they were."""

from hypothesis import given, settings
from hypothesis import strategies as st

from storage import blocks
from storage.text import fold
from tests.unit.test_blocks_html import assert_safe_and_stable

TAGS = (
    "p div h1 h3 ul ol li blockquote pre table tr td th caption figure figcaption img hr br a b "
    "i code sub span q"
    " dl dt dd section script style svg math noscript template textarea font form center ruby rt body html"
)
NAMES = TAGS.split()
ATTRIBUTES = (
    'id="a"', 'id="b"', 'name="a"', 'href="#a"', 'href="#b"', 'href="http://e.org/x y"', 'href="javascript:x"',
    'href="http://1.2.3.4.5/"', 'src="http://e.org/i.png?a&amp;b=<>"', 'onclick="x"',
    'lang="fr"', 'lang="de_DE"',
    'dir="rtl"', 'dir="ltr"', 'start="5"', "start=-3", 'value="7"', 'rowspan="2"', "rowspan=0", "rowspan=99999",
    'colspan="3"', "colspan=1000", 'data-language="c"', 'width="10"', 'alt="x &lt; &quot; \xa0"',
)  # fmt: skip
TEXTS = (
    "x", "two words", "\xa0", " ", "\n", "  a  ", "&nbsp;", "&lt;b&gt;", "&amp;", "&#xfffc;", "\u200b", "\xad",
    "\u202e", "😀", "漢字", "\t", "\r\n", "&#13;", "<![CDATA[x]]>", "<!-- c -->", "<", "&", "\x00", "\x85",
    "\ufdd0",
)  # fmt: skip
opening = st.tuples(st.sampled_from(NAMES), st.lists(st.sampled_from(ATTRIBUTES), max_size=3)).map(
    lambda tag: f"<{tag[0]} {' '.join(tag[1])}>"
)
closing = st.sampled_from(NAMES).map(lambda name: f"</{name}>")
soup = st.lists(
    st.one_of(opening, opening, closing, st.sampled_from(TEXTS), st.text(max_size=5)), max_size=30
).map("".join)


@given(soup)
@settings(max_examples=400, deadline=None)
def test_any_html_is_written_safely_and_read_back_the_same(html: str) -> None:
    assert_safe_and_stable(html)


@given(soup)
@settings(max_examples=100, deadline=None)
def test_the_canonical_text_is_the_texts_of_the_blocks(html: str) -> None:
    found = blocks.parse(html)
    text = blocks.text(found)
    assert text == "\n".join(block.text for block in found if block.text)
    assert [text[start:end] for start, end in blocks.spans(found)] == [block.text for block in found]


@given(st.text(max_size=200))
def test_plain_text_is_kept_but_for_its_white_space(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    assert blocks.text(blocks.parse(f"<p>{escaped}</p>")) in {fold(text).strip(" "), ""}
