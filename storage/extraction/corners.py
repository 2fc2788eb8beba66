"""The corners of a page that tell of other articles: menus, teasers, comments, boxes of links."""

import re
from typing import Any

AUTHOR = re.compile(
    r"(?<![a-z])(?:by-?line|authors?|autor(?:en)?|auteur|writer|written-?by|posted-?by|contributors?|signature|submitted"
    r"|creator|redakteur|verfasser|blogger)(?![a-z])"
    r"|byline|author-?name|authorname|article-?author|post-?author|entry-?author|contributorname|author_",
    re.I,
)
"""Of a class or id that marks an author."""
_AWAY = re.compile(
    r"(?<![a-z])(?:comments?|commentlist|respond|disqus|related|recommend\w*|teasers?|sidebar|widgets?|nav|navbar|menu"
    r"|share|social|newsletter|promo|popular|trending|most-?read|read-?more|recirc\w*|outbrain|taboola|carousel"
    r"|breadcrumbs?|more-from|cookie|latest|also|snippets?|modal|popup|login|loop|colophon|todays?|bottom-posts|further"
    r"|siblings|reviewedby)(?![a-z])"
    r"|(?:^|\s)(?:(?:site|page|main|global)[-_]?)?footer(?:\s|$)",
    re.I,
)
_TAGS = frozenset({"nav", "pre", "code", "figcaption", "figure", "button", "form", "select", "dialog"})
_MOST_ASKED = 5_000
_MAX_LABEL = 300


class Corners:
    """Tells of elements whether they stand in such a corner.

    ``around`` are the elements that hold the article's heading: they are no corner, whatever they are called.
    """

    def __init__(self, heading: Any) -> None:
        self._around = frozenset(heading.iterancestors()) if heading is not None else frozenset()
        self._asked = 0

    def hold(self, element: Any, *, sure: bool = False) -> bool:
        """Tell whether ``element`` stands aside; ``sure``: it is marked so well that an aside may hold it."""
        self._asked += 1
        if self._asked > _MOST_ASKED:
            return True
        in_footer = False
        for above in (element, *element.iterancestors()):
            tag = above.tag
            if above in self._around or tag == "body":
                return in_footer and not self._around
            if tag in _TAGS or (tag == "aside" and not sure and above is not element):
                return True
            in_footer = in_footer or (tag == "footer" and not sure)
            label = f"{above.get('class', '')[:_MAX_LABEL]} {above.get('id', '')[:_MAX_LABEL]}"
            if len(label) > 1 and tag not in {"article", "main"} and _AWAY.search(label):
                return AUTHOR.search(label) is None or "comment" in label
            if tag == "article" and in_footer:
                return False
        return False
