"""The inbox has a rank of its own, skipped cases rest, and cases have tags. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 4
TITLE = "rank, skipped cases and tags"

_COLUMNS = """
ALTER TABLE care_case ADD COLUMN skipped_until {instant} NOT NULL DEFAULT 0;
ALTER TABLE care_case ADD COLUMN rank {instant} NOT NULL DEFAULT 0;
CREATE TABLE case_tag (
  case_id {ref} NOT NULL REFERENCES care_case (id) ON DELETE CASCADE, folded {text} NOT NULL, tag {text} NOT NULL,
  PRIMARY KEY (case_id, folded)
) {strict};
CREATE INDEX case_tag_folded ON case_tag (folded, case_id)
"""

# The rule of the day: the next due time, less a head start for a promise (15 min), for priority, for each further
# unanswered message (5 min, at most 3) and for the wait (nearing 15 min); what has no due time comes last, those
# who wait for us first.
_AGAIN = """(SELECT COUNT(*) FROM interaction i WHERE i.case_id = care_case.id AND i.removed_at IS NULL
  AND i.direction = 'in' AND NOT i.is_machine AND i.at >= care_case.waiting_since)"""
RANK = f"""
UPDATE care_case SET rank = CASE
  WHEN urgent_at >= 253402300799000 AND waiting_since > 0 THEN 126701150399500 + waiting_since
  WHEN urgent_at >= 253402300799000 THEN urgent_at
  ELSE urgent_at
    - CASE WHEN urgent_by = 'promise' THEN 900000 ELSE 0 END
    - CASE priority WHEN 'urgent' THEN 1800000 WHEN 'high' THEN 900000 WHEN 'low' THEN -900000 ELSE 0 END
    - CASE WHEN waiting_since = 0 OR {_AGAIN} < 2 THEN 0 WHEN {_AGAIN} < 4
      THEN 300000 * ({_AGAIN} - 1) ELSE 900000 END
    - CASE WHEN waiting_since = 0 OR urgent_at <= waiting_since THEN 0
      ELSE 900000 * (urgent_at - waiting_since) / (urgent_at - waiting_since + 14400000) END
  END
"""
_INDEXES = """
DROP INDEX case_team_inbox;
CREATE INDEX case_ranked ON care_case (representative_id, rank, id) WHERE ended_at IS NULL AND deleted_at IS NULL;
CREATE INDEX case_team_ranked ON care_case (rank, id) WHERE ended_at IS NULL AND deleted_at IS NULL
"""


def up(database: Database) -> None:
    """Add the columns, rank what is there, and index it."""
    for statement in (*_COLUMNS.format(**words(database)).split(";"), RANK, *_INDEXES.split(";")):
        database.execute_sql(statement)
