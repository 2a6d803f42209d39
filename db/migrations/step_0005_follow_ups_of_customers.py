"""Version 5: follow-ups on a customer without a case, repeating ones, and moved promises. Frozen."""

from __future__ import annotations

from peewee import Database, PostgresqlDatabase

from db.engines.dialect import words

VERSION = 5
TITLE = "follow-ups of customers, and repeating ones"

TABLE = """
CREATE TABLE follow_up_anew (
  id {id}, uid {blob} NOT NULL UNIQUE, case_id {ref} REFERENCES care_case (id) ON DELETE CASCADE,
  customer_id {ref} REFERENCES customer (id) ON DELETE CASCADE,
  kind {text} NOT NULL, state {text} NOT NULL, due_at {instant} NOT NULL, text {text} NOT NULL,
  representative_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, created_at {instant} NOT NULL,
  created_by_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, ended_at {instant}, why {text} NOT NULL,
  rule {text} NOT NULL DEFAULT '', moves {int} NOT NULL DEFAULT 0, missed {bool} NOT NULL DEFAULT {no},
  version {int} NOT NULL, CHECK ((case_id IS NULL) <> (customer_id IS NULL))
) {strict};
INSERT INTO follow_up_anew (id, uid, case_id, kind, state, due_at, text, representative_id, created_at,
  created_by_id, ended_at, why, version)
SELECT id, uid, case_id, kind, state, due_at, text, representative_id, created_at, created_by_id, ended_at, why,
  version FROM follow_up;
DROP TABLE follow_up;
ALTER TABLE follow_up_anew RENAME TO follow_up;
CREATE INDEX follow_up_due ON follow_up (due_at) WHERE state = 'open';
CREATE INDEX follow_up_case ON follow_up (case_id);
CREATE INDEX follow_up_customer ON follow_up (customer_id) WHERE customer_id IS NOT NULL;
"""
_GO_ON_COUNTING = """SELECT setval(pg_get_serial_sequence('follow_up', 'id'),
(SELECT COALESCE(MAX(id), 0) + 1 FROM follow_up), false)"""


def up(database: Database) -> None:
    """Build the table anew: SQLite cannot take a NOT NULL away from a column."""
    on_server = isinstance(database, PostgresqlDatabase)
    for statement in TABLE.format(no="FALSE" if on_server else "0", **words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
    if on_server:
        database.execute_sql(_GO_ON_COUNTING)
