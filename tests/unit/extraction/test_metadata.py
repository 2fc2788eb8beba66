"""Title, authors, dates, addresses: each source by itself, and which goes first."""

import pytest

from storage.extraction.recorded import recorded
from tests.unit.extraction.pages import linked, read

# -- title ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    [
        linked(headline="Thin ice"),
        linked(headline="Thin &amp;ice".replace("&amp;", "")),
        "<meta property='og:title' content='Thin ice'>",
        "<meta name='twitter:title' content=' Thin\n ice '>",
        "<title>Thin ice</title>",
        "<meta property='og:site_name' content='The Lake'><title>Thin ice | The Lake</title>",
        "<meta property='og:site_name' content='The Lake'><title>The Lake: Thin ice</title>".replace(
            ": ", " - "
        ),
        "<title>Thin ice – example</title><link rel=canonical href='https://www.example.org/a'>",
    ],
)
def test_a_title_is_found_without_its_site(head: str) -> None:
    assert read(head).title == "Thin ice"


def test_a_heading_that_says_the_same_is_the_title_as_printed() -> None:
    assert read(
        "<title>Thin ice on the lake - News from everywhere</title>", "<h1>Thin Ice on the Lake</h1>"
    ).title == ("Thin Ice on the Lake")


def test_a_title_may_have_dashes_of_its_own() -> None:
    assert read("<title>Ice - thin as paper</title>").title == "Ice - thin as paper"


def test_without_any_title_the_first_heading_is_it() -> None:
    assert read("", "<h1>Thin ice</h1>").title == "Thin ice"


# -- authors --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "content"),
    [
        (linked(author={"@type": "Person", "name": "Ada Frost"}), ""),
        (linked(author="Ada Frost"), ""),
        (linked(author=[{"name": ["Ada Frost"]}]), ""),
        ('<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"x","author":'
         '{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Frost"}]}</script>', ""),
        ("<meta name=author content='By Ada Frost'>", ""),
        ("<meta property='article:author' content='Ada Frost'>", ""),
        ("", "<span itemprop=author><b itemprop=name>Ada Frost</b></span>"),
        ("", "<a rel=author href=/ada>Ada Frost</a>"),
        ("", "<p class=byline>By Ada Frost</p>"),
    ],
)  # fmt: skip
def test_an_author_is_found(head: str, content: str) -> None:
    assert read(head, content).byline == "Ada Frost"


def test_several_authors_are_joined_each_once() -> None:
    assert read(linked(author=[{"name": "Ada Frost"}, {"name": "Ben Lake"}, {"name": "ada frost"}])).byline == (
        "Ada Frost, Ben Lake"
    )


def test_an_address_is_no_author() -> None:
    assert read("<meta property='article:author' content='https://e.org/ada'>").byline == ""
    assert read("<meta name=author content='ada@lake.example'>").byline == ""


def test_the_site_is_the_author_only_where_nobody_else_is_named() -> None:
    head = "<meta property='og:site_name' content='The Lake'>" + linked(author={"name": "The Lake"})
    assert read(head).byline == "The Lake"
    assert read(head, "<h1>Thin ice</h1><p class=byline>By Ada Frost</p>").byline == "Ada Frost"


# -- date -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "content"),
    [
        (linked(datePublished="2024-05-01"), ""),
        ("<meta property='article:published_time' content='2024-05-01'>", ""),
        ("<meta name='DC.date.issued' content='2024/05/01'>", ""),
        ("", "<time itemprop=datePublished datetime='2024-05-01'>May</time>"),
        ("", "<p>Published <time datetime='2024-05-01' pubdate>1 May 2024</time></p>"),
    ],
)
def test_a_date_is_found(head: str, content: str) -> None:
    assert read(head, content).published == "2024-05-01"


def test_a_time_is_told_in_utc_and_one_without_a_zone_as_its_day() -> None:
    assert read(linked(datePublished="2024-05-01T10:00:00+02:00")).published == "2024-05-01T08:00:00Z"
    assert read(linked(datePublished="2024-05-01T10:00:00")).published == "2024-05-01"


def test_a_date_that_is_none_is_passed_over() -> None:
    head = linked(datePublished="0001-01-01T00:00:00Z") + "<meta name=pubdate content='2024-05-01'>"
    assert read(head).published == "2024-05-01"
    assert read("<meta name=pubdate content=soon>").published is None


# -- addresses ------------------------------------------------------------------------------------

