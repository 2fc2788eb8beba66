"""HTML to blocks: text, structure, tables, pictures, links."""

import pytest
from lxml import html as lxml_html

from storage import blocks
from storage.blocks import parse
from storage.records import OBJECT, Block, Kind, Style


def texts(html: str) -> list[str]:
    return [block.text for block in parse(html)]


def shapes(html: str) -> list[tuple[str, str, str]]:
    return [(block.nest, block.marker, block.text) for block in parse(html)]


# -- text ---------------------------------------------------------------------------------------


def test_white_space_folds_across_elements_and_goes_at_edges() -> None:
    assert texts("<p>  a <b> b</b>\n<i> </i>c </p>") == ["a b c"]


def test_one_break_is_a_line_feed_and_spaces_around_it_go() -> None:
    assert texts("<p>a <br> b</p>") == ["a\nb"]


def test_two_breaks_part_a_paragraph() -> None:
    assert texts("<p>a<br><br>b<br> <br/><br>c</p>") == ["a", "b", "c"]


def test_breaks_at_an_edge_go() -> None:
    assert texts("<p><br>a<br></p><br>") == ["a"]


def test_a_break_belongs_to_a_style_only_where_that_goes_on() -> None:
    runs = parse("<p><b>a</b><br><b>b</b><br>c</p>")[0].runs
    assert [(run.text, run.style) for run in runs] == [("a\nb", Style.BOLD), ("\nc", Style.PLAIN)]


def test_blocks_that_show_nothing_are_none() -> None:
    assert texts("<p>&nbsp;</p><h2> </h2><ul><li></li></ul><p>a</p><div>&#8203;</div>") == ["a"]


def test_preformatted_text_keeps_its_shape() -> None:
    block = parse("<pre data-language=Python>\n\n  a\r\n\tb <b>c</b><br>d\n\n</pre>")[0]
    assert block.kind is Kind.PREFORMATTED
    assert block.text == "  a\n\tb c\nd"
    assert block.code_language == "python"


def test_lines_of_code_in_elements_of_their_own_stay_lines() -> None:
    assert texts("<pre><div>a</div><div> b</div></pre>") == ["a\n b"]


def test_text_without_any_element_is_a_paragraph() -> None:
    assert texts("a<p>b</p>c<div>d<span>e</span></div>") == ["a", "b", "c", "de"]


def test_scripts_styles_and_controls_are_no_text() -> None:
    assert texts("a<script>b</script><style>c</style><textarea>d</textarea><svg><text>e</text></svg>") == ["a"]


def test_quotation_marks_of_q_are_text() -> None:
    assert texts("<p>He said <q>go</q>.</p>") == ["He said “go”."]


def test_reading_aids_over_han_are_left_out() -> None:
    assert texts("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字") == ["漢字"]


def test_canonical_text_is_the_texts_of_blocks_joined() -> None:
    found = parse("<p>a</p><hr><img src=x><table><tr><td>1<td><tr><td>3<td>4</table>")
    assert blocks.text(found) == f"a\n{OBJECT}\n1\n3\n4"
    spans = blocks.spans(found)
    assert [blocks.text(found)[start:end] for start, end in spans] == [block.text for block in found]


def test_the_spans_of_nothing_are_at_nothing() -> None:
    assert blocks.spans(parse("<hr>")) == ((0, 0),)
    assert blocks.spans(()) == () and blocks.text(()) == ""


# -- structure ----------------------------------------------------------------------------------


def test_headings_have_levels_and_keep_their_kind_around_other_elements() -> None:
    found = parse("<h2><div>a</div></h2><h6>b</h6><hgroup>c</hgroup>")
    assert [(block.kind, block.level) for block in found] == [
        (Kind.HEADING, 2), (Kind.HEADING, 6), (Kind.PARAGRAPH, 0),
    ]  # fmt: skip


def test_lists_nest_and_only_first_blocks_carry_markers() -> None:
    assert shapes("<ul><li>a<ol start=3><li>b<p>c</p></li><li>d</li></ol>e</li></ul>") == [
        ("u", "•", "a"), ("uo", "3.", "b"), ("uo", "", "c"), ("uo", "4.", "d"), ("u", "", "e"),
    ]  # fmt: skip


def test_an_item_may_set_its_number() -> None:
    assert shapes("<ol><li>a<li value=7>b<li>c<li></li><li>e</ol>") == [
        ("o", "1.", "a"), ("o", "7.", "b"), ("o", "8.", "c"), ("o", "10.", "e"),
    ]  # fmt: skip


def test_items_without_a_list_and_lists_without_items_are_lists_all_the_same() -> None:
    assert shapes("<li>a</li><ul>b</ul>") == [("u", "•", "a"), ("u", "•", "b")]


