"""Attachments, raw messages, what is kept aside, imports: the store's own papers."""

from __future__ import annotations

from collections.abc import Iterator

from peewee import Database

from carestation.cases.case import Case
from carestation.identity import ImportId
from carestation.instants import Instant
from carestation.intake.kept_aside import KeptAside
from db.statement import Statement
from db.stores.cases import Cases
from db.stores.raw_messages import RawMessages
from db.stores.transaction import Transaction, not_there

_ATTACHMENT = Statement(
    """SELECT a.filename, c.content FROM attachment a JOIN attachment_content c ON c.sha256 = a.sha256
    WHERE a.id = ?"""
)
_ASIDE = Statement(
    """SELECT id, file_name, arrived_at, size, reason FROM raw_message
    WHERE reason <> '' AND settled_at IS NULL ORDER BY arrived_at DESC, id DESC LIMIT 1000"""
)
_IMPORTS = Statement(
    "SELECT id, file_name, at, customers FROM customer_import WHERE undone_at IS NULL ORDER BY id DESC LIMIT 50"
)
_IDS = Statement("SELECT id FROM care_case WHERE deleted_at IS NULL AND id > ? ORDER BY id LIMIT 1000")


def attachment(database: Database, attachment_id: int) -> tuple[str, bytes]:
    """File name and content."""
    row = _ATTACHMENT.one(database, attachment_id)
    if row is None:
        raise not_there("attachment")
    return row[0], bytes(row[1])


def raw_message(database: Database, raw: int) -> bytes:
    """A message as it arrived."""
    return RawMessages(Transaction(database, None, Instant(0))).content(raw)


def kept_aside(database: Database) -> tuple[KeptAside, ...]:
    """Newest first."""
    return tuple(KeptAside(*row) for row in _ASIDE.all(database))


def imports(database: Database) -> tuple[tuple[ImportId, str, Instant, int], ...]:
    """Those that can still be undone, newest first."""
    return tuple((row[0], row[1], row[2], row[3]) for row in _IMPORTS.all(database))


def all_cases(database: Database) -> Iterator[Case]:
    """Every case, a thousand at a time."""
    cases = Cases(Transaction(database, None, Instant(0)))
    last = 0
    while ids := [row[0] for row in _IDS.all(database, last)]:
        yield from (cases.get(case_id) for case_id in ids)
        last = ids[-1]
