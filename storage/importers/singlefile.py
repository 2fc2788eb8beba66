"""What SingleFile folds together: pictures shown more than once stand in a style sheet, as variables."""

import re

_SAVED = b"Page saved with SingleFile"
_HEAD = 16_384
_VARIABLE = re.compile(rb"""(--sf-img-\d{1,9})\s{0,9}:\s{0,9}url\(\s{0,9}(["']?)(data:[^"'()\s]+)\2\s{0,9}\)""")
_USE = re.compile(rb"var\(\s{0,9}(--sf-img-\d{1,9})\s{0,9}\)")
# A ">" may stand in a quoted value.
_IMAGE = re.compile(rb"""<img\b(?>[^>"']|"[^"]*"|'[^']*')*+>""", re.IGNORECASE)
_SOURCE = re.compile(rb"""(\ssrc\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_TAG = 8192
"""Bytes of a folded picture's tag: what stands for the picture is short."""
_USES = 5_000
_REPEATED = 64 * 1024 * 1024
"""Bytes to which a page may grow as its pictures are put back where they are shown."""


def unfolded(data: bytes) -> bytes | None:
    """Return a page of SingleFile with each picture in its place; None if nothing is folded in it."""
    if _SAVED not in data[:_HEAD] or b"--sf-img-" not in data:
        return None
    pictures = {name: address for name, _quote, address in _VARIABLE.findall(data)}
    if not pictures:
        return None
    room, done = _REPEATED - len(data), 0
    pieces: list[bytes] = []
    for number, use in enumerate(_USE.finditer(data)):
        # From the use back to its tag: looking at every "<img" would take hours on a page of nothing else.
        start = max(data.rfind(name, max(done, use.start() - _TAG), use.start()) for name in (b"<img", b"<IMG"))
        tag = _IMAGE.match(data, start, start + 2 * _TAG) if start >= 0 else None
        picture = pictures.get(use[1], b"")
        if number >= _USES or len(picture) > room:
            break
        if tag is None or tag.end() < use.end() or not picture:
            continue
        room -= len(picture)
        shown: bytes = _SOURCE.sub(b"", tag[0], count=1)
        pieces += [data[done:start], b'<img src="%b" %b' % (picture, shown[4:])]
        done = tag.end()
    return b"".join([*pieces, data[done:]])
