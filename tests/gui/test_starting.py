"""What a start of the window leaves for later."""

import os
import subprocess
import sys
from pathlib import Path

from tests.builders import a_highlight, a_library, an_article

ROOT = Path(__file__).parents[2]
_SCRIPT = """
import linecache, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
import main
run = QApplication.exec

class Watch(QObject):
    def eventFilter(self, watched, event):
        above = watched.parent() if isinstance(watched, QWidget) else None
        if event.type() == QEvent.Type.Paint and above is not None and above.objectName() == "readerView":
            if above.toPlainText():
                heavy = {'_hashlib', 'email.message', 'lxml', 'whoosh', 'rapidfuzz', 'jinja2'}
                print(sorted(heavy & set(sys.modules)), [name for name in linecache.cache if "panels" in name])
                QTimer.singleShot(0, QApplication.quit)
        return False

def until_read(*_):
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    return run()

QApplication.exec = until_read
main.main(sys.argv[1:])
"""


def test_nothing_that_reading_does_not_need_is_loaded_before_the_article_is_seen(tmp_path: Path) -> None:
    with a_library(tmp_path) as library:
        article = an_article(library)
        a_highlight(library, article, library.articles.content(article).text.split()[0])
        library.set_setting("window.article", article)
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, "--library", str(tmp_path / "library")],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"XDG_CONFIG_HOME": str(tmp_path / "config"), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.splitlines()[0] == "[] []"
