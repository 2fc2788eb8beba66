"""Web addresses: as they are shown and opened, and the key that tells the same article by them."""

import re
from urllib.parse import quote, unquote_to_bytes, urlsplit, urlunsplit

_PAGE_FRAGMENT = re.compile("[!/]")
"""How a fragment begins that chooses a page (``#!/story/7``, ``#/story/7``), not a place on it."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""What no tree and no terminal should meet: in an address it is written out, as browsers do."""


def normal_address(text: str) -> str | None:
    """Return an http(s) address as it is kept: lower-case scheme and host, no place on the page.

    None for anything else.

    >>> normal_address("HTTPS://Example.org/A?b#c"), normal_address("notes.txt")
    ('https://example.org/A?b', None)
    >>> normal_address("https://example.org/a\\x01b")
    'https://example.org/a%01b'
    """
    try:
        text.encode()  # bytes of a command line that are no UTF-8 make no address
        parts = urlsplit(_CONTROL.sub(lambda found: quote(found[0]), text.strip()))
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    standard = {"http": 80, "https": 443}[parts.scheme.lower()]
    place = f"[{host}]" if ":" in host else host
    if port not in (None, standard):
        place += f":{port}"
    fragment = parts.fragment if _PAGE_FRAGMENT.match(parts.fragment) else ""
    return urlunsplit((parts.scheme.lower(), place, parts.path or "/", parts.query, fragment))


def identity_of(address: str | None, sha256: str) -> str:
    """Return what makes a page the same article: the key of its address, or else its bytes.

    >>> identity_of("https://www.example.org/a/?utm_source=feed", "")
    'url:example.org/a'
    """
    return f"url:{address_key(address)}" if address else f"sha256:{sha256}"


def own_identity(address: str) -> str:
    """Return the identity of an article whose key another article has: its address as it is.

    Libraries of schema 1 told articles apart so, and those that the key would make one stay two.
    """
    return f"url:{address}"


def site_root(address: str) -> bool:
    """Tell whether an address is a site's front page: no article has it for its own.

    >>> site_root("https://example.org/"), site_root("https://example.org/a")
    (True, False)
    """
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query and not parts.fragment


def plainer(known: str, fresh: str) -> str:
    """Return which of two addresses of one article to show: the one with less around its key.

    >>> plainer("https://example.org/a", "https://example.org/a?utm_source=feed")
    'https://example.org/a'
    """
    return known if _surplus(known) < _surplus(fresh) else fresh


def _surplus(address: str) -> tuple[int, bool]:
    secure = address.startswith("https:")
    bare = re.sub(r"^https?://(www\.)?", "", address).rstrip("/")
    return max(0, len(bare) - len(address_key(address))), not secure


# -- the key ------------------------------------------------------------------------------------
# Not courlan, w3lib or url-normalize: the first drops ``?id=``-like parameters by pattern (cid, uid,
# session, source) and so makes one article of two; the others know no AMP, no mobile hosts, and leave
# the list of trackers to the caller.


def address_key(address: str) -> str:
    """Return what all addresses of one article have in common; not meant to be opened.

    Away go what only tells how a reader came (trackers), which dress the page wears (AMP, mobile) and how
    the server spells one place (scheme, port, ``www.``, ``index.html``, order of parameters). The case of a
    path stays: many servers tell ``/a`` from ``/A``.

    >>> address_key("http://m.Example.org:80/News/%7Eann/../Ice/amp/?utm_source=x&b=2&a=1#top")
    'example.org/News/Ice?a=1&b=2'
    >>> address_key("https://example-org.cdn.ampproject.org/c/s/example.org/ice.amp.html")
    'example.org/ice.html'
    """
    parts = urlsplit(_out_of_cache(address))
    path = _plain_path(parts.path)
    query = _plain_query(parts.query)
    fragment = parts.fragment if _PAGE_FRAGMENT.match(parts.fragment) else ""
    tail = f"#{_escaped(fragment, _IN_QUERY)}" if fragment else ""
    return _plain_host(parts.hostname or "", parts.port) + path + (f"?{query}" if query else "") + tail


_CACHES = ("cdn.ampproject.org", "bing-amp.com")
"""Hosts that serve other sites' AMP pages (amp.dev, "AMP Cache URL format")."""
_CACHED = re.compile(r"^/(?:c|v|i|r|wp)/(?:s/)?(?P<page>[^/]+\.[^/]+(?:/.*)?)$")
_VIEWED = re.compile(r"^/amp/s/(?P<page>[^/]+\.[A-Za-z]{2,}/.+)$")
"""A search engine's AMP viewer: the page's own address behind ``/amp/s/``."""


def _out_of_cache(address: str) -> str:
    parts = urlsplit(address)
    host = parts.hostname or ""
    cached = any(host == cache or host.endswith(f".{cache}") for cache in _CACHES)
    found = (_CACHED if cached else _VIEWED).match(parts.path)
    if found is None:
        return address
    page = urlunsplit(("", "", found["page"], parts.query, parts.fragment))
    try:
        inner = f"https://{page}"
        _ = urlsplit(inner).port  # what stands there may be no host
    except ValueError:
        return address
    return inner


_DRESSES = frozenset(("www", "m", "mobile", "amp"))


def _plain_host(host: str, port: int | None) -> str:
    host = host.rstrip(".")
    try:
        host = host.encode("idna").decode("ascii")
    except UnicodeError:
        pass  # an address all the same
    if ":" in host:
        host = f"[{host}]"
    labels = host.split(".")
    # The last two are the site's own name: m.example is a site, en.m.example.org the mobile en.example.org.
    host = ".".join([label for label in labels[:-2] if label not in _DRESSES] + labels[-2:])
    return host if port in (None, 80, 443) else f"{host}:{port}"


