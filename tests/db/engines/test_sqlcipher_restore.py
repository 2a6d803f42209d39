"""The way back to a backup, and what was there before."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from carestation.errors import BadInput, CareError, Refused
from carestation.keys.master_key import new_master_key
from db.engines.sqlcipher_restore import restore
from tests.db.engines.disks import unwritable
from tests.db.engines.stores import (
    NAMES,
    add_customers,
    contents,
    customers,
    filled_store,
    new_store,
    opened,
    spoil,
)


def test_restore_brings_back_and_keeps_what_was_there(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    copy = tmp_path / "shop.backup"
    with opened(path, key) as engine:
        engine.write_copy(copy)
        add_customers(engine, "after the backup")
    kept = restore(copy, path, key)
    with opened(path, key) as engine:
        assert customers(engine) == list(NAMES)
    assert kept is not None
    with opened(kept, key) as engine:
        assert customers(engine) == [*NAMES, "after the backup"]
    again = restore(copy, path, key)
    assert again is not None
    assert again != kept
    assert kept.exists()


def test_the_log_of_the_old_store_goes_with_it(tmp_path: Path) -> None:
    """Left behind, it would be played into the restored file."""
    (tmp_path / "crashed").mkdir()
    path, key = new_store(tmp_path)
    copy = tmp_path / "shop.backup"
    with opened(path, key) as engine:
        engine.write_copy(copy)
        add_customers(engine, "in the log")
        crashed = tmp_path / "crashed" / path.name
        for end in ("", "-wal", "-shm"):
            crashed.with_name(crashed.name + end).write_bytes(Path(f"{path}{end}").read_bytes())
    kept = restore(copy, crashed, key)
    assert kept is not None
    with opened(crashed, key) as engine:
        assert customers(engine) == list(NAMES)
        assert engine.problems() == []
    with opened(kept, key) as engine:
        assert customers(engine) == [*NAMES, "in the log"]


def test_restore_where_the_store_is_gone(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    copy = tmp_path / "shop.backup"
    with opened(path, key) as engine:
        engine.write_copy(copy)
    path.unlink()
    assert restore(copy, path, key) is None
    with opened(path, key) as engine:
        assert customers(engine) == list(NAMES)


def test_an_open_store_is_not_replaced(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    copy = tmp_path / "shop.backup"
    with opened(path, key) as engine:
        engine.write_copy(copy)
        with pytest.raises(Refused, match="already open"):
            restore(copy, path, key)


@pytest.mark.parametrize("harm", ["other key", "cut", "scratched", "empty", "document"])
def test_a_backup_that_is_not_sound_replaces_nothing(tmp_path: Path, harm: str) -> None:
    path, key = filled_store(tmp_path, 1_000)
    copy = tmp_path / "shop.backup"
    with opened(path, key) as engine:
        engine.write_copy(copy)
    harmed(copy, harm)
    before = contents(tmp_path)
    with pytest.raises((BadInput, CareError, Refused)):
        restore(copy, path, new_master_key() if harm == "other key" else key)
    assert contents(tmp_path) == before


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    copy = tmp_path / "shop.backup"
    with opened(path, key) as engine:
        engine.write_copy(copy)
    with unwritable(tmp_path), pytest.raises(Refused, match="read-only"):
        restore(copy, path, key)


def harmed(copy: Path, harm: str) -> None:
    if harm == "cut":
        os.truncate(copy, copy.stat().st_size // 8192 * 4096)
    elif harm == "scratched":
        spoil(copy, 10)
    elif harm == "empty":
        os.truncate(copy, 0)
    elif harm == "document":
        copy.write_bytes(b"%PDF-1.7" + copy.read_bytes())
