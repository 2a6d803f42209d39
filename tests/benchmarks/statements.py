"""The statements behind a question, taken from peewee's log, and the same ones by hand: the floor of a query."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

from peewee import Database

_PEEWEE = logging.getLogger("peewee")

Statement = tuple[str, Sequence[Any]]


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard: list[Statement] = []

    def emit(self, record: logging.LogRecord) -> None:
        heard: Any = record.msg
        self.heard.append((heard[0], tuple(heard[1] or ())))


def recorded(question: Callable[[], object]) -> list[Statement]:
    """Every SQL text that the question runs, with its values."""
    listener, level = _Listener(), _PEEWEE.level
    _PEEWEE.addHandler(listener)
    _PEEWEE.setLevel(logging.DEBUG)
    try:
        question()
    finally:
        _PEEWEE.setLevel(level)
        _PEEWEE.removeHandler(listener)
    return listener.heard


def by_hand(database: Database, statements: Sequence[Statement]) -> None:
    """Run them on a cursor of the driver, into tuples."""
    cursor = database.connection().cursor()
    for sql, values in statements:
        cursor.execute(sql, values).fetchall()
