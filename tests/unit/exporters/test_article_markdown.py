"""The body of an article as Markdown, from its blocks."""

from collections.abc import Callable

import pytest

from storage import blocks
from storage.exporters.article_markdown import to_markdown
from tests.unit.exporters.readers import READERS, flat, needs_pandoc, pandoc

PAGE = """
<h2>Thin [ice]</h2>
<p>Four <b>centimetres</b> of <i>black</i> ice, H<sub>2</sub>O, 10<sup>2</sup>, <s>thick</s>,
<code>ice &lt; 10 | `n`</code> and <a href="https://a.example/x_(y)">a *link*</a>.<br>2. No item.</p>
<blockquote><p>Walk with care.</p><ul><li>here</li><li>there</li></ul></blockquote>
<ul><li>one<ol><li>first</li><li>second</li></ol></li><li><p>two</p><p>more of two</p></li></ul>
<pre>def f():
    return "```"</pre>
<table><tr><th>Day</th><th>Ice | cm</th></tr><tr><td>Monday</td><td>4</td></tr>
<tr><td colspan="2">no measure</td></tr></table>
<hr>
<p>The end.</p>
"""


def test_every_kind_of_block_looks_as_reviewed(reference: Callable[[str, str], None]) -> None:
    reference("markdown/body.md", to_markdown(blocks.parse(PAGE)))


def test_nothing_gives_nothing() -> None:
    assert to_markdown(()) == ""


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_pandoc_sees_the_same_structure(reader: str) -> None:
    kinds = [block["t"] for block in pandoc(to_markdown(blocks.parse(PAGE)), reader)]
    wanted = ["Header", "Para", "BlockQuote", "BulletList", "CodeBlock", "Table", "HorizontalRule", "Para"]
    assert kinds == wanted


def test_lines_of_a_block_never_end_in_a_space() -> None:
    text = to_markdown(blocks.parse(PAGE))
    assert not any(line.endswith(" ") for line in text.split("\n"))
    assert flat(text)
