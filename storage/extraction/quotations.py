"""The marks of ``<q>``, which browsers add: those of the language that the quotation stands in.

After the delimiters of CLDR ("quotationStart" … "alternateQuotationEnd").
"""

from typing import Any

_MARKS = {
    "": "“ ” ‘ ’",
    **dict.fromkeys(("de", "cs", "sk", "sl", "hr", "is", "lt", "et", "bg", "mk", "ka"), "„ “ ‚ ‘"),
    **dict.fromkeys(("ar", "fa", "es", "it", "pt", "ca", "gl", "el"), "« » “ ”"),
    **dict.fromkeys(("ru", "uk", "be", "kk", "hy"), "« » „ “"),
    **dict.fromkeys(("pl", "hu", "ro"), "„ ” « »"),
    **dict.fromkeys(("no", "nb", "nn"), "« » ‘ ’"),
    **dict.fromkeys(("fi", "sv"), "” ” ’ ’"),
    "fr": "«\u202f \u202f» “ ”",
    "fr-ch": "« » ‹ ›",
    "de-ch": "« » ‹ ›",
    "pt-br": "“ ” ‘ ’",
    "es-mx": "“ ” ‘ ’",
    "he": "” ” ’ ’",
    "ja": "「 」 『 』",
    "zh-tw": "「 」 『 』",
    "zh-hk": "「 」 『 』",
    "zh-hant": "「 」 『 』",
}
_SIGNS = frozenset("\"'“”„‘’‚«»‹›「」『』")


def marks(language: str) -> list[str]:
    """Return how quotations open and close in a language, then those within quotations.

    >>> marks("de-AT")
    ['„', '“', '‚', '‘']
    >>> marks("de-CH")[:2], marks("sw")[:2]
    (['«', '»'], ['“', '”'])
    """
    tag = language.replace("_", "-").lower()
    region = "-".join(tag.split("-")[:2])
    return (_MARKS.get(region) or _MARKS.get(tag.partition("-")[0]) or _MARKS[""]).split(" ")


def write_marks(body: Any, language: str) -> None:
    """Turn each ``<q>`` into a span with its marks, unless the page has written some itself."""
    for quotation in list(body.iter("q")):
        opening, closing = _fitting(quotation, language)
        quotation.tag = "span"
        inside = quotation.text_content().strip()
        if not inside or inside[0] in _SIGNS or inside[-1] in _SIGNS:
            continue
        quotation.text = opening + (quotation.text or "")
        if len(quotation):
            quotation[-1].tail = (quotation[-1].tail or "") + closing
        else:
            quotation.text += closing


def _fitting(quotation: Any, language: str) -> tuple[str, str]:
    """Return the marks of a quotation: those of the text around it, inner ones within another."""
    within = False
    told = ""
    for above in quotation.iterancestors():
        told = told or above.get("lang") or ""
        within = within or above.get("data-quotation") is not None
    quotation.set("data-quotation", "")
    found = marks(told or language)
    return (found[2], found[3]) if within else (found[0], found[1])
