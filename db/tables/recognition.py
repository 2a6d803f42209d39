"""Thanks between colleagues."""

from __future__ import annotations

from peewee import BigAutoField, ForeignKeyField, TextField

from db.tables.cases import CareCase
from db.tables.columns import Row, UtcMs
from db.tables.people import Representative


class Thanks(Row):
    """Said by one to another, on a case or not."""

    id = BigAutoField()
    author = ForeignKeyField(Representative, on_delete="RESTRICT", index=False)
    to = ForeignKeyField(Representative, on_delete="RESTRICT", index=False)
    case = ForeignKeyField(CareCase, null=True, on_delete="CASCADE", index=False)
    words = TextField()
    said_at = UtcMs()
    seen_at = UtcMs(null=True)
    removed_at = UtcMs(null=True)
