"""Pages as people write them: names in corners, marks beside headings, listings, figures, nonsense in data."""

import gzip
import json

import pytest

from storage import blocks
from storage.errors import Malformed, NoText, TooLarge
from storage.extraction import extract, headings, linked_data
from storage.extraction.corners import Corners
from storage.extraction.dates import published
from storage.extraction.decode import decode
from storage.extraction.dom import tree
from storage.extraction.headings import of_the_site, top
from storage.extraction.people import declared, printed
from storage.records import Page
from tests.unit.extraction.pages import linked, read, script

PROSE = (
    "The ferry leaves at six, whatever the weather, and those who miss it, as many do, wait until noon. "
    "Nobody complains, since the harbour has a bench, a kiosk, and a view of the lighthouse."
)
TEXT = f"<p>{PROSE}</p>" * 4


def article(body: str, head: str = "<title>The ferry at six</title>") -> str:
    """Return what extraction shows of a page."""
    data = f"<!doctype html><html lang=en><head>{head}</head><body><article>{body}</article></body></html>"
    found = extract(Page(data=data.encode(), format="html", assets=lambda _: None, url="https://a.example/x"))
    return blocks.to_html(blocks.decode(found.blocks))


# -- headings


def test_a_mark_to_link_by_is_no_part_of_a_heading() -> None:
    shown = article(
        f"<h1>The ferry at six</h1>{TEXT}<h2><a id=one>¶</a>What remains</h2>{TEXT}"
        f"<h2><a name=two href='#two'>What goes</a></h2>{TEXT}<h2><a href='#three'>#</a> What comes</h2>{TEXT}"
        f"<h2><a href='#four'>What stays</a> <a href='#n1'>[1]</a></h2>{TEXT}"
    )
    for words in ("What remains", "What goes", "What comes"):
        assert f"{words}</h" in shown
    assert "¶" not in shown and "# What" not in shown
    assert "What stays" in shown and '<a href="#four"' not in shown


def test_a_link_into_the_page_leads_to_the_web_where_the_article_lacks_its_end() -> None:
    links = "See <a href='#gone'>below</a> and <a href='#'>up</a>."
    shown = article(f"<h1>The ferry at six</h1><p>{links} {PROSE}</p>{TEXT}")
    assert "https://a.example/x#gone" in shown
    assert ">up</a>" not in shown and "up." in shown


def test_the_name_of_a_site_is_no_heading_of_an_article() -> None:
    page = tree("<a href='/'><h1>The Lake</h1></a><h2>On ice</h2>" + "<h3>more</h3>" * 99)
    site, ice, *_ = page.iter("h1", "h2")
    assert of_the_site(site) and not of_the_site(ice)
    assert top(page, "The Lake of ice and On ice that is thin") is not None
    many = tree("<h4>a</h4>" * headings._MOST + "<h1>Too late to be looked at</h1>")
    assert top(many, "Too late to be looked at").tag == "h4"


# -- corners


@pytest.mark.parametrize(
    ("html", "aside"),
    [
        ("<article><footer><p id=x>By Ada</p></footer></article>", False),
        ("<footer><p id=x>By Ada</p></footer>", True),
        ("<div class=comments><p id=x>By Ada</p></div>", True),
        ("<div class='comment-author'><p id=x>By Ada</p></div>", True),
        ("<div class='author-box also'><p id=x>By Ada</p></div>", False),
        ("<main class=related><p id=x>By Ada</p></main>", False),
        ("<aside><p id=x>By Ada</p></aside>", True),
        ("<nav id=x>By Ada</nav>", True),
    ],
)
def test_a_corner_is_known_by_what_is_around(html: str, aside: bool) -> None:
    (element,) = tree(html).xpath("//*[@id='x']")
    assert Corners(None).hold(element) is aside


def test_a_corner_may_be_sure_and_what_holds_the_heading_is_none() -> None:
    (element,) = tree("<aside class=box><p id=x>By Ada</p></aside>").xpath("//*[@id='x']")
    assert Corners(None).hold(element) and not Corners(None).hold(element, sure=True)
    page = tree("<div class=sidebar><h1>Ice</h1><p id=x>By Ada</p></div>")
    assert not Corners(page.find(".//h1")).hold(page.xpath("//*[@id='x']")[0])


def test_a_page_that_asks_without_an_end_is_no_longer_answered() -> None:
    (element,) = tree("<p id=x>By Ada</p>").xpath("//*[@id='x']")
    corners = Corners(None)
    answers = [corners.hold(element) for _ in range(5_001)]
    assert not any(answers[:-1]) and answers[-1]


# -- what data tells


