"""Addresses that may stand in an article: web, mail and fragments, nothing that could run."""

import ipaddress
import re
from functools import lru_cache
from urllib.parse import unquote

from storage.text import clean

MAX_ADDRESS = 8192
"""Longer ones are data in disguise; browsers and servers stop about here too."""

_EDGES = "".join(map(chr, range(0x21)))
_REMOVED = str.maketrans("", "", "\t\n\r")
_WEB = re.compile(
    r"(https?)://(?:[^\s/?#@\\]*@)?"
    r"(\[[0-9A-Fa-f:.]+\]|[^\s/?#@:\\\[\]]+)"
    r"(?::(\d{0,5}))?(?=[/?#]|$)",
    re.I,
)
_MAIL = re.compile(r"mailto:[^\s\\]+", re.I)
_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*", re.I)
_CONTROL = re.compile("[\x00-\x1f\x7f]")


@lru_cache(maxsize=4096)
def safe_link(address: str) -> str:
    """Return ``address`` if a link may lead there, as it is kept; "" otherwise.

    http, https, mailto and ``#name`` may; relative ones were resolved before or lead nowhere.

    >>> safe_link(" HTTPS://example.org/a b "), safe_link("%01javascript:x"), safe_link("#n%3A1")
    ('https://example.org/a%20b', '', '#n:1')
    """
    address = _trimmed(address)
    if address.startswith("#"):
        name = anchor_name(address[1:])
        return f"#{name}" if name else ""
    if _MAIL.fullmatch(address) and len(address) <= MAX_ADDRESS:
        return "mailto:" + address[len("mailto:") :]
    return safe_source(address)


@lru_cache(maxsize=4096)
def safe_source(address: str) -> str:
    """Return ``address`` if it is a sound http or https one, as it is kept; "" otherwise.

    >>> safe_source("http://example.org:8080/x.png"), safe_source("file:///etc/passwd")
    ('http://example.org:8080/x.png', '')
    """
    address = _trimmed(address)
    found = _WEB.match(address)
    if not found or len(address) > MAX_ADDRESS:
        return ""
    scheme, host, port = found.groups()
    if int(port or 0) > 65535 or not _sound_host(host):
        return ""
    return scheme.lower() + address[len(scheme) :]


@lru_cache(maxsize=4096)
def anchor_name(name: str) -> str:
    """Return the name of a place in an article as ids and links share it; "" if it is none.

    >>> anchor_name("fn%3A1"), anchor_name("two words")
    ('fn:1', '')
    """
    plain = unquote(name, errors="replace")
    # Undone only where it cannot be undone twice, so that a name is always its own name.
    name = name if "%" in plain else plain
    if not name or len(name) > 200 or clean(name) != name or any(c.isspace() for c in name):
        return ""
    return name


def _trimmed(address: str) -> str:
    # As browsers do (WHATWG URL, 4.4): edges off, tabs and line ends out, before any scheme is read.
    address = address.strip(_EDGES).translate(_REMOVED)
    if _CONTROL.search(address):
        return ""
    return clean(address).replace(" ", "%20")


def _sound_host(host: str) -> bool:
    if host.startswith("["):
        return _sound(ipaddress.IPv6Address, host[1:-1])
    try:
        labels = host.encode("idna").decode("ascii").removesuffix(".").split(".")
        for label in labels:
            if label.lower().startswith("xn--"):
                label.encode("ascii").decode("idna")
    except UnicodeError:
        return False
    if not all(_LABEL.fullmatch(label) for label in labels):
        return False
    if _NUMBER.fullmatch(labels[-1]):
        return _sound(ipaddress.IPv4Address, host)
    return True


def _sound(kind: type[ipaddress.IPv4Address] | type[ipaddress.IPv6Address], text: str) -> bool:
    try:
        kind(text)
    except ValueError:
        return False
    return True
