"""Follow-ups of a store from before workshops are the same afterwards, in every column."""

from __future__ import annotations

from pathlib import Path

from carestation.keys.master_key import new_master_key
from db.engines.new_store import create_store
from db.engines.sqlcipher import SqlCipherEngine
from db.engines.store_file import new_store_id
from db.migrations.run import known_steps, migrate

BEFORE_WORKSHOPS = 10
_PEOPLE = """INSERT INTO representative (id, uid, name, email, role, active, password_hash, created_at, version)
VALUES (1, x'01', 'Ann', '', 'owner', 1, '', 0, 1)"""
_CUSTOMER = "INSERT INTO customer ({}) VALUES ({})"
_FOLLOW_UP = """INSERT INTO follow_up (id, uid, customer_id, kind, state, due_at, text, created_at, created_by_id, why,
rule, moves, missed, version)
VALUES (5, x'05', 7, 'promise', 'open', 10, 'call', 1, 1, 'late', 'FREQ=WEEKLY', 2, 1, 3)"""


def _customer(engine: SqlCipherEngine) -> str:
    """A row with something in every column that must have it."""
    needed = [c for c in engine.database.get_columns("customer") if not c.null and c.name != "id"]
    values = ["x'07'" if "BLOB" in c.data_type else "0" if "INT" in c.data_type else "'M'" for c in needed]
    return _CUSTOMER.format(", ".join(["id", *(c.name for c in needed)]), ", ".join(["7", *values]))


def _follow_ups(engine: SqlCipherEngine) -> list[dict[str, object]]:
    cursor = engine.database.execute_sql("SELECT * FROM follow_up")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def test_nothing_of_a_follow_up_is_lost(tmp_path: Path) -> None:
    path, key = tmp_path / "desk.carestation", new_master_key()
    create_store(path, key, new_store_id())
    engine = SqlCipherEngine(path, key)
    engine.open()
    try:
        migrate(engine, steps=known_steps()[:BEFORE_WORKSHOPS])
        for statement in (_PEOPLE, _customer(engine), _FOLLOW_UP):
            engine.database.execute_sql(statement)
        (before,) = _follow_ups(engine)
        migrate(engine)
        (after,) = _follow_ups(engine)
        assert after == {**before, "workshop_id": None}
        assert engine.problems() == []
    finally:
        engine.close()
