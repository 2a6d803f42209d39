"""Version 9: training: own courses, places in them, records, assignments. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 9
TITLE = "training"

TABLES = """
CREATE TABLE own_course (
  course_key {text} PRIMARY KEY NOT NULL, content {text} NOT NULL, put_at {instant} NOT NULL,
  author_id {ref} REFERENCES representative (id) ON DELETE RESTRICT
) {strict};
CREATE TABLE course_place (
  representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE CASCADE,
  course_key {text} NOT NULL, content {text} NOT NULL, kept_at {instant} NOT NULL,
  PRIMARY KEY (representative_id, course_key)
) {strict};
CREATE TABLE course_record (
  id {id}, representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE RESTRICT,
  course_key {text} NOT NULL, title {text} NOT NULL, finished_at {instant} NOT NULL, score {int} NOT NULL,
  passed {bool} NOT NULL
) {strict};
CREATE INDEX course_record_person ON course_record (representative_id);
CREATE TABLE course_assignment (
  representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE CASCADE,
  course_key {text} NOT NULL, due_on {text} NOT NULL, assigned_at {instant} NOT NULL,
  PRIMARY KEY (representative_id, course_key)
) {strict};
"""


def up(database: Database) -> None:
    """Four tables and an index."""
    for statement in TABLES.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
