"""What the reader of a store says about follow-ups."""

from __future__ import annotations

from peewee import Database

from carestation.follow_ups.follow_up import FollowUp, TodayRow
from carestation.identity import CustomerId, RepresentativeId
from carestation.instants import Instant
from carestation.reminders.due_item import DueFacts
from db.queries.due import due
from db.queries.today import today
from db.stores.follow_ups import FollowUps
from db.stores.transaction import Transaction


class FollowUpReader:
    """A part of `carestation.reader.Reader`, on the connection of the thread that asks."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stores = Transaction(database, None, Instant(0))

    def today(
        self, person: RepresentativeId | None, until: Instant, limit: int = 20_000
    ) -> tuple[TodayRow, ...]:
        return today(self._database, person, until, limit)

    def due(self, person: RepresentativeId, now: Instant) -> DueFacts:
        return due(self._stores, person, now)

    def follow_ups_of(self, customer: CustomerId) -> tuple[FollowUp, ...]:
        return tuple(FollowUps(self._stores).open_of(customer))
