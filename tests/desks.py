"""A real desk for tests: an encrypted file, a business with three people, and a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from carestation.desk import Desk
from carestation.identity import RepresentativeId
from carestation.instants import Instant, from_datetime
from carestation.keys.master_key import MasterKey, new_master_key
from carestation.people.representative import NewRepresentative, Role
from carestation.setup.set_up_desk import SetUpDesk
from db.engines.new_store import create_store
from db.engines.sqlcipher import SqlCipherEngine
from db.engines.store_file import new_store_id
from db.store import Store

WEEK = {day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
MONDAY_TEN = from_datetime(datetime(2026, 11, 16, 9, 0, tzinfo=UTC))
"""Monday, 16 November 2026, 10:00 in Berlin: the desk is open."""


@dataclass
class TestClock:
    """A clock that stands still until somebody moves it."""

    __test__ = False
    now: Instant = MONDAY_TEN

    def __call__(self) -> Instant:
        return self.now

    def move(self, milliseconds: int) -> None:
        self.now = Instant(self.now + milliseconds)


@dataclass
class OpenDesk:
    """The desk, its store and its people: Ann owns the business, Lea leads, Ben represents."""

    desk: Desk
    store: Store
    clock: TestClock
    path: Path
    key: MasterKey
    ann: RepresentativeId
    lea: RepresentativeId
    ben: RepresentativeId


PEOPLE = (
    NewRepresentative("Ann Berg", "ann@kettle.example", Role.OWNER),
    NewRepresentative("Lea Ott", "lea@kettle.example", Role.LEAD),
    NewRepresentative("Ben Diaz", "ben@kettle.example"),
)


@contextmanager
def open_desk(folder: Path) -> Iterator[OpenDesk]:
    """A new desk in a new encrypted file; Ben is at it."""
    path, key, clock = folder / "desk.carestation", new_master_key(), TestClock()
    create_store(path, key, new_store_id())
    store = Store(SqlCipherEngine(path, key))
    store.open()
    try:
        desk = Desk(store, clock)
        set_up = SetUpDesk("Kettle & Co", "DE", "Europe/Berlin", WEEK, PEOPLE)
        ann, lea, ben = desk.do(set_up).value
        desk.actor = ben
        yield OpenDesk(desk, store, clock, path, key, ann, lea, ben)
    finally:
        store.close()
