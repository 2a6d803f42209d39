"""Thanks between colleagues. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 13
TITLE = "thanks between colleagues"

TABLES = """
CREATE TABLE thanks (
  id {id}, author_id {ref} NOT NULL REFERENCES representative (id) ON DELETE RESTRICT,
  to_id {ref} NOT NULL REFERENCES representative (id) ON DELETE RESTRICT,
  case_id {ref} REFERENCES care_case (id) ON DELETE CASCADE,
  words {text} NOT NULL, said_at {instant} NOT NULL, seen_at {instant}, removed_at {instant}
) {strict};
CREATE INDEX thanks_unseen ON thanks (to_id) WHERE seen_at IS NULL AND removed_at IS NULL;
CREATE INDEX thanks_said ON thanks (said_at);
CREATE INDEX rating_praise ON rating (answered_at) WHERE score = 5
"""


def up(database: Database) -> None:
    """One table, and the way to the kind words of customers."""
    for statement in TABLES.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
