"""Which question runs now, so that an interruption meets that one and never its successor."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from carestation.reader import Reader

Ticket = tuple[str, int]
"""Subject and number of a question: stale once a newer one of that subject was asked."""


class ReadOnlyStore(Protocol):
    """A read-only connection."""

    @property
    def reader(self) -> Reader:
        """Answers questions, in the thread that opened the store."""
        ...

    def interrupt(self) -> None:
        """Stop the query that runs now, with an exception in its thread. May be called from any thread."""
        ...


class RunningQuestion:
    """`run` is called in the reader's thread, `interrupt_if_stale` in any other, without waiting for it."""

    def __init__(self, is_stale: Callable[[Ticket], bool]) -> None:
        self._is_stale = is_stale
        self._lock = threading.Lock()
        self._now: tuple[Ticket, ReadOnlyStore] | None = None

    def run(self, ticket: Ticket, question: Callable[[Reader], Any], store: ReadOnlyStore) -> Any:
        """The answer; None for a question that is stale already, which nobody will be told."""
        with self._lock:
            if self._is_stale(ticket):
                return None
            self._now = (ticket, store)
        try:
            return question(store.reader)
        finally:
            with self._lock:
                self._now = None

    def interrupt_if_stale(self) -> None:
        """Stop what runs, if a newer question of its subject was asked."""
        with self._lock:
            if self._now is not None and self._is_stale(self._now[0]):
                self._now[1].interrupt()
