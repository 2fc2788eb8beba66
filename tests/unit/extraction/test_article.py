"""From a saved page to an article."""

import base64
import hashlib
import json
import pickle
import subprocess
import sys
import zlib
from datetime import UTC, datetime

import pytest

from storage import blocks
from storage.errors import NoText
from storage.extraction import extract
from storage.records import OBJECT, Assets, Extract, Kind, Page
from tests.unit.extraction.test_pictures import png

PARAGRAPHS = [
    "The lake froze early that year, and for a week nobody walked on it, since the ice was thin.",
    "Then came the frost, and with it the children, who had waited, skates in hand, for days.",
    "In spring the ice broke with a sound that could be heard, they said, in the next valley.",
]
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def no_assets(address: str) -> bytes | None:
    return None


def extracted(
    html: str | bytes, url: str | None = "https://e.org/d/ice", assets: Assets = no_assets
) -> Extract:
    data = html if isinstance(html, bytes) else html.encode()
    return extract(Page(data=data, format="html", assets=assets, url=url))


def page(content: str, head: str = "", around: str = "") -> str:
    return (
        f"<html lang=en><head><title>Thin ice</title>{head}</head><body><nav><ul><li><a "
        f"href=/>Home</a><li><a href=/n>News</a>"
        f"</ul></nav><main><article>{content}</article></main>{around}<footer><p>© 2024 The "
        f"Lake</p></footer></body></html>"
    )


def html(found: Extract) -> str:
    return blocks.to_html(blocks.decode(found.blocks))


def test_an_article_is_its_text_without_what_is_around() -> None:
    found = extracted(page(TEXT, around="<aside><h3>Related</h3><ul><li><a href=/x>Other</a></ul></aside>"))
    assert found.text == "\n".join(PARAGRAPHS)
    assert found.words == sum(len(paragraph.replace(",", "").split()) for paragraph in PARAGRAPHS)


def test_the_original_is_kept_byte_for_byte() -> None:
    data = page(TEXT).encode("utf-16")
    found = extracted(data)
    assert zlib.decompress(found.packed) == data
    assert (found.sha256, found.size) == (hashlib.sha256(data).hexdigest(), len(data))


def test_a_heading_that_repeats_the_title_goes_and_another_stays() -> None:
    assert extracted(page(f"<h1>THIN ice</h1>{TEXT}")).text == "\n".join(PARAGRAPHS)
    assert "The frost" in extracted(page(f"<p>{PARAGRAPHS[0]}</p><h2>The frost</h2>{TEXT}")).text


def test_structure_is_that_of_the_page() -> None:
    found = extracted(
        page(
            f"{TEXT}<h2>What we know</h2><ul><li>The ice was thin, then thick<li>The children came</ul>"
            f"<table><tr><th>Day<th>Ice, inches<tr><td>Monday<td>1<tr><td>Friday<td></table>"
            f"<blockquote><p>Nobody walks here, said the fishermen.</p></blockquote>"
            f"<pre><code class='language-python'>def thick(ice):\n\treturn ice > 4</code></pre>{TEXT}"
        )
    )
    written = html(found)
    assert "<h2>What we know</h2>" in written
    assert "<li>The children came</li>" in written
    assert "<tr><td>Friday</td><td></td></tr>" in written
    assert "<blockquote><p>Nobody" in written
    assert '<pre data-language="python">def thick(ice):\n\treturn ice &gt; 4</pre>' in written


def test_junk_between_paragraphs_goes() -> None:
    found = extracted(
        page(
            f"<p>{PARAGRAPHS[0]}</p><div>Advertisement</div><p><strong>READ MORE: <a "
            f"href=/x>Another story</a></strong></p>"
            f"<p>{PARAGRAPHS[1]}</p><p>ALSO READ</p><p>{PARAGRAPHS[2]}</p>"
            "<p>Except for the headline, this story has not been edited by our staff.</p>"
        )
    )
    assert found.text == "\n".join(PARAGRAPHS)


def test_pictures_stand_by_themselves_and_small_ones_in_their_line() -> None:
    found = extracted(
        page(
            f"<p>{PARAGRAPHS[0]}</p><p><a href=big.jpg><img data-src=a.jpg width=600 "
            f"height=400></a> The lake in winter, as it was.</p>"
            f"<p>Ice of <img class=math alt='x^2' src=m.png> inches is said to carry a man, and "
            f"of eight a horse.</p>{TEXT}"
        )
    )
    kinds = [block.kind for block in blocks.decode(found.blocks)]
    assert kinds.count(Kind.IMAGE) == 1
    assert f"Ice of {OBJECT} inches" in found.text
    assert (
        '<a href="https://e.org/d/big.jpg"><img src="https://e.org/d/a.jpg" alt="" width="600" '
        'height="400"></a>' in html(found)
    )


