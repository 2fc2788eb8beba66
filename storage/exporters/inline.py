"""The runs of a block as Markdown on one line, literal but for their looks, links and pictures."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from storage.exporters.addresses import target
from storage.exporters.escaping import escape_line, spelt
from storage.records import DEFAULT_STYLE, STYLES, Image, Run, Style

# Sub and superscript have no mark that all readers share; all of them take these two elements.
_MARKS = (
    (Style.STRIKE, "~~", "~~"),
    (Style.BOLD, "**", "**"),
    (Style.ITALIC, "*", "*"),
    (Style.SUB, "<sub>", "</sub>"),
    (Style.SUP, "<sup>", "</sup>"),
)
_LINES = {"underline": ("<u>", "</u>"), "strike": ("<s>", "</s>")}
"""How lines through and under a passage are written: ``~~`` would be the author's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """How marks and pictures are written."""

    opening: str = "<mark>"
    closing: str = "</mark>"
    picture: Callable[[Image], str] = lambda image: image.source
    """Returns the address of a picture, "" to name it only; one on the web is linked to."""


_PLAIN = Looks()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of a block that is marked, in code points from the block's start."""

    start: int
    end: int
    style: str = DEFAULT_STYLE
    after: str = ""
    """Markdown that stands behind it."""


def inline(
    runs: Sequence[Run],
    *,
    line_break: str = "\\\n",
    marks: Sequence[Mark] = (),
    looks: Looks = _PLAIN,
) -> str:
    r"""Return the Markdown of one block's runs.

    >>> marks = [Mark(start=0, end=4)]
    >>> print(inline([Run(text="thin ice")], marks=marks))
    <mark>thin</mark> ice

    >>> print(inline([Run(text="thin "), Run(text="ice*", style=Style.BOLD)]))
    thin **ice\***
    """
    spellings = _spellings("".join(run.text for run in runs), line_break)
    behind = {mark.end: mark.after for mark in marks if mark.after}
    parts, at = [], 0
    for marked, among in groupby(_cut(runs, marks), key=lambda piece: piece[1]):
        body = ""
        for (href, style), group in groupby(among, key=lambda piece: (piece[0].href, piece[0].style)):
            shown = ""
            for run, _ in group:
                spelling = "".join(spellings[at : at + len(run.text)])
                picture = run.image and _picture(run.image, looks, linked=bool(href))
                shown += picture or _code(run, spelling)
                at += len(run.text)
            body += _linked(_styled(shown, style), href)
        parts.append(_marked(body, marked[1], looks))
        if at in behind:
            parts.append(behind.pop(at))
    return "".join(parts).strip()


def _cut(runs: Sequence[Run], marks: Sequence[Mark]) -> list[tuple[Run, tuple[int, tuple[str, ...]]]]:
    """Return the runs cut where marks begin and end, each with what tells its marks: a number, their styles."""
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    pieces, at = [], 0
    for run in runs:
        end = at + len(run.text)
        cuts = [at, *(edge for edge in edges if at < edge < end), end]
        for start, stop in pairwise(cuts):
            text = run.text[start - at : stop - at]
            piece = run if len(text) == len(run.text) else replace(run, text=text)
            styles = {mark.style for mark in marks if mark.start <= start and stop <= mark.end}
            # A mark that ends here ends the stretch, so that what stands behind it finds its place.
            number = 1 + sum(1 for mark in marks if mark.after and mark.end <= start) if styles else 0
            pieces.append((piece, (number, tuple(style for style in STYLES if style in styles))))
        at = end
    return pieces


def _marked(text: str, styles: Sequence[str], looks: Looks) -> str:
    body = text.strip()
    if not body or not styles:
        return text
    before, _, after = text.partition(body)
    for style in styles:
        opening, closing = _LINES.get(style, (looks.opening, looks.closing))
        body = f"{opening}{body}{closing}"
    return f"{before}{body}{after}"


def _spellings(text: str, line_break: str) -> list[str]:
    spellings: list[str] = []
    for line in text.split("\n"):
        spellings += [*spelt(line), line_break]
    return spellings[:-1]


def _code(run: Run, spelling: str) -> str:
    if Style.CODE not in run.style or not run.text.strip():
        return spelling
    text = run.text.replace("\n", " ")
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _picture(image: Image, looks: Looks, *, linked: bool) -> str:
    alt, address = escape_line(image.alt), looks.picture(image)
    if address and not _ELSEWHERE.match(address):
        return f"![{alt}]({target(address)})"
    if not address or linked:
        return f"!\\[{alt}\\]"
    # A link, which is followed at a click: a picture would be fetched by whoever opens the file, and
    # tell its server so.
    name = alt or escape_line(address.partition("?")[0].rstrip("/").rpartition("/")[2])
    return f"[{name}]({target(address)})"


_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]")


def _styled(text: str, style: Style) -> str:
    body = text.strip()
    if not body:
        return text
    before, _, after = text.partition(body)  # emphasis cannot begin or end with a space
    for wanted, opening, closing in reversed(_MARKS):
        if wanted in style:
            body = opening + body + closing
    return before + body + after


def _linked(text: str, href: str) -> str:
    # Names within the article mean nothing in another document.
    if not text.strip() or not href or href.startswith("#"):
        return text
    return f"[{text}]({target(href)})"
