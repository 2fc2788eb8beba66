"""What Qt misses is named in one line, before Qt is imported."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from gui import preflight


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    missing: set[str] = set()
    load = ctypes.CDLL

    def cdll(name: str, *rest: object) -> object:
        if name in missing:
            raise OSError(name)
        known = {library.file for library in preflight.ALWAYS + preflight.X11 + preflight.WAYLAND}
        return object() if name in known else load(name)

    monkeypatch.setattr(preflight.ctypes, "CDLL", cdll)
    monkeypatch.setattr(preflight.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    return missing


def test_a_whole_system_has_no_problem(without: set[str]) -> None:
    assert preflight.problem(headless=False) is None


def test_a_missing_library_is_named_with_its_packages_in_one_line(without: set[str]) -> None:
    without.update({"libEGL.so.1", "libxcb-cursor.so.0"})
    problem = preflight.problem(headless=False)
    assert problem is not None
    assert "\n" not in problem
    assert "apt-get install libegl1 libxcb-cursor0" in problem
    assert "dnf install libglvnd-egl xcb-util-cursor" in problem


def test_off_screen_needs_no_x11(without: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    without.add("libxcb-cursor.so.0")
    monkeypatch.delenv("DISPLAY")
    assert preflight.problem(headless=True) is None


def test_a_machine_without_a_screen_is_told_so(without: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    problem = preflight.problem(headless=False)
    assert problem is not None
    assert "no screen" in problem


def test_it_prints_one_error_line_and_exits_1(without: set[str], capsys: pytest.CaptureFixture[str]) -> None:
    without.add("libGL.so.1")
    assert preflight.main(["--headless"]) == 1
    assert capsys.readouterr().err.startswith("error: Qt cannot find libGL.so.1.")


def test_it_imports_no_qt() -> None:
    code = (
        "import sys; from gui import preflight; preflight.problem(True);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_every_library_has_packages() -> None:
    for library in preflight.ALWAYS + preflight.X11 + preflight.WAYLAND:
        assert library.debian and library.fedora
