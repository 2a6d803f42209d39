"""A store filled with the sample business is one that the desk itself could have made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from peewee import Database

from carestation.cases.reckon import reckon
from carestation.checklists.store_progress import store_progress
from carestation.demo.business import OWNER
from carestation.demo.order import DemoOrder
from carestation.desk import Desk
from carestation.errors import Refused
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import Instant, from_datetime
from carestation.keys.key_file import beside, read_key_file
from carestation.keys.keyring_store import KeyringStore
from carestation.ratings.rating import Way
from carestation.settings.catalogue import SAMPLE
from db.demo.fill import fill_demo
from db.engines.engine import unwatched
from db.migrations import step_0004_rank_and_tags
from db.store import StoreWork
from db.store_access import LocalStoreAccess
from db.stores.transaction import Transaction
from db.tables.columns import database as tables_database
from tests.db.engines.stores import files_that_spell

UNTIL = from_datetime(datetime(2026, 11, 19, 9, 2, tzinfo=UTC))


def access_to(folder: Path, name: str = "sample.carestation") -> LocalStoreAccess:
    return LocalStoreAccess(folder / name, KeyringStore(), clock=lambda: UNTIL)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> LocalStoreAccess:
    access = access_to(tmp_path_factory.mktemp("demo"))
    fill_demo(access, DemoOrder(600, 7, UNTIL), unwatched)
    return access


@pytest.fixture
def desk(filled: LocalStoreAccess) -> Iterator[Desk]:
    with filled.open_desk(read_key_file(beside(filled.path))) as opened:
        yield opened


def rows(sql: str, *values: Any) -> list[Any]:
    return list(tables_database.execute_sql(sql, values).fetchall())


def test_its_ratings_are_read_as_those_of_any_desk(desk: Desk) -> None:
    ways = desk.ask(lambda read: read.ratings.by_way(Instant(0), UNTIL))
    assert [one.way for one in ways] == [Way.MAIL, Way.PHONE, Way.COUNTER]
    assert all(one.good <= one.answered <= one.asked for one in ways)
    assert desk.ask(lambda read: read.ratings.to_call(UNTIL, Instant(0)))


TIMERS = """SELECT metric, cycle, state, started_at, due_at, met_at, ended_at, missed_at, used_ms, target_ms,
first_met_at, first_used_ms, answered_by_id, is_holding FROM timer WHERE case_id = ? ORDER BY id"""
CACHES = """SELECT urgent_at, urgent_by, urgent_from, left_ms, waiting_since, steps_done, steps_total, follow_up_at,
skipped_until, rank FROM care_case WHERE id = ?"""


@pytest.mark.usefixtures("desk")
def test_every_cache_is_what_reckoning_anew_gives() -> None:
    ids = [row[0] for row in rows("SELECT id FROM care_case WHERE id % 4 = 0 OR ended_at IS NULL")]
    assert len(ids) > 150
    before = {case: (rows(TIMERS, case), rows(CACHES, case)) for case in ids}
    with tables_database.atomic():
        work = StoreWork(Transaction(cast(Database, tables_database), None, UNTIL))
        for case in ids:
            reckon(work, CaseId(case))
            store_progress(work, CaseId(case))
    after = {case: (rows(TIMERS, case), rows(CACHES, case)) for case in ids}
    assert after == before


@pytest.mark.usefixtures("desk")
def test_the_migration_ranks_as_reckoning_does() -> None:
    before = rows("SELECT id, rank FROM care_case ORDER BY id")
    assert len({place for _, place in before}) > 10
    with tables_database.atomic() as transaction:
        rows("UPDATE care_case SET rank = 0 RETURNING id")
        rows(f"{step_0004_rank_and_tags.RANK} RETURNING id")
        assert rows("SELECT id, rank FROM care_case ORDER BY id") == before
        transaction.rollback()


def test_nothing_is_wrong_with_the_store(filled: LocalStoreAccess, desk: Desk) -> None:
    assert filled.problems() == []
    assert rows("PRAGMA foreign_key_check") == []
    assert rows("PRAGMA synchronous") == [(2,)]
    assert rows("PRAGMA foreign_keys") == [(1,)]
    assert desk.ask(lambda read: read.setting(SAMPLE))


def test_the_inbox_is_in_order_and_its_first_row_late(desk: Desk) -> None:
    page = desk.ask(lambda read: read.inbox(InboxQuery(OWNER.id)))
    assert 12 <= page.total <= 20
    assert [row.rank for row in page.rows] == sorted(row.rank for row in page.rows)
    assert page.rows[0].customer_name == "Rosa Kern"
    assert page.rows[0].urgent_at < UNTIL < page.rows[1].urgent_at


def test_words_and_customers_are_found(desk: Desk) -> None:
    hits = desk.ask(lambda read: read.search("birthday present"))
    assert hits.cases
    found = desk.ask(lambda read: read.customers("oliveira"))
    assert "Marta Oliveira" in {customer.name for customer in found}


def test_a_month_has_sensible_figures(desk: Desk) -> None:
    start, end = (from_datetime(datetime(2026, month, 1, tzinfo=UTC)) for month in (10, 11))
    facts = desk.ask(lambda read: read.month_facts(start, end, UNTIL))
    assert len(facts.cases) > 20
    assert len(facts.resolutions) > 20
    assert facts.ratings
    assert facts.promises
    assert facts.people[OWNER.id] == "Ann Keller"


def test_six_people_one_of_whom_left_and_some_messages_kept_aside(desk: Desk) -> None:
    everybody = desk.ask(lambda read: read.people(active_only=False))
    assert len(everybody) == 6
    assert [person.name for person in everybody if not person.active] == ["Clara Weiss"]
    aside = desk.ask(lambda read: read.kept_aside())
    assert len(aside) == 3
    assert all(message.reason and message.arrived_at < UNTIL for message in aside)


@pytest.mark.usefixtures("desk")
def test_the_desk_goes_on_from_there() -> None:
    last = rows("SELECT MAX(number), MAX(id) FROM care_case")[0]
    assert last == (1600, 600)
    assert rows("SELECT seq FROM sqlite_sequence WHERE name = 'care_case'") == [(600,)]


def test_the_same_order_stores_the_same_rows(tmp_path: Path) -> None:
    stored = []
    for name in ("one", "two"):
        access = access_to(tmp_path, f"{name}.carestation")
        fill_demo(access, DemoOrder(40, 5, UNTIL), unwatched)
        with access.open_desk(read_key_file(beside(access.path))):
            tables = ("representative", "customer", "care_case", "interaction", "follow_up", "step_event")
            stored.append({table: rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables})
    assert stored[0] == stored[1]


def test_no_name_can_be_read_in_the_file(filled: LocalStoreAccess) -> None:
    assert files_that_spell(filled.path.parent, "Marta Oliveira", "Kettle & Co") == set()


def test_a_store_that_is_there_is_left_as_it_is(filled: LocalStoreAccess) -> None:
    before = filled.path.read_bytes()
    with pytest.raises(Refused, match="exists already"):
        fill_demo(filled, DemoOrder(5, 1, UNTIL), unwatched)
    assert filled.path.read_bytes() == before


class Cancelled(Exception):
    """What a person's *Cancel* raises."""


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelling_leaves_nothing_behind(tmp_path: Path, after: int) -> None:
    calls: list[Instant | int] = []

    def cancel(_what: str, done: int, _total: int) -> None:
        calls.append(done)
        if len(calls) > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        fill_demo(access_to(tmp_path), DemoOrder(60, 1, UNTIL), cancel)
    assert list(tmp_path.iterdir()) == []
