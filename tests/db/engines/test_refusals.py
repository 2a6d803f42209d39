"""What cannot be opened gives one clear sentence, and everything in the folder stays as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from carestation.errors import BadInput, CareError, Refused
from carestation.keys.master_key import MasterKey, new_master_key
from db.engines.new_store import create_store
from db.engines.sqlcipher import SqlCipherEngine
from db.engines.store_file import new_store_id, store_id
from tests.db.engines.disks import disk, unwritable
from tests.db.engines.stores import NAMES, add_customers, contents, customers, new_store, opened


def refusal(path: Path, key: MasterKey) -> CareError:
    """What opening says, after checking that it changed nothing."""
    before = contents(path.parent)
    with pytest.raises(CareError) as told:
        SqlCipherEngine(path, key).open()
    assert contents(path.parent) == before
    assert path.name in told.value.title
    assert told.value.title.count(".") <= 1 + path.name.count(".")
    return told.value


def grow(path: Path, key: MasterKey) -> None:
    with opened(path, key) as engine:
        add_customers(engine, *("x" * 3000 for _ in range(100)))


def test_a_wrong_key(tmp_path: Path) -> None:
    path, _ = new_store(tmp_path)
    told = refusal(path, new_master_key())
    assert isinstance(told, Refused)
    assert "The key does not open" in told.title
    assert "recovery key" in told.remedy


def test_a_wrong_key_beside_a_log_that_a_crash_left(tmp_path: Path) -> None:
    path, key = crashed_store(tmp_path)
    assert "The key does not open" in refusal(path, new_master_key()).title
    with opened(path, key) as engine:
        assert customers(engine) == [*NAMES, "only in the log"]


@pytest.mark.parametrize("cut", [100, 2048, 4096, 40_960])
def test_a_file_that_lost_its_end(tmp_path: Path, cut: int) -> None:
    path, key = new_store(tmp_path)
    grow(path, key)
    os.truncate(path, path.stat().st_size - cut)
    told = refusal(path, key)
    assert "damaged or incomplete" in told.title
    assert "backup" in told.remedy


@pytest.mark.parametrize("left", [16, 1000, 4095])
def test_a_file_of_which_hardly_anything_is_left(tmp_path: Path, left: int) -> None:
    path, key = new_store(tmp_path)
    os.truncate(path, left)
    assert "damaged or incomplete" in refusal(path, key).title


def test_a_first_page_that_is_damaged(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with path.open("r+b") as file:
        file.seek(1000)
        file.write(b"scratch")
    assert "damaged" in refusal(path, key).title


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (b"", "an empty file"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(9000), "a PDF document"),
        (b"PK\x03\x04" + bytes(9000), "a ZIP archive or an office document"),
        (b"\x1f\x8b\x08" + bytes(9000), "a compressed archive"),
        (b"\x89PNG\r\n\x1a\n" + bytes(9000), "a picture"),
        (b"name;e-mail\r\nAnna;anna@example.org\r\n" * 300, "a text file"),
        ("é".encode() * 3000, "a text file"),
        (b"x" + "é".encode() * 3000, "a text file"),
        (b"hello", "a text file"),
    ],
)
def test_a_file_that_is_something_else(tmp_path: Path, start: bytes, said: str) -> None:
    path = tmp_path / "shop.carestation"
    path.write_bytes(start)
    told = refusal(path, new_master_key())
    assert isinstance(told, BadInput)
    assert said in told.title
    with pytest.raises(BadInput, match=said):
        store_id(path)


def test_a_plain_database(tmp_path: Path) -> None:
    path = tmp_path / "shop.carestation"
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE t (x)")
    assert "an SQLite database that CareStation did not make" in refusal(path, new_master_key()).title


def test_random_bytes(tmp_path: Path) -> None:
    path = tmp_path / "shop.carestation"
    path.write_bytes(os.urandom(8192))
    assert "The key does not open" in refusal(path, new_master_key()).title


def test_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "shop.carestation"
    path.mkdir()
    assert "is a folder" in refusal(path, new_master_key()).title


@pytest.mark.parametrize("place", ["nothing.carestation", "nowhere/nothing.carestation"])
def test_nothing_there(tmp_path: Path, place: str) -> None:
    with pytest.raises(BadInput, match="There is no store"):
        SqlCipherEngine(tmp_path / place, new_master_key()).open()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with unwritable(tmp_path):
        assert "is read-only" in refusal(path, key).title
        with pytest.raises(CareError, match="read-only"):
            create_store(tmp_path / "new.carestation", new_master_key(), new_store_id())
    with opened(path, key) as engine:
        assert customers(engine) == list(NAMES)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with unwritable(path):
        assert "is read-only" in refusal(path, key).title


def test_a_disk_that_fills_up_keeps_what_was_confirmed(tmp_path: Path) -> None:
    with disk(tmp_path / "small", "2m") as small:
        path, key = new_store(small)
        confirmed = list(NAMES)
        (small / "ballast").write_bytes(bytes(1_000_000))
        with opened(path, key) as engine:
            with pytest.raises(CareError, match="is full") as told:
                fill(engine, confirmed)
            assert "Everything stored before is still there" in str(told.value)
            assert customers(engine) == confirmed
            (small / "ballast").unlink()
            add_customers(engine, "room again")
            confirmed.append("room again")
        with opened(path, key) as engine:
            assert customers(engine) == confirmed
            assert engine.problems() == []


def test_no_room_for_a_copy_leaves_no_half_of_one(tmp_path: Path) -> None:
    with disk(tmp_path / "small", "2m") as small:
        path, key = new_store(small)
        with opened(path, key) as engine:
            add_customers(engine, *("x" * 2000 for _ in range(100)))
        (small / "ballast").write_bytes(bytes(small_rest(small) - 100_000))
        before = set(contents(small))
        with opened(path, key) as engine:
            with pytest.raises(CareError, match="is full"):
                engine.write_copy(small / "copy.backup")
            with pytest.raises(CareError, match="is full"):
                engine.safety_copy("before-v2")
            assert len(customers(engine)) == 103
        assert set(contents(small)) == before


def test_no_room_for_a_new_store_leaves_nothing(tmp_path: Path) -> None:
    with disk(tmp_path / "small", "64k") as small:
        (small / "ballast").write_bytes(bytes(small_rest(small)))
        with pytest.raises(CareError, match="is full"):
            create_store(small / "shop.carestation", new_master_key(), new_store_id())
        assert set(contents(small)) == {"ballast"}


def fill(engine: SqlCipherEngine, confirmed: list[str]) -> None:
    """Add customers for ever, writing down each that was confirmed."""
    while True:
        name = f"{len(confirmed)} {'x' * 3000}"
        add_customers(engine, name)
        confirmed.append(name)


def small_rest(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def crashed_store(folder: Path) -> tuple[Path, MasterKey]:
    """A store as a killed program leaves it: the last customer is in the log alone."""
    (folder / "living").mkdir()
    path, key = new_store(folder / "living")
    left = folder / "left"
    left.mkdir()
    with opened(path, key) as engine:
        add_customers(engine, "only in the log")
        for end in ("", "-wal"):
            shutil.copy(f"{path}{end}", left)
    return left / path.name, key
