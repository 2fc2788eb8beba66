"""What may be reached: the open internet, and of private networks only what the user typed."""

import ipaddress

from storage.online.places import IPAddress, Place

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_CLOSED = tuple(
    ipaddress.ip_network(one)
    for one in (
        "100.64.0.0/10",  # carriers' own (RFC 6598)
        "192.0.0.0/24",
        "192.88.99.0/24",  # relays of 6to4, given up (RFC 7526)
        "198.18.0.0/15",
        "::/96",  # IPv4-compatible, given up (RFC 4291)
        "64:ff9b:1::/48",  # a network's own NAT64 (RFC 8215)
        "100::/64",
        "2001::/23",  # Teredo, benchmarks, ORCHID
        "fec0::/10",  # site-local, given up (RFC 3879)
        "3fff::/20",
        "5f00::/16",
    )
)
_PRIVATE_ENDINGS = (
    ".localhost", ".local", ".localdomain", ".lan", ".home", ".internal", ".intranet", ".corp",
    ".private", ".home.arpa",
)  # fmt: skip
"""Of names that no public name server knows (RFC 6761, 6762, 8375, and common use)."""


def is_public(address: IPAddress | str) -> bool:
    """Tell whether an IP address lies in the open internet, also when it wraps another one.

    >>> is_public("93.184.215.14"), is_public("::ffff:127.0.0.1"), is_public("64:ff9b::a00:1")
    (True, False, False)
    """
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
    if any(ip in network for network in _CLOSED if network.version == ip.version):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def is_plainly_private(place: Place) -> bool:
    """Tell whether an address itself says that it leads into a private network.

    What a name leads to is known only once it is looked up; see :meth:`Client.get`.
    """
    if place.numeric is not None:
        return not is_public(place.numeric)
    return "." not in place.host or f".{place.host}".endswith(_PRIVATE_ENDINGS)


def may_ask(place: Place, typed: str | None) -> bool:
    """Tell whether an address may be asked at all, where the user typed the host ``typed``.

    Hosts that nobody typed are asked on the usual ports only: a low port belongs to another
    service, which takes what it is sent for its own language.
    """
    if place.host == typed:
        return True
    return not is_plainly_private(place) and (place.port in (80, 443) or place.port >= 1024)
