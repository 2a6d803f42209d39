"""Version 10: orders from shops, and objectives. Frozen: imports no live tables."""

from __future__ import annotations

from peewee import Database

from db.engines.dialect import words

VERSION = 10
TITLE = "orders and objectives"

TABLES = """
CREATE TABLE order_import (
  id {id}, file_name {text} NOT NULL, at {instant} NOT NULL,
  actor_id {ref} REFERENCES representative (id) ON DELETE RESTRICT
) {strict};
CREATE TABLE customer_order (
  id {id}, order_import_id {ref} NOT NULL REFERENCES order_import (id) ON DELETE CASCADE,
  number {text} NOT NULL UNIQUE, ordered_at {instant} NOT NULL, name {text} NOT NULL, email {text} NOT NULL,
  phone {text} NOT NULL, customer_number {text} NOT NULL,
  customer_id {ref} REFERENCES customer (id) ON DELETE SET NULL, reason {text} NOT NULL
) {strict};
CREATE INDEX customer_order_order_import_id ON customer_order (order_import_id);
CREATE INDEX customer_order_at ON customer_order (ordered_at, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX customer_order_of ON customer_order (customer_id, ordered_at) WHERE customer_id IS NOT NULL;
CREATE TABLE objective (
  id {id}, figure {text} NOT NULL, aim {text} NOT NULL, value {int} NOT NULL, words {text} NOT NULL,
  owner_id {ref} REFERENCES representative (id) ON DELETE RESTRICT, due {text} NOT NULL
) {strict}
"""


def up(database: Database) -> None:
    """Three tables, and indexes to see at once who ordered before."""
    for statement in TABLES.format(**words(database)).split(";"):
        database.execute_sql(statement)
