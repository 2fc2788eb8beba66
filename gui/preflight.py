"""What Qt needs of the system, looked for before Qt is imported. Knows no Qt.

``python -m gui.preflight [--headless]`` prints one line and exits 1 if something is missing.
"""

import ctypes
import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemLibrary:
    """A shared library that PySide6's wheels expect, and the packages that bring it."""

    file: str
    debian: str
    fedora: str


def _of(file: str, debian: str, fedora: str) -> SystemLibrary:
    return SystemLibrary(file=file, debian=debian, fedora=fedora)


ALWAYS = (
    _of("libEGL.so.1", "libegl1", "libglvnd-egl"),
    _of("libGL.so.1", "libgl1", "libglvnd-glx"),
    _of("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    _of("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _of("libfreetype.so.6", "libfreetype6", "freetype"),
    _of("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    _of("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _of("libX11.so.6", "libx11-6", "libX11"),
)
"""Needed to import QtGui and to paint off screen."""

X11 = (
    _of("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    _of("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    _of("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    _of("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    _of("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    _of("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    _of("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    _of("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    _of("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    _of("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    _of("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    _of("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    _of("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
"""Needed by the plug-in that opens windows under X11."""

WAYLAND = (
    _of("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    _of("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)

_OFF_SCREEN = ("offscreen", "minimal", "vnc")


def problem(headless: bool) -> str | None:
    """Return one line that says what the window is missing here; None if nothing is.

    ``headless`` asks only for what painting off screen takes, as the tests do.
    """
    if not sys.platform.startswith("linux"):
        return None
    off_screen = headless or os.environ.get("QT_QPA_PLATFORM", "").startswith(_OFF_SCREEN)
    missing = [library for library in _needed(off_screen) if not _present(library.file)]
    if missing:
        return (
            f"Qt cannot find {', '.join(library.file for library in missing)}. "
            f"On Debian or Ubuntu: apt-get install {_packages(missing, 'debian')}. "
            f"On Fedora: dnf install {_packages(missing, 'fedora')}."
        )
    if not off_screen and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return (
            "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "The commands work without one: see `python main.py --help`."
        )
    return None


def _needed(off_screen: bool) -> tuple[SystemLibrary, ...]:
    if off_screen:
        return ALWAYS
    if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY"):
        return ALWAYS + WAYLAND
    return ALWAYS + X11


def _present(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _packages(missing: list[SystemLibrary], system: str) -> str:
    return " ".join(dict.fromkeys(getattr(library, system) for library in missing))


def main(arguments: list[str]) -> int:
    """Print the problem, if there is one; return the exit code."""
    found = problem("--headless" in arguments)
    if found is None:
        return 0
    sys.stderr.write(f"error: {found}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
