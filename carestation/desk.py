"""The desk: an open store, the person at it, and the one door for changes and questions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol, TypeVar

from carestation.clock import Clock, system_clock
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.operation import Operation, Outcome

if TYPE_CHECKING:
    from carestation.reader import Reader
    from carestation.work import Work

Value = TypeVar("Value")


class Store(Protocol):
    """What the desk needs of an open store. Used only from the thread that opened it."""

    def transaction(self, actor: RepresentativeId | None, now: Instant) -> AbstractContextManager[Work]:
        """One transaction, written whole when the block ends and not at all when it raises."""
        ...

    @property
    def reader(self) -> Reader:
        """Questions, answered with frozen values."""
        ...


class Desk:
    """Operations and questions over one store, as one person. Not for several threads at once."""

    def __init__(self, store: Store, clock: Clock = system_clock) -> None:
        self._store = store
        self.clock = clock
        self.actor: RepresentativeId | None = None

    def do(self, operation: Operation[Value]) -> Outcome[Value]:
        """Run an operation in a transaction of its own."""
        with self._store.transaction(self.actor, self.clock()) as work:
            return operation.run(work)

    def ask(self, question: Callable[[Reader], Value]) -> Value:
        """Answer a question: `desk.ask(lambda read: read.case_page(case_id))`."""
        return question(self._store.reader)
