"""Web addresses as identities of articles."""

from urllib.parse import urlsplit, urlunsplit


def normal_address(text: str) -> str | None:
    """Return an http(s) address in one form: no fragment, lower-case scheme and host.

    None for anything else.

    >>> normal_address("HTTPS://Example.org/A?b#c"), normal_address("notes.txt")
    ('https://example.org/A?b', None)
    """
    try:
        text.encode()  # bytes of a command line that are no UTF-8 make no address
        parts = urlsplit(text.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    standard = {"http": 80, "https": 443}[parts.scheme.lower()]
    place = f"[{host}]" if ":" in host else host
    if port not in (None, standard):
        place += f":{port}"
    return urlunsplit((parts.scheme.lower(), place, parts.path or "/", parts.query, ""))


def identity_of(address: str | None, sha256: str) -> str:
    """Return what makes a page the same article: its address, or else its bytes."""
    return f"url:{address}" if address else f"sha256:{sha256}"


def site_root(address: str) -> bool:
    """Tell whether an address is a site's front page: no article has it for its own.

    >>> site_root("https://example.org/"), site_root("https://example.org/a")
    (True, False)
    """
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query
