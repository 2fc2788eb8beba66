"""Where a library lies: folders that a service synchronises and network file systems lose work.

A synchroniser copies ``library.db`` and its log at different moments, and puts the file of another
computer in its place; on a network file system two computers do not see each other's locks.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from storage.records import Risk

_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "pcloud drive": "pCloud",
    "megasync": "MEGA",
}
"""Names of folders, in lower case; "OneDrive - Contoso" and "Dropbox (Team)" begin so."""

_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".syncthing": "Syncthing",
}
"""What a service puts into the folder that it synchronises, by names that need no folder to be listed:
nothing outside the library is opened."""

_NETWORK = frozenset(
    (
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "glusterfs", "lustre", "davfs",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs",
        "fuse.smbnetfs", "webdav", "afpfs",
    )
)  # fmt: skip
"""File systems of other computers, as Linux and macOS call them."""


def risk(folder: Path, mounts: Path = Path("/proc/self/mountinfo")) -> Risk | None:
    """Return what endangers a library in this folder, None if nothing is known to.

    ``mounts`` is where Linux tells what is mounted.
    """
    place = folder.absolute()
    for above in (place, *place.parents):
        service = _service(above)
        if service is not None:
            return Risk(kind="synced", name=service)
    network = _network(place, mounts)
    return None if network is None else Risk(kind="network", name=network)


def _service(folder: Path) -> str | None:
    name = folder.name.casefold()
    in_cloud = folder.parent.name == "CloudStorage"  # macOS: ~/Library/CloudStorage/OneDrive-Personal
    for known, service in _NAMES.items():
        starts = (f"{known} - ", f"{known} (", *([f"{known}-"] if in_cloud else []))
        if name == known or name.startswith(starts):
            return service
    if folder == folder.parent:
        return None
    for mark, service in _MARKS.items():
        # ~/.dropbox holds the program's own settings: there it says nothing of the folder.
        if (folder / mark).exists() and not (mark == ".dropbox" and folder == Path.home()):
            return service
    return None


def _network(place: Path, mounts: Path) -> str | None:
    if os.name == "nt":
        return _windows_network(place)
    try:
        resolved = place.resolve()
        for point, system in sorted(_mounted(mounts), key=lambda one: -len(one[0].parts)):
            if resolved.is_relative_to(point):
                return system if system in _NETWORK else None
    except OSError:
        pass
    return None


def _mounted(mounts: Path) -> Iterator[tuple[Path, str]]:
    """Yield mount points and kinds of file system, as proc(5) describes them."""
    for line in mounts.read_text("utf-8", "surrogateescape").splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            point = fields[4].encode("utf-8", "surrogateescape").decode("unicode_escape")
            yield Path(point.encode("latin-1", "replace").decode("utf-8", "replace")), after.split(" ")[0]


if sys.platform == "win32":

    def _windows_network(place: Path) -> str | None:
        import ctypes

        remote = 4  # DRIVE_REMOTE
        drive = place.resolve().drive
        if drive.startswith("\\\\"):
            return drive
        return drive if ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == remote else None

else:

    def _windows_network(_place: Path) -> str | None:
        return None
