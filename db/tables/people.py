"""The people at the desk, and what is set for the business."""

from __future__ import annotations

from peewee import BigAutoField, BlobField, BooleanField, IntegerField, TextField

from db.tables.columns import Row, UtcMs


class Representative(Row):
    """A person at the desk. `password_hash` is argon2id's, or empty."""

    id = BigAutoField()
    uid = BlobField(unique=True)
    name = TextField()
    email = TextField(default="")
    role = TextField()
    active = BooleanField(default=True)
    password_hash = TextField(default="")
    created_at = UtcMs()
    version = IntegerField(default=1)


class Setting(Row):
    """What is set, as JSON under its key."""

    key = TextField(primary_key=True)
    value = TextField()