def test_a_figure_keeps_its_caption() -> None:
    found = extracted(
        page(
            f"<p>{PARAGRAPHS[0]}</p><figure><img src=a.jpg><figcaption>The lake, by "
            f"Ada</figcaption></figure>{TEXT}"
        )
    )
    assert (
        '<figure><img src="https://e.org/d/a.jpg" alt=""><figcaption>The lake, by Ada</figcaption></figure>'
        in html(found)
    )


def test_a_figure_between_summary_and_text_stays_whatever_parts_it_from_them() -> None:
    top = (
        f"<header><h1>Thin ice</h1><p>{PARAGRAPHS[0]}</p><div class=share><a href=/s>Share</a></div>"
        "<figure><img src=a.jpg></figure><div class=share><a href=/s>Save</a></div></header>"
    )
    assert 'src="https://e.org/d/a.jpg"' in html(extracted(page(f"{top}<section>{TEXT * 3}</section>")))


def test_figures_one_after_the_other_stay_though_the_lines_between_them_go() -> None:
    row = "".join(f"<figure><img src={name}.jpg></figure><p><a href=/x>Read more</a></p>" for name in "abcd")
    found = html(extracted(page(f"{TEXT}{row}{TEXT}")))
    assert [name for name in "abcd" if f"/{name}.jpg" in found] == list("abcd")


def test_a_figure_without_a_picture_shows_the_one_that_its_attributes_name() -> None:
    figure = '<figure itemid="https://e.org/a.jpg?quality=75"><figcaption>The lake</figcaption></figure>'
    found = html(extracted(page(TEXT + figure + TEXT)))
    assert '<figure><img src="https://e.org/a.jpg?quality=75" alt=""><figcaption>The lake' in found


def test_a_button_that_is_a_picture_goes_and_a_small_picture_in_a_line_stays() -> None:
    found = html(
        extracted(
            page(
                f"{TEXT}<p><img src=copycode.svg class=copy-icon></p>"
                f"<p><img src=next.png width=20 height=20></p>"
                f"<p>Press <img src=play.svg class=icon> to skate, as they all did that year.</p>"
                f"<p><img src=ratio.jpg width=3 height=2></p>{TEXT}"
            )
        )
    )
    names = ("copycode.svg", "next.png", "play.svg", "ratio.jpg")
    assert [name for name in names if name in found] == ["play.svg", "ratio.jpg"]


def test_a_heading_is_no_link_to_itself() -> None:
    heading = "<h2 id=frost>Frost<a href=#frost>¶</a></h2>"
    linked = "<h2 id=snow><a href=#snow>Snow</a></h2><h2><a href=https://e.org/hail>Hail</a></h2>"
    found = html(extracted(page(f"{TEXT}{heading}{TEXT}{linked.replace('</h2>', '</h2>' + TEXT)}")))
    assert "<h2>Frost</h2>" in found
    assert "<h2>Snow</h2>" in found
    assert '<h2><a href="https://e.org/hail">Hail</a></h2>' in found


def test_a_picture_of_which_only_one_side_is_known_is_one() -> None:
    found = html(extracted(page(f"{TEXT}<figure><img src=a.jpg width=570 height=0></figure>{TEXT}")))
    assert 'src="https://e.org/d/a.jpg"' in found


def test_pictures_that_came_along_are_stored_and_remote_ones_only_named() -> None:
    inside = base64.b64encode(png(50, 50)).decode()
    asked: list[str] = []

    def assets(address: str) -> bytes | None:
        asked.append(address)
        return png(60, 60) if address == "ice_files/b.png" else None

    found = extracted(
        page(
            f"<p>{PARAGRAPHS[0]}</p><img src='data:image/png;base64,{inside}'><p>{PARAGRAPHS[1]}</p>"
            f"<img src='ice_files/b.png'><p>{PARAGRAPHS[2]}</p><img src='https://e.org/c.png'>{TEXT}"
        ),
        assets=assets,
    )
    images = [run.image for block in blocks.decode(found.blocks) for run in block.runs if run.image]
    assert [image.width for image in images] == [50, 60, 0]
    assert [image.blob for image in images] == [file.sha256 for file in found.images] + [""]
    assert images[0].source == "" and images[2].source == "https://e.org/c.png"
    assert found.text.count(OBJECT) == 3