_INDEX = re.compile(r"/(?:index|default)\.(?:html?|shtml|xhtml|php|aspx?|jsp)$", re.I)
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;]*", re.I)
_AMP_ENDS = re.compile(r"(?<=[^/])(?:/amp(?:\.html)?|\.amp)$|\.amp(?=\.html?$)", re.I)
_AMP_BEGINS = re.compile(r"^/amp(?=/.*(?:-[^/]*-|\d{5}))")
"""Only before what looks like a story (``two-hyphens-least``, a long number): /amp/12 may sell amplifiers."""


def _plain_path(path: str) -> str:
    path = _without_dots(re.sub("/{2,}", "/", _escaped(_SESSION.sub("", path), _IN_PATH)))
    path = _INDEX.sub("/", path).rstrip("/")
    path = _AMP_BEGINS.sub("", _AMP_ENDS.sub("", path))
    return _INDEX.sub("/", path).rstrip("/")


def _without_dots(path: str) -> str:
    """Return a path without ``.`` and ``..`` segments (RFC 3986, 5.2.4)."""
    if "/." not in path:
        return path
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[max(1, len(kept) - 1) :]
        elif segment != ".":
            kept.append(segment)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/".join(kept)


_IN_PATH = "/!$&'()*+,;=:@~"
_IN_QUERY = "/!$'()*,;:@~?"


def _escaped(text: str, safe: str) -> str:
    """Return text with one spelling of each character: escaped only where it must be (RFC 3986, 6.2.2)."""
    if "%" not in text and text.isascii() and not _ODD.search(text):
        return text
    reserved = {sign: f"%{ord(sign):02X}" for sign in "%/?#&=+;"}
    # What is escaped and means something else bare stays escaped; all else finds its one spelling.
    pieces = re.split("(%[0-9A-Fa-f]{2})", text)
    out: list[bytes] = []
    for piece in pieces:
        sign = unquote_to_bytes(piece)
        if len(piece) == 3 and piece[0] == "%" and len(sign) == 1 and chr(sign[0]) in reserved:
            out.append(reserved[chr(sign[0])].encode())
        else:
            out.append(quote(sign if piece.startswith("%") else piece, safe=safe + "%").encode())
    return b"".join(out).decode("ascii")


_ODD = re.compile(r"[^A-Za-z0-9\-._~/!$&'()*+,;=:@?]")

_TRACKERS = frozenset(
    (
        # click numbers of advertisers and networks
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid",
        "ttclid", "igshid", "igsh", "li_fat_id", "epik", "rdt_cid", "scclid", "irclickid", "irgwc",
        "zanpid", "s_kwcid", "ef_id", "srsltid", "mibextid", "wickedid", "obclid", "tblci",
        # campaigns: newsletters, shops of analytics (AT Internet, Adobe, comScore, Webtrends, HubSpot …)
        "mc_cid", "mc_eid", "mkt_tok", "xtor", "cmpid", "icid", "cid_source", "s_cid", "sc_cid",
        "wt_mc", "wt_zmc", "wt.mc_id", "hsctatracking", "hss_channel", "__hsfp", "__hssc", "__hstc",
        "_hsenc", "_hsmi", "_openstat", "_ga", "_gl", "vgo_ee", "trk_contact", "ml_subscriber",
        "ml_subscriber_hash", "ck_subscriber_id", "emci", "emdi", "ceid", "elqtrackid", "elqtrack",
        "nr_email_referer", "sfmc_id", "spm", "guccounter", "guce_referrer", "guce_referrer_sig",
        # who passed it on
        "ref_src", "ref_url", "referrer", "referer", "fb_ref", "fb_source", "fb_action_ids",
        "fb_action_types", "action_object_map", "share_token", "share_id", "shared", "sharetype", "smid",
        "soc_src", "soc_trk", "__twitter_impression", "_branch_match_id",
        # what an AMP viewer adds
        "amp_js_v", "amp_gsa", "amp_r", "usqp", "aoh", "amp_ct",
        # sessions that a server writes into every link
        "phpsessid", "jsessionid", "aspsessionid",
    )
)  # fmt: skip
"""Parameters that never choose a page, in lower case. Names that some site uses to choose one (id, cid,
uid, source, ref, page, s, p, q …) are not among them: better two articles of one story, shown as kin, than
one of two."""
_TRACKING = ("utm_", "utm-", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "at_", "ns_", "itm_", "vero_", "oly_")
"""What their names begin with where a whole family means the campaign."""
_DRESSED = frozenset(
    ("amp", "outputtype=amp", "output=amp", "amp=1", "amp=true", "amp=yes", "mobile=1", "mobile=true")
)
_CHANNELS = frozenset(("rss", "feed", "newsletter", "email", "share", "social", "push"))
_FROM = frozenset(("ref", "source", "src", "from", "via"))
"""These tell the channel if they name one, and may choose a page if not (``?ref=main``)."""


def _plain_query(query: str) -> str:
    kept = []
    for part in query.split("&"):
        name, _, value = _escaped(part.replace("+", "%20"), _IN_QUERY + "=").partition("=")
        low = name.lower()
        if not name and not value:
            continue
        if low in _TRACKERS or low.startswith(_TRACKING):
            continue
        told = f"{low}={value.lower()}" if value else low
        if told in _DRESSED or (low in _FROM and value.lower() in _CHANNELS):
            continue
        kept.append((name, f"{name}={value}" if value else name))
    # In the order of their names; of one name (a list) the order means something.
    return "&".join(part for _, part in sorted(kept, key=lambda one: one[0]))
