"""An address of the web: what is to be fetched from it, once the user says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog, copy
from gui.panels.parts import Field


class AddressDialog(Dialog):
    """Asks for addresses of pages; says what fetching means, and how to do without."""

    wanted = Signal(object)
    """The addresses, a list of str."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__("address", self.tr("Fetch from the web"), parent)
        self.say(self.tr("Address of the page, or several with spaces between:"), "words")
        self._field = Field("address.field", self.tr("Address"))
        self._field.setText(address)
        self.column.addWidget(self._field)
        self.say(
            self.tr(
                "Lectorium goes online for this page and its pictures, and for nothing else. "
                "The site learns the address of your network, but no cookies and not where you come from."
            ),
            "online",
            role="muted",
        )
        self.say(
            self.tr(
                "If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, "
                "complete”) and drop the file on this window."
            ),
            "steps",
            role="muted",
        )
        self.offer(self.tr("Copy address"), "copy", lambda: copy(self._field.text()))
        self.offer(self.tr("Close"), "close", self.reject)
        self._fetch = self.offer(self.tr("Fetch"), "fetch", self._accept, main=True)
        self._field.textChanged.connect(lambda _text: self._enable())
        self._field.selectAll()
        self._field.setFocus()
        self._enable()
        self.column.addStretch(1)
        self.fit(520, 250)

    def _enable(self) -> None:
        self._fetch.setEnabled(bool(self._field.text().strip()))

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self._field.text().split())
