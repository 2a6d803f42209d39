"""The reader lane: questions that take long or change with each key, on a read-only connection."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.lanes.asks import Failed
from ui.lanes.mailbox import Mailbox, is_listening
from ui.lanes.python_thread import Job, PythonThread
from ui.lanes.running_question import ReadOnlyStore, RunningQuestion, Ticket

if TYPE_CHECKING:
    from carestation.reader import Reader

Value = TypeVar("Value")


class ReaderLane(QObject):
    """Answers in order; of several questions of one subject only the newest is answered.

    `open_store` is called, entered and left in the lane's own thread.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self, open_store: Callable[[], AbstractContextManager[ReadOnlyStore]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._newest: dict[str, int] = {}
        self._closing = False
        self._running = RunningQuestion(self._is_stale)
        self._mailbox = Mailbox(self)
        self._thread = PythonThread("reader lane", open_store, self.opened.emit, self._mailbox)

    def ask(
        self,
        question: Callable[[Reader], Value],
        done: Callable[[Value], None],
        failed: Failed | None = None,
    ) -> None:
        """Answer a question; `done` gets the answer."""
        self._add("", question, done, failed)

    def ask_newest(
        self,
        subject: str,
        question: Callable[[Reader], Value],
        done: Callable[[Value], None],
        failed: Failed | None = None,
    ) -> None:
        """Answer a question in place of all earlier ones of this subject; one that runs is interrupted."""
        self.interrupt(subject)
        self._add(subject, question, done, failed)

    def interrupt(self, subject: str) -> None:
        """Answer none of the questions of this subject that were asked so far."""
        self._newest[subject] = self._newest.get(subject, 0) + 1
        self._running.interrupt_if_stale()

    def close(self) -> None:
        """Interrupt what runs, drop what waits and close the connection. Waits for it."""
        self._closing = True
        self._mailbox.close()
        self._running.interrupt_if_stale()
        self._thread.end()

    def _add(
        self,
        subject: str,
        question: Callable[[Reader], Any],
        done: Callable[[Any], None],
        failed: Failed | None,
    ) -> None:
        ticket = (subject, self._newest.get(subject, 0))
        work = partial(self._running.run, ticket, question)
        answered = partial(self._answered, ticket, done)
        self._thread.add(Job(work, answered, partial(self._fail, ticket, failed), needed_at_the_end=False))

    def _is_stale(self, ticket: Ticket) -> bool:
        subject, number = ticket
        return self._closing or self._newest.get(subject, 0) != number

    def _answered(self, ticket: Ticket, done: Callable[[Any], None], value: Any) -> None:
        if not self._is_stale(ticket) and is_listening(done):
            done(value)

    def _fail(self, ticket: Ticket, failed: Failed | None, fault: Exception) -> None:
        if self._is_stale(ticket):
            return  # it was interrupted, as it should be
        if failed is None:
            self.failed.emit(fault)
        elif is_listening(failed):
            failed(fault)
