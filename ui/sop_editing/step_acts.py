"""What the list of steps and its buttons do to the draft."""

from __future__ import annotations

from PySide6.QtCore import QObject

from carestation.sop_editing.edits import add_step, delete_step, duplicate_step, move_step
from carestation.sops.read_sop import MOST_STEPS
from ui.sop_editing.open_draft import OpenDraft


class StepActs(QObject):
    """Each is one edit, taken back by one Ctrl+Z."""

    def __init__(self, draft: OpenDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft

    def add(self) -> None:
        """Below the step in view; on the SOP's own page at the end."""
        sop, at = self._draft.sop, self._draft.at
        if len(sop.steps) < MOST_STEPS:
            row = len(sop.steps) if at is None else at + 1
            self._draft.edit(add_step(sop, row, self.tr("New step")), row)

    def double(self) -> None:
        """The step in view, below itself."""
        at = self._draft.at
        if at is not None and len(self._draft.sop.steps) < MOST_STEPS:
            self._draft.edit(duplicate_step(self._draft.sop, at), at + 1)

    def delete(self) -> None:
        """The step in view; the one that comes in its place is in view then."""
        at = self._draft.at
        if at is not None:
            left = len(self._draft.sop.steps) - 1
            self._draft.edit(delete_step(self._draft.sop, at), min(at, left - 1) if left else None)

    def move(self, row: int, to: int) -> None:
        """Another place among the steps."""
        self._draft.edit(move_step(self._draft.sop, row, to), to)

    def move_up(self) -> None:
        """One place up."""
        at = self._draft.at
        if at:
            self.move(at, at - 1)

    def move_down(self) -> None:
        """One place down."""
        at = self._draft.at
        if at is not None and at + 1 < len(self._draft.sop.steps):
            self.move(at, at + 1)
