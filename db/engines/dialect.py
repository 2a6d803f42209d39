"""The few words in which the engines' table definitions differ, for migrations written once."""

from __future__ import annotations

from collections.abc import Mapping

from peewee import Database, PostgresqlDatabase

SQLITE = {
    "id": "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT",
    "ref": "INTEGER",
    "int": "INTEGER",
    "instant": "INTEGER",
    "bool": "INTEGER",
    "text": "TEXT",
    "blob": "BLOB",
    "strict": "STRICT",
}
POSTGRESQL = {
    "id": "BIGSERIAL PRIMARY KEY",
    "ref": "BIGINT",
    "int": "INTEGER",
    "instant": "BIGINT",
    "bool": "BOOLEAN",
    "text": "TEXT",
    "blob": "BYTEA",
    "strict": "",
}


def words(database: Database) -> Mapping[str, str]:
    """The type words of this database, to be filled into `{id}`, `{instant}` and so on."""
    return POSTGRESQL if isinstance(database, PostgresqlDatabase) else SQLITE
