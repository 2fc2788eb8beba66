"""What the kept tree still needs before it becomes blocks: figures, code, footnotes."""

import re
from typing import Any

from storage.blocks.context import BLOCKS, number
from storage.blocks.links import anchor_name
from storage.extraction import listings
from storage.extraction.pictures import Pictures
from storage.extraction.quotations import write_marks

_SMALL = 48
"""Pixels: what is lower stands in a line of text, such as a formula or an emoji."""
_DOT = frozenset({"0", "1", "0px", "1px"})
_BUTTON = 32
_RATIO = 9
"""Pixels: a picture that claims to be lower tells how wide it is to its height."""
_CONTROL = re.compile(
    r"(?:^|[\W_])(?:copy|copycode|icons?|arrows?|chevron|caret|spin(?:ner)?|load(?:ing|er)|button|btn"
    r"|full.?screen|enlarge|zoom|close|menu|play)(?:$|[\W_])",
    re.I,
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LETTER = re.compile(r"[^\W_]")
_MARK = re.compile(r"\W*\d{1,3}\W*")
"""What points to a footnote."""
_INLINE = re.compile(r"math|latex|emoji|smil|icon|formula|equation", re.I)
_CODE = re.compile(
    r"(?:^|[\s:])(?:language|lang|highlight-source|brush:?|sourceCode|highlight)[-:\s]+([A-Za-z0-9+#]+)"
)
_NO_CODE = frozenset({"none", "plaintext", "text", "plain", "highlight", "source", "auto", "numberlines"})


def tidy(body: Any, pictures: Pictures, address: str | None, language: str, direction: str) -> None:
    """Make ``body`` ready to be read as blocks of an article in ``language`` that runs in ``direction``."""
    blank: dict[Any, bool] = {}
    for image in list(body.iter("img")):
        _picture(image, pictures, blank)
    for pre in list(body.iter("pre")):
        if listings.is_gutter(pre):
            pre.drop_tree()
            continue
        _code(pre)
        listings.free(pre)
    for heading in body.iter(*_HEADINGS):
        _plain_heading(heading)
    _links(body, address)
    write_marks(body, language)
    # The title stands above the article, as its only heading of the first level.
    for heading in list(body.iter("h1")):
        heading.tag = "h2"
    _drop_usual(body, language, direction)


def _drop_usual(body: Any, language: str, direction: str) -> None:
    """Drop what says only that an element is as the article as a whole."""
    for element in body.iter("*"):
        if (element.get("lang") or "").replace("_", "-").lower() == language.lower():
            element.attrib.pop("lang", None)
        if (element.get("dir") or "").lower() == direction and not _turned(element, body):
            element.attrib.pop("dir", None)


def _turned(element: Any, body: Any) -> bool:
    """Tell whether an element above runs the other way, so that this one turns back."""
    while element is not body:
        element = element.getparent()
        if element.get("dir"):
            return True
    return False


def _picture(image: Any, pictures: Pictures, blank: dict[Any, bool]) -> None:
    pictures.take(image)
    shown = image.get("data-blob") or image.get("src")
    empty = not shown and not (image.get("alt") or "").strip()
    if empty or _counts_readers(image) or _is_control(image, blank):
        image.drop_tree()
    elif not _in_line(image):
        _own_figure(image)


def _counts_readers(image: Any) -> bool:
    sides = [image.get("width"), image.get("height")]
    # A page that waits for a picture may know its width alone.
    return any(side in _DOT for side in sides) and all(side is None or side in _DOT for side in sides)


def _is_control(image: Any, blank: dict[Any, bool]) -> bool:
    """Tell whether a picture is a button or an arrow, with nothing beside it that it could belong to.

    ``blank`` remembers which blocks have no text.
    """
    name = (image.get("src") or "").partition("?")[0].rpartition("/")[2]
    alt = image.get("alt") or ""
    sides = [number(image, side, 0) for side in ("width", "height")]
    named = _CONTROL.search(f"{image.get('class') or ''} {alt} {name[:200]}") is not None
    small = all(_RATIO < side <= _BUTTON for side in sides)
    if not (small and (named or not alt.strip())) and not (named and name.endswith((".svg", ".gif"))):
        return False
    around = next((above for above in image.iterancestors() if above.tag in BLOCKS), None)
    if around not in blank:
        blank[around] = around is not None and not around.text_content().strip()
    return blank[around]


def _in_line(image: Any) -> bool:
    words = " ".join([image.get("class") or "", image.get("alt") or "", (image.get("src") or "")[:200]])
    sides = [number(image, name, 0) for name in ("width", "height")]
    return bool(_INLINE.search(words)) or any(0 < side <= _SMALL for side in sides)


def _own_figure(image: Any) -> None:
    """Wrap a picture, with a link around it alone, so that it stands by itself."""
    outer = image
    above = image.getparent()
    while above is not None and above.tag in {"a", "picture", "span"} and _alone(outer, above):
        outer, above = above, above.getparent()
    if above is None or above.tag == "figure":
        return
    figure = outer.makeelement("figure")
    figure.tail, outer.tail = outer.tail, None
    above.replace(outer, figure)
    figure.append(outer)


def _alone(element: Any, above: Any) -> bool:
    pictures = [other for other in above.iter("img") if other is not element]
    return not above.text_content().strip() and len(pictures) <= (element.tag != "img")


def _code(pre: Any) -> None:
    """Note the language of a listing where any of the usual ways tells it."""
    places = [pre, *pre.iter("code"), *list(pre.iterancestors())[:3]]
    for element in places:
        for name in ("data-language", "data-lang"):
            if element.get(name):
                pre.set("data-language", element.get(name))
                return
        found = _CODE.search(element.get("class") or "")
        if found and found[1].lower() not in _NO_CODE:
            pre.set("data-language", found[1])
            return


def _plain_heading(heading: Any) -> None:
    """Take out of a heading the mark to link to it by, and the link that only leads to itself."""
    for link in list(heading.iter("a")):
        sign = not _LETTER.search(link.text_content()) and link.find(".//img") is None
        if link.get("id") or link.get("name"):
            if sign:
                link.text = None
                del link[:]
            if (link.get("href") or "").startswith("#"):
                del link.attrib["href"]
        elif sign:
            link.drop_tree()
        elif (link.get("href") or "").startswith("#") and not _MARK.fullmatch(link.text_content()):
            link.drop_tag()


def _links(body: Any, address: str | None) -> None:
    """Let links into the page lead to the article, or, where it lacks their end, to the web."""
    values = [element.get(name) for element in body.iter("*") for name in ("id", "name")]
    names = {anchor_name(value) for value in values if value}
    for link in body.iter("a"):
        href = link.get("href") or ""
        if href.startswith("#") and anchor_name(href[1:]) not in names:
            if address and len(href) > 1:
                link.set("href", address.partition("#")[0] + href)
            else:
                del link.attrib["href"]