def test_what_only_counts_readers_is_no_picture() -> None:
    found = extracted(page(f"{TEXT}<img src='https://e.org/count' width=1 height=1>{TEXT}<img>{TEXT}"))
    assert OBJECT not in found.text


def test_footnotes_stay_linked_and_other_places_lead_to_the_web() -> None:
    found = extracted(
        page(
            f"<p>{PARAGRAPHS[0]}<sup id=r1><a href='#fn1'>1</a></sup></p><p>See <a "
            f"href='#comments'>the letters</a> that "
            f"came, and <a href='https://e.org/d/ice#fn1'>the note</a>, too.</p>{TEXT}"
            "<ol><li id=fn1>A note on ice, which is water that has frozen. <a href='#r1'>↩</a></li></ol>"
        )
    )
    written = html(found)
    assert '<a href="#fn1"><sup>1</sup></a>' in written and '<a href="#fn1">the note</a>' in written
    assert 'id="fn1"' in written and 'id="r1"' in written
    assert 'href="https://e.org/d/ice#comments"' in written


def test_a_formula_is_its_tex() -> None:
    math = (
        "<math><semantics><mi>x</mi><annotation "
        "encoding='application/x-tex'>x^{2}</annotation></semantics></math>"
    )
    assert (
        "carries x^{2} men"
        in extracted(page(f"<p>Ice of x inches carries {math} men, or so they say here.</p>{TEXT}")).text
    )


def test_paragraphs_made_of_breaks_are_paragraphs() -> None:
    found = extracted(page("<div>" + "<br><br>".join(PARAGRAPHS) + "</div>"))
    assert found.text == "\n".join(PARAGRAPHS)


def test_what_the_page_does_not_tell_is_told_by_the_article() -> None:
    found = extracted(f"<body>{TEXT}<img src=https://e.org/a.jpg width=500>{TEXT}", url=None).metadata
    assert found.language == "en" and found.direction == "ltr"
    assert found.title == "The lake froze early that year, and for a week nobody walked on it, since the…"
    assert found.excerpt == PARAGRAPHS[0]
    assert found.lead_image == "https://e.org/a.jpg"


def test_an_arabic_page_reads_from_the_right() -> None:
    text = (
        "<p>كانت البحيرة متجمدة وكان الجليد رقيقا لدرجة أن أحدا لم يرد أن يمشي على الجليد في هذا "
        "اليوم من العام.</p>" * 4
    )
    found = extracted(f"<body>{text}").metadata
    assert (found.language, found.direction) == ("ar", "rtl")


def test_the_saving_program_tells_address_and_time() -> None:
    comment = (
        "<!--\n Page saved with SingleFile \n url: https://e.org/ice \n saved date: Mon "
        "May 06 2024 10:20:30 GMT+0200 (CEST)\n-->"
    )
    found = extracted("<!DOCTYPE html> <html lang=en>" + comment + TEXT, url=None)
    assert found.metadata.url == "https://e.org/ice"
    assert found.saved == datetime(2024, 5, 6, 8, 20, 30, tzinfo=UTC)


def test_one_language_in_another_is_marked_and_the_same_is_not() -> None:
    found = html(
        extracted(
            page(
                f"<p lang=en>{PARAGRAPHS[0]}</p><p lang=fr>La glace était mince, et le lac, profond.</p>{TEXT}"
            )
        )
    )
    assert 'lang="fr"' in found and 'lang="en"' not in found


def test_what_extraction_yields_travels_between_processes() -> None:
    found = extracted(page(TEXT))
    assert pickle.loads(pickle.dumps(found)) == found


def test_whoever_warmed_up_loads_nothing_more_for_the_first_page() -> None:
    code = (
        "import sys; from storage.extraction import extract, warm; from storage.records import Page\n"
        "warm(); warm(); known = set(sys.modules)\n"
        "extract(Page(data=sys.stdin.buffer.read(), format='html', assets=lambda address: None))\n"
        "print(*sorted(set(sys.modules) - known))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=page(TEXT).encode(), capture_output=True, check=True
    )
    assert done.stdout.split() == []


# -- ugly pages -----------------------------------------------------------------------------------


def test_the_heading_of_an_item_stays_so_that_the_item_keeps_its_marker() -> None:
    found = extracted(page(f"<ol><li><h2>Thin ice</h2>{TEXT}</li></ol>"))
    kept = blocks.decode(found.blocks)
    assert kept[0].marker == "1."
    assert blocks.parse(blocks.to_html(kept)) == kept


