"""Column types of our own, the same on every engine."""

from __future__ import annotations

import threading
from typing import Any

from peewee import BigIntegerField, DatabaseProxy, Model

_here = threading.local()


class _OfThisThread(DatabaseProxy):
    """A store lives in threads of its own: two that are open at once never answer for each other."""

    @property
    def obj(self) -> Any:
        """The database that this thread has opened; None where it has opened none."""
        return getattr(_here, "database", None)

    @obj.setter
    def obj(self, opened: Any) -> None:
        _here.database = opened

    def __setattr__(self, name: str, value: Any) -> None:
        object.__setattr__(self, name, value)


database = _OfThisThread()
"""Bound, in the thread that opens a store, to its engine's database."""


class UtcMs(BigIntegerField):
    """An instant: UTC as integer milliseconds (`carestation.instants.Instant`)."""


class Row(Model):
    """A table of the store."""

    class Meta:
        database = database
        legacy_table_names = False
