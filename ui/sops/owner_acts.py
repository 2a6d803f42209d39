"""What an owner does with an SOP as a whole: begin, double, retire, bring back, look over, discard, put on paper."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.sop_editing.desk_sop import DeskSop, SopEventKind
from carestation.sop_editing.edits import copy_of, name_of
from carestation.sop_editing.note_on_sop import NoteOnSop
from carestation.sop_editing.put_draft import NewSop, PutDraft
from carestation.sops.sop import Gate, Sop, Step
from ui.case.outside import Outside
from ui.lanes.lane import Lane
from ui.sop_editing.sop_files_acts import SopFileActs


class OwnerActs(QObject):
    """`made(key)` when an SOP was begun; `said` and `refused` are for the notices."""

    made = Signal(str)
    said = Signal(str)
    refused = Signal(object)

    def __init__(self, lane: Lane, outside: Outside, business: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane = lane
        self._foot = business
        self.files = SopFileActs(lane, outside, parent)
        self.files.said.connect(self.said)
        self.files.refused.connect(self.refused)
        self.files.imported.connect(self._imported)

    def begin(self, taken: Collection[str]) -> None:
        """A new SOP with one step, ready to be edited."""
        title = self.tr("New SOP")
        step = Step("first_step", self.tr("First step"))
        sop = Sop(name_of(title, taken), title, self.tr("When does it apply?"), Gate.WARN, (step,))
        self._lane.do(NewSop(sop), self.made.emit)

    def carry_out(self, wish: str, known: DeskSop, taken: Collection[str]) -> None:
        """What the head of the page asked for."""
        acts: dict[str, Callable[[DeskSop], None]] = {
            "retire": self._retire,
            "back": self._bring_back,
            "review": self._look_over,
            "discard": self._discard,
            "export": self._export,
            "pdf": self._pdf,
            "print": self._print,
        }
        if wish == "duplicate":
            title = self.tr("{title} (copy)").format(title=known.shown.title)[:60]
            copy = copy_of(known.shown, title, taken)
            self._lane.do(NewSop(copy, self.tr("duplicate SOP")), self.made.emit)
        else:
            acts[wish](known)

    def _retire(self, known: DeskSop) -> None:
        words = self.tr("“{title}” retired: no new case gets it").format(title=known.shown.title)
        self._lane.do(NoteOnSop(known.key, SopEventKind.RETIRED, words))

    def _bring_back(self, known: DeskSop) -> None:
        words = self.tr("“{title}” is in force again").format(title=known.shown.title)
        self._lane.do(NoteOnSop(known.key, SopEventKind.BROUGHT_BACK, words))

    def _look_over(self, known: DeskSop) -> None:
        words = self.tr("“{title}” is still right").format(title=known.shown.title)
        self._lane.do(NoteOnSop(known.key, SopEventKind.REVIEWED, words))

    def _discard(self, known: DeskSop) -> None:
        words = self.tr("Draft of “{title}” discarded").format(title=known.shown.title)
        self._lane.do(PutDraft(known.key, None, said=words))

    def _export(self, known: DeskSop) -> None:
        self.files.write_one(known.shown)

    def _pdf(self, known: DeskSop) -> None:
        self.files.write_pdf(known.shown, self._foot)

    def _print(self, known: DeskSop) -> None:
        self.files.print_out(known.shown)

    def _imported(self, keys: tuple[str, ...]) -> None:
        self.said.emit(self.tr("%n SOP(s) imported as drafts: look at them, then publish", "", len(keys)))
