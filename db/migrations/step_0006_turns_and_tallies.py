"""Figures find turns and answers by index, and read how far a checklist came. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 6
TITLE = "a month's figures at once"

_COLUMNS = """
ALTER TABLE case_event ADD COLUMN turn {text};
ALTER TABLE checklist ADD COLUMN steps_shown {int};
ALTER TABLE checklist ADD COLUMN steps_done {int};
ALTER TABLE checklist ADD COLUMN steps_skipped {int};
"""

# `data` is JSON as Python writes it; a quotation mark within a text is escaped there, so none of these can be one.
_FROM_ENDED = """(data LIKE '%"from": "resolved"%' OR data LIKE '%"from": "closed"%')"""
TURNS = f"""
UPDATE case_event SET turn = CASE
  WHEN {_FROM_ENDED} AND (data LIKE '%"to": "resolved"%' OR data LIKE '%"to": "closed"%') THEN NULL
  WHEN {_FROM_ENDED} THEN 'back'
  WHEN data LIKE '%"to": "resolved"%' THEN 'resolved'
  WHEN data LIKE '%"to": "closed"%' THEN 'closed'
  END
WHERE type = 'status'
"""
_INDEXES = """
CREATE INDEX case_turn ON case_event (case_id, at, id, turn) WHERE turn IS NOT NULL AND annulled_at IS NULL;
CREATE INDEX turn_report ON case_event (turn, at, id, case_id, actor_id)
  WHERE turn IS NOT NULL AND annulled_at IS NULL;
CREATE INDEX timer_met ON timer (met_at) WHERE met_at IS NOT NULL;
CREATE INDEX timer_missed ON timer (missed_at) WHERE missed_at IS NOT NULL;
CREATE INDEX interaction_answer ON interaction (case_id, at)
  WHERE direction = 'out' AND NOT is_machine AND removed_at IS NULL;
CREATE INDEX rating_asked ON rating (asked_at);
CREATE INDEX promise_made ON follow_up (created_at) WHERE kind = 'promise';
CREATE INDEX promise_due ON follow_up (due_at) WHERE kind = 'promise'
"""


def up(database: Database) -> None:
    """Tallies of old checklists stay unknown, and are counted when they are asked for."""
    for statement in _COLUMNS.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
    database.execute_sql(TURNS)
    for statement in _INDEXES.split(";"):
        database.execute_sql(statement)
