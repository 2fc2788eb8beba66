"""A link shows where it truly leads before anything leaves the window."""

import unicodedata
from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog, copy
from gui.reader.typography import scaled

_ALLOWED = ("http", "https", "mailto")


def plain_address(address: str) -> str | None:
    """Return an address as it can be shown and opened, None if it may not be.

    Only http, https and mailto; characters that hide or turn text round are percent-encoded.

    >>> plain_address("file:///etc/passwd") is None
    True
    """
    if QUrl(address).scheme().lower() not in _ALLOWED:
        return None
    shown = QUrl(address).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return None if any(unicodedata.category(sign)[0] == "C" for sign in shown) else shown


def both_forms(host: str) -> str:
    """Return a host as computers and as people write it, where the two differ.

    Only the former is certain: letters of another alphabet may look like those of a known name. Signs that
    turn text round or are not seen are left out, and the latter is kept from turning what stands around it.

    >>> both_forms("paper.example")
    'paper.example'
    """
    try:
        written = ".".join(_label(label) for label in host.split("."))
    except UnicodeError:
        return host
    shown = "".join(sign for sign in written if unicodedata.category(sign)[0] not in "CZ")
    return host if shown == host else f"{host} (\u2068{shown}\u2069)"


def _label(label: str) -> str:
    return label[4:].encode("ascii").decode("punycode") if label.startswith("xn--") else label


def told_address(address: str) -> str:
    """Return an address for the line that tells where a link leads: as it is, and how its host is read.

    >>> told_address("https://paper.example/a")
    'https://paper.example/a'
    """
    plain = plain_address(address)
    if plain is None:
        return ""
    _, _, read = both_forms(urlsplit(plain).hostname or "").partition(" ")
    return f"{plain} {read}".rstrip()


class LinkDialog(Dialog):
    """Asks before the browser is opened."""

    def __init__(
        self, address: str, parent: QWidget, *, open_address: Callable[[str], object] | None = None
    ) -> None:
        super().__init__("link", self.tr("Open this address?"), parent)
        self._address = address
        self._open_address = open_address or _in_browser
        host = urlsplit(address).hostname
        if host:
            self.say(self.tr("This link leads to {0}:").format(both_forms(host)), "host")
        else:
            self.say(self.tr("This link leads to:"), "host")
        self.quote(address, "address", self.tr("Address")).setMaximumHeight(scaled(90))
        self.say(self.tr("It opens in your browser, which goes online."), "words", role="muted")
        self.offer(self.tr("Copy"), "copy", lambda: copy(address))
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Open in browser"), "open", self._open, main=True)
        self.fit(460, 240)

    def _open(self) -> None:
        self.accept()
        self._open_address(self._address)


def _in_browser(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
