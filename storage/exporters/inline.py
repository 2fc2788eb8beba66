"""The runs of a block as Markdown on one line, literal but for their looks, links and pictures."""

import re
from collections.abc import Sequence
from itertools import groupby

from storage.exporters.addresses import target
from storage.exporters.escaping import escape_line, spelt
from storage.records import Run, Style

# Sub and superscript have no mark that all readers share; all of them take these two elements.
_MARKS = (
    (Style.STRIKE, "~~", "~~"),
    (Style.BOLD, "**", "**"),
    (Style.ITALIC, "*", "*"),
    (Style.SUB, "<sub>", "</sub>"),
    (Style.SUP, "<sup>", "</sup>"),
)


def inline(runs: Sequence[Run], *, line_break: str = "\\\n") -> str:
    r"""Return the Markdown of one block's runs.

    >>> print(inline([Run(text="thin "), Run(text="ice*", style=Style.BOLD)]))
    thin **ice\***
    """
    spellings = _spellings("".join(run.text for run in runs), line_break)
    parts, at = [], 0
    for (href, style), group in groupby(runs, key=lambda run: (run.href, run.style)):
        shown = ""
        for run in group:
            spelling = "".join(spellings[at : at + len(run.text)])
            shown += _picture(run) if run.image else _code(run, spelling)
            at += len(run.text)
        parts.append(_linked(_styled(shown, style), href))
    return "".join(parts).strip()


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


def _picture(run: Run) -> str:
    assert run.image is not None
    alt = escape_line(run.image.alt)
    return f"![{alt}]({target(run.image.source)})" if run.image.source else f"!\\[{alt}\\]"


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