def test_data_that_is_nested_without_an_end_is_left_alone() -> None:
    deep: object = "Ada Frost"
    for _ in range(200):
        deep = {"name": deep}
    assert linked_data.names(deep) == []
    for _ in range(200):
        deep = [deep]
    assert linked_data.names(deep) == []
    address: object = "https://a.example/p.png"
    for _ in range(200):
        address = [address]
    assert linked_data.address(address) == ""
    graph: object = {"@type": "NewsArticle", "headline": "Too deep"}
    for _ in range(200):
        graph = {"@graph": [graph]}
    assert linked_data.article([json.dumps(graph)]) == {}


def test_an_address_may_be_spelt_in_many_ways() -> None:
    for value in ("p", {"url": "p"}, {"contentUrl": ["p", "q"]}, [{"@id": "p"}], ["p", "q"]):
        assert linked_data.address(value) == "p"
    for value in ([], {}, None, 5, [[]]):
        assert linked_data.address(value) == ""
    assert linked_data.word(["a", "b"]) == linked_data.word({"@value": "a"}) == "a"
    assert linked_data.word({"@value": 5}) == linked_data.word(None) == linked_data.word([]) == ""


def test_what_a_second_script_adds_of_the_same_article_is_taken_in() -> None:
    scripts = [
        json.dumps({"@type": "NewsArticle", "headline": "Thin ice", "author": ""}),
        json.dumps({"@type": "Article", "headline": "Thin ice", "author": {"name": "Ada Frost"}, "url": "u"}),
        json.dumps({"@type": "Article", "headline": "Another", "datePublished": "2020-01-01"}),
    ]
    found = linked_data.article(scripts)
    assert linked_data.names(found["author"]) == ["Ada Frost"] and found["url"] == "u"
    assert "datePublished" not in found


def test_no_more_things_are_looked_at_than_a_page_can_mean() -> None:
    many = json.dumps([{"@type": "Thing"}] * 5_000 + [{"@type": "NewsArticle", "headline": "Too late"}])
    assert linked_data.article([many]) == {}


def test_what_is_referred_to_by_a_name_is_followed() -> None:
    graph = {
        "@graph": [
            {"@type": "Person", "@id": "#ada", "name": "Ada Frost"},
            {"@type": "NewsArticle", "headline": "Ice", "author": [{"@id": "#ada"}, {"@id": "#gone"}]},
        ]
    }
    assert read(script(json.dumps(graph)), "<h1>Ice</h1>" + TEXT).byline == "Ada Frost"


# -- people


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Frost, Ada", ["Frost, Ada"]),
        ("Ada Frost, MD, Ben Lake", ["Ada Frost, MD", "Ben Lake"]),
        ("Ada Frost, Staff Writer, Ben Lake", ["Ada Frost"]),
        ("Ada Frost is a writer who lives on the coast", ["Ada Frost"]),
        (", ,", []),
    ],
)
def test_names_that_the_head_declares(told: str, names: list[str]) -> None:
    assert declared([told]) == names


@pytest.mark.parametrize(
    ("pieces", "lower", "names"),
    [
        (["By Ada Frost Jr"], False, ["Ada Frost Jr."]),
        (["By Ada Frost and Ben Lake, PhD"], False, ["Ada Frost", "Ben Lake, PhD"]),
        (["By Ada Frost, photographs by Ben Lake"], False, ["Ada Frost"]),
        (["AF"], True, []),
        (["ABC"], False, []),
        (["by ada frost"], True, ["ada frost"]),
        (["By"], False, []),
        (["Photographs by Ben Lake"], False, []),
    ],
)
def test_names_of_a_credit_line(pieces: list[str], lower: bool, names: list[str]) -> None:
    assert printed(pieces, lower=lower) == names


def test_an_author_who_is_the_site_itself_counts_less_than_a_name_below() -> None:
    head = "<meta property='og:site_name' content='The Lake'>"
    body = f"<h1>On ice</h1><p class=byline>By The Lake</p>{TEXT}<p class=author>Ada Frost</p>"
    assert "The Lake" not in read(head, body).byline


@pytest.mark.parametrize("before", [1, 8])
def test_a_line_above_the_heading_may_tell_of_the_article(before: int) -> None:
    gap = "<p>words of the page</p>" * before
    found = read("", f"<p>By Ada Frost</p><p>1 May 2024</p>{gap}<h1>On thin ice in the harbour</h1>{TEXT}")
    assert (found.byline, found.published) == ("Ada Frost", "2024-05-01")


# -- dates, titles


