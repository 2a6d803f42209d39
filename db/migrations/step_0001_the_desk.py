"""Version 1: the desk's tables, their indexes and the search index. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words
from db.engines.search_index import create_search_index

VERSION = 1
TITLE = "the desk's tables"

TABLES = """
CREATE TABLE representative (
  id {id}, uid {blob} NOT NULL UNIQUE, name {text} NOT NULL, email {text} NOT NULL, role {text} NOT NULL,
  active {bool} NOT NULL, password_hash {text} NOT NULL, created_at {instant} NOT NULL, version {int} NOT NULL
) {strict};
CREATE TABLE setting (key {text} PRIMARY KEY NOT NULL, value {text} NOT NULL) {strict};
CREATE TABLE customer_import (
  id {id}, file_name {text} NOT NULL, at {instant} NOT NULL,
  actor_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  customers {int} NOT NULL, updates {text} NOT NULL, undone_at {instant}
) {strict};
CREATE TABLE customer (
  id {id}, uid {blob} NOT NULL UNIQUE, name {text} NOT NULL, company {text} NOT NULL, notes {text} NOT NULL,
  tags {text} NOT NULL, language {text} NOT NULL,
  representative_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  customer_import_id {ref} REFERENCES customer_import (id) ON DELETE RESTRICT,
  created_at {instant} NOT NULL, deleted_at {instant}, version {int} NOT NULL
) {strict};
CREATE TABLE contact_point (
  id {id}, customer_id {ref} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
  kind {text} NOT NULL, value {text} NOT NULL, normal {text} NOT NULL
) {strict};
CREATE TABLE care_case (
  id {id}, uid {blob} NOT NULL UNIQUE, number {int} NOT NULL UNIQUE,
  customer_id {ref} NOT NULL REFERENCES customer (id) ON DELETE RESTRICT,
  subject {text} NOT NULL, issue_type {text} NOT NULL, priority {text} NOT NULL, channel {text} NOT NULL,
  status {text} NOT NULL, representative_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  opened_at {instant} NOT NULL, opened_by_us {bool} NOT NULL, ended_at {instant},
  merged_into_id {ref} REFERENCES care_case (id) ON DELETE RESTRICT, deleted_at {instant}, version {int} NOT NULL,
  urgent_at {instant} NOT NULL, urgent_by {text} NOT NULL, urgent_from {instant} NOT NULL,
  left_ms {instant} NOT NULL, waiting_since {instant} NOT NULL, steps_done {int} NOT NULL,
  steps_total {int} NOT NULL, follow_up_at {instant} NOT NULL
) {strict};
CREATE TABLE raw_message (
  id {id}, sha256 {blob} NOT NULL UNIQUE, file_name {text} NOT NULL, arrived_at {instant} NOT NULL,
  size {int} NOT NULL, content {blob} NOT NULL, reason {text} NOT NULL, settled_at {instant}
) {strict};
CREATE TABLE interaction (
  id {id}, uid {blob} NOT NULL UNIQUE, case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE RESTRICT,
  kind {text} NOT NULL, direction {text} NOT NULL, at {instant} NOT NULL,
  author_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, sender {text} NOT NULL,
  is_machine {bool} NOT NULL, is_holding {bool} NOT NULL, sent_by {text} NOT NULL,
  message_id {text} NOT NULL, content_hash {text} NOT NULL,
  raw_id {ref} REFERENCES raw_message (id) ON DELETE RESTRICT, removed_at {instant}
) {strict};
CREATE TABLE interaction_body (
  interaction_id {ref} PRIMARY KEY NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
  subject {text} NOT NULL, body {text} NOT NULL, quoted {text} NOT NULL, html {text} NOT NULL
) {strict};
CREATE TABLE attachment (
  id {id}, interaction_id {ref} NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
  filename {text} NOT NULL, content_type {text} NOT NULL, size {int} NOT NULL, sha256 {blob} NOT NULL,
  content_id {text} NOT NULL
) {strict};
CREATE TABLE attachment_content (sha256 {blob} PRIMARY KEY NOT NULL, content {blob} NOT NULL) {strict};
CREATE TABLE thread_reference (
  id {id}, reference {text} NOT NULL, case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE
) {strict};
CREATE TABLE case_event (
  id {id}, case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE, at {instant} NOT NULL,
  type {text} NOT NULL, actor_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, data {text} NOT NULL,
  annulled_at {instant}
) {strict};
CREATE TABLE timer (
  id {id}, case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE, metric {text} NOT NULL,
  cycle {int} NOT NULL, state {text} NOT NULL, started_at {instant} NOT NULL, due_at {instant}, met_at {instant},
  ended_at {instant}, missed_at {instant}, used_ms {instant} NOT NULL, target_ms {instant} NOT NULL,
  first_met_at {instant}, first_used_ms {instant},
  answered_by_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, is_holding {bool} NOT NULL
) {strict};
CREATE TABLE sop_version (
  id {id}, sop_key {text} NOT NULL, number {int} NOT NULL, content {text} NOT NULL, published_at {instant},
  retired_at {instant}, author_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, note {text} NOT NULL
) {strict};
CREATE TABLE checklist (
  id {id}, case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE,
  sop_version_id {ref} NOT NULL REFERENCES sop_version (id) ON DELETE RESTRICT,
  attached_at {instant} NOT NULL, removed_at {instant}
) {strict};
CREATE TABLE step_event (
  id {id}, checklist_id {ref} NOT NULL REFERENCES checklist (id) ON DELETE CASCADE, step_id {text} NOT NULL,
  action {text} NOT NULL, at {instant} NOT NULL, actor_id {ref} REFERENCES representative (id) ON DELETE RESTRICT,
  value {text} NOT NULL, reason {text} NOT NULL, seconds {int} NOT NULL
) {strict};
CREATE TABLE follow_up (
  id {id}, uid {blob} NOT NULL UNIQUE, case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE,
  kind {text} NOT NULL, state {text} NOT NULL, due_at {instant} NOT NULL, text {text} NOT NULL,
  representative_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, created_at {instant} NOT NULL,
  created_by_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, ended_at {instant}, why {text} NOT NULL,
  version {int} NOT NULL
) {strict};
CREATE TABLE draft (
  representative_id {ref} NOT NULL REFERENCES representative (id) ON DELETE CASCADE,
  case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE, kind {text} NOT NULL, body {text} NOT NULL,
  updated_at {instant} NOT NULL, PRIMARY KEY (representative_id, case_id, kind)
) {strict};
CREATE TABLE rating (
  id {id}, case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE,
  representative_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, asked_at {instant} NOT NULL,
  answered_at {instant}, score {int}, words {text} NOT NULL, way {text} NOT NULL
) {strict};
"""

INDEXES = """
CREATE INDEX contact_point_normal ON contact_point (kind, normal);
CREATE INDEX contact_point_customer ON contact_point (customer_id);
CREATE INDEX customer_name ON customer (name, id) WHERE deleted_at IS NULL;
CREATE INDEX customer_of_import ON customer (customer_import_id) WHERE customer_import_id IS NOT NULL;
CREATE INDEX case_inbox ON care_case (representative_id, urgent_at, id) WHERE ended_at IS NULL AND deleted_at IS NULL;
CREATE INDEX case_team_inbox ON care_case (urgent_at, id) WHERE ended_at IS NULL AND deleted_at IS NULL;
CREATE INDEX case_customer ON care_case (customer_id, id);
CREATE INDEX case_opened ON care_case (opened_at);
CREATE INDEX case_ended ON care_case (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX raw_message_aside ON raw_message (arrived_at) WHERE reason <> '' AND settled_at IS NULL;
CREATE INDEX interaction_case ON interaction (case_id, at, id);
CREATE INDEX interaction_message ON interaction (message_id) WHERE message_id <> '';
CREATE INDEX attachment_interaction ON attachment (interaction_id);
CREATE INDEX thread_reference_reference ON thread_reference (reference);
CREATE INDEX case_event_case ON case_event (case_id, at, id);
CREATE INDEX case_event_report ON case_event (type, at);
CREATE INDEX timer_case ON timer (case_id);
CREATE INDEX timer_report ON timer (ended_at) WHERE ended_at IS NOT NULL;
CREATE UNIQUE INDEX sop_version_number ON sop_version (sop_key, number);
CREATE INDEX checklist_case ON checklist (case_id);
CREATE INDEX step_event_checklist ON step_event (checklist_id);
CREATE INDEX follow_up_due ON follow_up (due_at) WHERE state = 'open';
CREATE INDEX follow_up_case ON follow_up (case_id);
CREATE INDEX rating_answered ON rating (answered_at);
CREATE INDEX rating_case ON rating (case_id);
"""


def up(database: Database) -> None:
    """Make everything, in an empty database."""
    for statement in (TABLES + INDEXES).format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
    create_search_index(database)
