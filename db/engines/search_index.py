"""Full-text search: an FTS5 index over the words of interactions, a trigram one over customers.

Kept by triggers, so that no way of writing can forget it; told apart from the tables so that another engine
brings its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from peewee import Database

_WORDS = """
CREATE VIRTUAL TABLE word_search USING fts5(
  subject, body, content='interaction_body', content_rowid='interaction_id',
  tokenize='unicode61 remove_diacritics 2');
INSERT INTO word_search (word_search, rank) VALUES ('pgsz', 3900);
CREATE VIRTUAL TABLE customer_search USING fts5(
  name, company, contacts, tokenize='trigram remove_diacritics 1');
INSERT INTO customer_search (customer_search, rank) VALUES ('pgsz', 3900)
"""
# A leaf of FTS5's default size spills to an overflow page, because SQLCipher reserves 80 bytes of each page.

_WORD_TRIGGERS = """
CREATE TRIGGER body_added AFTER INSERT ON interaction_body BEGIN
  INSERT INTO word_search (rowid, subject, body) VALUES (new.interaction_id, new.subject, new.body);
END#
CREATE TRIGGER body_removed AFTER DELETE ON interaction_body BEGIN
  INSERT INTO word_search (word_search, rowid, subject, body)
  VALUES ('delete', old.interaction_id, old.subject, old.body);
END#
CREATE TRIGGER body_changed AFTER UPDATE ON interaction_body BEGIN
  INSERT INTO word_search (word_search, rowid, subject, body)
  VALUES ('delete', old.interaction_id, old.subject, old.body);
  INSERT INTO word_search (rowid, subject, body) VALUES (new.interaction_id, new.subject, new.body);
END
"""


def create_search_index(database: Database) -> None:
    """Make both indexes, empty, and what keeps the first one up to date."""
    for statement in _WORDS.split(";\n"):
        database.execute_sql(statement)
    _create_triggers(database)


def index_customer(
    database: Database, customer: int, name: str, company: str, contacts: Sequence[str]
) -> None:
    """Make a customer findable by any three letters of their name, firm or contact points."""
    database.execute_sql("DELETE FROM customer_search WHERE rowid = ?", (customer,))
    database.execute_sql(
        "INSERT INTO customer_search (rowid, name, company, contacts) VALUES (?, ?, ?, ?)",
        (customer, name, company, " ".join(contacts)),
    )


def forget_customer(database: Database, customer: int) -> None:
    """No longer find this customer."""
    database.execute_sql("DELETE FROM customer_search WHERE rowid = ?", (customer,))


def pause_word_index(database: Database) -> None:
    """For a bulk load: let words go unindexed until `rebuild_word_index`, which is many times faster."""
    for name in ("body_added", "body_removed", "body_changed"):
        database.execute_sql(f"DROP TRIGGER {name}")


def rebuild_word_index(database: Database) -> None:
    """Index all words anew after a bulk load, and keep them indexed from here on."""
    database.execute_sql("INSERT INTO word_search (word_search) VALUES ('rebuild')")
    _create_triggers(database)


def _create_triggers(database: Database) -> None:
    for statement in _WORD_TRIGGERS.split("#\n"):
        database.execute_sql(statement)