@pytest.mark.parametrize(
    "nothing", ["", " ", "<html></html>", "<p>&nbsp;</p>", "<script>x</script>", "<img src=x>", "<!-- open"]
)
def test_a_page_without_text_is_refused(nothing: str) -> None:
    with pytest.raises(NoText):
        extracted(nothing)


@pytest.mark.parametrize(
    "ugly",
    [
        "<div>" * 200_000 + TEXT + "</div>" * 200_000,
        "<span>" * 20_000 + TEXT,
        "<blockquote>" * 5_000 + TEXT,
        "<table><tr><td>" * 1_000 + TEXT,
        TEXT + "<p>" + "".join(f"<a href=/{n}>link</a> " for n in range(40_000)),
        TEXT + "<table>" + "<tr><td>a<td>b<td>c" * 2_000 + "</table>",
        TEXT + "<p>" + "some words, and more; " * 45_000,
        TEXT.replace(" ", "\x00 "),
        TEXT[:-30],
        TEXT + "<p title='" + "x" * 50_000,
        TEXT + "<!--" * 10_000,
        TEXT + "<" * 10_000,
        TEXT + "<form>" * 3_000,
        TEXT + "<p " + " ".join(f"a{n}=x" for n in range(20_000)) + ">x",
        "<frameset><frame src=x></frameset>" + TEXT,
        "<plaintext>" + TEXT,
        "<body><body><html><head>" + TEXT + "</html>" + TEXT,
        "<a href='javascript:'>" + TEXT,
        "<p>&#1;&#xfffe;&#xd800;&#x110000;\x01\ufdd0\ufffe x</p><p>y</p>" + TEXT,
        "<div><p>y</p>&#8;loose\x0c text</div>" + TEXT,
        "<p {}='a' a{b}='c'>x</p><p {a}{1}=x {\"a\":{\"b\"}}>y</p>" + TEXT,
        "<meta charset=utad>" + TEXT + "<p>\udc80".replace("\udc80", "\x80"),
        "<!DOCTYPE html><?xml version='1.0' encoding='utf-16'?>" + TEXT,
    ],
)  # fmt: skip
def test_an_ugly_page_is_read_all_the_same(ugly: str) -> None:
    found = extracted(ugly)
    assert PARAGRAPHS[1] in found.text.replace("\n", " ")
    assert blocks.text(blocks.decode(found.blocks)) == found.text


def test_footnotes_come_along_wherever_they_stand() -> None:
    marked = TEXT.replace("thin.", 'thin.<sup><a id="r1" href="#n1">1</a></sup>')
    notes = (
        '<section class="footnotes"><h2>Notes</h2><ol><li id="n1">Measured by hand. <a href="#r1">↩</a></li>'
        "</ol></section>"
    )
    found = extracted(page(marked, around=notes))
    assert found.text.endswith("Notes\nMeasured by hand. ↩")
    assert 'id="n1"' in html(found)
    assert 'href="#n1"' in html(found)


def test_a_table_of_contents_brings_nothing_along() -> None:
    contents = '<p><a href="#x">The comments below this text</a></p>'
    found = extracted(page(contents + TEXT, around='<div id="x"><p>First! Great text, I liked it.</p></div>'))
    assert "First!" not in found.text


@pytest.mark.parametrize("line", ["By Ada Lind, 3 February 2024", "文／Ada Lind　2024年2月3日"])
def test_the_line_with_author_and_date_is_not_of_the_text(line: str) -> None:
    found = extracted(page(f"<p>{line}</p>{TEXT}", head='<meta name="author" content="Ada Lind">'))
    assert found.text == "\n".join(PARAGRAPHS)


def test_a_first_line_that_tells_of_the_author_stays() -> None:
    line = "Ada Lind has walked on every lake of the valley."
    found = extracted(page(f"<p>{line}</p>{TEXT}", head='<meta name="author" content="Ada Lind">'))
    assert found.text.startswith(line)


def test_a_page_on_which_the_voices_agree_is_sure_and_has_no_runner_up() -> None:
    found = extracted(page(TEXT * 3))
    assert found.confidence > 0.8
    assert found.runner_up == ""


def test_another_choice_gives_its_own_text() -> None:
    source = Page(data=page(TEXT).encode(), format="html", assets=no_assets)
    assert "News" in extract(source, choice="page").text
    assert "News" not in extract(source).text
    assert extract(source, choice="readability").text == "\n".join(PARAGRAPHS)


def test_a_choice_that_the_page_does_not_have_gives_the_best() -> None:
    source = Page(data=page(TEXT).encode(), format="html", assets=no_assets)
    assert extract(source, choice="runner-up").text == extract(source).text
    assert extract(source, choice="nobody").text == extract(source).text


