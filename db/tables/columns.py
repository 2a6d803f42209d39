"""Column types of our own, the same on every engine."""

from __future__ import annotations

from peewee import BigIntegerField, DatabaseProxy, Model

database = DatabaseProxy()
"""Bound to an engine's database when a store is opened."""


class UtcMs(BigIntegerField):
    """An instant: UTC as integer milliseconds (`carestation.instants.Instant`)."""


class Row(Model):
    """A table of the store."""

    class Meta:
        database = database
        legacy_table_names = False
