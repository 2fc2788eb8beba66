"""Whose file it is: the article of an earlier export."""

import re

from storage.exporters import properties

_HEAD = re.compile(r"^<!-- lectorium:head-([A-Za-z0-9-]+) ", re.MULTILINE)


def of(head: str) -> str | None:
    r"""Return the ``uid`` in a file's front matter, else in its first region; None if it has none.

    >>> of('---\ntitle: "Ice"\nuid: "0f3a"\n---\n')
    '0f3a'
    """
    front, _ = properties.split(head)
    uid = properties.read(front).get("uid")
    if isinstance(uid, str) and uid:
        return uid
    found = _HEAD.search(head)
    return found[1] if found else None
