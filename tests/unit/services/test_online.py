"""Pages and feeds from the web: what comes in, what is passed over, what is left alone."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from storage import errors
from storage.errors import Cancelled, LibraryBusy, NoText
from storage.library import Library
from storage.online.client import Client, Patience
from storage.records import (
    ArticleFilter,
    Failure,
    Feed,
    FeedItem,
    Imported,
    ImportStatus,
    Refreshed,
    Subscribed,
)
from storage.services import visits
from tests.builders import a_library, an_article
from tests.webserver import PNG, WORDS, Site, page, send, serving

DUPLICATE, NEW, UPDATED = ImportStatus.DUPLICATE, ImportStatus.NEW, ImportStatus.UPDATED


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with a_library(tmp_path) as library:
        yield library


def rss(*items: tuple[str, str, str], title: str = "Ice news") -> bytes:
    """Return a feed of (title, link, description)."""
    told = "".join(
        f"<item><title>{name}</title><link>{link}</link><description><![CDATA[{words}]]></description></item>"
        for name, link, words in items
    )
    return f'<rss version="2.0"><channel><title>{title}</title>{told}</channel></rss>'.encode()


def statuses(results: list[Imported | Failure]) -> list[object]:
    return [one.status if isinstance(one, Imported) else type(one.error) for one in results]


def subscribed(library: Library, address: str) -> Feed:
    (result,) = library.online.subscribe(address)
    assert isinstance(result, Subscribed)
    return result.feed


# -- pages


def test_a_fetched_page_is_a_capture_of_its_address(library: Library, site: Site) -> None:
    body = page("Thin ice", "<!-- saved from url=(0022)https://liar.example/x -->")
    address = site.put("/a", body)
    (result,) = library.online.fetch([address])
    assert isinstance(result, Imported)
    assert (result.input, result.status, result.format) == (address, NEW, "html")
    article = library.articles.get(result.article)
    assert (article.url, article.title) == (address, "Thin ice")
    assert library.articles.original(article.id) == body
    (again,) = library.online.fetch([address])
    assert statuses([again]) == [DUPLICATE]
    site.put("/a", page("Thicker ice"))
    (newer,) = library.online.fetch([address])
    assert isinstance(newer, Imported)
    assert (newer.status, newer.article) == (UPDATED, result.article)
    assert not [path for path in library.folder.iterdir() if path.name.startswith(".")]


def test_a_redirect_ends_in_the_address_that_it_led_to(library: Library, site: Site) -> None:
    there = site.put("/b", page("Snow"))
    (result,) = library.online.fetch([site.redirect("/a", "/b")])
    assert isinstance(result, Imported)
    assert result.input == f"{site.root}/a"
    assert library.articles.get(result.article).url == there


def test_pictures_come_along_whichever_way_a_page_names_them(library: Library, site: Site) -> None:
    for name in ("plain", "lazy", "set"):
        # Bytes after the end of a picture make it another one.
        site.put(f"/{name}.png", PNG + name.encode(), "image/png")
    site.put("/page.html", b"<p>no picture", "text/html")
    body = "".join(
        f"<figure>{one}</figure><p>{WORDS}</p>"
        for one in (
            "<img src='plain.png' width=400 height=300>",
            "<img class='lazy' src='blank.gif' data-src='/lazy.png' width=400 height=300>",
            "<img srcset='/small.png 100w, /set.png 900w' width=400 height=300>",
            "<img src='/page.html' width=400 height=300>",
            "<img src='/gone.png' width=400 height=300>",
        )
    )
    (result,) = library.online.fetch([site.put("/a", page("Thin ice", body))])
    assert isinstance(result, Imported)
    content = library.articles.content(result.article)
    shown = [run.image for block in content.blocks for run in block.runs if run.image]
    stored = [image.source.rpartition("/")[2] for image in shown if image.blob]
    assert stored == ["plain.png", "lazy.png", "set.png"]
    assert all("referer" not in one.headers and "cookie" not in one.headers for one in site.asked)
    before = len(site.asked)
    list(library.online.fetch([f"{site.root}/a"]))
    assert site.paths[before:] == ["/a"]


def test_a_page_of_this_network_shows_its_own_pictures_only(library: Library, site: Site) -> None:
    others = [f"http://localhost:{site.port}/p.png", "http://192.168.0.1/p.png", "https://far.example/p.png"]
    body = "".join(f"<figure><img src='{one}' width=400 height=300></figure><p>{WORDS}</p>" for one in others)
    library.online.connect = partial(Client, resolver=_nobody)
    (result,) = library.online.fetch([site.put("/a", page("Thin ice", body))])
    assert isinstance(result, Imported)
    assert site.paths == ["/a"]


def _nobody(host: str, port: int) -> list[str]:
    raise AssertionError(host)


def test_each_failure_is_a_row_in_its_place(library: Library, site: Site) -> None:
    good = site.put("/a", page("Thin ice"))
    picture = site.put("/p", PNG, "image/png")
    empty = site.put("/e", b"<html><body><script>1</script></body></html>")
    asked = [good, f"{site.root}/gone", picture, empty, "file:///etc/passwd", "words", "http://10.0.0.256/"]
    library.online.connect = partial(Client, resolver=_nobody)
    results = list(library.online.fetch(asked))
    assert [one.input for one in results] == asked
    assert statuses(results) == [
        NEW, errors.PageGone, errors.Unsupported, errors.NoText, errors.NotOfTheWeb, errors.BadAddress,
        errors.BadAddress,
    ]  # fmt: skip
    for one in results[1:4]:
        assert isinstance(one, Failure) and str(one.input) in str(one.error)
        assert str(library.folder) not in str(one.error)


def test_a_name_that_resolves_to_this_network_is_not_fetched(library: Library, site: Site) -> None:
    site.put("/a", page("Thin ice"))
    library.online.connect = partial(Client, resolver=lambda host, port: ["127.0.0.1"])
    address = f"http://desk.example:{site.port}/a"
    assert statuses(list(library.online.fetch([address]))) == [errors.PrivateAddress]
    assert statuses(list(library.online.fetch([address], private=True))) == [NEW]


def test_stopping_hangs_up_and_keeps_what_is_in(library: Library, site: Site) -> None:
    over, begun = threading.Event(), threading.Event()

    def silent(handler: BaseHTTPRequestHandler) -> None:
        begun.set()
        over.wait(60)

    class Impatient:
        def step(self, done: int, total: int | None, label: str = "") -> None:
            assert label in ("", "127.0.0.1")
            if begun.is_set() and done == 1:
                raise Cancelled

    site.replies["/slow"] = silent
    results = []
    with pytest.raises(Cancelled):
        for one in library.online.fetch(
            [site.put("/a", page("Thin ice")), f"{site.root}/slow"], progress=Impatient()
        ):
            results.append(one)
    over.set()
    assert statuses(results) == [NEW]


# -- feeds


def test_a_feed_brings_its_newest_entries_and_what_it_carries_of_lost_ones(
    library: Library, site: Site
) -> None:
    known = site.put("/known", page("Known"))
    list(library.online.fetch([site.redirect("/short", "/known")]))
    address = site.put(
        "/feed",
        rss(
            ("Known", known, ""),
            ("Known, too", f"{site.root}/short", ""),
            ("Fresh", site.put("/fresh", page("Fresh")), ""),
            ("Lost", f"{site.root}/lost", f"<p>{WORDS}</p>" * 3),
            ("Gone", f"{site.root}/gone", "short"),
            ("Never asked", f"{site.root}/never", ""),
        ),
        "application/rss+xml",
    )
    site.asked.clear()
    results = list(library.online.feed([address], limit=5))
    assert statuses(results) == [DUPLICATE, DUPLICATE, NEW, NEW, errors.PageGone]
    assert [one.input for one in results] == [address] * 5
    assert [one.member for one in results] == [
        known, f"{site.root}/short", f"{site.root}/fresh", f"{site.root}/lost", f"{site.root}/gone",
    ]  # fmt: skip
    assert sorted(site.paths) == ["/feed", "/fresh", "/gone", "/lost"]
    lost = results[3]
    assert isinstance(lost, Imported)
    assert library.articles.get(lost.article).url == f"{site.root}/lost"
    assert WORDS.strip() in library.articles.content(lost.article).text


def test_the_newest_are_told_by_their_dates(library: Library, site: Site) -> None:
    told = "".join(
        f"<entry><id>{day}</id><title>Day {day}</title><link href='/{day}'/>"
        f"<updated>2026-05-0{day}T00:00:00Z</updated></entry>"
        for day in (1, 3, 2)
    )
    for day in (1, 2, 3):
        site.put(f"/{day}", page(f"Day {day}"))
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Days</title>{told}</feed>".encode()
    results = list(library.online.feed([site.put("/f", feed)], limit=2))
    assert [one.title for one in results if isinstance(one, Imported)] == ["Day 3", "Day 2"]


def test_pages_and_lists_lead_to_feeds(library: Library, site: Site, tmp_path: Path) -> None:
    entry = site.put("/a", page("Thin ice"))
    feed = site.put("/feed", rss(("Thin ice", entry, "")))
    front = site.put("/", page("Front", head="<link rel=alternate type='application/rss+xml' href='/feed'>"))
    outlines = f"<outline xmlUrl='{feed}'/><outline xmlUrl='{site.root}/lost'/>"
    list_ = site.put("/opml", f"<opml><body>{outlines}</body></opml>".encode())
    (found,) = library.online.feed([front])
    assert (found.input, found.member) == (front, entry)
    results = list(library.online.feed([list_]))
    assert [one.input for one in results] == [feed, f"{site.root}/lost"]
    assert statuses(results) == [DUPLICATE, errors.PageGone]
    nothing = site.put("/none", page("Nothing"))
    assert statuses(list(library.online.feed([nothing]))) == [errors.NoFeed]
    # A file names hosts that nobody typed.
    file = tmp_path / "mine.opml"
    file.write_bytes(f"<opml><body>{outlines}</body></opml>".encode())
    refused = list(library.online.feed([file]))
    assert statuses(refused) == [errors.PrivateAddress] * 2
    allowed = list(library.online.feed([file], private=True))
    assert statuses(allowed) == [DUPLICATE, errors.PageGone]
    saved = tmp_path / "feed.xml"
    saved.write_bytes(rss(("Thin ice", entry, "")))
    assert statuses(list(library.online.feed([saved]))) == [DUPLICATE]
    assert statuses(list(library.online.feed([tmp_path / "none.xml"]))) == [errors.InputNotFound]


def test_a_feed_of_the_web_does_not_lead_into_this_network(library: Library, site: Site) -> None:
    site.put("/secret", page("Secret"))
    address = site.put(
        "/feed", rss(("A", f"http://localhost:{site.port}/secret", ""), ("B", "http://10.0.0.1/", ""))
    )
    assert statuses(list(library.online.feed([address]))) == [errors.PrivateAddress] * 2
    assert site.paths == ["/feed"]


def test_a_hostile_feed_costs_its_reader_only(library: Library, site: Site) -> None:
    bomb = b"<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&a;</title></channel></rss>"
    results = list(library.online.feed([site.put("/a", bomb), site.put("/b", b"<rss>" + b"<a>" * 100_000)]))
    assert all(isinstance(one, Failure) for one in results)


# -- subscriptions


def test_a_feed_is_subscribed_refreshed_and_given_up_with_undo(library: Library, site: Site) -> None:
    first = site.put("/a", page("Thin ice"))
    address = site.put("/feed", rss(("Thin ice", first, "<b>Short</b>")), etag='"1"')
    (result,) = library.online.subscribe(address)
    assert isinstance(result, Subscribed) and result.change is not None and result.change.id is not None
    feed = result.feed
    assert (feed.title, feed.url, feed.entries, feed.error) == ("Ice news", address, 1, None)
    (again,) = library.online.subscribe(address)
    assert isinstance(again, Subscribed) and again.change is None and again.feed.id == feed.id

    site.put("/feed", b"", status=304)
    (nothing,) = library.online.refresh()
    assert site.asked[-1].headers["if-none-match"] == '"1"'
    assert nothing == Refreshed(feed=nothing.feed, new=0) and nothing.feed.error is None

    site.put("/feed", rss(("Snow", f"{site.root}/b", ""), ("Thin ice", first, "")), etag='"2"')
    (more,) = library.online.refresh([feed.id])
    assert more.new == 1
    headlines = library.online.headlines()
    assert [(one.title, one.source, one.article) for one in headlines] == [
        ("Snow", "Ice news", None), ("Thin ice", "Ice news", None),
    ]  # fmt: skip

    change = library.online.unsubscribe([feed.id])
    assert change.id is not None and change.feeds
    assert (library.online.feeds(), library.online.headlines()) == ([], [])
    library.undo(change.id)
    assert len(library.online.headlines()) == 2
    library.undo(result.change.id)
    assert library.online.feeds() == []
    library.redo(result.change.id)
    assert [one.url for one in library.online.feeds()] == [address]
    with pytest.raises(errors.NotFound):
        library.online.unsubscribe([type(feed.id)(99)])


def test_headlines_are_taken_ignored_and_known(library: Library, site: Site) -> None:
    first, second = site.put("/a", page("Thin ice")), site.redirect("/b", "/c")
    site.put("/c", page("Snow"))
    subscribed(library, site.put("/feed", rss(("Thin ice", first, ""), ("Snow", second, ""))))
    list(library.online.fetch([first]))
    ice, snow = library.online.headlines()
    assert (ice.article, snow.article) == (1, None)
    results = list(library.online.take([snow.id, ice.id]))
    assert statuses(results) == [NEW, DUPLICATE]
    assert [one.article for one in library.online.headlines()] == [1, 2]
    library.articles.delete([one.id for one in library.articles.list(ArticleFilter())])
    assert [one.article for one in library.online.headlines()] == [None, None]
    change = library.online.ignore([ice.id])
    assert [one.title for one in library.online.headlines()] == ["Snow"]
    assert change.id is not None
    library.undo(change.id)
    assert len(library.online.headlines()) == 2


def test_a_feed_that_fails_says_why_until_it_works_again(library: Library, site: Site) -> None:
    address = site.put("/feed", rss(("A", f"{site.root}/a", "")))
    feed = subscribed(library, address)
    del site.replies["/feed"]
    (failed,) = library.online.refresh()
    assert isinstance(failed.feed.error, errors.PageGone)
    assert str(failed.feed.error) == f"{address} is not there: 127.0.0.1 answers 404."
    assert len(library.online.headlines()) == 1
    site.put("/feed", rss(("A", f"{site.root}/a", "")))
    (well,) = library.online.refresh([feed.id])
    assert well.feed.error is None


def test_subscribing_to_what_is_no_feed_changes_nothing(library: Library, site: Site, tmp_path: Path) -> None:
    results = list(library.online.subscribe(site.put("/a", page("Thin ice"))))
    file = tmp_path / "feed.xml"
    file.write_bytes(rss(("A", "https://a.example/", "")))
    results += library.online.subscribe(file)
    assert [type(one.error) for one in results if isinstance(one, Failure)] == [
        errors.NoFeed,
        errors.UsageError,
    ]
    assert library.online.feeds() == []


def test_subscriptions_leave_as_a_list_that_comes_back(library: Library, site: Site, tmp_path: Path) -> None:
    subscribed(library, site.put("/feed", rss(title="Ice &amp; snow")))
    file = tmp_path / "out.opml"
    file.write_bytes(library.online.opml())
    assert b'text="Ice &amp; snow"' in file.read_bytes()
    (back,) = library.online.subscribe(file, private=True)
    assert isinstance(back, Subscribed) and back.change is None


def test_a_feed_that_was_typed_may_be_refreshed_at_home_but_not_under_a_new_name(
    library: Library, site: Site
) -> None:
    address = f"http://desk.example:{site.port}/feed"
    site.put("/feed", rss(("A", f"http://desk.example:{site.port}/a", "")))
    library.online.connect = partial(Client, resolver=lambda host, port: ["127.0.0.1"])
    (meant,) = library.online.subscribe(address, private=True)
    assert isinstance(meant, Subscribed)
    (well,) = library.online.refresh()
    assert well.feed.error is None
    with library._database.transaction() as connection:
        connection.run("UPDATE feed SET private = 1")
    (rebound,) = library.online.refresh()
    assert isinstance(rebound.feed.error, errors.PrivateAddress)


def test_what_takes_too_long_is_given_up_and_the_rest_goes_on(library: Library, site: Site) -> None:
    over = threading.Event()
    site.replies["/slow"] = lambda handler: over.wait(60) and None
    library.online.connect = partial(Client, patience=Patience(read=0.05))
    results = list(library.online.fetch([f"{site.root}/slow", site.put("/a", page("Thin ice"))]))
    over.set()
    assert statuses(results) == [errors.TookTooLong, NEW]


def test_pages_of_other_kinds_go_to_whoever_reads_them(library: Library, site: Site) -> None:
    site.replies["/html-as-text"] = lambda handler: send(
        handler, 200, page("Thin ice"), {"Content-Type": "text/plain"}
    )
    site.replies["/untold"] = lambda handler: send(handler, 200, page("Snow"), {"Content-Type": ""})
    pdf = site.put("/a.pdf", b"%PDF-1.7\n" + bytes(200), "application/pdf")
    results = list(library.online.fetch([f"{site.root}/html-as-text", f"{site.root}/untold", pdf]))
    assert statuses(results) == [NEW, NEW, errors.Unsupported]
    assert an_article(library) != 0


def test_an_entry_makes_a_page_of_its_own() -> None:
    entry = FeedItem(
        ref="1", link="http://paper.example/ice", title="<Ice>", byline="Ada & Ben",
        published="2026-05-01T10:00:00Z", content="<p>It is thin.</p>",
    )  # fmt: skip
    made = visits._composed(entry)
    page = made.data.decode()
    assert str(made.place) == "http://paper.example/ice"
    assert "<title>&lt;Ice&gt;</title>" in page and 'content="Ada &amp; Ben"' in page
    assert 'content="2026-05-01T10:00:00Z"' in page and "<p>It is thin.</p>" in page
    bare = visits._composed(FeedItem(ref="2", link="", title="Ice", content="x")).data.decode()
    assert 'name="author"' not in bare and "published_time" not in bare


def test_an_error_of_a_worker_has_the_address_in_the_place_of_a_draft() -> None:
    wanted = visits.Wanted(input="x", address="https://a.example/x", typed="a.example")
    told = visits._readdressed(NoText(path="/draft"), wanted, "page 2")
    assert told.params["path"] == "https://a.example/x: page 2"
    assert visits._readdressed(NoText(path="/draft"), wanted, None).params["path"] == "https://a.example/x"
    busy = LibraryBusy()
    assert visits._readdressed(busy, wanted, None) is busy
