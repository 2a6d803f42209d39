"""A desk that works until it is killed: `python -m tests.journeys.doomed_desk WORK STORE KEY ROUND`.

It prints a line before it opens the store, and a JSON pair (what, which) for each thing that was confirmed.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import peewee

from carestation.cases.interaction import SentBy
from carestation.cases.write import SendReply
from carestation.customer_import.import_customers import ImportCustomers, UndoImport
from carestation.customer_import.import_plan import ImportPlan, plan_import
from carestation.desk import Desk
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import DAY, Instant
from carestation.intake.receive import Receive
from carestation.keys.master_key import MasterKey
from carestation.reader import Reader
from db.engines.sqlcipher import SqlCipherEngine
from db.migrations.run import Step, known_steps, migrate
from db.store import Store

IMPORTED = 25
"""Customers in each imported file."""
BALLAST = 10_000
"""Rows that each made-up migration moves."""


def message(turn: int, number: int) -> bytes:
    """A mail of its own; each third answers the one before, each fifth has something big attached."""
    head = [
        f"From: Writer {number} <writer{number}.{turn}@example.net>",
        f"Subject: Parcel {turn}.{number}",
        f"Message-ID: <{turn}.{number}@example.net>",
        'Content-Type: multipart/mixed; boundary="edge"',
    ]
    if number % 3 == 0:
        head.append(f"In-Reply-To: <{turn}.{number - 1}@example.net>")
    parts = [f"Content-Type: text/plain\r\n\r\nParcel {turn}.{number} has not arrived."]
    if number % 5 == 0:
        picture = random.Random(number).randbytes(100_000).hex()
        parts.append(f"Content-Type: text/x-dump\r\nContent-Disposition: attachment\r\n\r\n{picture}")
    body = "".join(f"--edge\r\n{part}\r\n" for part in parts)
    return ("\r\n".join(head) + f"\r\n\r\n{body}--edge--\r\n").encode()


def take_in(desk: Desk, turn: int) -> None:
    """Take in messages for ever."""
    for number in count(1):
        content = message(turn, number)
        desk.do(Receive(content, f"{turn}.{number}.eml"))
        say("message", hashlib.sha256(content).hexdigest())


def answer(desk: Desk, turn: int) -> None:
    """Answer open cases for ever."""
    cases = _cases(desk)
    for number in count(1):
        text = f"Answer {turn}.{number}: we are looking for it."
        desk.do(SendReply(cases[number % len(cases)], text, SentBy.CLIPBOARD))
        say("reply", text)


def remind(desk: Desk, turn: int) -> None:
    """Set follow-ups for ever."""
    cases = _cases(desk)
    for number in count(1):
        text = f"Reminder {turn}.{number}"
        due = Instant(desk.clock() + DAY + number)
        desk.do(SetFollowUp(NewFollowUp(cases[number % len(cases)], FollowUpKind.REMINDER, due, text)))
        say("follow-up", text)


def add_customers(desk: Desk, turn: int) -> None:
    """Import customers for ever, and take every other file back."""
    for number in count(1):
        name = f"{turn}.{number}.csv"
        people = "".join(f"Person {n},{n}.{turn}.{number}@example.com\n" for n in range(IMPORTED))
        data = f"Name,E-mail\n{people}".encode()
        plan = desk.ask(partial(_plan, name, data))
        imported = desk.do(ImportCustomers(plan)).value
        say("import", name)
        if number % 2:
            desk.do(UndoImport(imported))
            say("undone import", name)


def _plan(name: str, data: bytes, read: Reader) -> ImportPlan:
    return plan_import(name, data, read, "DE")


def steps_up_to(version: int) -> tuple[Step, ...]:
    """Today's migrations, and made-up ones behind them: each builds a table of ours anew, and one of its own."""
    real = known_steps()
    return real + tuple(Step(n, "made up", _rebuild) for n in range(len(real) + 1, version + 1))


def _rebuild(database: peewee.Database) -> None:
    columns = ", ".join(column.name for column in database.get_columns("follow_up"))
    for statement in (
        "DROP TABLE IF EXISTS ballast",
        "CREATE TABLE ballast (number INTEGER PRIMARY KEY, words TEXT NOT NULL)",
        f"INSERT INTO ballast WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {BALLAST}) "
        "SELECT i, 'ballast ' || i FROM n",
        "ALTER TABLE follow_up RENAME TO old_follow_up",
        f"CREATE TABLE follow_up AS SELECT {columns} FROM old_follow_up",
        "DROP TABLE old_follow_up",
        "CREATE INDEX follow_up_case ON follow_up (case_id)",
    ):
        database.execute_sql(statement)


def bring_up_to(version: int, path: Path, key: MasterKey) -> None:
    """Open the store, and migrate it."""
    engine = SqlCipherEngine(path, key)
    engine.open()
    migrate(engine, steps=steps_up_to(version))
    say("version", str(version))
    engine.close()


def _cases(desk: Desk) -> list[CaseId]:
    return [row.case_id for row in desk.ask(lambda read: read.inbox(InboxQuery())).rows]


def say(what: str, which: str) -> None:
    """At once, because this process can end at any moment."""
    sys.stdout.write(json.dumps([what, which]) + "\n")
    sys.stdout.flush()


WORKS: dict[str, Callable[[Desk, int], None]] = {
    "intake": take_in,
    "replies": answer,
    "imports": add_customers,
    "follow-ups": remind,
}


def main(work: str, path: Path, key: MasterKey, turn: int) -> None:
    """Work, and hardly ever come back."""
    say("begin", work)
    if work == "migration":
        bring_up_to(turn, path, key)
        return
    store = Store(SqlCipherEngine(path, key))
    store.open()
    desk = Desk(store)
    desk.actor = desk.ask(lambda read: read.people())[0].id
    WORKS[work](desk, turn)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), MasterKey.from_hex(sys.argv[3]), int(sys.argv[4]))
