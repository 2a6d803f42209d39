"""The work lane: exports and reckoning that take a while, with progress to see and a *Cancel* that works."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.lanes.asks import Failed
from ui.lanes.mailbox import Mailbox, is_listening
from ui.lanes.python_thread import Job, PythonThread

Value = TypeVar("Value")
Report = Callable[[float, str], None]
"""Tells how far the work is: a fraction from 0 to 1, and words."""


class Cancelled(Exception):
    """Raised inside the work, where it reports, once the person has cancelled it."""


class Task(QObject):
    """One piece of work under way. `ended` comes last, whether it succeeded, failed or was cancelled."""

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(self, title: str, mailbox: Mailbox) -> None:
        super().__init__(mailbox)
        self.title = title
        self._mailbox = mailbox
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._latest: tuple[float, str] | None = None

    def cancel(self) -> None:
        """Stop at the next report. What the work has written by then is its own to clear away."""
        self._cancelled.set()

    def report(self, fraction: float, words: str) -> None:
        """Called in the work's thread, as often as it likes. Raises `Cancelled`."""
        if self._cancelled.is_set():
            raise Cancelled
        with self._lock:
            first = self._latest is None
            self._latest = (fraction, words)
        if first:
            self._mailbox.post(self._tell)

    def _tell(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, None
        if latest is not None:
            self.progressed.emit(*latest)


class WorkLane(QObject):
    """Does one piece of work after another, each given its own report."""

    started = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(self)
        self._tasks: set[Task] = set()
        self._thread = PythonThread("work lane", nullcontext, _opened, self._mailbox)

    def start(
        self,
        title: str,
        work: Callable[[Report], Value],
        done: Callable[[Value], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Begin; `title` says what it is ("Exporting October"). Cancelled work calls neither of the two."""
        task = Task(title, self._mailbox)
        self._tasks.add(task)
        succeeded = partial(self._succeeded, task, done)
        self._thread.add(Job(partial(_run, work, task), succeeded, partial(self._fail, task, failed), False))
        self.started.emit(task)
        return task

    def close(self) -> None:
        """Cancel everything and wait for it to stop."""
        for task in self._tasks:
            task.cancel()
        self._mailbox.close()
        self._thread.end()

    def _succeeded(self, task: Task, done: Callable[[Any], None] | None, value: Any) -> None:
        self._end(task)
        if done is not None and is_listening(done):
            done(value)

    def _fail(self, task: Task, failed: Failed | None, fault: Exception) -> None:
        self._end(task)
        if isinstance(fault, Cancelled):
            return
        if failed is None:
            self.failed.emit(fault)
        elif is_listening(failed):
            failed(fault)

    def _end(self, task: Task) -> None:
        self._tasks.discard(task)
        task.ended.emit()
        task.deleteLater()


def _run(work: Callable[[Report], Value], task: Task, _: None) -> Value:
    return work(task.report)


def _opened(_: Exception | None) -> None:
    """There is nothing to open."""
