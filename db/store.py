"""An open store: one engine, brought to today's tables, with transactions for operations and a reader for questions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from carestation.identity import RepresentativeId
from carestation.instants import Instant
from db.engines.engine import Engine, Progress, unwatched
from db.engines.engine import Reader as EngineReader
from db.migrations.run import migrate
from db.queries.reader import StoreReader
from db.stores.cases import Cases
from db.stores.checklists import Checklists
from db.stores.customers import Customers, Imports
from db.stores.follow_ups import Drafts, FollowUps
from db.stores.interactions import Interactions
from db.stores.objectives import Objectives
from db.stores.orders import Orders
from db.stores.people import People, Settings
from db.stores.ratings import Ratings
from db.stores.raw_messages import RawMessages
from db.stores.recognition import ThanksOfTeam
from db.stores.signed_and_reviewed import Reviews, Signatures
from db.stores.sops import Sops
from db.stores.team import Suggestions, Workshops
from db.stores.told import Told
from db.stores.transaction import Transaction
from db.tables.columns import database as tables_database

if TYPE_CHECKING:
    from db.stores.policy import Policies
    from db.stores.practice import Practice
    from db.stores.training import Training


class StoreWork:
    """`carestation.work.Work`: the stores of one transaction, made when they are first asked for."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    @property
    def actor(self) -> RepresentativeId | None:
        return self._t.actor

    @property
    def now(self) -> Instant:
        return self._t.now

    @cached_property
    def cases(self) -> Cases:
        return Cases(self._t)

    @cached_property
    def interactions(self) -> Interactions:
        return Interactions(self._t)

    @cached_property
    def raw_messages(self) -> RawMessages:
        return RawMessages(self._t)

    @cached_property
    def customers(self) -> Customers:
        return Customers(self._t)

    @cached_property
    def imports(self) -> Imports:
        return Imports(self._t)

    @cached_property
    def people(self) -> People:
        return People(self._t)

    @cached_property
    def sops(self) -> Sops:
        return Sops(self._t)

    @cached_property
    def checklists(self) -> Checklists:
        return Checklists(self._t)

    @cached_property
    def follow_ups(self) -> FollowUps:
        return FollowUps(self._t)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self._t)

    @cached_property
    def ratings(self) -> Ratings:
        return Ratings(self._t)

    @cached_property
    def policy(self) -> Policies:
        from db.stores.policy import Policies  # what no start waits for

        return Policies(self._t)

    @cached_property
    def settings(self) -> Settings:
        return Settings(self._t)

    @cached_property
    def told(self) -> Told:
        return Told(self._t)

    @cached_property
    def training(self) -> Training:
        from db.stores.training import Training  # brings PyYAML, which no start of the desk waits for

        return Training(self._t)

    @cached_property
    def practice(self) -> Practice:
        from db.stores.practice import Practice  # what no start waits for

        return Practice(self._t)

    @cached_property
    def orders(self) -> Orders:
        return Orders(self._t)

    @cached_property
    def objectives(self) -> Objectives:
        return Objectives(self._t)

    @cached_property
    def suggestions(self) -> Suggestions:
        return Suggestions(self._t)

    @cached_property
    def workshops(self) -> Workshops:
        return Workshops(self._t)

    @cached_property
    def thanks(self) -> ThanksOfTeam:
        return ThanksOfTeam(self._t)

    @cached_property
    def signatures(self) -> Signatures:
        return Signatures(self._t)

    @cached_property
    def reviews(self) -> Reviews:
        return Reviews(self._t)


class Store:
    """`carestation.desk.Store`. Opened, used and closed in one thread, which Python made."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.reader = StoreReader(engine.database)

    @property
    def name(self) -> str:
        """What a person calls this store."""
        return self._engine.name

    @property
    def engine(self) -> Engine:
        """For backup and checks."""
        return self._engine

    def open(self, progress: Progress = unwatched) -> None:
        """Connect, and bring the tables to today's shape. CareError says why not; the file is then as it was."""
        self._engine.open()
        try:
            tables_database.initialize(self._engine.database)
            migrate(self._engine, progress)
        except BaseException:
            self._engine.close()
            raise

    def close(self) -> None:
        """In the thread that opened."""
        self._engine.close()

    @contextmanager
    def transaction(self, actor: RepresentativeId | None, now: Instant) -> Iterator[StoreWork]:
        """One transaction, begun IMMEDIATE: two writers wait for each other instead of failing half-way."""
        tables_database.initialize(self._engine.database)  # a test may have two stores in one thread
        with self._engine.told(), self._engine.database.atomic():
            yield StoreWork(Transaction(self._engine.database, actor, now))


class ReadOnlyStore:
    """`carestation.desk.Store` for questions alone: a connection of its own beside the writer's, for another thread."""

    def __init__(self, engine_reader: EngineReader) -> None:
        self._connection = engine_reader
        self.reader = StoreReader(engine_reader.database)

    def open(self) -> None:
        """In the thread that will ask."""
        self._connection.open()
        tables_database.initialize(self._connection.database)

    def close(self) -> None:
        """In the thread that opened."""
        self._connection.close()

    def interrupt(self) -> None:
        """Stop the question that is being answered, from any thread."""
        self._connection.interrupt()

    def transaction(self, actor: RepresentativeId | None, now: Instant) -> AbstractContextManager[StoreWork]:
        """Never: this connection only reads."""
        raise RuntimeError("operations go through the lane that owns the store")
