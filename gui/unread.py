"""Python sources that nobody needs to read."""

import sys

from PySide6 import QtCore  # noqa: F401 - brings the module that is looked for


def leave_sources_unread() -> None:
    """Keep PySide from reading the source of every module that is imported from now on.

    It looks there for a use of PySide, to know whether ``from __feature__ import`` is in force, which is
    nowhere here, and Python's line cache keeps all of it: 6 MB and 25 ms of a start, 13 MB later (6.11).
    A PySide that does it otherwise is left alone.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - no stub knows it
