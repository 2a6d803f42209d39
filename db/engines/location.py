"""Is this a good place for a store? A warning only: a person may know better."""

from __future__ import annotations

import sys
from pathlib import Path

_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.rclone"}
_SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "mobile documents",  # iCloud
    "nextcloud",
    "owncloud",
    "syncthing",
)
_MOUNTS = Path("/proc/self/mounts")
_REMOTE_DRIVE = 4  # GetDriveType: DRIVE_REMOTE


def location_warning(store: Path) -> str:
    """One sentence if the folder is on a network or synchronised, else "" (macOS: shares are not seen)."""
    folder = store.resolve().parent
    if any(part.lower().startswith(_SYNCHRONISED) for part in folder.parts):
        return "This folder is synchronised with other machines, which can damage an open store."
    if _is_remote(folder):
        return "This folder is on a network drive, where two machines can damage an open store."
    return ""


def file_system(folder: Path, mounts: str) -> str:
    """The type of file system that holds a folder, from the text of `/proc/self/mounts` (fstab(5))."""
    found, kind = Path("/"), ""
    for line in mounts.splitlines():
        _, place, this_kind, *_ = line.split(" ")
        point = Path(place.replace("\\040", " "))
        if folder.is_relative_to(point) and len(point.parts) >= len(found.parts):
            found, kind = point, this_kind
    return kind


def _is_remote(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return folder.drive.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE
        )
    return _MOUNTS.exists() and file_system(folder, _MOUNTS.read_text(errors="replace")) in _NETWORK
