r"""Text as literal Markdown: what a reader of Markdown shows is what was written.

Obsidian, CommonMark, GitHub and pandoc disagree on what is markup, so the union of their rules is
escaped, each character by a backslash, and only where it could mean something: prose stays
readable in the raw file. Of ``<`` and ``&`` a character reference is made: to John Gruber's Markdown
and Python-Markdown a backslash before them is nothing, and ``\<script>`` an element. References:
CommonMark 0.31 (2.4 Backslash escapes, 4 Leaf blocks, 6 Inlines); pandoc's manual, Extensions, for
what ``markdown``, ``gfm`` and ``commonmark_x`` turn on (smart punctuation, fancy lists, emoji);
Obsidian's help, "Basic formatting syntax".
"""

import re
import unicodedata

_BREAKS = re.compile("\r\n?|[\x85\u2028]")
_SPACES = re.compile("[ \t\v\f]+")
_EMPTY_LINES = re.compile("\n{3,}")
_REFERENCES = {"<": "&lt;", "&": "&amp;"}
_SPELT = re.compile(r"\\([!-/:-@\[-`{-~])|&(?:lt|amp);")
_BROKEN = re.compile(r"(?<!\\)((?:\\\\)*)\\$")
"""A line that ends in a backslash of its own: a hard line break."""
_FENCE = re.compile(r"(`{3,}|~{3,})")

_ANYWHERE = re.compile(
    r"""
    [\\`*_\[\]<{}~^$|\#"']            # of these any can open, close or change something
    | (?<==)= | =(?==)                # ==mark==
    | (?<=%)% | %(?=%)                # %%comment%%
    | (?<=-)- | -(?=-)                # smart dashes, rules, simple tables
    | (?<=\.)\. | \.(?=\.)            # smart ellipses
    | &(?=\#?\w+;)                    # character references
    | :(?=/|:|[\w+-]+:)               # bare addresses, fences, :emoji:
    | (?<=:):
    | @(?=[\w{])                      # citations, mail addresses
    | (?<=[Ww][Ww][Ww])\.           # bare addresses
    """,
    re.VERBOSE,
)
_AT_START = re.compile(
    r"""
      [-+](?=[-+=\s]|$)                       # lists, rules, grid tables
    | [>=%:@]                                 # quotes, underlines, title blocks, definitions
    | (?P<label> \(? (?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+) ) (?P<delimiter>[.)]) (?=\s|$)
    | \( (?=[\w@]+\))                         # lists of pandoc: (1) (a) (@name)
    """,
    re.VERBOSE,
)
# After these pandoc puts a no-break space for the space (its data file "abbreviations").
_ABBREVIATION = re.compile(
    r"""
    \b (?: aet | aetat | al | Apr | Aug | bk | Bros | c | Capt | cf | chaps? | chs? | Co | col | Corp
    | cp | d | Dec | Dr | e\.g | eds? | esp | fasc | Feb | ff? | fig | fl | fols? | Fr | Gen | Gov
    | Hon | i\.e | ill | Inc | incl | Jan | Jr | Jul | Jun | Ltd | M\.A | M\.D | Mar | Mrs? | Ms
    | n\.b | nn? | No | Nov | Oct | Ph\.D | pp? | Pres | Prof | pt | q\.v | Rep | Rev | s\.vv?
    | saec | sec | Sen | Sept? | Sgt | Sr | St | univ | viz | vol | vs ) (?P<point>\.) (?=\s|$)
    """,
    re.VERBOSE,
)


def escape(text: str) -> str:
    r"""Return Markdown that every reader shows as ``text``, white space apart.

    White space is what Markdown makes of it anyway: runs of spaces and tabs count as one, those at
    the ends of a line as none; an empty line parts paragraphs, a line feed within one is kept as
    a hard break. Control characters are left out, lone surrogates become U+FFFD.

    >>> print(escape("# 1. *No* heading, no [[link]]"))
    \# 1. \*No\* heading, no \[\[link\]\]
    >>> print(escape("1. No list"))
    1\. No list
    >>> print(escape("<b>, &lt;"))
    &lt;b>, &amp;lt;
    """
    paragraphs = re.split(r"\n(?:[^\S\n]*\n)+", clean(text))
    shown = (_paragraph(paragraph) for paragraph in paragraphs)
    return "\n\n".join(paragraph for paragraph in shown if paragraph)


def escape_line(text: str) -> str:
    r"""Return the same on one line, for headings and lists of things.

    >>> print(escape_line("Two\n\nlines"))
    Two lines
    """
    return escape(" ".join(text.split()))


def unescape(markdown: str) -> str:
    r"""Return the text that Markdown of :func:`escape`, or of a person, stands for.

    A backslash before punctuation goes, at the end of a line it was a line break; within a fenced
    code block it stays. ``unescape(escape(text)) == plain(text)``.

    >>> print(unescape(r"\# 1. \*No\* heading &lt;b>"))
    # 1. *No* heading <b>
    """
    lines, fence = [], ""
    for line in markdown.replace("\r\n", "\n").split("\n"):
        opening = _FENCE.match(line)
        if opening and (not fence or opening[1].startswith(fence)):
            fence = "" if fence else opening[1]
            lines.append(line.rstrip())
        elif fence:
            lines.append(line.rstrip())
        else:
            broken = _BROKEN.sub(r"\1", line.rstrip())
            lines.append(_SPELT.sub(_meant, broken).rstrip())
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


def plain(text: str) -> str:
    r"""Return ``text`` with the white space that :func:`escape` leaves: the form in which notes compare.

    >>> plain(" a  b \n\n\n c")
    'a b\n\nc'
    """
    lines = (_SPACES.sub(" ", line).strip() for line in clean(text).split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


def clean(text: str) -> str:
    r"""Return ``text`` with LF for every line end, and without what no file should hold.

    >>> clean("a\r\nb\x00c")
    'a\nbc'
    """
    text = _BREAKS.sub("\n", text).replace("\u2029", "\n\n")
    return "".join(map(_sound, text)) if not text.isprintable() else text


def spelt(line: str) -> list[str]:
    r"""Return each character of one line as Markdown must spell it there.

    For text that is cut into runs of different looks: what a character could mean hangs on its
    neighbours in other runs too.

    >>> spelt("- a*")
    ['\\-', ' ', 'a', '\\*']
    """
    places = {match.start() for match in _ANYWHERE.finditer(line)}
    places.update(match.start("point") for match in _ABBREVIATION.finditer(line))
    if start := _AT_START.match(line):
        places.add(start.start("delimiter") if start["delimiter"] else 0)
    return [_REFERENCES.get(sign, "\\" + sign) if at in places else sign for at, sign in enumerate(line)]


def _meant(spelling: re.Match[str]) -> str:
    return spelling[1] or ("<" if spelling[0] == "&lt;" else "&")


def _sound(character: str) -> str:
    match unicodedata.category(character):
        case "Cc":
            return character if character in "\n\t\v\f" else ""
        case "Cs":
            return "\ufffd"
        case _:
            return character


def _paragraph(text: str) -> str:
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\\\n".join("".join(spelt(line)) for line in lines if line)
