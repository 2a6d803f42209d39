"""The care policy: what was published, and what is being written."""

from __future__ import annotations

from peewee import BigAutoField, ForeignKeyField, IntegerField, TextField

from db.tables.columns import Row, UtcMs
from db.tables.people import Representative


class PolicyVersion(Row):
    """A published version: its document and the figures of that day as JSON; never changed.

    `withdrawn_at` says that publishing it was undone.
    """

    id = BigAutoField()
    number = IntegerField(unique=True)
    content = TextField()
    figures = TextField()
    published_at = UtcMs()
    author = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    note = TextField(default="")
    withdrawn_at = UtcMs(null=True)


class PolicyDraft(Row):
    """The one draft, number 1: its document, the figures that it proposes and the place in the interview as JSON."""

    id = BigAutoField()
    content = TextField()
    author = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    saved_at = UtcMs()
