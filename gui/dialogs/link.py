"""A link shows where it truly leads before anything leaves the window."""

import unicodedata
from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog, copy

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


def named(address: str) -> str:
    """Return the host of an address; one in another script than Latin in both its forms.

    >>> named("https://xn--mnchen-3ya.example/a"), named("https://a.example/b")
    ('xn--mnchen-3ya.example (münchen.example)', 'a.example')
    """
    host = urlsplit(address).hostname or ""
    try:
        read = host.encode("ascii").decode("idna") if "xn--" in host else host
    except UnicodeError:
        return host
    hidden = any(unicodedata.category(sign)[0] == "C" for sign in read)
    return host if read == host or hidden else f"{host} ({read})"


def told_address(address: str) -> str:
    """Return an address for the line that tells where a link leads: as it is, and how its host is read.

    >>> told_address("https://xn--mnchen-3ya.example/a")
    'https://xn--mnchen-3ya.example/a (münchen.example)'
    """
    plain = plain_address(address)
    if plain is None:
        return ""
    _, _, read = named(plain).partition(" ")
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
            self.say(self.tr("This link leads to {0}:").format(named(address)), "host")
        else:
            self.say(self.tr("This link leads to:"), "host")
        self.quote(address, "address", self.tr("Address")).setMaximumHeight(90)
        self.say(self.tr("It opens in your browser, which goes online."), "words", role="muted")
        self.offer(self.tr("Copy"), "copy", lambda: copy(address))
        self.offer(self.tr("Cancel"), "cancel", self.reject)
        self.offer(self.tr("Open in browser"), "open", self._open, main=True)
        self.resize(460, 240)

    def _open(self) -> None:
        self.accept()
        self._open_address(self._address)


def _in_browser(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
