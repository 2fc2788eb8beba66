"""Addresses as targets of Markdown links."""

import re
from urllib.parse import quote

# What an address may hold besides letters and digits (RFC 3986, 2.2 and 2.3). Brackets, quotes of
# code, spaces and everything beyond ASCII are written in per cent, where nothing reads them as markup.
_KEPT = "-._~:/?#@!$'()+,;=%*&"
_REFERENCE = re.compile(r"&(?=#?\w+;)")


def target(address: str) -> str:
    """Return ``address`` as a link's target, in angle brackets.

    >>> target("https://a.example/b (c)?d=1&copy;")
    '<https://a.example/b%20(c)?d=1&amp;copy;>'
    """
    written = quote(address.encode("utf-8", "replace"), safe=_KEPT)
    return f"<{_REFERENCE.sub('&amp;', written)}>"