SINGLE_FILE = (
    "<!--\n Page saved with SingleFile \n url: https://e.org/single \n saved date: Mon "
    "May 06 2024 10:20:30 GMT+0200 (CEST)\n-->"
)


def test_the_address_that_is_given_goes_first() -> None:
    assert (
        read("<link rel=canonical href='https://e.org/c'>", SINGLE_FILE, url="https://E.org/given#x").url
        == "https://e.org/given"
    )


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (SINGLE_FILE, "https://e.org/single"),
        ("<!-- saved from url=(0017)https://e.org/abc -->", "https://e.org/abc"),
        (
            "<link rel=canonical href='https://e.org/c'><meta property='og:url' content='https://e.org/o'>",
            "https://e.org/c",
        ),
        ("<meta property='og:url' content='https://e.org/o'>", "https://e.org/o"),
        ("<link rel=canonical href='https://e.org/'>", None),
        ("<link rel=canonical href='javascript:x'>", None),
        ("<!-- saved from url=(0014)about:internet -->", None),
        ("", None),
    ],
)
def test_a_page_records_its_own_address(head: str, url: str | None) -> None:
    assert read(head).url == url


def test_a_canonical_address_is_resolved_and_never_a_front_page() -> None:
    assert (
        read("<link rel='Canonical' href='/a?b'>", url="https://e.org/x").canonical_url == "https://e.org/a?b"
    )
    assert read("<link rel=canonical href='/'>", url="https://e.org/x").canonical_url is None


def test_the_time_of_saving_is_read() -> None:
    saved = recorded(SINGLE_FILE).saved
    assert saved is not None and saved.isoformat() == "2024-05-06T08:20:30+00:00"


# -- the rest -------------------------------------------------------------------------------------


def test_the_site_is_told_or_else_the_host() -> None:
    assert read("<meta property='og:site_name' content='The Lake'>").site == "The Lake"
    assert read(linked(publisher={"name": "The Lake"})).site == "The Lake"
    assert read("", url="https://www.e.org/a").site == "e.org"


@pytest.mark.parametrize(
    ("html", "head", "language"),
    [
        ("<html lang='en_GB'>", "", "en-GB"),
        ("<html>", "<meta http-equiv='Content-Language' content='de, en'>", "de"),
        ("<html>", "<meta property='og:locale' content='fr_FR'>", "fr-FR"),
        ("<html>", linked(inLanguage="ur"), "ur"),
        ("<html lang='?'>", "", ""),
        ("<html lang='jpn'>", "", "ja"),
        ("<html xml:lang='uk'>", "", "uk"),
        ("<html lang=''>", "<meta name=language content='English'><meta name=dc.language content=nl>", "nl"),
    ],
)
def test_a_declared_language_is_kept(html: str, head: str, language: str) -> None:
    assert read(head, html=html).language == language


@pytest.mark.parametrize(
    ("html", "content", "direction"),
    [
        ("<html dir=RTL>", "", "rtl"),
        ("<html>", "", ""),
        ("<html dir=ltr>", "<main dir=rtl><h1>Thin ice on the lake</h1></main>", "rtl"),
        ("<html>", "<aside dir=rtl>x</aside><main><h1>Thin ice on the lake</h1></main>", ""),
    ],
)
def test_the_direction_is_that_of_the_place_where_the_article_stands(
    html: str, content: str, direction: str
) -> None:
    assert read("", content, html=html).direction == direction


def test_the_leading_picture_is_a_web_address() -> None:
    assert (
        read("<meta property='og:image' content='/a.jpg'>", url="https://e.org/x").lead_image
        == "https://e.org/a.jpg"
    )
    assert read(linked(image=[{"url": "https://e.org/b.jpg"}])).lead_image == "https://e.org/b.jpg"
    assert read("<meta property='og:image' content='data:image/png,x'>").lead_image is None


def test_an_excerpt_is_short() -> None:
    assert read("<meta name=description content='Short.'>").excerpt == "Short."
    assert len(read(f"<meta name=description content='{'word ' * 200}'>").excerpt) <= 300


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "[[[[",
        "null",
        '[1, "a", null]',
        '{"@type": []}',
        "[" * 5000,
        '{"@type":"Article","author":{"name":{"name":5}}}',
    ],
)
def test_linked_data_of_any_shape_does_no_harm(script: str) -> None:
    assert (
        read(f'<script type="application/ld+json">{script}</script><title>Thin ice</title>').title == "Thin ice"
    )