def test_a_list_straight_in_a_list_is_deeper() -> None:
    assert shapes("<ul><li>a</li><ul><li>b</li></ul></ul>") == [("u", "•", "a"), ("uu", "•", "b")]


def test_quotes_hold_blocks() -> None:
    assert shapes("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>") == [
        ("q", "", "a"), ("qq", "", "b"),
    ]  # fmt: skip


def test_terms_are_bold_paragraphs_and_their_meanings_plain_ones() -> None:
    term, meaning = parse("<dl><dt>a<dd>b</dl>")
    assert (term.runs[0].style, meaning.runs[0].style) == (Style.BOLD, Style.PLAIN)
    assert term.nest == meaning.nest == ""


def test_nesting_without_end_stops_somewhere() -> None:
    found = parse("<blockquote>" * 60 + "a")
    assert len(found[0].nest) == 16


def test_styles_add_up_and_equal_neighbours_are_one_run() -> None:
    runs = parse("<p><b>a<i>b</i></b><strong>c</strong><code>d</code><kbd>e</kbd><del>f</del>")[0].runs
    assert [(run.text, run.style) for run in runs] == [
        ("a", Style.BOLD), ("b", Style.BOLD | Style.ITALIC), ("c", Style.BOLD), ("de", Style.CODE),
        ("f", Style.STRIKE),
    ]  # fmt: skip


def test_language_and_direction_belong_to_blocks_and_to_runs_that_differ() -> None:
    block = parse("<div lang=ar dir=rtl><p>a <span lang=en_GB dir=ltr>b</span></p></div>")[0]
    assert (block.language, block.direction) == ("ar", "rtl")
    assert [(run.language, run.direction) for run in block.runs] == [("", ""), ("en-GB", "ltr")]


def test_nonsense_is_no_language_and_no_direction() -> None:
    block = parse('<p lang="a b" dir=up>x</p>')[0]
    assert (block.language, block.direction) == ("", "")


# -- tables -------------------------------------------------------------------------------------


def cells(html: str) -> list[tuple[int, int, int, int, str]]:
    return [
        (block.cell.row, block.cell.column, block.cell.rowspan, block.cell.colspan, block.text)
        for block in parse(html)
        if block.cell
    ]


def test_a_table_is_its_cells_and_empty_ones_are_blocks() -> None:
    found = parse("<table><tr><th>a<th><tr><td>b<p>c</p><td>d</table>")
    placed = [(block.cell, block.text) for block in found if block.cell]
    assert [(cell.row, cell.column, cell.header, text) for cell, text in placed] == [
        (0, 0, True, "a"), (0, 1, True, ""), (1, 0, False, "b"), (1, 0, False, "c"), (1, 1, False, "d"),
    ]  # fmt: skip


def test_spans_push_cells_aside_and_stay_within_the_table() -> None:
    assert cells("<table><tr><td rowspan=9>a<td colspan=2>b<tr><td>c<td>d</table>") == [
        (0, 0, 2, 1, "a"), (0, 1, 1, 2, "b"), (1, 1, 1, 1, "c"), (1, 2, 1, 1, "d"),
    ]  # fmt: skip


def test_overlapping_cells_are_narrowed() -> None:
    found = cells("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>")
    assert found == [(0, 0, 1, 1, "a"), (0, 1, 2, 1, "b"), (1, 0, 1, 1, "c"), (1, 2, 1, 1, "d")]


def test_columns_in_which_nothing_begins_are_none() -> None:
    assert cells("<table><tr><td colspan=5>a<td>b<tr><td colspan=5>c<td>d</table>") == [
        (0, 0, 1, 1, "a"), (0, 1, 1, 1, "b"), (1, 0, 1, 1, "c"), (1, 1, 1, 1, "d"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>a<td>b</table>",
        "<table><tr><td>a<tr><td>b</table>",
        "<table><tr><td colspan=3>a<tr><td colspan=3>b</table>",
        "<table><tr><td>a<td><tr><td><table><tr><td>b</table><td></table>",
    ],
)
def test_a_table_that_only_lays_out_is_plain_blocks(table: str) -> None:
    found = parse(table)
    assert [block.text for block in found] == ["a", "b"] and not any(block.cell for block in found)


def test_a_table_of_empty_cells_is_nothing() -> None:
    assert parse("<table><tr><td><td><tr><td><td></table>") == ()


def test_captions_and_stray_texts_stand_before_their_table() -> None:
    found = parse("<table>x<caption>Cap</caption><tr><td>a<td>b<tr>y<td>c<td>d</table>")
    assert [block.text for block in found][-4:] == ["a", "b", "c", "d"]
    assert (Kind.CAPTION, "Cap") in [(block.kind, block.text) for block in found]


