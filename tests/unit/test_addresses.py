"""Addresses: one key for all that lead to one article, and never one for two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.addresses import address_key, identity_of, normal_address, plainer, site_root

ONE = "https://example.org/news/ice"


@pytest.mark.parametrize(
    "other",
    [
        "http://example.org/news/ice",
        "https://EXAMPLE.org:443/news/ice",
        "http://example.org:80/news/ice",
        "https://www.example.org/news/ice",
        "https://m.example.org/news/ice",
        "https://mobile.example.org/news/ice",
        "https://amp.example.org/news/ice",
        "https://www.amp.example.org/news/ice",
        "https://example.org/news/ice/",
        "https://example.org/news/ice/index.html",
        "https://example.org/news/ice/amp",
        "https://example.org/news/ice/amp/",
        "https://example.org/news/ice.amp",
        "https://example.org/news/ice?amp=1",
        "https://example.org/news/ice?amp",
        "https://example.org/news/ice?outputType=amp",
        "https://example-org.cdn.ampproject.org/c/s/example.org/news/ice",
        "https://cdn.ampproject.org/v/s/example.org/news/ice?amp_js_v=0.1&usqp=mq331AQ",
        "https://search.example/amp/s/example.org/news/ice/amp/",
        "https://example.org/news/ice?utm_source=feed&utm_medium=rss",
        "https://example.org/news/ice?fbclid=IwAR0",
        "https://example.org/news/ice?UTM_Source=feed",
        "https://example.org/news/ice?ref=rss",
        "https://example.org/news/ice#comments",
        "https://example.org/news/./old/../ice",
        "https://example.org//news/ice",
        "https://example.org/news/%69ce",
        "https://example.org/news/ice;jsessionid=1F",
        "https://reader@example.org./news/ice",
    ],
)
def test_many_addresses_lead_to_one_article(other: str) -> None:
    assert address_key(other) == address_key(ONE) == "example.org/news/ice"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("?b=2&a=1", "?a=1&b=2"),
        ("?q=caf%C3%A9", "?q=caf%c3%a9"),
        ("?q=café", "?q=caf%C3%A9"),
        ("?q=a+b", "?q=a%20b"),
        ("?q=", "?q"),
        ("?id=1&gclid=x", "?id=1"),
        ("/story.amp.html", "/story.html"),
        ("/amp/2026/05/ice-on-the-harbour", "/2026/05/ice-on-the-harbour"),
        ("/caf%c3%a9", "/café"),
    ],
)
def test_spelling_makes_no_difference(one: str, other: str) -> None:
    assert address_key(f"https://example.org{one}") == address_key(f"https://example.org{other}")


def test_a_host_in_any_script_is_the_same_as_its_ascii_form() -> None:
    assert address_key("https://bücher.example/a") == address_key("https://xn--bcher-kva.example/a")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/?id=1", "/?id=2"),
        ("/a", "/A"),
        ("/a", "/a/page/2"),
        ("/a?page=1", "/a?page=2"),
        ("/a%2Fb", "/a/b"),
        ("/?q=a%26b", "/?q=a&b"),
        ("/?t=1&t=2", "/?t=2&t=1"),
        ("/amp", "/"),
        ("/amp/12", "/12"),
        ("/ramp", "/r"),
        ("/tree?ref=main", "/tree?ref=next"),
        ("/?cid=1", "/?cid=2"),
        ("/?source=1", "/?source=2"),
        ("/#!/one", "/#!/two"),
        ("/#/one", "/#/two"),
        ("/watch?v=a", "/watch?v=b"),
        ("/index", "/"),
        ("/amp/s/report.html", "/report.html"),
    ],
)
def test_two_articles_are_never_one(one: str, other: str) -> None:
    assert address_key(f"https://example.org{one}") != address_key(f"https://example.org{other}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://m.example/a", "https://example/a"),
        ("https://example.org:8080/a", "https://example.org/a"),
        ("https://news.example.org/a", "https://example.org/a"),
        ("https://10.0.0.1/a", "https://0.1/a"),
    ],
)
def test_other_hosts_are_other_sites(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


def test_the_address_that_is_shown_keeps_all_but_the_place_on_the_page() -> None:
    assert normal_address("HTTPS://Example.org/a/?utm_source=x#top") == "https://example.org/a/?utm_source=x"
    assert normal_address("https://example.org/#!/a") == "https://example.org/#!/a"


def test_a_page_chosen_by_a_fragment_is_not_the_front_page() -> None:
    assert site_root("https://example.org/")
    assert not site_root("https://example.org/#!/a")


def test_an_amp_viewer_without_a_page_behind_it_is_a_page_itself() -> None:
    one, two = (f"https://{site}.example/amp/s/report.html" for site in ("one", "two"))
    assert address_key(one) != address_key(two)


def test_the_plainer_address_is_shown() -> None:
    plain, amp = "https://www.example.org/ice/", "https://m.example.org/ice/amp?utm_source=x"
    assert plainer(plain, amp) == plainer(amp, plain) == plain
    assert plainer("http://example.org/a", "https://example.org/a") == "https://example.org/a"


def test_without_an_address_the_bytes_are_the_identity() -> None:
    assert identity_of(None, "12ab") == "sha256:12ab"


@given(st.text(min_size=1), st.text(), st.text())
def test_every_address_has_a_key_that_is_its_own_key(host: str, path: str, query: str) -> None:
    address = normal_address(f"https://{host}/{path}?{query}")
    if address is not None:
        key = address_key(address)
        assert key.isascii() or not host.isascii()
        assert address_key(address) == key


@given(st.from_regex(r"[a-z]{1,8}(/[a-zA-Z0-9%._~-]{1,6}){0,4}", fullmatch=True))
def test_trackers_and_fragments_never_tell(rest: str) -> None:
    address = f"https://example.org/{rest}"
    assert address_key(address) == address_key(f"{address}?utm_campaign=x&fbclid=y#z")
