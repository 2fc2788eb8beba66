"""The system's file dialogs, opened without waiting: what is chosen comes back by a call.

Tests put their own functions in place of these; nothing else asks for files.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

_PAGES = (
    "*.html *.htm *.xhtml *.html.gz *.mhtml *.mht *.webarchive *.warc *.warc.gz *.wacz *.epub *.zip "
    "*.md *.markdown *.txt"
)


def choose_files(parent: QWidget, title: str, start: Path, then: Callable[[list[Path]], object]) -> None:
    """Ask for saved pages."""
    dialog = _existing(parent, title, start, QCoreApplication.translate("Files", "Saved pages"), _PAGES)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def choose_list(parent: QWidget, title: str, start: Path, then: Callable[[list[Path]], object]) -> None:
    """Ask for a list of feeds."""
    kind = QCoreApplication.translate("Files", "Lists of feeds")
    dialog = _existing(parent, title, start, kind, "*.opml *.xml")
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def choose_table(parent: QWidget, title: str, start: Path, then: Callable[[Path], object]) -> None:
    """Ask for a table in CSV."""
    dialog = _existing(parent, title, start, "CSV", "*.csv")
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def choose_backup(parent: QWidget, title: str, start: Path, then: Callable[[Path], object]) -> None:
    """Ask for a backup of a library."""
    kind = QCoreApplication.translate("Files", "Backups")
    dialog = _existing(parent, title, start, kind, "*.zip *.db")
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def choose_folder(parent: QWidget, title: str, start: Path, then: Callable[[Path], object]) -> None:
    """Ask for a folder; a new one can be made."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def choose_target(parent: QWidget, title: str, start: Path, then: Callable[[Path], object]) -> None:
    """Ask for the file to write, of the kind of ``start``; the dialog asks before one is replaced."""
    dialog = _dialog(parent, title, start.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    kind = "Markdown" if start.suffix == ".md" else start.suffix[1:].upper()
    dialog.setNameFilters([f"{kind} (*{start.suffix})"])
    dialog.setDefaultSuffix(start.suffix[1:])
    dialog.selectFile(start.name)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def choose_printer(parent: QWidget, title: str, then: Callable[[QPrinter], object]) -> None:
    """Ask for a printer, its paper and what else it offers."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Lectorium")
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printer")
    dialog.setAccessibleName(QCoreApplication.translate("Files", "Print"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.finished.connect(dialog.deleteLater)
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)  # the print dialog's own wants a slot by its name


def _existing(parent: QWidget, title: str, start: Path, kind: str, patterns: str) -> QFileDialog:
    """Return a dialog for one file that is there, of a kind or of any."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    everything = QCoreApplication.translate("Files", "All files")
    dialog.setNameFilters([f"{kind} ({patterns})", f"{everything} (*)"])
    return dialog


def _dialog(parent: QWidget, title: str, start: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start))
    dialog.setObjectName("files")
    dialog.setAccessibleName(title)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
