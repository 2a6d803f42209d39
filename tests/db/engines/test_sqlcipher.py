"""The encrypted engine: opens, keeps, hides, reads aside, and stays in its threads."""

from __future__ import annotations

import _thread
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import peewee
import pytest
from sqlcipher3 import dbapi2

from carestation.errors import CareError, Refused
from carestation.keys.master_key import new_master_key
from db.engines.engine import Engine, Interrupted, Reader
from db.engines.new_store import create_store
from db.engines.sqlcipher import SqlCipherEngine
from db.engines.store_file import new_store_id, store_id
from tests.db.engines.stores import (
    NAMES,
    add_customers,
    contents,
    customers,
    files_that_spell,
    new_store,
    opened,
    spoil,
)

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_what_was_stored_is_there_the_next_time(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        assert customers(engine) == list(NAMES)


def test_only_the_store_remains_when_it_is_closed(tmp_path: Path) -> None:
    new_store(tmp_path)
    assert list(contents(tmp_path)) == ["shop.carestation"]


def test_the_id_is_known_before_the_file_and_is_its_own(tmp_path: Path) -> None:
    path, key, identity = tmp_path / "a.carestation", new_master_key(), new_store_id()
    create_store(path, key, identity)
    assert store_id(path) == identity
    assert path.read_bytes()[:16] == bytes.fromhex(identity)


def test_a_new_store_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path, _ = new_store(tmp_path)
    before = contents(tmp_path)
    with pytest.raises(Refused, match="exists already"):
        create_store(path, new_master_key(), new_store_id())
    assert contents(tmp_path) == before


@pytest.mark.parametrize("identity", ["", "ab", "zz" * 16, "ab" * 17])
def test_an_id_that_is_none_makes_no_store(tmp_path: Path, identity: str) -> None:
    with pytest.raises(ValueError, match=r"digits|hexadecimal"):
        create_store(tmp_path / "a.carestation", new_master_key(), identity)
    assert contents(tmp_path) == {}


def test_no_name_can_be_read_in_any_file(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    (tmp_path / "control.txt").write_text(NAMES[0], encoding="utf-16-le")
    with opened(path, key) as engine:
        add_customers(engine, *NAMES)
        engine.write_copy(tmp_path / "copy.backup")
        engine.safety_copy("before-v2")
        add_customers(engine, *NAMES)
        assert {"shop.carestation-wal", "copy.backup"} <= contents(tmp_path).keys()
        assert (tmp_path / "shop.carestation-wal").stat().st_size > 4096
        assert files_that_spell(tmp_path, *NAMES, "CREATE TABLE") == {"control.txt"}


def test_values_do_not_reach_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    path, key = new_store(tmp_path)
    with caplog.at_level("DEBUG"), opened(path, key) as engine:
        add_customers(engine, *NAMES)
    with pytest.raises(Refused):
        SqlCipherEngine(path, new_master_key()).open()
    assert caplog.text == ""
    assert capfd.readouterr().err == ""


def test_the_settings_that_matter_hold_on_every_connection(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "temp_store", "trusted_schema")
    with opened(path, key) as engine:
        assert [engine.database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in asked] == [
            "wal", 2, 1, 10_000, 2, 0,
        ]  # fmt: skip
        reader = engine.reader()
        with ThreadPoolExecutor(1) as lane:
            lane.submit(reader.open).result()
            answers = lane.submit(
                lambda: [reader.database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in asked]
            ).result()
            lane.submit(reader.close).result()
        assert answers == ["wal", 2, 1, 10_000, 2, 0]


def test_both_are_what_the_rest_of_db_asks_for(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    engine: Engine = SqlCipherEngine(path, key)
    reader: Reader = engine.reader()
    assert engine.name == "shop.carestation"
    assert reader.database is engine.database


def test_a_store_belongs_to_one_program(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key):
        with pytest.raises(Refused, match="already open in this program"):
            SqlCipherEngine(path, key).open()
        assert (tmp_path / "shop.carestation.lock").exists()
    with opened(path, key):
        pass


def test_readers_run_together_with_writers_and_cannot_write(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine, ThreadPoolExecutor(1) as lane:
        reader = engine.reader()
        lane.submit(reader.open).result()
        with engine.database.atomic():
            engine.database.execute_sql("INSERT INTO customer (name) VALUES ('later')")
            assert lane.submit(customers, engine).result() == list(NAMES)
        assert lane.submit(customers, engine).result() == [*NAMES, "later"]
        with pytest.raises(Refused, match="read-only"):
            lane.submit(add_customers, engine, "never").result()
        lane.submit(reader.close).result()


def test_a_search_is_interrupted_from_another_thread_and_the_next_one_runs(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)

    def search(sql: str) -> int:
        with engine.told():
            return int(engine.database.execute_sql(sql).fetchone()[0])

    with opened(path, key) as engine, ThreadPoolExecutor(1) as lane:
        reader = engine.reader()
        reader.interrupt()
        lane.submit(reader.open).result()
        endless = lane.submit(search, ENDLESS)
        while not endless.done():
            time.sleep(0.02)
            reader.interrupt()
        with pytest.raises(Interrupted):
            endless.result()
        assert lane.submit(search, "SELECT count(*) FROM customer").result() == len(NAMES)
        lane.submit(reader.close).result()
        reader.interrupt()


def test_a_forgotten_thread_raises_instead_of_connecting(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine, ThreadPoolExecutor(1) as lane:
        with pytest.raises(peewee.InterfaceError, match="not opened"):
            lane.submit(customers, engine).result()
        with pytest.raises(RuntimeError, match="in the thread that opened it"):
            lane.submit(engine.close).result()
        assert customers(engine) == list(NAMES)


def test_threads_that_python_did_not_make_are_refused(tmp_path: Path) -> None:
    """Qt's are such threads: an open connection would kill the process when one of them ends."""
    path, key = new_store(tmp_path)
    said: list[BaseException] = []
    ended = threading.Event()

    def foreign() -> None:
        try:
            SqlCipherEngine(path, key).open()
        except BaseException as error:
            said.append(error)
        threading._active.pop(threading.get_ident(), None)  # type: ignore[attr-defined] # Python keeps it for ever
        ended.set()

    _thread.start_new_thread(foreign, ())
    assert ended.wait(5)
    assert "threads made by Python only" in str(said[0])


def test_closing_twice_does_nothing(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    engine = SqlCipherEngine(path, key)
    engine.close()
    engine.open()
    engine.close()
    engine.close()
    engine.open()
    assert customers(engine) == list(NAMES)
    engine.close()


def test_an_exclusive_change_with_dangling_references_is_taken_back(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        engine.database.execute_sql("CREATE TABLE note (customer REFERENCES customer (id))")
        engine.database.execute_sql("INSERT INTO note VALUES (1)")
        with pytest.raises(CareError, match="a missing row of “customer”"), engine.exclusive():
            engine.database.execute_sql("DELETE FROM customer WHERE id = 1")
        assert customers(engine) == list(NAMES)
        with pytest.raises(peewee.IntegrityError), engine.told():
            engine.database.execute_sql("DELETE FROM customer WHERE id = 1")


def test_a_sound_store_has_no_problems_and_a_damaged_one_names_them(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        add_customers(engine, *("x" * 3000 for _ in range(200)))
        assert engine.problems() == []
    spoil(path, 100)
    with opened(path, key) as engine:
        assert any("page 101" in problem for problem in engine.problems())


def test_a_missing_reference_is_a_problem(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        engine.database.execute_sql("CREATE TABLE note (customer REFERENCES customer (id))")
        engine.database.execute_sql("PRAGMA foreign_keys = OFF")
        engine.database.execute_sql("INSERT INTO note VALUES (99)")
        assert engine.problems() == ["A row of “note” refers to a missing row of “customer”."]


def test_a_check_can_be_stopped(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with opened(path, key) as engine:
        add_customers(engine, *("x" * 300 for _ in range(30_000)))
        with pytest.raises(KeyboardInterrupt):
            engine.problems(stop)
        assert engine.problems() == []


def test_the_key_opens_the_file_in_any_other_sqlcipher_program(tmp_path: Path) -> None:
    """Nobody is locked in: the raw key and the defaults of SQLCipher 4 suffice."""
    path, key = new_store(tmp_path)
    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert [row[0] for row in connection.execute("SELECT name FROM customer")] == list(NAMES)
    connection.close()
