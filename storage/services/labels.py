"""Tag paths as the user means them, and links to the rows that stand for them."""

import re
import unicodedata
from collections.abc import Iterable

from storage.database import Connection
from storage.errors import BadTag
from storage.records import ArticleId, HighlightId
from storage.services.mutations import Mutation, new_uid
from storage.tables import tags
from storage.text import whole

LONGEST = 1000
"""Code points of a path (the command line's contract)."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def normal_path(text: str) -> str:
    """Return a tag path: NFC, trimmed, control characters as spaces, no empty segments.

    Raises BadTag when nothing or too much is left.

    >>> normal_path(" asia// japan ")
    'asia/japan'
    """
    clean = unicodedata.normalize("NFC", _CONTROL.sub(" ", whole(text)))
    path = "/".join(filter(None, (segment.strip() for segment in clean.split("/"))))
    if not 0 < len(path) <= LONGEST:
        raise BadTag
    return path


def normal_paths(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the paths, sorted, each once."""
    return tuple(sorted({normal_path(text) for text in texts}))


def ids(mutation: Mutation, paths: Iterable[str]) -> list[int]:
    """Return the ids of tags, made if they are new."""
    return [_id(mutation, path) for path in paths]


def _id(mutation: Mutation, path: str) -> int:
    row = tags.find(mutation.connection, path)
    if row is not None:
        return int(row["id"])
    return tags.insert(mutation.connection, path=path, uid=new_uid(), now=mutation.now)


def set_tags(mutation: Mutation, kind: str, item: ArticleId | HighlightId, paths: Iterable[str]) -> bool:
    """Make ``paths`` the tags of an article or a highlight (``kind``); tell whether that changed any."""
    wanted = set(paths)
    has = tags.of_item(mutation.connection, kind, item)
    tags.unlink(mutation.connection, kind, item, [has[path] for path in has.keys() - wanted])
    fresh = sorted(wanted - has.keys())
    given = ids(mutation, fresh)
    tags.link(mutation.connection, kind, item, given)
    tags.use(mutation.connection, given, mutation.now)
    return bool(fresh) or bool(has.keys() - wanted)


def of_item(connection: Connection, kind: str, item: ArticleId | HighlightId) -> set[str]:
    """Return the tag paths of an article or a highlight."""
    return set(tags.of_item(connection, kind, item))
