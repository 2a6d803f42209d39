"""The draft that is being edited: one place for its state, its undo, its faults, and keeping it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from carestation.sop_editing.check_draft import DraftFault, Place, draft_faults
from carestation.sop_editing.desk_sop import DeskSop
from carestation.sop_editing.edits import change_step, retitle_step
from carestation.sop_editing.put_draft import KeepDraft
from carestation.sops.sop import Sop, Step
from ui.lanes.lane import Lane
from ui.sop_editing.edit_history import EditHistory, EditState

PAUSE_MS = 600
_LOOK_MS = 250


class OpenDraft(QObject):
    """`changed` after each edit, `looked` once the typing pauses and the faults are known, `kept` once it is stored.

    `wanted` asks the editor to bring a place into view and put the keyboard there.
    """

    changed = Signal()
    looked = Signal()
    kept = Signal()
    wanted = Signal(object)

    def __init__(self, lane: Lane, known: DeskSop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.known = known
        sop = known.draft.sop if known.draft is not None else known.shown
        self.published = (
            frozenset(step.id for step in known.current.sop.steps) if known.current else frozenset()
        )
        self._history = EditHistory(EditState(sop, 0 if sop.steps else None))
        self._kept = sop
        self._sent = sop
        self.faults: tuple[DraftFault, ...] = draft_faults(sop)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def sop(self) -> Sop:
        """The draft as it is now."""
        return self._history.state.sop

    @property
    def at(self) -> int | None:
        """The step in view, from 0; None for the SOP's own fields."""
        at = self._history.state.at
        return at if at is not None and at < len(self.sop.steps) else None

    @property
    def step(self) -> Step | None:
        """The step in view."""
        return self.sop.steps[self.at] if self.at is not None else None

    @property
    def is_kept(self) -> bool:
        """Whether the store has it as it is now."""
        return self.sop == self._kept

    @property
    def differs(self) -> bool:
        """Whether it says something else than the version in force."""
        return self.known.current is None or self.known.current.sop != self.sop

    @property
    def can_undo(self) -> bool:
        """Whether Ctrl+Z takes something back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something can be done again."""
        return self._history.can_redo

    def edit(self, sop: Sop, at: int | None, run: str = "") -> None:
        """The owner did something; `run` names the word that is being typed."""
        if sop == self.sop and at == self.at:
            return
        self._history.edit(EditState(sop, at), run)
        self._tell()

    def edit_step(self, step: Step, field: str = "", words: str = "") -> None:
        """The step in view is like this now; `words` are those of the field that is typed into."""
        if self.at is not None:
            run = f"{self.at} {field} {len(words.split())}" if field else ""
            self.edit(change_step(self.sop, self.at, step), self.at, run)

    def retitle(self, title: str) -> None:
        """The step in view is called so now; its name follows while it is new."""
        if self.at is not None:
            sop = retitle_step(self.sop, self.at, title, self.published)
            self.edit(sop, self.at, f"{self.at} title {len(title.split())}")

    def go_to(self, at: int | None) -> None:
        """Look at another step."""
        if at != self.at:
            self._history.go_to(at)
            self.changed.emit()

    def go_to_place(self, place: Place) -> None:
        """Look at a fault where it is."""
        self.go_to(place.step)
        self.wanted.emit(place)

    def undo(self) -> None:
        """Take back the last edit."""
        if self._history.undo():
            self._tell()

    def redo(self) -> None:
        """Do it again."""
        if self._history.redo():
            self._tell()

    def look(self) -> None:
        """Look for faults now."""
        self._look.stop()
        self.faults = draft_faults(self.sop)
        self.looked.emit()

    def keep(self) -> None:
        """Store it now, if it is not stored."""
        self._pause.stop()
        if self.sop != self._sent:
            self._sent = self.sop
            self._lane.do(KeepDraft(self.sop), self._was_kept)

    def stop(self) -> None:
        """Store what is not stored; nothing more comes from here."""
        self.keep()
        self._look.stop()

    def _was_kept(self, _: None) -> None:
        self._kept = self._sent
        self.kept.emit()

    def _tell(self) -> None:
        self._pause.start()
        self._look.start()
        self.changed.emit()
