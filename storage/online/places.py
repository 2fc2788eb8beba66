"""Where an address leads: host, port and path in one spelling, however oddly it was written."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from storage.errors import BadAddress, NotOfTheWeb

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

LONGEST = 8192
"""Characters of an address; servers stop about here, too."""

_EDGES = "".join(map(chr, range(0x21)))
_REMOVED = str.maketrans("", "", "\t\n\r")
_BARE = re.compile(r"[^\s/:?#@\\]+\.[^\s/:?#@\\.]{2,}(?::\d+)?(?:[/?#].*)?", re.S)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An http or https address, taken apart. Fragments are gone; nothing else is lost."""

    scheme: str
    host: str
    """Lower case ASCII: a name without its last dot, an IPv4 address in four decimal parts, or an
    IPv6 address without brackets."""
    port: int
    target: str
    """Path and query as they are asked for."""

    @property
    def numeric(self) -> IPAddress | None:
        """The host as an IP address, None if it is a name."""
        try:
            return ipaddress.ip_address(self.host)
        except ValueError:
            return None

    @property
    def authority(self) -> str:
        """Host and, where it is not the usual one, port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def place(text: str, base: str | None = None) -> Place:
    """Return where ``text`` leads, seen from ``base``. A name without a scheme means https.

    Raises BadAddress for what is no address, and NotOfTheWeb for other schemes than http and https.

    >>> str(place("HTTPS://Example.ORG.:443/a b?q=ü#c")), str(place("http://0x7f.1/"))
    ('https://example.org/a%20b?q=%C3%BC', 'http://127.0.0.1/')
    >>> str(place("../b", "https://example.org/a/c")), str(place("example.org"))
    ('https://example.org/b', 'https://example.org/')
    """
    # As browsers do (WHATWG URL, 4.4): edges off, tabs and line ends out, before any scheme is read.
    text = text.strip(_EDGES).translate(_REMOVED)
    if len(text) > LONGEST:
        raise BadAddress(text=f"{text[:80]}…")
    try:
        if base is not None:
            text = urljoin(base, text)
        elif _BARE.fullmatch(text):
            text = f"https://{text}"
        scheme = _SCHEME.match(text)
        if scheme is not None and scheme[1].lower() not in _PORTS:
            raise NotOfTheWeb(path=text, scheme=scheme[1].lower())
        return _place(urlsplit(text))
    except ValueError as error:
        raise BadAddress(text=text) from error


def _place(parts: SplitResult) -> Place:
    """Raises ValueError."""
    scheme = parts.scheme.lower()
    # A name and password in an address serve deception more often than their owner, and a
    # backslash is a slash to some and a letter to others.
    if scheme not in _PORTS or "@" in parts.netloc or "\\" in parts.netloc:
        raise ValueError
    port = parts.port or _PORTS[scheme]
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._|") + (
        f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?|[]')}" if parts.query else ""
    )
    return Place(scheme=scheme, host=_host(parts.hostname or ""), port=port, target=target)


def _host(written: str) -> str:
    """Return a host in its one spelling. Raises ValueError."""
    if ":" in written:
        if "%" in written:  # a zone: only this computer knows what it means
            raise ValueError
        return str(ipaddress.IPv6Address(written))
    host = unquote(written, errors="strict").encode("idna").decode("ascii").lower().removesuffix(".")
    if len(host) > 253 or not _HOST.fullmatch(host):
        raise ValueError
    labels = host.split(".")
    return str(_ipv4(labels)) if _NUMBER.fullmatch(labels[-1]) else host


def _ipv4(parts: list[str]) -> ipaddress.IPv4Address:
    """Return the address of up to four decimal, octal or hexadecimal parts (WHATWG URL, 3.5)."""
    if len(parts) > 4:
        raise ValueError
    *first, last = (_number(part) for part in parts)
    if any(number > 255 for number in first) or last >= 256 ** (5 - len(parts)):
        raise ValueError
    return ipaddress.IPv4Address(last + sum(number << 8 * (3 - at) for at, number in enumerate(first)))


def _number(part: str) -> int:
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8 if len(part) > 1 and part.startswith("0") else 10)
