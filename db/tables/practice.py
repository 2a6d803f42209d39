"""Practice: what people keep of their role-plays."""

from __future__ import annotations

from peewee import BigAutoField, ForeignKeyField, IntegerField, TextField

from db.tables.columns import Row, UtcMs
from db.tables.people import Representative


class SceneResult(Row):
    """One role-play that came to its end. Append-only."""

    id = BigAutoField()
    representative = ForeignKeyField(Representative, on_delete="CASCADE")
    scene_key = TextField()
    played_at = UtcMs()
    won = IntegerField()
    points = IntegerField()
