"""Backups while the store is in use."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from carestation.errors import CareError
from carestation.instants import DAY, Instant
from carestation.keys import recovery_key
from db.backup import back_up, backups
from db.engines.store_file import store_id
from tests.db.engines.stores import (
    NAMES,
    add_customers,
    customers,
    filled_store,
    new_store,
    opened,
    spoil,
)

NOON = Instant(1_790_000_000_000)


def test_a_backup_opens_with_the_recovery_key_alone(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        copy = back_up(engine, tmp_path / "backups", NOON, keep=3)
    paper = recovery_key.write(key)
    path.unlink()
    with opened(copy, recovery_key.read(paper)) as engine:
        assert customers(engine) == list(NAMES)


def test_a_backup_is_known_to_the_key_store_as_its_store(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        assert store_id(back_up(engine, tmp_path / "backups", NOON, keep=3)) == store_id(path)


def test_the_newest_are_kept_and_nothing_else_is_touched(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    folder = tmp_path / "backups"
    folder.mkdir()
    others = {"shop.carestation.notes.backup", "other.20260101-000000-000000Z.backup", "holiday.jpg"}
    for name in others:
        (folder / name).touch()
    with opened(path, key) as engine:
        made = [back_up(engine, folder, Instant(NOON + day * DAY), keep=3) for day in range(5)]
    assert backups(path.name, folder) == made[:1:-1]
    assert {file.name for file in folder.iterdir()} == others | {file.name for file in made[2:]}


def test_others_write_meanwhile(tmp_path: Path) -> None:
    """The backup is the store of one moment, and whoever writes does not wait for its end."""
    path, key = filled_store(tmp_path, 5_000)
    first_step, written = threading.Event(), threading.Event()

    def progress(*_: object) -> None:
        first_step.set()
        assert written.wait(10)

    with opened(path, key) as engine, ThreadPoolExecutor(1) as lane:
        running = lane.submit(back_up, engine, tmp_path / "backups", NOON, 1, progress)
        assert first_step.wait(10)
        add_customers(engine, "while the backup ran")
        written.set()
        copy = running.result()
        assert customers(engine)[-1] == "while the backup ran"
    with opened(copy, key) as engine:
        assert len(customers(engine)) == 5_003
        assert engine.problems() == []


def test_a_backup_that_is_stopped_leaves_nothing_and_the_older_ones(tmp_path: Path) -> None:
    path, key = filled_store(tmp_path, 5_000)
    folder = tmp_path / "backups"

    def stop(_what: str, done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with opened(path, key) as engine:
        older = back_up(engine, folder, NOON, keep=1)
        with pytest.raises(KeyboardInterrupt):
            back_up(engine, folder, Instant(NOON + DAY), keep=1, progress=stop)
    assert list(folder.iterdir()) == [older]


def test_what_a_killed_backup_left_is_removed_by_the_next(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    folder = tmp_path / "backups"
    folder.mkdir()
    for end in ("", "-wal", "-journal"):
        (folder / f"{path.name}.20260101-000000-000000Z.backup.part{end}").touch()
    (folder / "other.20260101-000000-000000Z.backup.part").touch()
    with opened(path, key) as engine:
        made = back_up(engine, folder, NOON, keep=1)
    assert {file.name for file in folder.iterdir()} == {
        made.name,
        "other.20260101-000000-000000Z.backup.part",
    }


def test_who_waits_sees_it_advance(tmp_path: Path) -> None:
    path, key = filled_store(tmp_path, 20_000)
    seen: list[tuple[str, int, int]] = []
    with opened(path, key) as engine:
        back_up(engine, tmp_path, NOON, keep=1, progress=lambda *step: seen.append(step))
    copying = [(done, total) for what, done, total in seen if what == "Copying"]
    assert len(copying) > 2
    assert copying == sorted(copying)
    assert copying[-1][0] == copying[-1][1]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    (tmp_path / "backups").touch()
    with opened(path, key) as engine, pytest.raises(CareError, match="cannot be made"):
        back_up(engine, tmp_path / "backups", NOON, keep=1)


def test_a_store_that_is_damaged_is_named_not_its_copy(tmp_path: Path) -> None:
    path, key = filled_store(tmp_path, 1_000)
    spoil(path, 50)
    with opened(path, key) as engine, pytest.raises(CareError) as told:
        back_up(engine, tmp_path / "backups", NOON, keep=1)
    assert told.value.title == "“shop.carestation” is damaged or incomplete."
    assert list((tmp_path / "backups").iterdir()) == []
