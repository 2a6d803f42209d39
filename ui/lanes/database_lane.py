"""The database lane: one thread made by Python opens the desk's store, uses it and closes it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import QObject, Signal

from carestation.desk import Desk
from ui.lanes.lane import Lane
from ui.lanes.mailbox import Mailbox
from ui.lanes.python_thread import Job, PythonThread


class DatabaseLane(Lane):
    """Runs operations and questions in order. `open_desk` is called, entered and left in the lane's thread.

    `opened` is emitted with None, or with what kept the store from opening; every later job fails with that.
    """

    opened = Signal(object)

    def __init__(
        self, open_desk: Callable[[], AbstractContextManager[Desk]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(self)
        self._thread = PythonThread("database lane", open_desk, self.opened.emit, self._mailbox)

    def close(self) -> None:
        """Finish all changes that wait, drop the questions, and close the store. Waits for it."""
        self.closing.emit()
        self._thread.end()
        self._mailbox.close()

    def _run(
        self,
        work: Callable[[Desk], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
        needed_at_the_end: bool,
    ) -> None:
        self._thread.add(Job(work, succeeded, failed, needed_at_the_end))
