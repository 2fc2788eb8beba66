"""A tour of a library in the real window: ``python -m tests.hostile.tour LIBRARY SETTINGS``.

Each article is opened and painted, searched for, marked, tagged and found again, and the dialogs that show
foreign words are opened. Run under a tracer, it shows what the window asks the system for.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from gui.dialogs.details import DetailsDialog
from gui.dialogs.link import LinkDialog
from gui.panels.style import window_sheet
from gui.reader.typography import interface_font, load_fonts
from gui.session import Session
from gui.settings import Settings
from gui.theme import LIGHT, palette, stylesheet
from gui.window import Window
from storage.library import Library


def main(folder: Path, settings: Path) -> None:
    """Walk through the library in ``folder``; print how many articles were seen."""
    application = QApplication([])
    application.setStyle("Fusion")
    load_fonts()
    application.setFont(interface_font())
    application.setPalette(palette(LIGHT))
    application.setStyleSheet(stylesheet(LIGHT) + window_sheet(LIGHT))
    library = Library.open(folder)
    window = Window(Session(library, Settings(settings)))
    window.resize(1200, 800)
    window.show()
    seen = 0
    for article in library.articles.list():
        window.desk.open(article.id)
        application.processEvents()
        _paint(window)
        _paint(DetailsDialog(article, window))
        _paint(LinkDialog(f"https://paper.example/?{article.title}", window))
        library.highlights.add(article.id, 0, 5, note=article.title, tags=[article.title or "x"])
        application.processEvents()
        seen += 1
    library.search.find("harbour")
    window.close()
    print(f"seen {seen}")


def _paint(widget: QWidget) -> None:
    for part in (widget, *widget.findChildren(QWidget)):
        part.ensurePolished()
    assert not widget.grab().isNull()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
