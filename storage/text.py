"""Text as articles keep it: which white space folds, which characters never get in."""

import re

_SPACES = re.compile("[ \t\n\r\f]+")
"""White space as HTML has it: NBSP and its kin are letters here."""

_PLANES = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
_DROPPED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but TAB and LF
    "\u00ad\ufeff"  # soft hyphen, byte order mark
    "\u2028\u2029"  # Qt's own line and paragraph ends
    "\u202a-\u202e\u2066-\u2069"  # directions that a quotation would carry away
    "\ufffc"  # stands for our images, so the page may not bring its own
    f"\ufdd0-\ufdef{_PLANES}"  # noncharacters
    "\ud800-\udfff]"  # halves of a pair, which no encoding can write
)
_HALVES = re.compile("[\ud800-\udfff]")
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060"


def whole(text: str) -> str:
    """Return ``text`` with each half of a surrogate pair as U+FFFD, so that UTF-8 can write it.

    Such halves stand for bytes of a command line that are no UTF-8, and come in JSON.

    >>> whole("caf\\udce9")
    'caf\ufffd'
    """
    return _HALVES.sub("\ufffd", text)


def collapse(text: str) -> str:
    """Return ``text`` with each run of HTML white space as one space, edges kept.

    >>> collapse(" a \\n\\t b\\xa0 ")
    ' a b\\xa0 '
    """
    # Most text that comes here has been through it before, and looking is much quicker than writing.
    if "  " in text or any(space in text for space in "\t\n\r\f"):
        return _SPACES.sub(" ", text)
    return text


def clean(text: str) -> str:
    """Return ``text`` without the characters that canonical text drops; LF and TAB stay.

    >>> clean("so\\u00adft\\u202e \\x01\\ufffc\\tend")
    'soft \\tend'
    """
    # All that is dropped is unprintable to Python, but for the sign that stands for pictures.
    if text.isprintable() and "\ufffc" not in text:
        return text
    return _DROPPED.sub("", text)


def fold(text: str) -> str:
    """Return ``text`` as running text keeps it: collapsed and cleaned, edges kept.

    >>> fold("\\n so\\u00adft \\u00ad ice\\f")
    ' soft ice '
    """
    # A dropped character may have parted two spaces; a form feed is both white space and dropped.
    return collapse(clean(collapse(text)))


def line(text: str) -> str:
    """Return ``text`` cleaned, on one line, its white space of any kind folded and trimmed.

    >>> line(" A title\\r\\n over\\xa0 two\\x01 lines ")
    'A title over two lines'
    """
    return " ".join(clean(collapse(text)).split())


def preformatted(text: str) -> str:
    """Return ``text`` cleaned, with each kind of line end as LF; nothing folds.

    >>> preformatted("a\\r\\n\\tb\\rc")
    'a\\n\\tb\\nc'
    """
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def blank(text: str) -> bool:
    """Tell whether ``text`` shows nothing: white space, joiners and direction marks only.

    >>> blank("\\xa0 \\u200b"), blank("\\u200e.")
    (True, False)
    """
    return not text or text.isspace() or not text.strip().strip(_UNSEEN + " \t\n\xa0")


def letters(text: str) -> str:
    """Return the letters and digits of ``text``, folded: what two spellings of a name share.

    >>> letters("Thin ice – News"), letters("THIN-ICE, news")
    ('thinicenews', 'thinicenews')
    """
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def shorten(text: str, limit: int) -> str:
    """Return ``text`` in at most ``limit`` code points, cut at a word's end and marked with "…".

    >>> shorten("The ice is thin here", 14)
    'The ice is…'
    """
    if len(text) <= limit:
        return text
    cut = text[:limit]
    end = cut.rfind(" ")
    # Scripts without spaces have no word end nearby: there any character will do.
    kept = cut[:end] if end > limit // 2 else cut[:-1]
    return kept.rstrip(" ,;:.–—-") + "…"