def test_the_title_is_the_only_heading_of_the_first_level() -> None:
    found = extracted(page(f"<h1>Thin ice</h1>{TEXT}<h1>What came then</h1>{TEXT}"))
    assert "<h2>What came then</h2>" in html(found)


def test_only_a_direction_other_than_the_articles_is_kept() -> None:
    found = extracted(page(f"<div dir=ltr>{TEXT}<p dir=rtl>{PARAGRAPHS[0][::-1]}</p>{TEXT}</div>"))
    assert 'dir="ltr"' not in html(found)
    assert html(found).count('dir="rtl"') == 1
    turned = extracted(page(f"<div dir=rtl><p>{PARAGRAPHS[0]}</p><p dir=ltr>{PARAGRAPHS[1]}</p></div>{TEXT}"))
    assert f'<p dir="rtl">{PARAGRAPHS[0]}' in html(turned)
    assert f"<p>{PARAGRAPHS[1]}" in html(turned)


def test_a_table_keeps_its_caption() -> None:
    table = "<table><caption>Ice by day</caption><tr><th>Day<th>Inches<tr><td>Monday<td>1</table>"
    assert "<table><caption>Ice by day</caption><tbody>" in html(extracted(page(f"{TEXT}{table}{TEXT}")))


def test_sections_beside_each_other_are_all_of_the_article() -> None:
    sections = "".join(
        f"<section class=step><h2>Step {number}</h2><p>{text}</p><p>{text[::-1]}</p></section>"
        for number, text in enumerate(PARAGRAPHS * 2, 1)
    )
    head = "<head><title>Skating</title></head>"
    found = extracted(f"<html>{head}<body><div class=doc>{sections}</div></body></html>")
    assert all(f"Step {number}" in found.text for number in range(1, 7))


def test_a_listicle_is_read_from_its_first_entry_to_its_last() -> None:
    entry = f"Lake</h3><p>{PARAGRAPHS[0]}</p></div>"
    entries = "".join(f"<div class=entry><h3>{number}. {entry}" for number in range(1, 11))
    found = extracted(page(f"<p>{PARAGRAPHS[1]}</p>{entries}<p>{PARAGRAPHS[2]}</p>"))
    assert found.text.count("Lake") == 10
    assert found.text.endswith(PARAGRAPHS[2])


def test_documentation_keeps_its_listings_and_terms() -> None:
    terms = "<dl><dt>--thick<dd>Ask for ice that carries a horse.<dt>--thin<dd>Ask for none.</dl>"
    manual = (
        f"<h2>Synopsis</h2><pre>skate [--thick] LAKE</pre>{TEXT}<h2>Options</h2>{terms}<h2>See also</h2>{TEXT}"
    )
    around = "<ul>" + "".join(f"<li><a href=/{name}>{name}</a>" for name in "abcdefgh") + "</ul>"
    head = "<head><title>skate</title></head>"
    found = extracted(f"<html>{head}<body>{around}<main>{manual}</main></body></html>")
    assert "skate [--thick] LAKE" in found.text
    assert "Ask for ice that carries a horse." in found.text
    assert "--thin" in found.text


def test_a_picture_before_a_line_that_goes_stays_with_the_paragraph_above() -> None:
    found = extracted(
        page(
            f"{TEXT}<p><img src=a.jpg width=600 height=400></p><p><a href=/x>Also read: elsewhere</a></p>{TEXT}"
        )
    )
    assert 'src="https://e.org/d/a.jpg"' in html(found)
    assert "elsewhere" not in found.text


def test_structured_data_helps_to_tell_the_article_from_the_rest() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": "Ice", "articleBody": " ".join(PARAGRAPHS * 2)})
    head = f'<script type="application/ld+json">{data}</script>'
    found = extracted(page(TEXT * 2, head=head))
    assert found.text == "\n".join(PARAGRAPHS * 2)
    assert found.confidence > 0.8


def test_the_beginning_of_an_article_has_no_marks_of_its_footnotes() -> None:
    html = page(
        "<p>The lock was opened in 1871<sup><a href='#n1' id='r1'>1</a></sup> and holds eleven boats.</p>"
        + TEXT
        + "<ol><li id='n1'>As the stone above the door says. <a href='#r1'>↩</a></li></ol>"
    )
    found = extracted(html)
    assert found.metadata.excerpt.startswith("The lock was opened in 1871 and holds eleven boats.")
    assert "opened in 18711 and" in found.text
