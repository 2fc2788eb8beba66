"""The last net: whatever goes wrong unforeseen ends in a dialog whose report holds nothing private."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.panels.parts import label
from gui.reader.typography import scaled
from gui.version import version


def report(error: BaseException) -> str:
    """Return versions and traceback: no locals, no message that may quote an article, no home folder."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        f"Lectorium {version()}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *(f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames),
        f"{type(error).__module__}.{type(error).__qualname__}",
    ]
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines.append(f"because of {type(cause).__module__}.{type(cause).__qualname__}")
    return "\n".join(lines)


def _short(filename: str) -> str:
    """Return the end of a path that says where in the code it is, without the folders above."""
    parts = Path(filename).parts
    for start in ("gui", "storage", "site-packages"):
        if start in parts:
            return "/".join(parts[parts.index(start) :])
    return parts[-1] if parts else "?"


class CrashDialog(QDialog):
    """Says that something went wrong, offers the report, and to go on."""

    quitAsked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAccessibleName(self.windowTitle())
        words = label(
            self.tr(
                "Lectorium met a fault. Everything that was saved is safe; you can go on, or quit "
                "and start again. The report below holds no text of your articles: please add it "
                "when you tell us."
            ),
            "crash.words",
        )
        words.setWordWrap(True)
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setObjectName("crash.report")
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox()
        self._button(buttons, self.tr("Copy report"), "crash.copy", self._copy)
        go_on = self._button(buttons, self.tr("Keep working"), "crash.keep", self.accept)
        self._button(buttons, self.tr("Quit"), "crash.quit", self._quit)
        go_on.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(words)
        layout.addWidget(self._report)
        layout.addWidget(buttons)
        self.resize(scaled(560), scaled(380))

    def _button(self, box: QDialogButtonBox, text: str, name: str, slot: Callable[[], object]) -> QPushButton:
        button = box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())

    def _quit(self) -> None:
        self.reject()
        self.quitAsked.emit()


class CrashNet(QObject):
    """Catches what flies out of slots, threads and Qt; shows one dialog at a time."""

    caught = Signal(object)
    quitAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self.caught.connect(self.show_crash)

    def install(self) -> None:
        """Catch from now on: uncaught exceptions of every thread, and Qt's own messages."""
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread
        qInstallMessageHandler(self._from_qt)

    def show_crash(self, error: BaseException) -> None:
        """Show the dialog, unless one is up already: faults often come in swarms."""
        _log("".join(traceback.format_exception(error)))
        if self._dialog is not None:
            return
        dialog = CrashDialog(report(error))
        dialog.quitAsked.connect(self.quitAsked)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.show()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _from_main(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.quitAsked.emit()
            return
        self.caught.emit(error.with_traceback(trace))

    def _from_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self.caught.emit(given.exc_value)

    @staticmethod
    def _from_qt(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        # Qt's warnings are for developers; a fatal one ends the process by itself.
        _log(f"Qt {kind.name.removeprefix('Qt')}: {message}\n")


def _log(text: str) -> None:
    if sys.stderr is not None:  # started by pythonw there is none
        sys.stderr.write(text)
