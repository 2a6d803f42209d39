"""A thread made by Python that owns one resource: opens it, does jobs in order, and closes it there too.

Not a QThread: an open SQLCipher connection in a thread made by Qt kills the process when that thread ends.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from ui.lanes.mailbox import Mailbox

log = logging.getLogger(__name__)

Resource = TypeVar("Resource")


@dataclass(frozen=True, slots=True)
class Job(Generic[Resource]):
    """Work with the open resource in the thread; then one of the other two in the GUI thread.

    `needed_at_the_end`: still done when the thread was told to end. Changes are, questions are not.
    """

    work: Callable[[Resource], Any]
    succeeded: Callable[[Any], None]
    failed: Callable[[Exception], None]
    needed_at_the_end: bool


class PythonThread(Generic[Resource]):
    """Runs jobs one after another. `opened` is told None once the resource is open, or what went wrong."""

    def __init__(
        self,
        name: str,
        open_resource: Callable[[], AbstractContextManager[Resource]],
        opened: Callable[[Exception | None], None],
        mailbox: Mailbox,
    ) -> None:
        self._open_resource = open_resource
        self._opened = opened
        self._mailbox = mailbox
        self._jobs: SimpleQueue[Job[Resource] | None] = SimpleQueue()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    def add(self, job: Job[Resource]) -> None:
        """Do this after all that was added before. RuntimeError once it was told to end."""
        if self._ending:
            raise RuntimeError(f"the {self._thread.name} has ended")
        self._jobs.put(job)

    def end(self) -> None:
        """Finish what is needed, drop the rest, close the resource; back when all that is done."""
        if not self._ending:
            self._ending = True
            self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        fault: Exception | None = None
        try:
            with self._open_resource() as resource:
                self._mailbox.post(partial(self._opened, None))
                self._work_through(resource)
        except Exception as raised:  # a lane tells of every fault, whosever it is
            fault = raised
        if fault is not None and self._ending:
            log.error("the %s did not close", self._thread.name, exc_info=fault)
        elif fault is not None:
            self._mailbox.post(partial(self._opened, fault))
            self._refuse_all(fault)

    def _work_through(self, resource: Resource) -> None:
        while (job := self._jobs.get()) is not None:
            if job.needed_at_the_end or not self._ending:
                self._do(job, resource)

    def _do(self, job: Job[Resource], resource: Resource) -> None:
        try:
            value = job.work(resource)
        except Exception as fault:  # a lane tells of every fault, whosever it is
            if self._ending and job.needed_at_the_end:
                log.error("the last work of the %s failed", self._thread.name, exc_info=fault)
            self._mailbox.post(partial(job.failed, fault))
        else:
            self._mailbox.post(partial(job.succeeded, value))

    def _refuse_all(self, fault: Exception) -> None:
        while (job := self._jobs.get()) is not None:
            self._mailbox.post(partial(job.failed, fault))
