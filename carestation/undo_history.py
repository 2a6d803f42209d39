"""Undo and redo: two stacks of inverse operations, one history for each session."""

from __future__ import annotations

from typing import Any

from carestation.operation import Operation, Outcome


class UndoHistory:
    """Remembers how to take back what was done. Holds operations only; whoever runs them tells it the outcome."""

    LIMIT = 200

    def __init__(self) -> None:
        self._undo: list[tuple[str, Operation[Any]]] = []
        self._redo: list[tuple[str, Operation[Any]]] = []

    @property
    def undo_title(self) -> str:
        """What *Undo* would take back, or an empty string."""
        return self._undo[-1][0] if self._undo else ""

    @property
    def redo_title(self) -> str:
        """What *Redo* would do again, or an empty string."""
        return self._redo[-1][0] if self._redo else ""

    def did(self, operation: Operation[Any], outcome: Outcome[Any]) -> None:
        """A new act was done: it can be undone, and what was undone before can no longer be redone."""
        if outcome.inverse is None:
            return
        self._undo.append((operation.title, outcome.inverse))
        del self._undo[: -self.LIMIT]
        self._redo.clear()

    def take_undo(self) -> tuple[str, Operation[Any]] | None:
        """The act to take back now. Tell `undid` when it has run; a failed one is not put back."""
        return self._undo.pop() if self._undo else None

    def take_redo(self) -> tuple[str, Operation[Any]] | None:
        """The act to do again now. Tell `redid` when it has run."""
        return self._redo.pop() if self._redo else None

    def undid(self, title: str, outcome: Outcome[Any]) -> None:
        """An undo has run: its own inverse is the redo."""
        if outcome.inverse is not None:
            self._redo.append((title, outcome.inverse))

    def redid(self, title: str, outcome: Outcome[Any]) -> None:
        """A redo has run and can be undone again."""
        if outcome.inverse is not None:
            self._undo.append((title, outcome.inverse))

    def still_to_undo(self, title: str, rest: Operation[Any]) -> None:
        """An undo was stopped half-way: this is left of it, and comes first."""
        self._undo.append((title, rest))

    def still_to_redo(self, title: str, rest: Operation[Any]) -> None:
        """A redo was stopped half-way: this is left of it."""
        self._redo.append((title, rest))
