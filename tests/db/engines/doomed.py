"""A process that works on a store until it is killed: `python -m tests.db.engines.doomed WORK STORE KEY`.

It prints a line when it begins, and one for each thing that has been confirmed.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

import peewee

from carestation.instants import Instant
from carestation.keys.master_key import MasterKey
from db.backup import back_up
from db.engines.sqlcipher import SqlCipherEngine
from db.migrations.run import Step, migrate


def first(database: peewee.Database) -> None:
    """A table with a reference, an index, a trigger and a search index."""
    for statement in (
        "CREATE TABLE message (id INTEGER PRIMARY KEY, customer NOT NULL REFERENCES customer (id), body TEXT)",
        "CREATE INDEX message_customer ON message (customer, id)",
        "CREATE VIRTUAL TABLE found USING fts5 (body, content='message', content_rowid='id')",
        "CREATE TRIGGER message_found AFTER INSERT ON message BEGIN "
        "INSERT INTO found (rowid, body) VALUES (new.id, new.body); END",
    ):
        database.execute_sql(statement)


def second(database: peewee.Database) -> None:
    """The table built anew, with a column more."""
    for statement in (
        "CREATE TABLE fresh (id INTEGER PRIMARY KEY, "
        "customer NOT NULL REFERENCES customer (id), body TEXT, read INTEGER NOT NULL)",
        "INSERT INTO fresh SELECT id, customer, body, 0 FROM message",
        "DROP TABLE message",
        "ALTER TABLE fresh RENAME TO message",
        "CREATE INDEX message_customer ON message (customer, id)",
    ):
        database.execute_sql(statement)


STEPS = (Step(1, "messages", first), Step(2, "messages that were read", second))


def write(engine: SqlCipherEngine) -> None:
    """Store messages for ever, several in each transaction; say the last one that is confirmed."""
    for number in count(1):
        with engine.told(), engine.database.atomic():
            for part in range(3):
                engine.database.execute_sql(
                    "INSERT INTO message (customer, body) VALUES (1, ?)", (f"message {number} part {part}",)
                )
        say(str(number))


def keep_copying(engine: SqlCipherEngine) -> None:
    """Make backups for ever."""
    for number in count(1):
        back_up(engine, engine.path.parent / "backups", Instant(number * 1000), keep=2)
        say(str(number))


def bring_up_to_date(engine: SqlCipherEngine) -> None:
    """Migrate."""
    migrate(engine, steps=STEPS)
    say("migrated")


def say(line: str) -> None:
    """At once, because this process can end at any moment."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    work = {"write": write, "copy": keep_copying, "migrate": bring_up_to_date}[sys.argv[1]]
    store = SqlCipherEngine(Path(sys.argv[2]), MasterKey.from_hex(sys.argv[3]))
    store.open()
    say("open")
    work(store)
    store.close()
