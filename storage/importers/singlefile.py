"""What SingleFile folds together: pictures shown more than once stand in a style sheet, as variables."""

import re

_SAVED = b"Page saved with SingleFile"
_HEAD = 16_384
_VARIABLE = re.compile(rb"""(--sf-img-\d+)\s*:\s*url\(\s*(["']?)(data:[^"')\s]+)\2\s*\)""")
_IMAGE = re.compile(rb"<img\b[^>]{0,20000}?--sf-img-\d+[^>]*>", re.IGNORECASE)
_USE = re.compile(rb"var\(\s*(--sf-img-\d+)\s*\)")
_SOURCE = re.compile(rb"""(\ssrc\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_REPEATED = 64 * 1024 * 1024
"""Bytes to which a page may grow as its pictures are put back where they are shown."""


def unfolded(data: bytes) -> bytes | None:
    """Return a page of SingleFile with each picture in its place; None if nothing is folded in it."""
    if _SAVED not in data[:_HEAD] or b"--sf-img-" not in data:
        return None
    pictures = {name: address for name, _quote, address in _VARIABLE.findall(data)}
    if not pictures:
        return None
    room = _REPEATED - len(data)

    def put_back(tag: re.Match[bytes]) -> bytes:
        nonlocal room
        used = _USE.search(tag[0])
        picture = pictures.get(used[1]) if used else None
        if picture is None or len(picture) > room:
            return tag[0]
        room -= len(picture)
        shown: bytes = _SOURCE.sub(b"", tag[0], count=1)
        return b'<img src="%b" %b' % (picture, shown[4:])

    return _IMAGE.sub(put_back, data)