def test_a_table_knows_what_encloses_it_and_a_cell_what_it_holds() -> None:
    found = parse("<ul><li><table><tr><td><ul><li>a</ul><td>b<tr><td>c<td>d</table></ul>")
    assert [(block.nest, block.marker, block.cell.depth) for block in found if block.cell][:2] == [
        ("uu", "•", 1), ("u", "", 1),
    ]  # fmt: skip


# -- pictures and links -------------------------------------------------------------------------


def test_a_picture_alone_is_a_block_and_one_in_a_text_a_run() -> None:
    alone, beside = parse('<p><a href="http://e.org/"><img src="http://e.org/a.png"></a> </p><p>x<img>y</p>')
    assert alone.kind is Kind.IMAGE and alone.runs[0].href == "http://e.org/"
    assert beside.kind is Kind.PARAGRAPH and beside.text == f"x{OBJECT}y"


def test_pictures_side_by_side_are_blocks_of_their_own() -> None:
    assert [block.kind for block in parse("<p><img> <img></p>")] == [Kind.IMAGE, Kind.IMAGE]


def test_a_figure_is_a_picture_and_its_caption() -> None:
    found = parse("<figure><img alt=' Thin \n ice '><figcaption>The <b>lake</b></figcaption></figure>")
    assert [block.kind for block in found] == [Kind.IMAGE, Kind.CAPTION]
    image = found[0].runs[0].image
    assert image is not None and image.alt == "Thin ice"


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://e.org/a?b=c#d", "https://e.org/a?b=c#d"),
        (" HTTP://e.org/a b", "http://e.org/a%20b"),
        ("mailto:a@e.org", "mailto:a@e.org"),
        ("http://ex\nample.org/", "http://example.org/"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("http://bücher.example/", "http://bücher.example/"),
        ("javascript:alert(1)", ""),
        ("java\tscript:alert(1)", ""),
        ("%01javascript:alert(1)", ""),
        ("\x01javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("vbscript:x", ""),
        ("file:///etc/passwd", ""),
        ("//e.org/", ""),
        ("/a", ""),
        ("http:e.org", ""),
        ("http:///a", ""),
        ("http://e.org:99999/", ""),
        ("http://1.2.3.4.5/", ""),
        ("http://a b/", ""),
        ("http://xn--\u00e9/", ""),
        ("http://e\\.org", ""),
        ("https://e.org/" + "a" * 9000, ""),
    ],
)
def test_links_lead_to_the_web_to_mail_or_into_the_article(address: str, kept: str) -> None:
    link = lxml_html.Element("a", href="x")
    try:
        link.set("href", address)
    except ValueError:  # not even a tree takes it
        return
    link.text = "x"
    body = lxml_html.Element("body")
    body.append(link)
    assert parse(body)[0].runs[0].href == kept


def test_places_that_links_point_to_are_named_and_others_not() -> None:
    found = parse(
        '<p id=top>a<a href="#n%3A1">1</a></p><ol><li id="n:1">b <a name=other></a></li></ol><p id=x>c</p>'
    )
    assert [block.anchors for block in found] == [(), ("n:1",), ()]
    assert found[0].runs[1].href == "#n:1"


def test_a_name_without_text_goes_to_the_next_block_and_the_last_ones_to_the_last() -> None:
    found = parse('<p><a href="#a">x</a> <a href="#b">y</a></p><i id=a></i><p>z</p><i id=b></i>')
    assert found[1].anchors == ("a", "b")


# -- anything -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        (" ", ""),
        ("<", "<"),
        ("</p>", ""),
        ("<!--", ""),
        ("<?xml version='1.0' encoding='x'?>a", "a"),
        ("\x00", ""),
        ("\ud800", "?"),
    ],
)
def test_no_html_is_too_bad(html: str, text: str) -> None:
    found = parse(html)
    assert blocks.text(found) == text
    assert parse(blocks.to_html(found)) == found


def test_depth_without_end_does_no_harm() -> None:
    found = parse("<p>before</p>" + "<div>" * 20_000 + "a" + "<b>" * 20_000)
    assert found[0].text == "before"
    assert parse(blocks.to_html(found)) == found


def test_an_element_is_read_like_its_html() -> None:
    html = "<div><p>a</p><ul><li>b</li></ul></div>"
    assert parse(lxml_html.fromstring(html)) == parse(html)


def test_an_empty_block_made_by_hand_writes_no_text() -> None:
    assert blocks.text([Block()]) == ""
