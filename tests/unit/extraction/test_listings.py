"""Listings without the numbers of their lines."""

from typing import Any

import pytest

from storage.extraction import dom, listings


def pre(html: str) -> Any:
    return dom.tree(html).find(".//pre")


@pytest.mark.parametrize(
    "html",
    [
        "<pre><span class=lineno>1</span>ice\n<span class=lineno>2</span>frost</pre>",
        "<pre><span>7</span>ice\n<span>8</span>frost</pre>",
        "<pre><code><span class='line-number'>1</span>ice\n</code>frost<button>Copy</button></pre>",
        "<pre><div class=toolbar>Copy code</div>ice\nfrost</pre>",
        "<pre class=line-numbers>ice\nfrost<span class=line-numbers-rows><span></span></span></pre>",
    ],
)
def test_numbers_and_buttons_go(html: str) -> None:
    found = pre(html)
    listings.free(found)
    assert found.text_content().strip() == "ice\nfrost"


@pytest.mark.parametrize(
    "html",
    [
        "<pre>a[<span>1</span>] = ice</pre>",
        "<pre><span>3</span> + <span>4</span>\nice\nfrost\nsnow\nhail\nrain\nwind</pre>",
        "<pre><span>5</span>\n<span>7</span></pre>",
        "<pre>1 ice\n2 frost</pre>",
    ],
)
def test_numbers_of_the_code_stay(html: str) -> None:
    found = pre(html)
    before = found.text_content()
    listings.free(found)
    assert found.text_content() == before


def test_a_table_of_numbered_lines_is_a_listing() -> None:
    rows = "".join(
        f"<tr><td class=blob-num data-line-number={number}></td><td class=blob-code>{line}</td></tr>"
        for number, line in enumerate(["if <b>ice</b>:", "    skate()"], 1)
    )
    root = dom.tree(f"<table>{rows}</table><p>after</p>")
    listings.join_lines(root)
    assert root.find(".//pre").text == "if ice:\n    skate()"
    assert root.find(".//p").text == "after"


def test_a_table_of_data_stays_a_table() -> None:
    root = dom.tree("<table><tr><td>1<td>ice<tr><td>2<td>frost</table>")
    listings.join_lines(root)
    assert root.find(".//table") is not None


def test_a_gutter_is_told_from_the_listing_beside_it() -> None:
    root = dom.tree("<table><tr><td><pre>1\n2\n</pre><td><pre>ice\nfrost</pre></table><pre>1\n2</pre>")
    assert [listings.is_gutter(found) for found in root.iter("pre")] == [True, False, False]
