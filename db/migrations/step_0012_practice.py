"""Version 12: what people keep of their role-plays. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 12
TITLE = "practice"

TABLES = """
CREATE TABLE scene_result (
  id {id}, representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE CASCADE,
  scene_key {text} NOT NULL, played_at {instant} NOT NULL, won {int} NOT NULL, points {int} NOT NULL
) {strict};
CREATE INDEX scene_result_person ON scene_result (representative_id);
"""


def up(database: Database) -> None:
    """One table and its index."""
    for statement in TABLES.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
