"""What ARIA says of headings and of the parts that a press would show."""

from typing import Any

import pytest

from storage.extraction import dom

_PROSE = "Nobody walks on the ice before the new year. " * 10
"""Else what is hidden would be taken for the page itself, which its script would show."""


def body(html: str) -> Any:
    root = dom.tree(f"{html}<p>{_PROSE}</p>")
    dom.strip(root)
    return root.find("body")


def text(html: str) -> str:
    return " ".join(body(html).text_content().replace(_PROSE, "").split())


_ACCORDION = """
<div><a role=button aria-controls=c1 id=h1><span role=heading aria-level=3>The ice</span></a>
<div id=c1 role=region aria-labelledby=h1 style="display:none">It is thin.</div></div>
<h3><button aria-expanded=false>The lake</button></h3>
<div role=region aria-labelledby=x hidden>It is deep.</div>
"""


def test_a_folded_accordion_is_read_with_its_headings() -> None:
    found = body(_ACCORDION)
    assert text(_ACCORDION) == "The ice It is thin. The lake It is deep."
    assert [heading.text_content() for heading in found.iter("h3")] == ["The ice", "The lake"]
    assert found.find(".//a") is None


def test_each_panel_of_tabs_stands_under_the_name_of_its_tab() -> None:
    html = """
    <div role=tablist><div><a role=tab id=t1>Python</a><a role=tab id=t2>Ruby</a></div></div>
    <div role=tabpanel aria-labelledby=t1>import ice</div>
    <div role=tabpanel aria-labelledby=t2 hidden>require ice</div>"""
    assert text(html) == "Pythonimport ice Rubyrequire ice"
    assert [name.text for name in body(html).iter("b")] == ["Python", "Ruby"]


def test_tabs_without_panels_stay_where_they_are() -> None:
    assert text("<div role=tablist><a role=tab id=t1>Python</a></div> <p>b</p>") == "Python b"


@pytest.mark.parametrize(
    "html",
    [
        "<nav><div role=region aria-labelledby=h hidden>menu</div></nav>",
        "<div role=region hidden>no name</div>",
        "<div role=dialog aria-labelledby=h hidden>sign in</div>",
        "<ul role=menu aria-labelledby=h hidden><li>shop</ul>",
    ],
)
def test_menus_and_dialogs_stay_hidden(html: str) -> None:
    assert text(f"{html}<p>article</p>") == "article"


def test_a_button_beside_the_words_of_a_heading_goes() -> None:
    assert text("<h2>Ice <button>Copy link</button></h2>") == "Ice"


def test_the_box_that_an_extension_puts_into_a_line_parts_nothing() -> None:
    html = "<p><cite><a href=/a>Ice</a> <div style='display: -webkit-inline-box'><div></div></div>, 1993</cite>"
    assert body(html).find(".//div") is None
    assert text(html) == "Ice , 1993"
    kept = body("<p><span><div style='display:inline'>a</div> b</span>")
    assert kept.find(".//div") is None


def test_columns_that_stand_beside_each_other_stay_apart() -> None:
    html = "<li><div style='display:inline-block'>a</div><div style='display:inline-block'>b</div>"
    assert len(body(f"<ul>{html}</ul>").findall(".//div")) == 2
