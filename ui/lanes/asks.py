"""What answers questions: the reader lane, or a lane that answers at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from carestation.reader import Reader

Value = TypeVar("Value")
Failed = Callable[[Exception], None]


class Asks(Protocol):
    """Answers reach `done` in the GUI thread; faults reach `failed`, and a notice where there is none."""

    def ask(
        self,
        question: Callable[[Reader], Value],
        done: Callable[[Value], None],
        failed: Failed | None = None,
    ) -> None:
        """Answer a question."""
        ...

    def ask_newest(
        self,
        subject: str,
        question: Callable[[Reader], Value],
        done: Callable[[Value], None],
        failed: Failed | None = None,
    ) -> None:
        """Answer a question that replaces all earlier ones of its subject: those are never answered."""
        ...
