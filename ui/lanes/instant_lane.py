"""A lane without a thread: everything is done before `do` and `ask` return. For tests, pictures and tours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from carestation.desk import Desk
from ui.lanes.asks import Failed
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader

Value = TypeVar("Value")


class InstantLane(Lane):
    """Uses a desk that was opened in this thread and is closed elsewhere. It can be the reader lane too."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def ask_newest(
        self,
        subject: str,
        question: Callable[[Reader], Value],
        done: Callable[[Value], None],
        failed: Failed | None = None,
    ) -> None:
        """Answer a question."""
        self.ask(question, done, failed)

    def _run(
        self,
        work: Callable[[Desk], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
        needed_at_the_end: bool,
    ) -> None:
        try:
            value = work(self._desk)
        except Exception as fault:  # a lane tells of every fault, whosever it is
            failed(fault)
        else:
            succeeded(value)
