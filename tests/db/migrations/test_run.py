"""Migrations: all or nothing, after a verified copy, and never on a newer store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import peewee
import pytest

from carestation.errors import CareError, Refused
from carestation.keys.master_key import MasterKey
from db.engines.sqlcipher import SqlCipherEngine
from db.migrations.run import Step, known_steps, migrate, schema_version
from tests.db.engines.disks import unwritable
from tests.db.engines.stores import NAMES, contents, customers, new_store, opened


def sql(*statements: str) -> Callable[[peewee.Database], None]:
    def up(database: peewee.Database) -> None:
        for statement in statements:
            database.execute_sql(statement)

    return up


ONE = Step(1, "notes", sql("CREATE TABLE note (id INTEGER PRIMARY KEY, customer REFERENCES customer (id))"))
TWO = Step(2, "a column for notes", sql("ALTER TABLE note ADD COLUMN body TEXT NOT NULL DEFAULT ''"))
THREE = Step(
    3,
    "customers built anew",
    sql(
        "CREATE TABLE fresh (id INTEGER PRIMARY KEY, name TEXT NOT NULL, tags TEXT NOT NULL)",
        "INSERT INTO fresh SELECT id, name, '' FROM customer",
        "DROP TABLE customer",
        "ALTER TABLE fresh RENAME TO customer",
    ),
)
ALL = (ONE, TWO, THREE)
BACKUP = "shop.carestation.before-v{}.bak"


def columns(engine: SqlCipherEngine, table: str) -> list[str]:
    return [column.name for column in engine.database.get_columns(table)]


def version_of(path: Path, key: MasterKey) -> int:
    with opened(path, key) as engine:
        return schema_version(engine.database)


def test_a_new_store_takes_every_step_and_needs_no_copy(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        assert schema_version(engine.database) == 0
        assert migrate(engine, steps=ALL) == 3
        assert schema_version(engine.database) == 3
        assert columns(engine, "note") == ["id", "customer", "body"]
        assert columns(engine, "customer") == ["id", "name", "tags"]
    assert list(contents(tmp_path)) == [path.name]


def test_a_store_of_today_is_not_touched(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=ALL)
    before = contents(tmp_path)
    with opened(path, key) as engine:
        assert migrate(engine, steps=ALL) == 0
    assert contents(tmp_path) == before


def test_an_older_store_is_copied_first_and_loses_nothing(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=ALL[:1])
        engine.database.execute_sql("INSERT INTO note (customer) VALUES (2)")
        assert migrate(engine, steps=ALL) == 2
        assert customers(engine) == list(NAMES)
        assert engine.database.execute_sql("SELECT customer, body FROM note").fetchall() == [(2, "")]
        assert engine.problems() == []
    with opened(tmp_path / BACKUP.format(3), key) as copy:
        assert schema_version(copy.database) == 1
        assert customers(copy) == list(NAMES)
        assert columns(copy, "note") == ["id", "customer"]


def test_references_still_hold_after_a_table_was_built_anew(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=ALL)
        with pytest.raises(peewee.IntegrityError):
            engine.database.execute_sql("INSERT INTO note (customer) VALUES (99)")


def test_a_newer_store_is_refused_by_both_versions_and_not_touched(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=ALL)
        engine.database.execute_sql("UPDATE schema_step SET program = '7.5' WHERE version = 3")
    before = contents(tmp_path)
    with opened(path, key) as engine, pytest.raises(Refused) as told:
        migrate(engine, steps=ALL[:2])
    assert contents(tmp_path) == before
    assert "was made by CareStation 7.5 (schema 3)" in told.value.title
    assert "knows schema 2" in told.value.title
    assert "not been changed" in str(told.value)


@pytest.mark.parametrize("bad", ["CREATE TABLE note (x)", "DELETE FROM customer WHERE id = 2"])
def test_a_step_that_fails_takes_all_with_it(tmp_path: Path, bad: str) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=ALL[:1])
        engine.database.execute_sql("INSERT INTO note (customer) VALUES (2)")
        with pytest.raises((CareError, peewee.OperationalError)):
            migrate(engine, steps=(ONE, TWO, Step(3, "wrong", sql(bad))))
        assert schema_version(engine.database) == 1
        assert columns(engine, "note") == ["id", "customer"]
        assert customers(engine) == list(NAMES)
        assert migrate(engine, steps=ALL) == 2


def test_no_copy_no_migration(tmp_path: Path) -> None:
    """Here a folder stands where the copy would go."""
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=ALL[:1])
        (tmp_path / BACKUP.format(3)).mkdir()
        with pytest.raises(CareError, match="cannot be written"):
            migrate(engine, steps=ALL)
        assert schema_version(engine.database) == 1


def test_a_disk_that_became_read_only_is_said(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=ALL[:1])
    with unwritable(tmp_path), pytest.raises(Refused, match="read-only"):
        SqlCipherEngine(path, key).open()
    assert version_of(path, key) == 1


def test_who_waits_sees_each_step(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    seen: list[tuple[str, int, int]] = []
    with opened(path, key) as engine:
        migrate(engine, lambda *step: seen.append(step), ALL)
    assert seen == [(step.title, step.version - 1, 3) for step in ALL]


@pytest.mark.parametrize("numbers", [(2,), (1, 3), (1, 1), (0, 1)])
def test_steps_are_numbered_without_a_gap(tmp_path: Path, numbers: tuple[int, ...]) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine, pytest.raises(ValueError, match="without a gap"):
        migrate(engine, steps=[Step(number, "x", sql()) for number in numbers])


def test_the_program_s_own_steps_are_in_order_and_have_titles() -> None:
    steps = known_steps()
    assert [step.version for step in steps] == list(range(1, len(steps) + 1))
    assert all(step.title for step in steps)
