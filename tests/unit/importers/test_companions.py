"""The files beside a saved page."""

from pathlib import Path
from unicodedata import normalize

import pytest

from storage.importers import limits
from storage.importers.companions import Companions, is_companion


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page's folder with files in it, below a folder with a secret."""
    (tmp_path / "secret.png").write_bytes(b"secret")
    folder = tmp_path / "saved"
    (folder / "Tea & time_files").mkdir(parents=True)
    for name in ("leaf.png", "Tea & time_files/a b.png", "100%.png", "why?.png", "n#1.png"):
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("leaf.png", "leaf.png"),
        ("./leaf.png?v=2#top", "leaf.png"),
        (" leaf.png\n", "leaf.png"),
        ("Tea%20&%20time_files/a%20b.png", "Tea & time_files/a b.png"),
        ("Tea & time_files/a b.png", "Tea & time_files/a b.png"),
        ("Tea & time_files\\a b.png", "Tea & time_files/a b.png"),
        ("Tea%20%26%20time_files/../leaf.png", "leaf.png"),
        ("100%.png", "100%.png"),
        ("100%25.png", "100%.png"),
        ("why%3F.png", "why?.png"),
        ("why?.png", "why?.png"),
        ("n#1.png", "n#1.png"),
    ],
)
def test_a_relative_address_finds_its_file(folder: Path, address: str, name: str) -> None:
    assert Companions(folder=folder)(address) == name.encode()


def test_accents_may_be_spelt_either_way(tmp_path: Path) -> None:
    (tmp_path / normalize("NFD", "thé.png")).write_bytes(b"tea")
    assert Companions(folder=tmp_path)("th%C3%A9.png") == b"tea"


@pytest.mark.parametrize(
    "address",
    [
        "",
        ".",
        "Tea & time_files",
        "gone.png",
        "../secret.png",
        "%2e%2e/secret.png",
        "..\\secret.png",
        "Tea & time_files/../../secret.png",
        "file:leaf.png",
        "https://example.org/leaf.png",
        "//example.org/leaf.png",
        "data:image/png;base64,AAAA",
        "http://[bad",
        "nul\0.png",
        "x" * 5000,
    ],
)
def test_nothing_else_is_read(folder: Path, address: str) -> None:
    assert Companions(folder=folder)(address) is None


def test_an_absolute_path_is_not_read(folder: Path) -> None:
    leaf = folder / "leaf.png"
    for address in (str(leaf), leaf.as_uri(), f"//localhost{leaf}"):
        assert Companions(folder=folder)(address) is None


def test_a_link_does_not_lead_out(folder: Path) -> None:
    (folder / "way-out.png").symlink_to(folder.parent / "secret.png")
    (folder / "up").symlink_to(folder.parent)
    (folder / "inside.png").symlink_to(folder / "leaf.png")
    (folder / "loop.png").symlink_to(folder / "loop.png")
    found = Companions(folder=folder)
    assert found("way-out.png") is None
    assert found("up/secret.png") is None
    assert found("loop.png") is None
    assert found("inside.png") == b"leaf.png"


def test_a_huge_file_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PICTURE", 7)
    assert Companions(folder=folder)("leaf.png") is None


@pytest.mark.parametrize("name", ["Tea_files", "Tea.files", "Tea-Dateien", "Tea_fichiers", "Tea_FILES"])
def test_a_companion_folder_is_known_by_its_page(name: str) -> None:
    assert is_companion(name, frozenset({"Tea.html", "Tea.css"}))
    assert not is_companion(name, frozenset({"Teapot.html"}))


def test_a_folder_that_is_like_a_page_is_no_companion() -> None:
    assert not is_companion("Tea", frozenset({"Tea.html"}))
    assert not is_companion("Tea_archive", frozenset({"Tea.html"}))
