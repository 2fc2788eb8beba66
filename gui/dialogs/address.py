"""What to do with a web address that was pasted: how to save its page."""

from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog, copy


class AddressDialog(Dialog):
    """Explains how a page of the web becomes a file that can be imported."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__("address", self.tr("Save this page first"), parent)
        self.say(
            self.tr("Lectorium works offline and does not fetch pages. To read this one here:"),
            "words",
        )
        self.quote(address, "address", self.tr("Address")).setMaximumHeight(64)
        self.say(
            self.tr(
                "1.  Open the address in your browser.\n"
                "2.  Press Ctrl+S (on a Mac ⌘S) and choose “Web page, complete”.\n"
                "3.  Drop the saved HTML file on this window, or choose File ▸ Import files."
            ),
            "steps",
        )
        self.offer(self.tr("Copy address"), "copy", lambda: copy(address))
        self.offer(self.tr("Close"), "close", self.accept, main=True)
        self.resize(480, 300)
