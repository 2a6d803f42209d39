"""Bringing a store to today's shape: every step that is due, and their record, in one transaction."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import peewee

from carestation import __version__
from carestation.errors import Refused
from db import migrations
from db.engines.engine import Engine, Progress, unwatched

_RECORD = "schema_step"


@dataclass(frozen=True, slots=True)
class Step:
    """One frozen change of the tables. `up` gets an open database inside the transaction."""

    version: int
    title: str
    up: Callable[[peewee.Database], object]


def known_steps() -> tuple[Step, ...]:
    """The modules `db.migrations.step_NNNN_…` in their order; each has VERSION, TITLE and `up(database)`."""
    names = sorted(
        name for _, name, _ in pkgutil.iter_modules(migrations.__path__) if name.startswith("step_")
    )
    modules = [importlib.import_module(f"{migrations.__name__}.{name}") for name in names]
    return _in_order([Step(module.VERSION, module.TITLE, module.up) for module in modules])


def schema_version(database: peewee.Database) -> int:
    """The last step that this store has taken; 0 for a new one."""
    return _last_step(database)[0]


def migrate(engine: Engine, progress: Progress = unwatched, steps: Sequence[Step] | None = None) -> int:
    """Take the steps that are due, after a verified copy of a store that has already taken some.

    Returns the number of steps taken. Refused, and nothing is changed, if a newer program made the store.
    If a step fails, or the process is killed, the store is as it was before.
    """
    steps = known_steps() if steps is None else _in_order(steps)
    newest = steps[-1].version if steps else 0
    present = _known(engine, newest)
    if present == newest:
        return 0
    if present:
        engine.safety_copy(f"before-v{newest}", progress)
    with engine.exclusive():
        return _take(engine, steps, newest, progress)


def _take(engine: Engine, steps: Sequence[Step], newest: int, progress: Progress) -> int:
    present = _known(engine, newest)  # again: on a server another desk may just have been faster
    due = [step for step in steps if step.version > present]
    engine.database.execute_sql(
        f"CREATE TABLE IF NOT EXISTS {_RECORD} "
        "(version INTEGER NOT NULL PRIMARY KEY, title TEXT NOT NULL, program TEXT NOT NULL)"
    )
    table = peewee.Table(_RECORD, ("version", "title", "program")).bind(engine.database)
    for done, step in enumerate(due):
        progress(step.title, done, len(due))
        step.up(engine.database)
        table.insert(version=step.version, title=step.title, program=__version__).execute()
    return len(due)


def _known(engine: Engine, newest: int) -> int:
    """The store's version; Refused if this program does not know it."""
    present, program = _last_step(engine.database)
    if present > newest:
        raise Refused(
            f"“{engine.name}” was made by CareStation {program} (schema {present}); "
            f"this is CareStation {__version__}, which knows schema {newest}.",
            "The store has not been changed.",
            "Install the newer program, or open a backup from before.",
        )
    return present


def _last_step(database: peewee.Database) -> tuple[int, str]:
    """Version and program of the last step. A table and not a pragma: the same on every engine."""
    if not database.table_exists(_RECORD):
        return 0, ""
    row = database.execute_sql(
        f"SELECT version, program FROM {_RECORD} ORDER BY version DESC LIMIT 1"
    ).fetchone()
    return (int(row[0]), str(row[1])) if row else (0, "")


def _in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps, numbered 1, 2, 3 … without a gap: a gap or a double is a fault of ours."""
    ordered = tuple(sorted(steps, key=lambda step: step.version))
    if [step.version for step in ordered] != list(range(1, len(ordered) + 1)):
        raise ValueError(f"the steps are not numbered without a gap: {[step.version for step in ordered]}")
    return ordered
