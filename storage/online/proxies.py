"""The proxy that stands between: named by hand, by the environment, or by the system."""

import base64
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from storage.errors import BadAddress
from storage.online.places import Place, place


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """An HTTP proxy."""

    host: str
    port: int
    authorization: str = ""
    """Value of Proxy-Authorization, "" for none; the proxy's alone, never sent further."""


class Proxies:
    """Which proxy leads where. ``HTTP_PROXY``, ``HTTPS_PROXY`` and ``NO_PROXY`` are heeded."""

    def __init__(self, named: str | None = None) -> None:
        """``named`` goes before environment and system. Raises BadAddress."""
        self._named = None if named is None else _proxy(named)

    def way_to(self, there: Place) -> Proxy | None:
        """Return the proxy on the way to an address, None if it is asked directly.

        This computer itself is always asked directly, as browsers do. Raises BadAddress.
        """
        if there.host == "localhost" or (there.numeric is not None and there.numeric.is_loopback):
            return None
        if self._named is not None:
            return self._named
        from urllib.request import getproxies, proxy_bypass

        found = getproxies()
        address = found.get(there.scheme) or found.get("all")
        if not address or proxy_bypass(there.authority):
            return None
        return _proxy(address)


def _proxy(address: str) -> Proxy:
    """Raises BadAddress: only proxies that speak plain HTTP are known."""
    if "://" not in address:
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        login, _, rest = parts.netloc.rpartition("@")
        there = place(f"http://{rest}")
    except ValueError as error:
        raise BadAddress(text=address) from error
    if parts.scheme.lower() != "http":
        raise BadAddress(text=f"{parts.scheme}://{rest}")
    token = base64.b64encode(unquote(login).encode()).decode("ascii")
    return Proxy(host=there.host, port=there.port, authorization=f"Basic {token}" if login else "")
