"""What the desk made of cases with a word: the issue types of the newest ones that were brought to an end."""

from __future__ import annotations

from collections.abc import Iterable

from peewee import Database

from db.engines.search_query import phrase_match
from db.statement import Statement

NEWEST = 300
"""Messages looked at for each word: what a desk decides changes with its goods, and the question stays quick."""

_WITH_WORD = Statement(
    """SELECT c.issue_type, COUNT(DISTINCT c.id) FROM (
      SELECT rowid AS message FROM word_search WHERE word_search MATCH ? ORDER BY rowid DESC LIMIT ?) AS newest
    JOIN interaction i ON i.id = newest.message AND i.removed_at IS NULL
    JOIN care_case c ON c.id = i.case_id AND c.ended_at IS NOT NULL AND c.deleted_at IS NULL
    GROUP BY c.issue_type"""
)
_OF_ALL = Statement(
    """SELECT issue_type, COUNT(*) FROM (SELECT issue_type FROM care_case
      WHERE ended_at IS NOT NULL AND deleted_at IS NULL ORDER BY ended_at DESC LIMIT ?) AS newest
    GROUP BY issue_type"""
)


def word_history(database: Database, words: Iterable[str]) -> dict[str, dict[str, int]]:
    """Word → issue type → cases; the empty word stands for the newest cases whatever their words."""
    found = {word: dict(_WITH_WORD.all(database, phrase_match(word), NEWEST)) for word in words}
    return {"": dict(_OF_ALL.all(database, NEWEST)), **found}
