"""The voice of the house: the section with most prose, and what is around it left out."""

from lxml import html

from storage.extraction.leaves import leaves
from storage.extraction.outline import outline
from storage.extraction.sections import sections

PROSE = (
    "The ferry leaves at six, whatever the weather, and those who miss it, as many do, wait until noon. "
    "Nobody complains, since the harbour has a bench, a kiosk, and a view of the lighthouse."
)
TEXT = f"<p>{PROSE}</p>" * 3
MENU = "<div class='menu'><ul>" + "<li><a href='/x'>Somewhere else</a></li>" * 8 + "</ul></div>"


def kept(content: str, title: str = "") -> list[str]:
    body = html.fromstring(f"<html><body>{content}</body></html>").find("body")
    found = leaves(body)
    return [found[number].text for number in sorted(sections(body, found, title))]


def test_the_section_with_most_prose_is_the_article() -> None:
    assert kept(f"{MENU}<div id=a>{TEXT}</div><div class=sidebar><p>{PROSE}</p></div>") == [PROSE] * 3


def test_sections_beside_each_other_are_one_article() -> None:
    chapter = f"<div class='chapter'><h2>The ferry</h2>{TEXT}</div>"
    assert kept(f"<div id=page>{chapter * 4}</div>").count(PROSE) == 12


def test_a_lead_beside_the_section_is_taken_in() -> None:
    lead = "A ferry that waits for nobody has taught a town to wait, and to like it, as we found when we went."
    assert lead in kept(f"<div><p>{lead}</p><div class=story>{TEXT}</div></div>")


def test_the_heading_that_is_the_title_goes_once() -> None:
    found = kept(
        f"<div><h1>The six o'clock ferry</h1>{TEXT}<h2>What remains</h2>{TEXT}</div>", "The six o'clock ferry"
    )
    assert "The six o'clock ferry" not in found
    assert "What remains" in found


def test_lists_of_links_and_share_bars_inside_the_article_go() -> None:
    bar = "<div class=share-bar><a href=/f>Here</a> <a href=/t>There</a></div>"
    more = (
        "<div class=related><ul>" + "<li><a href='/x'>Another story of the harbour</a></li>" * 5 + "</ul></div>"
    )
    assert kept(f"<div class=story>{TEXT}{bar}{more}{TEXT}</div>") == [PROSE] * 6


def test_a_table_of_data_stays_though_it_is_full_of_links() -> None:
    table = (
        "<table><tr><th>Boat<th>Year<tr><td><a href=/a>Ada</a><td>1950<tr><td><a href=/b>Bea</a>"
        "<td>1961</table>"
    )
    assert "Ada" in kept(f"<div class=story>{TEXT}{table}{TEXT}</div>")


def test_a_page_all_called_sidebar_is_still_read() -> None:
    assert kept(f"<div class=sidebar><p>{PROSE}</p></div>") == [PROSE]


def test_counts_follow_what_is_removed() -> None:
    body = html.fromstring(
        f"<html><body><div>{TEXT}<ul><li><a href=/x>There</a></li></ul></div></body></html>"
    ).find("body")
    root = outline(body, leaves(body))
    listing = next(node for node in root.walk() if node.tag == "ul")
    before = root.size
    listing.remove()
    assert (root.size, root.linked, root.items) == (before - len("There"), 0, 0)
    assert listing not in list(root.walk())