@pytest.mark.parametrize(
    ("text", "told"), [("", None), ("yesterday", None), ("2024-13-01", None), ("2024-05-01", "2024-05-01")]
)
def test_a_date_that_is_none_is_left_out(text: str, told: str | None) -> None:
    assert published(text) == told


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("<title>日本の冬の氷について | 湖の新聞</title>", "日本の冬の氷について", "日本の冬の氷について"),
        ("<title>On thin ice – The Lake</title><meta property=og:site_name content='The Lake'>", "",
         "On thin ice"),
        (linked(headline="Winter | On the thin ice of the lake"), "On the thin ice of the lake",
         "On the thin ice of the lake"),
        ("<title>On thin ice |  </title>", "", "On thin ice"),
    ],
)  # fmt: skip
def test_titles_in_odd_company(head: str, heading: str, title: str) -> None:
    content = (f"<h1>{heading}</h1>" if heading else "") + TEXT
    assert read(head, content, "https://www.thelake.example/a").title == title


# -- the article itself


def test_the_numbers_of_a_listing_are_no_listing() -> None:
    numbers, lines = "1\n2\n3\n4", "let ice = 1;\nlet snow = 2;\nlet rain = 3;\nreturn ice;"
    shown = article(
        f"<h1>The ferry at six</h1>{TEXT}<table><tr><td><pre class=lineno>{numbers}</pre></td>"
        f"<td><pre data-lang=rust><code class=language-js>{lines}</code></pre></td></tr></table>{TEXT}"
    )
    assert "let snow = 2;" in shown and "rust" in shown
    assert "1\n2\n3\n4" not in shown


def test_an_ad_a_form_and_a_box_of_links_go_and_a_table_stays() -> None:
    rows = "".join(f"<tr><td>{year}</td><td>{year * 2} boats, of wood</td></tr>" for year in range(1880, 1886))
    shown = article(
        f"<h1>The ferry at six</h1>{TEXT}<div>Advertisement</div><form><p>Write to us: <input></p></form>"
        f"<ul class=related>{'<li><a href=/x>Another</a></li>' * 6}</ul>"
        f"<table><tr><th>Year</th><th>Boats</th></tr>{rows}</table>{TEXT}"
    )
    assert "3760 boats" in shown
    assert "Advertisement" not in shown and "Write to us" not in shown and "Another" not in shown


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<p>Das Eis ist dünn.</p>".encode("utf-16-le"), "Das Eis ist dünn."),
        ("Das Eis auf dem See ist sehr dünn in diesem Winter.".encode("utf-16-be"), "Das Eis auf dem See"),
        (b"<p>\x00The ice is thin.</p>", "The ice is thin."),
        (gzip.compress(b"<p>The ice is thin, and nobody walks.</p>" * 9, mtime=0)[:-20], "The ice is thin"),
        (gzip.compress(gzip.compress(b"<p>Twice.</p>", mtime=0), mtime=0), "Twice."),
    ],
)
def test_bytes_tell_how_they_are_to_be_read(data: bytes, text: str) -> None:
    assert text in decode(data)


def test_bytes_packed_in_bytes_without_an_end_are_no_page() -> None:
    data = b"<p>The ice is thin.</p>"
    for _ in range(20):
        data = gzip.compress(data, mtime=0)
    with pytest.raises((Malformed, NoText, TooLarge)):
        decode(data)


def test_a_footnote_belongs_to_the_article_wherever_it_stands() -> None:
    note = "<li id=n1>So the keeper says, who counted them. <a href='#r1'>↩</a></li>"
    body = f"<h1>The ferry at six</h1><p>{PROSE}<a id=r1 href='#n1'>[1]</a> <a href='#empty'>2</a></p>{TEXT}"
    shown = article(f"{body}<h3>Notes</h3><ol class=footnotes>{note}</ol><p>Long <b id=empty></b>after</p>")
    assert "So the keeper says" in shown


def test_what_aria_calls_a_heading_is_one_and_names_that_are_none_are_left() -> None:
    filler = f"<p>{PROSE}</p>"
    html = (
        f"<div role=heading aria-level=9>What remains</div>{filler}<div role=heading> </div>{filler}"
        "<h2><span><strong><button>What goes</button></strong></span></h2>"
        "<div role=tablist><a role=tab id=t1></a></div>"
        "<div role=tabpanel aria-labelledby=t1 hidden>It goes.</div>"
        "<div role=tablist><a role=tab id=t2>Empty</a></div>"
        "<div role=tabpanel aria-labelledby=t2 hidden> </div>"
    )
    shown = article(f"<h1>The ferry at six</h1>{filler}{html}{filler}")
    kinds = [line for line in shown.split("<h") if "What" in line]
    assert len(kinds) == 2


def test_a_figure_stands_where_it_stood_and_a_teasers_picture_goes() -> None:
    figure = '<div><figure><img src="/a.jpg" alt="The ferry" width=600 height=400></figure></div>'
    wrapped = f"<div><div>{figure}</div><p>Read also: <a href=/b>the bus</a></p></div>"
    shown = article(f"<h1>The ferry at six</h1>{TEXT}{figure}{TEXT}{wrapped}{TEXT}")
    assert shown.count("a.jpg") >= 1
