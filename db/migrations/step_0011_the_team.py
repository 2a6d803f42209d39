"""Suggestions, workshops and what they decide, signatures under the policy, and its reviews. Frozen."""

from __future__ import annotations

from peewee import Database, PostgresqlDatabase

from db.engines.dialect import words

VERSION = 11
TITLE = "suggestions, workshops, signatures and reviews"

TABLES = """
CREATE TABLE suggestion (
  id {id}, about {text} NOT NULL, place {text} NOT NULL, part {text} NOT NULL, title {text} NOT NULL,
  text {text} NOT NULL, wording {text} NOT NULL,
  author_id {ref} NOT NULL REFERENCES representative (id) ON DELETE RESTRICT, made_at {instant} NOT NULL,
  drafted_at {instant}, declined_at {instant}, removed_at {instant}
) {strict};
CREATE TABLE suggestion_vote (
  suggestion_id {ref} NOT NULL REFERENCES suggestion (id) ON DELETE CASCADE,
  representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE CASCADE,
  PRIMARY KEY (suggestion_id, representative_id)
) {strict};
CREATE TABLE suggestion_answer (
  id {id}, suggestion_id {ref} NOT NULL REFERENCES suggestion (id) ON DELETE CASCADE,
  author_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, at {instant} NOT NULL, text {text} NOT NULL,
  removed_at {instant}
) {strict};
CREATE INDEX suggestion_answers ON suggestion_answer (suggestion_id, id);
CREATE TABLE workshop (
  id {id}, day {text} NOT NULL, agenda {text} NOT NULL, notes {text} NOT NULL, held_at {instant},
  created_at {instant} NOT NULL, created_by_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  removed_at {instant}
) {strict};
CREATE TABLE policy_signature (
  id {id}, version {int} NOT NULL,
  representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE RESTRICT, at {instant} NOT NULL,
  annulled_at {instant}
) {strict};
CREATE INDEX policy_signatures ON policy_signature (version, representative_id);
CREATE TABLE policy_review (
  id {id}, opened_at {instant} NOT NULL, opened_by_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  evidence {text} NOT NULL, closed_at {instant},
  closed_by_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  outcome {text} NOT NULL, note {text} NOT NULL, version {int} NOT NULL, removed_at {instant}
) {strict};
CREATE TABLE follow_up_anew (
  id {id}, uid {blob} NOT NULL UNIQUE, case_id {ref} REFERENCES care_case (id) ON DELETE CASCADE,
  customer_id {ref} REFERENCES customer (id) ON DELETE CASCADE,
  workshop_id {ref} REFERENCES workshop (id) ON DELETE CASCADE,
  kind {text} NOT NULL, state {text} NOT NULL, due_at {instant} NOT NULL, text {text} NOT NULL,
  representative_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, created_at {instant} NOT NULL,
  created_by_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, ended_at {instant}, why {text} NOT NULL,
  rule {text} NOT NULL DEFAULT '', moves {int} NOT NULL DEFAULT 0, missed {bool} NOT NULL DEFAULT {no},
  version {int} NOT NULL,
  CHECK ((case_id IS NOT NULL AND customer_id IS NULL AND workshop_id IS NULL)
    OR (case_id IS NULL AND customer_id IS NOT NULL AND workshop_id IS NULL)
    OR (case_id IS NULL AND customer_id IS NULL AND workshop_id IS NOT NULL))
) {strict};
INSERT INTO follow_up_anew (id, uid, case_id, customer_id, kind, state, due_at, text, representative_id, created_at,
  created_by_id, ended_at, why, rule, moves, missed, version)
SELECT id, uid, case_id, customer_id, kind, state, due_at, text, representative_id, created_at, created_by_id,
  ended_at, why, rule, moves, missed, version FROM follow_up;
DROP TABLE follow_up;
ALTER TABLE follow_up_anew RENAME TO follow_up;
CREATE INDEX follow_up_due ON follow_up (due_at) WHERE state = 'open';
CREATE INDEX follow_up_case ON follow_up (case_id);
CREATE INDEX follow_up_customer ON follow_up (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX follow_up_workshop ON follow_up (workshop_id) WHERE workshop_id IS NOT NULL;
CREATE INDEX promise_made ON follow_up (created_at) WHERE kind = 'promise';
CREATE INDEX promise_due ON follow_up (due_at) WHERE kind = 'promise';
"""
_GO_ON_COUNTING = """SELECT setval(pg_get_serial_sequence('follow_up', 'id'),
(SELECT COALESCE(MAX(id), 0) + 1 FROM follow_up), false)"""


def up(database: Database) -> None:
    """Six tables; follow-ups are built anew, for they may stand on a workshop too."""
    on_server = isinstance(database, PostgresqlDatabase)
    for statement in TABLES.format(no="FALSE" if on_server else "0", **words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
    if on_server:
        database.execute_sql(_GO_ON_COUNTING)
