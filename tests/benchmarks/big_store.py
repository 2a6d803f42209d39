"""The store that is measured: encrypted, full of a demo business, made once and used again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from peewee import Database

from carestation.clock import system_clock
from carestation.desk import Desk
from carestation.identity import CaseId, RepresentativeId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import Instant
from carestation.keys.key_file import beside, read_key_file
from carestation.people.representative import Role
from carestation.reader import Reader
from db.engines.sqlcipher import SqlCipherEngine
from db.store import Store


@dataclass(frozen=True, slots=True)
class BigStore:
    """An open store with its desk; `owner` sits there, `busiest` has the most open cases."""

    desk: Desk
    reader: Reader
    database: Database
    owner: RepresentativeId
    busiest: RepresentativeId
    now: Instant

    def cases(self, count: int) -> list[CaseId]:
        """Open cases of the team, the most urgent first."""
        return [row.case_id for row in self.reader.inbox(InboxQuery(limit=count)).rows]


@contextmanager
def big_store(path: Path) -> Iterator[BigStore]:
    """Open the demo store at `path`, whose key lies beside it."""
    store = Store(SqlCipherEngine(path, read_key_file(beside(path))))
    store.open()
    try:
        yield _seated(store)
    finally:
        store.close()


def _seated(store: Store) -> BigStore:
    reader, now = store.reader, system_clock()
    people = reader.people()
    owner = next(person.id for person in people if person.role is Role.OWNER)
    busiest = max((person.id for person in people), key=lambda who: reader.counts(who, now).open_cases)
    desk = Desk(store)
    desk.actor = owner
    return BigStore(desk, reader, store.engine.database, owner, busiest, now)
