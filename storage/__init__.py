"""Everything that knows articles; nothing here knows Qt.

``Library`` is the one door. It and its services load on first use, so that a command imports no
more than it needs.
"""

from typing import TYPE_CHECKING

from storage.progress import Progress, Unwatched

if TYPE_CHECKING:
    from storage.library import Library

__all__ = ["Library", "Progress", "Unwatched"]


def __getattr__(name: str) -> object:
    if name == "Library":
        from storage.library import Library

        return Library
    raise AttributeError(name)
