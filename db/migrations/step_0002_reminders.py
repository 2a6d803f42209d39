"""Version 2: what people were reminded of, and the way to the longest target that runs. Frozen."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 2
TITLE = "what people were reminded of"

STATEMENTS = """
CREATE TABLE reminder_told (
  representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE CASCADE,
  key {text} NOT NULL, told_at {instant} NOT NULL, PRIMARY KEY (representative_id, key)
) {strict};
CREATE INDEX timer_target ON timer (target_ms) WHERE ended_at IS NULL;
"""


def up(database: Database) -> None:
    """Nobody was reminded of anything yet."""
    for statement in STATEMENTS.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
