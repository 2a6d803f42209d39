"""A recovery key in a file: what was written can be read, and only by its owner."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from carestation.errors import BadInput, CareError
from carestation.keys import recovery_key
from carestation.keys.key_file import beside, read_key_file, write_key_file
from carestation.keys.master_key import new_master_key


def test_what_was_written_can_be_read(tmp_path: Path) -> None:
    key = new_master_key()
    file = beside(tmp_path / "sample.carestation")
    write_key_file(file, key)
    assert file.name == "sample.carestation.recovery-key.txt"
    assert read_key_file(file) == key
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_file_typed_by_hand_can_be_read(tmp_path: Path) -> None:
    key = new_master_key()
    file = tmp_path / "key.txt"
    file.write_text(f"\ufeff# my shop\r\n{recovery_key.write(key).lower()}\r\n\r\n", encoding="utf-8")
    assert read_key_file(file) == key


@pytest.mark.skipif(os.name == "nt", reason="rights are other things on Windows")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    write_key_file(file, new_master_key())
    assert file.stat().st_mode & 0o077 == 0


def test_a_file_without_a_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_key_file(tmp_path / "nothing.txt")
    (tmp_path / "note.txt").write_text("# the key is in the safe\n")
    with pytest.raises(BadInput, match="too short"):
        read_key_file(tmp_path / "note.txt")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CareError, match="cannot be written"):
        write_key_file(tmp_path / "nowhere" / "key.txt", new_master_key())
