"""Version 3: drafts of SOPs, and what is noted on an SOP as a whole. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 3
TITLE = "drafts of SOPs"

TABLES = """
CREATE TABLE sop_draft (
  sop_key {text} PRIMARY KEY NOT NULL, content {text} NOT NULL,
  author_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, saved_at {instant} NOT NULL
) {strict};
CREATE TABLE sop_event (
  id {id}, sop_key {text} NOT NULL, kind {text} NOT NULL, at {instant} NOT NULL,
  actor_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, annulled_at {instant}
) {strict};
CREATE INDEX sop_event_key ON sop_event (sop_key, id);
"""


def up(database: Database) -> None:
    """Two tables and an index."""
    for statement in TABLES.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
