"""The page as a tree: parsed, freed of what is never text, its pictures and links made plain."""

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml import html as lxml_html

from storage.blocks.context import BLOCKS
from storage.errors import TooLarge
from storage.extraction import listings, roles
from storage.extraction.decode import THIS_PAGE
from storage.extraction.depth import flattened, too_deep
from storage.text import clean

_GONE = (
    "script", "style", "template", "iframe", "object", "embed", "applet", "svg", "canvas", "link",
    "button", "input", "select", "textarea", "audio", "video", "map", "dialog", "datalist",
)  # fmt: skip
_IN_HEAD = frozenset(
    {"title", "meta", "link", "base", "style", "script", "noscript", "template", "basefont", "object"}
)
"""What a head may hold (HTML, 4.2.1), and what is best left in it."""
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_IN_LINE = re.compile(r"(?:^|;)\s*display\s*:\s*(?:-webkit-)?inline", re.I)
_RIGHT_TO_LEFT = re.compile(r"(?:^|;)\s*direction\s*:\s*rtl", re.I)
_MUCH = 0.4
"""Share of a page's text that nothing hides for good."""
_A_PARAGRAPH = 80
_AN_ARTICLE = 300
"""Characters of paragraphs; a page that shows so many is not waiting for a script."""
_MOST_ATTRIBUTES = 200
"""Of one element: libraries walk them again and again, and no page needs so many."""
MAX_ELEMENTS = 150_000
"""Of a page: ten times those of the longest books on one page; more would take over ten seconds."""
# Bounded in all parts, or a page of nothing but beginnings would take for ever.
_VALUE = r"""\s{0,9}=\s{0,9}(?:"[^"]{0,300}"|'[^']{0,300}'|[^\s>]{0,300}+)"""
_ATTRIBUTE = rf"[\s/]{{1,99}}+[^\s/>=]{{1,99}}+(?:{_VALUE})?+"
_CROWDED = re.compile(rf"<([A-Za-z][^\s/>]{{0,99}}+)(?:{_ATTRIBUTE}){{{_MOST_ATTRIBUTES}}}(?:{_ATTRIBUTE})*+")
_PICTURE = re.compile(r"\s*(?:https?:)?/[^\s\"<>]+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?\s*", re.I)
"""An attribute that is the address of a picture."""
_BLANK = re.compile(r"(?:blank|placeholder|spacer|loading|loader|lazy|transparent|pixel|1x1|empty)[^/]*$", re.I)
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,9})|([0-9]{1,9}));?", re.I)
_NAME = re.compile(r"[A-Za-z_:][A-Za-z0-9_:.-]*")


def tree(text: str) -> Any:
    """Return the ``<html>`` element of a page, at most :data:`depth.MAX_DEPTH` deep.

    Raises TooLarge beyond :data:`MAX_ELEMENTS`.
    """
    # As HTML takes its input (13.2.3.5), less what no article keeps and no tree can hold.
    text = clean(text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", " "))
    text = _REFERENCE.sub(_sound_reference, text)
    # libxml2 compares each attribute with all before it: a million of them take an hour.
    text = _CROWDED.sub(r"<\1", text)
    root = _parsed(text)
    root = _parsed(flattened(text)) if too_deep(root) else root
    if root.xpath("count(//*)") > MAX_ELEMENTS:
        raise TooLarge(path=THIS_PAGE, limit=f"{MAX_ELEMENTS:,} elements")
    return root


def _parsed(text: str) -> Any:
    parser = lxml_html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True
    )
    # A blank page has no root of its own.
    try:
        root = lxml_html.document_fromstring(f"<!DOCTYPE html>{text}<p></p>".encode(), parser=parser)
    except etree.ParserError:  # nothing but a comment that never ends
        root = lxml_html.document_fromstring("<p></p>", parser=parser)
    for element in root.iter("*"):
        names = element.keys()
        if len(names) > _MOST_ATTRIBUTES:
            element.attrib.clear()
        elif any(not _NAME.fullmatch(name) for name in names):
            _drop_odd_attributes(element)
    for void in list(root.iter("source", "track")):
        _empty(void)
    if root.find("body") is None:
        root.append(root.makeelement("body"))
    _end_head(root.find("head"), root.find("body"))
    return root


