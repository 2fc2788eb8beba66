"""The addresses that a page tells."""

import pytest

from tests.unit.extraction.pages import linked, read


def canonical(href: str, url: str | None = "https://e.org/news/2024/thin-ice-on-the-lake") -> str | None:
    return read(f"<link rel=canonical href='{href}'>", url=url).canonical_url


@pytest.mark.parametrize(
    "href",
    [
        "https://e.org/", "https://e.org", "/", "https://e.org/index.html", "https://e.org/home", "/en/",
        "/de-AT/", "https://e.org/news/", "https://e.org/news/2024", "//e.org/news", "https://www.e.org/news",
        "javascript:x", "", "http://[", "x" * 5000,
    ],
)  # fmt: skip
def test_a_front_page_or_a_section_is_no_canonical_address(href: str) -> None:
    assert canonical(href) is None


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://e.org/a/thin-ice/amp", "https://e.org/a/thin-ice"),
        ("https://e.org/a/thin-ice/2", "https://e.org/a/thin-ice"),
        ("https://amp.e.org/a/thin-ice", "https://www.e.org/a/thin-ice"),
        ("https://e.org/a/thin-ice?utm_source=x", "https://e.org/a/thin-ice"),
        ("https://copy.example/x", "https://e.org/a/thin-ice"),
        ("https://e.org/", "https://e.org/a"),
    ],
)
def test_a_variant_has_the_article_for_its_canonical_address(url: str, href: str) -> None:
    assert canonical(href, url) == href


def test_of_links_that_contradict_each_other_the_confirmed_one_counts() -> None:
    head = "<link rel=canonical href='https://e.org/other'><link rel=canonical href='https://e.org/mine'>"
    assert (
        read(head + "<meta property='og:url' content='https://e.org/mine'>").canonical_url
        == "https://e.org/mine"
    )
    assert read(head + linked(url="https://e.org/mine")).canonical_url == "https://e.org/mine"
    assert read(head).canonical_url == "https://e.org/other"


def test_a_wrong_canonical_link_gives_way_to_another_source() -> None:
    head = "<link rel=canonical href='https://e.org/'><meta property='og:url' content='https://e.org/mine'>"
    assert read(head).canonical_url == "https://e.org/mine"


def test_the_page_in_other_languages_is_collected() -> None:
    head = (
        "<link rel=alternate hreflang=de href='/de/eis'><link rel=alternate hreflang=pt_BR href='https://e.org/pt'>"
        "<link rel=alternate hreflang=de href='/de/eis'><link rel=alternate hreflang=x-default href='/eis'>"
        "<link rel=alternate hreflang=fr type='application/rss+xml' href='/feed'>"
        "<link rel=alternate hreflang=it href='javascript:x'><link rel=stylesheet hreflang=es href='/es'>"
    )
    assert read(head, url="https://e.org/en/ice").alternates == (
        ("de", "https://e.org/de/eis"),
        ("pt-BR", "https://e.org/pt"),
    )
    assert read("").alternates == ()


def test_an_address_that_turns_the_line_round_is_freed_of_it() -> None:
    assert canonical("https://a.example/one/&#x202e;two", None) == "https://a.example/one/two"
