"""Places where a store is in danger are named before it is made there."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.engines.location import file_system, location_warning

MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/anna/local xfs rw 0 0
//nas/shop /mnt/shop\040files cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/home/anna", "nfs4"),
        ("/home/anna/local/desk", "xfs"),
        ("/mnt/shop files/desk", "cifs"),
        ("/homes", "ext4"),
    ],
)
def test_the_longest_mount_point_counts(folder: str, kind: str) -> None:
    assert file_system(Path(folder), MOUNTS) == kind


def test_no_mounts_no_answer() -> None:
    assert file_system(Path("/home"), "") == ""


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - My Shop", "Nextcloud/Desk"])
def test_a_synchronised_folder_is_warned_of(tmp_path: Path, folder: str) -> None:
    assert "synchronised" in location_warning(tmp_path / folder / "shop.carestation")


def test_a_folder_of_this_machine_is_fine(tmp_path: Path) -> None:
    assert location_warning(tmp_path / "shop.carestation") == ""
