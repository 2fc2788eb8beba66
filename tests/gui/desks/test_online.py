"""Going online from the window: in sight, stoppable, undone, and never by itself."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from gui.dialogs import files
from storage.library import Library
from storage.records import Feed, Headline
from tests.gui.conftest import Opener
from tests.journeys.hands import Person
from tests.webserver import Site, page, send, serving

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    return Person(qtbot, open_window(library))


def feed(site: Site, *names: str) -> str:
    told = "".join(f"<item><title>{name}</title><link>{site.root}/{name}</link></item>" for name in names)
    return site.put("/feed", f"<rss><channel><title>Ice <b>news</b></title>{told}</channel></rss>".encode())


def fill(dialog: QDialog, text: str) -> None:
    (field,) = dialog.findChildren(QLineEdit)
    field.setFocus()
    field.setText(text)


def rows(person: Person) -> list[str]:
    return [row.title for row in person.window.headlines.model.rows()]


def subscribe(person: Person, address: str) -> None:
    person.window.actions_["view.headlines"].trigger()
    person.click_button(person.window.headlines, "headlines.add")
    dialog = person.dialog("feed")
    fill(dialog, address)
    person.click_button(dialog, "feed.add")
    person.wait(lambda: not person.window.online_work.isVisible() and bool(rows(person)))


def test_a_page_is_fetched_in_sight_and_opened(person: Person, site: Site) -> None:
    go = threading.Event()

    def slow(handler: BaseHTTPRequestHandler) -> None:
        go.wait(30)
        send(handler, 200, page("Thin ice"), {"Content-Type": "text/html"})

    site.replies["/a"] = slow
    person.press(Qt.Key.Key_L, CONTROL)
    dialog = person.dialog("address")
    assert site.asked == []
    fill(dialog, f"{site.root}/a")
    person.click_button(dialog, "address.fetch")
    strip = person.window.online_work
    person.wait(lambda: strip.isVisible() and "127.0.0.1" in strip._words.text())
    assert strip._words.text().startswith("Online")
    assert strip._sign.isVisible() and not strip._sign.pixmap().isNull()
    go.set()
    person.wait(lambda: person.reads() == "Thin ice")
    assert not strip.isVisible()
    assert person.window.message.text == "1 imported"


def test_stopping_hangs_up(person: Person, site: Site) -> None:
    go = threading.Event()
    site.replies["/a"] = lambda handler: go.wait(30) and None
    person.window.online.fetch([f"{site.root}/a"])
    person.wait(lambda: bool(site.asked))
    ended: list[object] = []
    person.window.online.ended.connect(ended.append)
    person.click_button(person.window.online_work, "online.cancel")
    person.wait(lambda: bool(ended))
    go.set()
    assert not person.window.online_work.isVisible()
    assert person.window.message.text == "stopped before the end"


def test_what_cannot_be_fetched_is_told_in_words(person: Person, site: Site) -> None:
    person.window.online.fetch([f"{site.root}/gone", "file:///etc/passwd"])
    dialog = person.dialog("report")
    (failures,) = dialog.findChildren(QListWidget)
    said = "\n".join(failures.item(row).text() for row in range(failures.count()))
    assert f"{site.root}/gone is not there: 127.0.0.1 answers 404." in said
    assert "only http and https addresses" in said
    person.click_button(dialog, "report.close")


def test_headlines_come_are_read_and_marked(person: Person, site: Site) -> None:
    window = person.window
    assert not window.headlines.isVisible()
    site.put("/one", page("One"))
    subscribe(person, feed(site, "one", "two"))
    assert site.paths == ["/feed"]
    assert rows(person) == ["Ice news", "one", "two"]
    assert window.message.text == "2 new headline(s)"
    person.click_row(window.headlines.list, 1)
    assert window.headlines.read.text() == "Fetch and read"
    assert site.paths == ["/feed"]  # choosing asks nobody
    window.headlines.list.setFocus()
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.reads() == "One")
    person.wait(lambda: window.headlines.model.headlines()[0].article is not None)
    window.desk.leave()
    person.wait(lambda: window.headlines.read.text() == "Read")
    asked = len(site.asked)
    person.click_button(window.headlines, "headlines.read")
    person.wait(lambda: person.reads() == "One")
    assert len(site.asked) == asked


def test_refreshing_says_what_is_new_and_what_failed(person: Person, site: Site) -> None:
    window = person.window
    subscribe(person, feed(site, "one"))
    feed(site, "two", "one")
    person.press(Qt.Key.Key_F5)
    person.wait(lambda: rows(person) == ["Ice news", "two", "one"])
    assert window.message.text == "1 new headline(s)"
    del site.replies["/feed"]
    person.press(Qt.Key.Key_F5)
    person.wait(lambda: "1 feed(s) did not answer" in window.message.text)
    person.wait(lambda: isinstance(first := window.headlines.model.rows()[0], Feed) and first.error is not None)
    said = window.headlines.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "404" in said


def test_all_headlines_are_fetched_at_once(person: Person, library: Library, site: Site) -> None:
    for name in ("one", "two"):
        site.put(f"/{name}", page(name))
    subscribe(person, feed(site, "one", "two"))
    person.wait(person.window.actions_["file.fetch-headlines"].isEnabled)
    person.click_button(person.window.headlines, "headlines.fetch-headlines")
    person.wait(lambda: sorted(person.titles()) == ["one", "two"])
    person.wait(lambda: not person.window.actions_["file.fetch-headlines"].isEnabled())
    person.wait(lambda: person.window.message.text == "2 imported")


def test_feeds_and_headlines_go_and_come_back(person: Person, site: Site) -> None:
    window = person.window
    subscribe(person, feed(site, "one", "two"))
    person.click_row(window.headlines.list, 1)
    window.headlines.list.setFocus()
    person.press(Qt.Key.Key_Delete)
    person.wait(lambda: rows(person) == ["Ice news", "two"])
    person.click_row(window.headlines.list, 0)
    person.press(Qt.Key.Key_Delete)
    person.wait(lambda: rows(person) == [])
    assert "1 feed(s) removed" in window.message.text
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait(lambda: rows(person) == ["Ice news", "two"])
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait(lambda: rows(person) == ["Ice news", "one", "two"])
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait(lambda: rows(person) == [])


def test_a_list_of_feeds_is_added_from_a_file(
    person: Person, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.opml"
    file.write_text(f"<opml><body><outline xmlUrl='{feed(site, 'one')}'/></body></opml>", "utf-8")
    monkeypatch.setattr(files, "choose_list", lambda parent, title, start, then: then([file]))
    person.window.actions_["file.add-feed"].trigger()
    person.click_button(person.dialog("feed"), "feed.file")
    report = person.dialog("report")  # a file may not name hosts of this network
    (failures,) = report.findChildren(QListWidget)
    assert "private network" in failures.item(0).text()
    person.click_button(report, "report.close")


def test_older_headlines_are_shown_when_asked_for(person: Person, library: Library, site: Site) -> None:
    old = b"<rss><channel><title>Old</title><item><title>Long ago</title><link>https://a.example/</link>"
    body = old + b"<pubDate>Fri, 01 May 2020 14:00:00 GMT</pubDate></item></channel></rss>"
    subscribe(person, site.put("/feed", body))
    panel = person.window.headlines
    assert rows(person) == ["Old"]
    assert "24 hours" in panel._words.text() and panel._words.isVisible()
    person.click_button(panel, "headlines.earlier")
    person.wait(lambda: rows(person) == ["Old", "Long ago"])
    assert isinstance(panel.model.rows()[1], Headline)
    assert not panel._words.isVisible()
