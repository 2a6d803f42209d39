"""Filling a new store with the sample business, so that a person, a picture or a benchmark finds a desk at work."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import cast

from peewee import Database

from carestation.demo.aside import aside_messages
from carestation.demo.business import DESK, LEAD, OWNER, TARGETS, set_up
from carestation.demo.order import DemoOrder
from carestation.demo.policy import adopt_policy, sign_policy
from carestation.demo.stage import Stage
from carestation.demo.story import Story
from carestation.errors import Refused
from carestation.instants import DAY, Instant
from carestation.intake.receive import Receive
from carestation.keys.key_file import beside
from carestation.keys.master_key import new_master_key
from carestation.settings import catalogue
from carestation.store_access import Progress, StoreAccess
from db.demo.rows import store_cases, store_customers
from db.engines.bulk_load import bulk_load, finish_load
from db.statement import Statement
from db.store import StoreWork
from db.stores.transaction import Transaction
from db.tables.columns import database as tables_database

_AT_ONCE = 2_000
"""Cases in one transaction, and in memory: some ten megabytes."""

_POLICY_AGE = 200 * DAY
"""The policy is not due for its yearly review."""

_TELLING, _INDEXING = "Inventing a business", "Indexing all words"
_PERSON = Statement(
    "UPDATE representative SET uid = ?, created_at = ?, active = ?, version = 1 WHERE id = ? AND name = ?"
)
_VERSIONS = Statement("SELECT sop_key, id FROM sop_version")


def fill_demo(access: StoreAccess, order: DemoOrder, progress: Progress) -> None:
    """Make the store and fill it. Refused when it exists; when anything stops it, nothing of it is left.

    Its key is kept beside it, because it holds nothing private. `progress` counts cases.
    """
    if access.exists():
        raise Refused(
            f"“{access.path.name}” exists already, and is left as it is.", remedy="Choose another name."
        )
    if beside(access.path).exists():
        raise Refused(
            f"“{beside(access.path).name}” is there and may open a backup.", remedy="Choose another name."
        )
    with _whole_or_not_at_all(access):
        key = new_master_key()
        access.create(key)
        access.keep_beside(key)
        with access.open_desk(key):
            _fill(cast(Database, tables_database), order, progress)


@contextmanager
def _whole_or_not_at_all(access: StoreAccess) -> Iterator[None]:
    try:
        yield
    except BaseException:
        store = access.path
        for name in (store.name, f"{store.name}-wal", f"{store.name}-shm", beside(store).name):
            made = store.with_name(name)
            if made.exists():  # else a folder that takes no writing would have its say here
                made.unlink()
        raise


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Facts refer to each other in no circle; looking for some among millions takes a sixth of the time."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def _fill(database: Database, order: DemoOrder, progress: Progress) -> None:
    progress(_TELLING, 0, order.cases)
    stage = Stage(order)
    with database.atomic():
        _set_up(database, stage)
    told = Story(stage, order.cases).tell()
    versions = dict(_VERSIONS.all(database))
    stored = known = 0
    with _no_search_for_cycles(), bulk_load(database):
        while cases := list(islice(told, _AT_ONCE)):
            everybody = stage.customers.all
            with database.atomic():
                store_customers(database, everybody[known:])
                store_cases(database, cases, versions)
            stored, known = stored + len(cases), len(everybody)
            progress(_TELLING, stored, order.cases)
        with database.atomic():
            _keep_aside(database, stage)
        progress(_INDEXING, 0, 0)
        finish_load(database)


def _set_up(database: Database, stage: Stage) -> None:
    """The first start, as a person would have made it when the story began."""
    work = StoreWork(Transaction(database, None, stage.start))
    set_up(stage.years).run(work)
    work.settings.put(catalogue.TARGETS, TARGETS)
    for person in DESK:
        known = (stage.chance.uid(Instant(stage.start)), stage.start, person.leaves is None)
        _PERSON.run(database, *known, person.id, person.name)
    adopted = Instant(max(stage.start, stage.until - _POLICY_AGE))
    adopt_policy(StoreWork(Transaction(database, OWNER.id, adopted)))
    for signer in (OWNER, LEAD):
        sign_policy(StoreWork(Transaction(database, signer.id, adopted)))


def _keep_aside(database: Database, stage: Stage) -> None:
    """Taken in as everything is that arrives; the desk itself says why each became no case."""
    for message in aside_messages(stage):
        work = StoreWork(Transaction(database, None, message.arrived_at))
        Receive(message.content, message.file_name).run(work)
