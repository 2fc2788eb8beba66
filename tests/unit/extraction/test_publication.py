"""When an article was published: in the data, in print, in the address."""

import pytest

from storage.extraction.calendars import written
from storage.extraction.dates import by_its_own_clock, published
from tests.unit.extraction.pages import linked, read, script

TITLE = "<h1>Thin ice on the lake</h1>"


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("May 3, 2024", "en", "2024-05-03"), ("3rd of May 2024", "en", "2024-05-03"),
        ("Friday, 3 May 2024 at 10:00", "en-GB", "2024-05-03"), ("2024 May 3", "en", "2024-05-03"),
        ("3. Mai 2024", "de", "2024-05-03"), ("03.05.2024", "de", "2024-05-03"), ("3.5.24", "de", "2024-05-03"),
        ("3 mai 2024", "fr", "2024-05-03"), ("1er août 2024", "fr", "2024-08-01"),
        ("3 de mayo de 2024", "es", "2024-05-03"), ("3 de maio de 2024", "pt", "2024-05-03"),
        ("3 maggio 2024", "it", "2024-05-03"), ("3 maja 2024", "pl", "2024-05-03"),
        ("3 мая 2024 г.", "ru", "2024-05-03"), ("3 травня 2024", "uk", "2024-05-03"),
        ("3 Mayıs 2024", "tr", "2024-05-03"), ("3 Mei 2024", "id", "2024-05-03"),
        ("3 tháng 5, 2024", "vi", "2024-05-03"), ("3 במאי 2024".replace("במאי", "מאי"), "he", "2024-05-03"),
        ("٣ مايو ٢٠٢٤", "ar", "2024-05-03"), ("3 مئی 2024", "ur", "2024-05-03"),
        ("३ मई २०२४", "hi", "2024-05-03"), ("৩ মে ২০২৪", "bn", "2024-05-03"),
        ("2024年5月3日", "ja", "2024-05-03"), ("2024년 5월 3일", "ko", "2024-05-03"),
        ("3 พฤษภาคม 2567", "th", "2024-05-03"),
        ("۱۴ اردیبهشت ۱۴۰۳", "fa", "2024-05-03"), ("۱۴۰۳/۲/۱۴", "fa", "2024-05-03"),
        ("30 اسفند 1403", "fa", "2025-03-20"), ("1 فروردین 1404", "fa", "2025-03-21"),
        ("5/3/2024", "en-US", "2024-05-03"), ("3/5/2024", "en-GB", "2024-05-03"),
        ("3/5/2024", "fr", "2024-05-03"),
        ("25/12/2024", "en", "2024-12-25"), ("12.16.2025", "en", "2025-12-16"),
        ("31 February 2024", "en", None), ("1.2.3.4", "de", None), ("May we go", "en", None), ("", "", None),
        ("Version 10.11.2012.5", "de", None),
    ],
)  # fmt: skip
def test_dates_in_words_are_read(text: str, language: str, day: str | None) -> None:
    found = written(text, language)
    assert (found.isoformat() if found else None) == day


def test_the_day_is_the_publishers_own() -> None:
    assert published("2024-05-01T20:00:00+02:00") == "2024-05-01T18:00:00Z"
    assert published("2024-05-01T23:30:00-05:00") == "2024-05-01"
    assert by_its_own_clock("2024-05-02T01:00:00Z", ["nonsense", "2024-05-01T18:00:00-07:00"]) == "2024-05-01"
    assert by_its_own_clock("2024-05-02T01:00:00Z", ["2024-05-01T19:00:00-07:00"]) == "2024-05-02T01:00:00Z"


def test_the_same_moment_told_by_the_publishers_clock_decides_the_day() -> None:
    head = linked(datePublished="2024-05-02T01:00:00Z")
    head += "<meta property='article:published_time' content='2024-05-01T18:00:00-0700'>"
    assert read(head).published == "2024-05-01"


@pytest.mark.parametrize(
    ("content", "day"),
    [
        ("<p>May 3, 2024</p>", "2024-05-03"),
        ("<p><svg></svg> May 3, 2024</p>", "2024-05-03"),
        ("<p><time datetime='2024-05-03'>last week</time></p>", "2024-05-03"),
        ("<p class=date>Published: 3 May 2024</p><p class=date>Updated: 6 June 2025</p>", "2024-05-03"),
        ("<p class=date>Updated: 6 June 2025</p><p class=date>Published: 3 May 2024</p>", "2024-05-03"),
        ("<div class=comments><time datetime='2024-05-03'>x</time></div>", None),
        ("<footer class=site-footer>© 2 May 2024</footer>", None),
        ("<p>Event on 3 May 2024, deadline 1 May 2024</p>", None),
        (f"<p>{'The ice of 3 May 2024 was thin. ' * 20}</p>", None),
    ],
)
def test_a_printed_date_counts_near_the_heading(content: str, day: str | None) -> None:
    assert read("", TITLE + content, html="<html lang=en>").published == day


def test_the_date_in_an_address_counts_where_the_page_has_none() -> None:
    assert read("", TITLE, url="https://e.org/2024/05/03/thin-ice").published == "2024-05-03"
    assert read("", TITLE, url="https://e.org/2024/13/45/thin-ice").published is None


def test_the_one_date_that_a_pages_program_handles_counts() -> None:
    one = '<script>var x = {"publishedAt":"2024-05-03T10:00:00Z"}</script>'
    assert read(one, TITLE).published == "2024-05-03T10:00:00Z"
    two = one + '<script>var y = {"publishedAt":"2020-01-01"}</script>'
    assert read(two, TITLE).published is None


def test_data_that_is_told_goes_before_print() -> None:
    content = TITLE + "<p class=date>Published: 6 June 2025</p>"
    assert read(linked(datePublished="3 May 2024"), content).published == "2024-05-03"
    assert read("<meta name=date content='May 3, 2024'>", content).published == "2024-05-03"


def test_a_page_without_a_date_has_none() -> None:
    content = TITLE + "<p>Copyright 2019. Call 2024-5555.</p>"
    assert read(script('{"@type":"Article","headline":"x"}'), content).published is None
