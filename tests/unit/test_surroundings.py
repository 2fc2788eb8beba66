"""Folders in which a library is not safe are known by what services and systems leave there."""

from pathlib import Path

import pytest

from storage.surroundings import risk

MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:40 / /mnt/team\\040share rw - cifs //server/share rw
41 22 0:41 / /mnt/team\\040share/local rw - ext4 /dev/sda1 rw
42 22 0:42 / /net rw,relatime - nfs4 server:/export rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mountinfo"
    file.write_text(MOUNTS)
    return file


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/notes", "Dropbox"),
        ("Dropbox (Team)/a/b", "Dropbox"),
        ("OneDrive - Contoso/x", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("Library/CloudStorage/OneDrive-Personal/x", "OneDrive"),
        ("Nextcloud/x", "Nextcloud"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(
    tmp_path: Path, mounts: Path, folder: str, service: str
) -> None:
    found = risk(tmp_path / folder, mounts)
    assert found is not None
    assert (found.kind, found.name) == ("synced", service)


@pytest.mark.parametrize(
    ("mark", "service"),
    [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox")],
)
def test_a_synchronised_folder_is_known_by_its_marks(
    tmp_path: Path, mounts: Path, mark: str, service: str
) -> None:
    (tmp_path / mark).mkdir()
    found = risk(tmp_path / "deep" / "library", mounts)
    assert found is not None
    assert found.name == service


@pytest.mark.parametrize(
    ("folder", "system"),
    [
        ("/mnt/team share/library", "cifs"),
        ("/mnt/team share/local/library", None),
        ("/net/home/library", "nfs4"),
        ("/home/somebody/dropbox-notes", None),
    ],
)
def test_a_network_drive_is_known_by_its_file_system(mounts: Path, folder: str, system: str | None) -> None:
    found = risk(Path(folder), mounts)
    assert (found and found.name) == system


def test_where_nothing_is_known_nothing_is_said(tmp_path: Path) -> None:
    assert risk(tmp_path, tmp_path / "no such file") is None


def test_lines_that_tell_of_no_mount_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "mountinfo"
    net = "42 22 0:42 / /net rw,relatime - nfs4 server:/export rw"
    file.write_text(f"\nwords\n1 2 3\n{net}\n43 22 0:43 / /new rw\n")
    found = risk(Path("/net/home"), file)
    assert found is not None and found.name == "nfs4"
    assert risk(Path("/new/home"), file) is None, "where nothing is known of the root"


def test_a_mark_at_home_says_nothing_of_what_lies_there(
    tmp_path: Path, mounts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    assert risk(tmp_path / "library", mounts) is None
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / ".dropbox").mkdir()
    assert risk(tmp_path / "shared" / "library", mounts) is not None
