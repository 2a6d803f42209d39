"""Which resolution a rating is about, answers that wait to be read, and who does not want to be asked. Frozen."""

from __future__ import annotations

import json
import secrets

from peewee import Database

from db.engines.dialect import words

VERSION = 8
TITLE = "ratings that customers are asked for"

_CHANGES = """
ALTER TABLE rating ADD COLUMN resolution {int} NOT NULL DEFAULT 0;
ALTER TABLE rating ADD COLUMN note {text} NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN guess {int};
CREATE TABLE rating_opt_out (
  customer_id {ref} NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE, since {instant} NOT NULL
) {strict};
CREATE INDEX rating_to_read ON rating (answered_at) WHERE note <> ''
"""


def up(database: Database) -> None:
    """With the key that seals the codes in rating links: each store has its own, and it never leaves it."""
    for statement in _CHANGES.format(**words(database)).split(";"):
        if statement.strip():
            database.execute_sql(statement)
    put = "INSERT INTO setting (key, value) VALUES ('ratings.key', ?)".replace("?", database.param)
    database.execute_sql(put, (json.dumps(secrets.token_hex(32)),))
