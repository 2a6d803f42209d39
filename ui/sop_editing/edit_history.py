"""Undo and redo inside the editor: every state of the draft, a word of typing at a time."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.sops.sop import Sop


@dataclass(frozen=True, slots=True)
class EditState:
    """The draft, and the step at which the owner was; None for the SOP's own page."""

    sop: Sop
    at: int | None


class EditHistory:
    """Edits of one `run` (the same word in the same field) are taken back together."""

    LIMIT = 500

    def __init__(self, state: EditState) -> None:
        self.state = state
        self._before: list[EditState] = []
        self._after: list[EditState] = []
        self._run = ""

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether something taken back can be done again."""
        return bool(self._after)

    def edit(self, state: EditState, run: str = "") -> None:
        """The draft is like this now."""
        if not run or run != self._run:
            self._before.append(self.state)
            del self._before[: -self.LIMIT]
        self._run = run
        self._after.clear()
        self.state = state

    def go_to(self, at: int | None) -> None:
        """The owner looks at another step; that is no edit."""
        self.state = EditState(self.state.sop, at)
        self._run = ""

    def undo(self) -> bool:
        """One state back; whether there was one."""
        return self._go(self._before, self._after)

    def redo(self) -> bool:
        """One state on; whether there was one."""
        return self._go(self._after, self._before)

    def _go(self, there: list[EditState], here: list[EditState]) -> bool:
        if not there:
            return False
        here.append(self.state)
        self.state = there.pop()
        self._run = ""
        return True
