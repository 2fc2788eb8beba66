"""Paper: pages, notes at their feet, what is never cut; and the file that is written."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs import files
from gui.reader.pages import Atom, Paginator
from gui.reader.paper import Job, Printout
from gui.reader.paperlinks import written
from gui.reader.sheet import Source
from gui.reader.typography import Typography
from gui.theme import LIGHT
from storage.library import Library
from storage.records import ArticleId, Block, Cell, Run, Style
from tests.builders import a_highlight, an_article
from tests.gui.conftest import Opener
from tests.journeys.hands import Person

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAPER = QRectF(0, 0, 1028, 1454)
FILLING = "The ice is thin, and whoever walks on it should be light. " * 12


def _atoms(count: int, height: float = 10.0, **notes: tuple[int, ...]) -> list[Atom]:
    return [
        Atom(top=at * height, bottom=(at + 1) * height, notes=notes.get(f"at{at}", ())) for at in range(count)
    ]


# -- pages


def test_pages_hold_whole_atoms() -> None:
    pages = Paginator(_atoms(25), (), room=105, gap=5).pages(first=0)
    assert [(page.top, page.bottom) for page in pages] == [(0, 100), (100, 200), (200, 250)]


def test_the_first_page_has_less_room() -> None:
    pages = Paginator(_atoms(15), (), room=100, gap=5).pages(first=30)
    assert pages[0].bottom == 70


def test_what_is_glued_goes_on_to_the_next_page_together() -> None:
    atoms = _atoms(15)
    atoms[9] = Atom(top=90, bottom=100, glue=True)
    pages = Paginator(atoms, (), room=100, gap=5).pages(first=0)
    assert pages[0].bottom == 90
    assert pages[1].top == 90


def test_what_is_all_glued_is_cut_all_the_same() -> None:
    atoms = [Atom(top=at * 10, bottom=at * 10 + 10, glue=True) for at in range(25)]
    pages = Paginator(atoms, (), room=100, gap=5).pages(first=0)
    assert [page.bottom for page in pages] == [100, 200, 250]


def test_a_note_stands_on_the_page_of_its_passage() -> None:
    pages = Paginator(_atoms(15, at8=(0,)), [[6, 6]], room=100, gap=5).pages(first=0)
    assert pages[0].bottom == 80  # the ninth line would leave its note no room
    assert pages[0].lines == ()
    assert pages[1].lines == ((0, 0), (0, 1))


def test_a_long_note_goes_on_at_the_next_page() -> None:
    pages = Paginator(_atoms(25, at2=(0,)), [[6] * 20], room=100, gap=5).pages(first=0)
    told = [line for page in pages for line in page.lines]
    assert told == [(0, line) for line in range(20)]
    assert pages[0].lines[:2] == ((0, 0), (0, 1))
    for page in pages:
        taken = 6 * len(page.lines) + (5 if page.lines else 0)
        assert page.bottom - page.top + taken <= 100


def test_what_is_taller_than_a_page_is_cut_through() -> None:
    pages = Paginator([Atom(top=0, bottom=250)], (), room=100, gap=5).pages(first=0)
    assert [(page.top, page.bottom) for page in pages] == [(0, 100), (100, 200), (200, 250)]


def test_notes_after_the_text_stand_on_the_last_page_or_on_one_of_their_own() -> None:
    paginator = Paginator(_atoms(3), [[6] * 2, [6] * 30], room=100, gap=5)
    pages = paginator.pages(first=0, ending=[0])
    assert (len(pages), pages[0].lines) == (1, ((0, 0), (0, 1)))
    pages = Paginator(_atoms(3), [[6] * 2, [6] * 30], room=100, gap=5).pages(first=0, ending=[0, 1])
    assert [line for page in pages for line in page.lines] == [(0, 0), (0, 1), *((1, at) for at in range(30))]
    assert Paginator([], (), room=100, gap=5).pages(first=0)


# -- an article on them


def _printout(library: Library, id: ArticleId) -> Printout:
    article, content = library.articles.get(id), library.articles.content(id)
    job = Job(
        source=Source(article, content, library.articles.image),
        highlights=library.highlights.list(id),
        typography=Typography(),
        theme=LIGHT,
    )
    made = Printout(job, PAPER)
    assert list(made.steps())[-1] == 1.0
    return made


def _picture(print_: Printout, number: int) -> QImage:
    image = QImage(PAPER.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    print_.paint(painter, number)
    painter.end()
    return image


def _has(image: QImage, is_one: Callable[[int, int, int], bool], rect: QRectF) -> bool:
    area = rect.toAlignedRect()
    pixels = (
        image.pixelColor(x, y)
        for y in range(area.top(), area.bottom(), 2)
        for x in range(area.left(), area.right(), 2)
    )
    return any(is_one(one.red(), one.green(), one.blue()) for one in pixels)


def test_highlights_are_painted_and_their_notes_stand_below(dressed: object, library: Library) -> None:
    id = an_article(library, "Ice", [Block(runs=(Run(text=f"{n}. {FILLING}"),)) for n in range(12)])
    before = _printout(library, id)
    assert not before.pages[0].lines
    a_highlight(library, id, "The ice is thin", note="Is it?", tags=["claim"], color="green")
    a_highlight(library, id, "11. The ice", color="pink", note="At the end")
    print_ = _printout(library, id)
    assert len(print_.pages) > 1
    assert print_.pages[0].lines == ((0, 0), (0, 1))
    assert print_.pages[-1].lines == ((1, 0),)
    green = lambda r, g, b: g > r + 60 and g > b + 40  # noqa: E731
    assert _has(_picture(print_, 0), green, QRectF(90, 120, 860, 500))
    assert not _has(_picture(before, 0), green, QRectF(90, 120, 860, 500))


def test_no_line_and_no_row_is_cut_in_two(dressed: object, library: Library) -> None:
    body: list[Block] = []
    for table in range(1, 5):
        body.append(Block(runs=(Run(text=FILLING),)))
        body += [
            Block(
                runs=(Run(text=f"{row} {column} " * (1 + 9 * (column == row % 3))),),
                cell=Cell(table=table, row=row, column=column),
            )
            for row in range(17)
            for column in range(3)
        ]
    id = an_article(library, "Tables", body)
    print_ = _printout(library, id)
    lines = []
    block = print_.sheet.document.begin()
    while block.isValid():
        lines += [one for one in print_.sheet.geometry.lines(block) if one[1] - one[0] > 2]
        block = block.next()
    assert len(print_.pages) > 1
    for page in print_.pages:
        cut = [(top, bottom) for top, bottom in lines if top + 1 < page.bottom < bottom - 1]
        assert not cut
    text = [(page.top, page.bottom) for page in print_.pages if page.bottom > page.top]
    for top, bottom in lines:
        assert any(first - 1 <= top and bottom <= last + 1 for first, last in text)


def test_what_belongs_to_the_article_stands_at_its_end(dressed: object, library: Library) -> None:
    id = an_article(library, "Ice", "The ice is thin.", url="https://example.org/ice")
    library.articles.tag([id], add=["to quote"])
    print_ = _printout(library, id)
    assert [note.text for note in print_._notes.notes] == ["to quote"]
    assert print_.pages[0].lines == ((0, 0),)
    assert print_._preamble == ["\u2066https://example.org/ice\u2069"]


# -- the desk


@pytest.fixture
def person(qtbot: QtBot, library: Library, open_window: Opener) -> Person:
    id = an_article(library, "Ice: thin/thick", "\n".join([FILLING] * 400), byline="Ada")
    a_highlight(library, id, "The ice is thin", note="Is it?")
    return Person(qtbot, open_window(library))


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[Path]:
    asked: list[Path] = []

    def choose(_parent: QWidget, _title: str, start: Path, then: Callable[[Path], object]) -> None:
        asked.append(start)
        then(path)

    monkeypatch.setattr(files, "choose_target", choose)
    return asked


def test_an_article_is_saved_as_pdf(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = _choose(monkeypatch, tmp_path / "ice.pdf")
    person.open("Ice: thin/thick")
    person.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert asked[0].name == "Ice thin thick.pdf"
    assert person.window.print_work.isVisible()
    assert not person.window.actions_["file.pdf"].isEnabled()
    person.wait(lambda: not person.window.printing.busy)
    data = (tmp_path / "ice.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") > 30
    assert b"/FontFile" in data
    assert "Ice: thin".encode("utf-16-be") in data
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []
    assert person.window.actions_["file.pdf"].isEnabled()


def test_printing_is_stopped_and_no_file_is_left(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tmp_path / "ice.pdf")
    person.open("Ice: thin/thick")
    person.press(Qt.Key.Key_P, CONTROL | SHIFT)
    person.click_button(person.window.print_work, "printing.cancel")
    assert not person.window.printing.busy
    assert not (tmp_path / "ice.pdf").exists()
    assert person.window.print_work.isHidden()


def test_a_file_that_cannot_be_written_is_told(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tmp_path / "nowhere" / "ice.pdf")
    told: list[str] = []
    person.window.session.told.connect(told.append)
    person.open("Ice: thin/thick")
    person.press(Qt.Key.Key_P, CONTROL | SHIFT)
    person.wait(lambda: not person.window.printing.busy)
    assert "ice.pdf" in told[0]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_is_gone_is_told(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = QPdfWriter(str(tmp_path / "nowhere" / "printed.pdf"))
    monkeypatch.setattr(files, "choose_printer", lambda _parent, _title, then: then(gone))
    told: list[str] = []
    person.window.session.told.connect(told.append)
    person.open("Ice: thin/thick")
    person.press(Qt.Key.Key_P, CONTROL)
    person.wait(lambda: not person.window.printing.busy)
    assert told == ["The printer cannot be reached."]


def test_a_printer_gets_the_same_pages(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(_parent: QWidget, title: str, then: Callable[[QPdfWriter], object]) -> None:
        assert title == "Ice: thin/thick"
        then(QPdfWriter(str(tmp_path / "printed.pdf")))

    monkeypatch.setattr(files, "choose_printer", choose)
    person.open("Ice: thin/thick")
    person.press(Qt.Key.Key_P, CONTROL)
    person.wait(lambda: not person.window.printing.busy)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") > 30


# -- links


def _links(data: bytes) -> tuple[list[str], list[str]]:
    """Return where the links of a PDF lead: addresses, and places in itself."""
    addresses = re.findall(rb"/URI \((.*)\)\n", data)
    places = re.findall(rb"/Dest \(\xfe\xff((?:\x00.)+)\)", data)
    return [one.decode() for one in addresses], [one.decode("utf-16-be") for one in places]


def test_links_of_a_pdf_lead_to_the_web_and_to_notes(person: Person, library: Library, tmp_path: Path) -> None:
    mark = Run(text="1", style=Style.SUP, href="#n1")
    body = [
        Block(runs=(Run(text="See the "), Run(text="map", href="https://map.example/é?q=1"), mark)),
        Block(runs=(Run(text="Gone", href="#nowhere"), Run(text=FILLING * 60))),
        Block(runs=(Run(text="Measured by hand."),), nest="o", marker="1.", anchors=("n1",)),
    ]
    an_article(library, "Linked", body, url="https://ice.example/thin")
    person.open("Linked")
    person.window.printing.save(tmp_path / "linked.pdf")
    person.wait(lambda: not person.window.printing.busy)
    data = (tmp_path / "linked.pdf").read_bytes()
    addresses, places = _links(data)
    assert set(addresses) == {"https://map.example/%C3%A9?q=1", "https://ice.example/thin"}
    assert len(places) == 1
    name = re.escape(places[0].encode("utf-16-be"))
    assert re.search(rb"/Names \[[^]]*" + name, data)


@pytest.mark.parametrize("letter", ["(", ")", "\\", "\\)", ")/S/JavaScript/JS(app.alert(1)"])
def test_a_link_cannot_write_into_the_pdf(letter: str) -> None:
    address = written(f"https://ice.example/a{letter}b")
    assert address.startswith("https://ice.example/a") and address.isascii()
    assert not set(address) & set("()\\")