def _end_head(head: Any, body: Any) -> None:
    """Move to the body what cannot stand in a head: libxml2 leaves ``<article>`` after a title in it."""
    if head is None:
        return
    children = list(head)
    first = next((at for at, one in enumerate(children) if one.tag not in _IN_HEAD), len(children))
    strays = children[first:]
    if strays:
        strays[-1].tail = (strays[-1].tail or "") + (body.text or "")
        body.text = None
        for at, stray in enumerate(strays):
            body.insert(at, stray)


def _empty(void: Any) -> None:
    """Put what follows an element that HTML keeps empty after it; libxml2 takes it for its inside."""
    inside = list(void)
    if inside:
        inside[-1].tail = (inside[-1].tail or "") + (void.tail or "")
        void.tail = void.text
    else:
        void.tail = (void.text or "") + (void.tail or "")
    void.text = None
    above = void.getparent()
    at = above.index(void) + 1
    for child in reversed(inside):
        above.insert(at, child)


def _sound_reference(reference: re.Match[str]) -> str:
    """Return a character reference as it is, "" if it stands for what a tree cannot hold."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    held = code in {9, 10, 13} or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
    return reference[0] if held else ""


def _drop_odd_attributes(element: Any) -> None:
    """Drop attributes whose names libraries choke on, such as those of a quote never closed."""
    kept = {name: element.get(name) for name in element.keys() if _NAME.fullmatch(name)}  # noqa: SIM118
    element.attrib.clear()
    element.attrib.update(kept)


def strip(root: Any) -> None:
    """Take out what is never text to read: scripts, controls, players, what the page hides."""
    size = len(root.text_content())
    for noscript in list(root.iter("noscript")):
        _open_noscript(noscript, size)
    for math in list(root.iter("math")):
        _formula(math)
    for image in list(root.iter("amp-img", "amp-anim")):
        _plain_image(image)
    for figure in list(root.iter("figure")):
        _fill_figure(figure)
    for template in list(root.iter("template")):
        if template.get("shadowmode") or template.get("shadowrootmode"):
            template.tag = "div"  # the inside of a web component, as browsers save it: it is shown
    roles.apply(root)
    listings.join_lines(root)
    for element in list(root.iter(*_GONE)):
        element.drop_tree()
    size = len(root.text_content())
    pages: set[Any] = set()
    for element in list(root.iter("*")):
        if _hidden(element):
            if _is_page(element, root, size, pages):
                pages.add(element)
            elif not roles.is_panel(element):
                element.drop_tree()
        elif style := element.get("style"):
            if _RIGHT_TO_LEFT.search(style):
                element.set("dir", element.get("dir") or "rtl")
            if element.tag in {"div", "p"} and _IN_LINE.search(style):
                _put_in_line(element)


def _put_in_line(element: Any) -> None:
    """Let a block that its style puts into a line of text part that line no more."""
    above = element.getparent()
    if above.tag in BLOCKS and above.tag != "p":
        return
    if not element.text_content().strip() and element.find(".//img") is None:
        element.drop_tree()
    elif all(below.tag not in BLOCKS for below in element.iterdescendants("*")):
        element.tag = "span"


def _is_page(element: Any, root: Any, size: int, pages: set[Any]) -> bool:
    """Tell whether a hidden element is the page itself, which its script would show once it has run."""
    if len(element.text_content()) <= _MUCH * size:
        return False
    if any(above in pages for above in element.iterancestors()):
        return True
    return _prose(root) - _prose(element) < _AN_ARTICLE


def _prose(element: Any) -> int:
    """Return the characters of the paragraphs long enough to be of an article."""
    sizes = (len(" ".join(one.text_content().split())) for one in element.iter("p"))
    return sum(size for size in sizes if size >= _A_PARAGRAPH)


def _hidden(element: Any) -> bool:
    if element.tag in {"html", "body", "math"} or not element.attrib:
        return False
    return (
        "hidden" in element.attrib
        or _HIDDEN.search(element.get("style", "")) is not None
        or (element.get("aria-hidden") == "true" and element.tag not in {"img", "span", "a", "sup"})
    )


def _open_noscript(noscript: Any, size: int) -> None:
    """Put the picture that a page shows without scripts in the place of its stand-in."""
    if len(noscript.text_content()) * 2 > size:
        noscript.drop_tag()  # some pages are all within one
        return
    pictures = list(noscript.iter("img"))
    if len(pictures) == 1 and not noscript.text_content().strip():
        before = noscript.getprevious()
        stand_in = before if before is not None and before.tag == "img" else None
        if stand_in is None and before is not None:
            stand_in = before.find(".//img")
        source = "" if stand_in is None else _source(stand_in)
        if stand_in is not None and (not source or _stands_in(stand_in, source)):
            stand_in.set("src", pictures[0].get("src", ""))
        elif stand_in is None:
            noscript.addprevious(pictures[0])
            pictures[0].tail = None
    noscript.drop_tree()


def _fill_figure(figure: Any) -> None:
    """Give a figure the picture that only its attributes name, since a script would put it there."""
    if figure.find(".//img") is None and figure.find(".//picture") is None and figure.find(".//video") is None:
        source = next((value for value in figure.attrib.values() if _PICTURE.fullmatch(value)), "")
        if source:
            image = figure.makeelement("img", {"src": source.strip()})
            image.tail, figure.text = figure.text, None
            figure.insert(0, image)


def _plain_image(image: Any) -> None:
    """Make the picture element of AMP pages a plain one; what it holds is only its stand-in."""
    image.tag = "img"
    image.text = None
    del image[:]


def _formula(math: Any) -> None:
    """Put the TeX of a formula in its place, since its parts in a line say nothing."""
    source = math.get("alttext") or ""
    for annotation in math.iter("annotation"):
        if "tex" in (annotation.get("encoding") or ""):
            source = annotation.text or source
    if source.strip():
        code = math.makeelement("code")
        code.text, code.tail = " ".join(source.split()), math.tail
        math.getparent().replace(math, code)


# -- pictures and links ---------------------------------------------------------------------------


def _source(image: Any) -> str:
    """Return where a picture really comes from: pages put a blank one there till it is seen."""
    source = (image.get("src") or "").strip()
    if source and not _stands_in(image, source):
        return source
    for name, value in image.attrib.items():
        if name.startswith("data-") and "srcset" in name:
            return largest(value)
    for name in ("data-src", "data-original", "data-lazy-src", "data-url", "data-hi-res-src", "data-lazy"):
        if image.get(name, "").strip():
            return str(image.get(name)).strip()
    if image.get("srcset"):
        return largest(image.get("srcset"))
    for picture in image.iterancestors("picture"):
        for other in picture.iter("source"):
            if other.get("srcset") or other.get("data-srcset"):
                return largest(other.get("srcset") or other.get("data-srcset"))
    return source


def _stands_in(image: Any, source: str) -> bool:
    if source.startswith("data:"):
        return len(source) < 1000 or "svg" in source[:30]
    lazy = any(name.startswith("data-") and "src" in name for name in image.attrib)
    return lazy and ("lazy" in (image.get("class") or "") or _BLANK.search(source) is not None)


def largest(srcset: str) -> str:
    """Return the address of the largest picture in a ``srcset``.

    >>> largest("a.jpg 300w, b.jpg 1200w, c.jpg 600w")
    'b.jpg'
    """
    best, best_size = "", -1.0
    for candidate in re.split(r",\s+|,(?=https?:|//)", srcset.strip()):
        parts = candidate.split()
        if not parts:
            continue
        found = re.match(r"[\d.]+", parts[1]) if len(parts) > 1 else None
        try:
            size = float(found[0]) if found else 1.0
        except ValueError:
            size = 1.0
        if size > best_size:
            best, best_size = parts[0].rstrip(","), size
    return best


def resolve(root: Any, address: str | None) -> None:
    """Make links and pictures point where the page at ``address`` means them to.

    The page's own word for a picture stays in ``data-own``: files beside it go by that name.
    """
    base = _base(root, address)
    for image in list(root.iter("img")):
        own = clean(_source(image))
        image.set("data-own", own)
        image.set("src", own if own.startswith("data:") or not own else _joined(base, own))
    for link in root.iter("a"):
        href = clean(link.get("href") or "").strip()
        if href:
            link.set("href", _within(_joined(base, href), href, address))


def _base(root: Any, address: str | None) -> str:
    element = root.find(".//base[@href]")
    return _joined(address or "", element.get("href").strip()) if element is not None else address or ""


def _joined(base: str, address: str) -> str:
    if address.startswith(("https://", "http://")) and "[" not in address:
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _within(resolved: str, href: str, address: str | None) -> str:
    """Return ``#name`` for a link into the page itself."""
    if href.startswith("#"):
        return href
    page, _, name = resolved.partition("#")
    return f"#{name}" if name and address and page == address.partition("#")[0] else resolved


def site_of(address: str) -> str:
    """Return the host of an address without its ``www.``; "" if it has none.

    >>> site_of("https://www.example.org/a")
    'example.org'
    """
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
