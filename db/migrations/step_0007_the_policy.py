"""The care policy: its versions and its draft. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 7
TITLE = "the care policy"

TABLES = """
CREATE TABLE policy_version (
  id {id}, number {int} NOT NULL UNIQUE, content {text} NOT NULL, figures {text} NOT NULL,
  published_at {instant} NOT NULL, author_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  note {text} NOT NULL, withdrawn_at {instant}
) {strict};
CREATE TABLE policy_draft (
  id {id}, content {text} NOT NULL, author_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  saved_at {instant} NOT NULL
) {strict};
"""


def up(database: Database) -> None:
    """Two tables."""
    for statement in TABLES.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
