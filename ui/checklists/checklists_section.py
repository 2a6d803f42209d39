"""The checklists of a case, worked through in place: by mouse, or without leaving the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from carestation.cases.case_page import CasePage
from carestation.checklists.checklist import Checklist
from carestation.checklists.do_step import DoStep
from carestation.checklists.move_to_version import MoveToVersion
from carestation.checklists.step_event import StepEventKind
from carestation.checklists.visibility import visible_steps
from carestation.identity import ChecklistId, RepresentativeId
from carestation.sops.sop import Step
from carestation.suggestions.suggestion import subject_of
from ui.case.seat import Seat
from ui.checklists.add_checklist import AddChecklist
from ui.checklists.checklist_view import ChecklistView
from ui.checklists.step_acts import wished
from ui.checklists.step_details import Wish
from ui.checklists.step_place import Place, current_place, neighbour, open_place
from ui.checklists.step_row import StepRow
from ui.checklists.step_shown import step_shown
from ui.checklists.step_watch import StepWatch
from ui.lanes.lane import Lane
from ui.side.let_go import let_go
from ui.side.link_button import INSET, LinkButton
from ui.side.section import MARGIN
from ui.side.toned_label import quiet

_SETTLING = frozenset({Wish.TICK, Wish.ANSWER, Wish.SKIP})
"""Wishes that end the time at a step."""


class ChecklistsSection(QWidget):
    """`moved(StepRow)` when the person has come to another step, so that it can be brought into view."""

    reply_wanted = Signal(object, object)
    call_wanted = Signal(object)
    other_time_wanted = Signal(object, object)
    file_wanted = Signal(object, object)
    file_open_wanted = Signal(str)
    closing_note_wanted = Signal()
    suggest_wanted = Signal(object)
    moved = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._page: CasePage | None = None
        self._runs: tuple[Checklist, ...] = ()
        self._names: Mapping[RepresentativeId, str] = {}
        self._place: Place | None = None
        self._watch = StepWatch(seat.clock)
        self.views: dict[ChecklistId, ChecklistView] = {}
        self._none = quiet(self.tr("No checklist runs on this case."), INSET)
        self._closing = LinkButton(self.tr("Write the closing note"), self.closing_note_wanted.emit)
        self._closing.hide()
        self._add = AddChecklist(lane, seat)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        foot = QVBoxLayout()
        foot.setContentsMargins(MARGIN - INSET, 0, MARGIN, 0)
        foot.addWidget(self._none)
        foot.addWidget(self._closing)
        foot.addWidget(self._add)
        self._column.addLayout(foot)

    @property
    def row(self) -> StepRow | None:
        """The row that is lit up."""
        view = self.views.get(self._place.run) if self._place is not None else None
        return view.rows.get(self._place.step) if view is not None and self._place is not None else None

    def name(self, names: Mapping[RepresentativeId, str]) -> None:
        """What the people at the desk are called."""
        self._names = names
        self._show()

    def show_page(self, page: CasePage | None) -> None:
        """Show the checklists of this case; the person goes on where they are, or at the first open step."""
        before, same = self._runs, _is_same(self._page, page)
        focused = QApplication.focusWidget() if self._has_focus() else None
        self._page = page
        self._runs = tuple(run for run in page.checklists if not run.removed) if page is not None else ()
        place = self._place if same else None
        self._place = current_place(before, self._runs, place) if same else open_place(self._runs, None)
        self._watch.look_at(self._place)
        made_anew = self._set_views()
        self._show()
        self._none.setVisible(not self._runs)
        self._add.show_page(page)
        self._closing.setVisible(bool(self._runs) and open_place(self._runs, None) is None)
        if same and (made_anew or self._place != place):
            self._arrive(focus=focused is not None)
        elif focused is not None and focused is not QApplication.focusWidget():
            self._arrive(focus=True)  # what held the keyboard was made anew

    def go_to(self, run: ChecklistId, step_id: str) -> None:
        """Put the person at this step, and into its answer where it asks for one."""
        if self._be_at(Place(run, step_id)) and self.row is not None:
            self.row.enter()
            self.moved.emit(self.row)

    def focus_current(self) -> None:
        """Put the keyboard at the current step, the first one where all are done."""
        self._place = self._place or neighbour(self._runs, None, 0)
        self._show()
        self._arrive(focus=True)

    def next_step(self) -> None:
        """On to the next open step; the first time, to the current one."""
        row = self.row
        if row is not None and row.isAncestorOf(QApplication.focusWidget() or self):
            self._be_at(open_place(self._runs, self._place))
        self._arrive(focus=True)

    def tick_step(self) -> None:
        """Do the current step as its box does it."""
        if self.row is not None:
            self.row.box.click()

    def skip_step(self) -> None:
        """Ask why the current step is skipped."""
        if self.row is not None:
            self.row.ask_why_skip()
            self.moved.emit(self.row)

    def suggest(self) -> None:
        """Say that the current step does not fit."""
        if self.row is not None:
            self.row.wished.emit(Wish.SUGGEST, "")

    def step_in_hand(self, run_id: ChecklistId, step_id: str) -> DoStep | None:
        """The tick of a step that is done by sending its text; None where it is done, hidden or gone by now."""
        run = next((run for run in self._runs if run.id == run_id), None)
        step = run.sop.step(step_id) if run is not None else None
        if run is None or step is None or run.settled(step) or step not in visible_steps(run):
            return None
        seconds = self.take_seconds(run_id, step_id)
        return DoStep(run_id, step_id, StepEventKind.TICKED, seconds=seconds)

    def take_seconds(self, run: ChecklistId, step_id: str) -> int:
        """The seconds spent at a step that is done by other means."""
        return self._watch.take_seconds((run, step_id))

    def _set_views(self) -> bool:
        """A view for each run; those that stay as they are made are the same widgets. Whether one went."""
        kept = {run.id: run.version for run in self._runs}
        gone = [run_id for run_id, view in self.views.items() if kept.get(run_id) != view.version]
        for run_id in gone:
            let_go(self.views.pop(run_id))
        for number, run in enumerate(self._runs):
            if run.id not in self.views:
                view = self.views[run.id] = ChecklistView(run, self._lane)
                view.wished.connect(partial(self._wish, run.id))
                view.newer_wanted.connect(partial(self._move_to_newer, run.id))
                self._column.insertWidget(number, view)
        return bool(gone)

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        for run in self._runs:
            here = self._place.step if self._place is not None and self._place.run == run.id else None
            shows = partial(step_shown, page, run, self._seat, self._names)
            self.views[run.id].show_run(run, shows, here, page.newer_versions.get(run.id))

    def _be_at(self, place: Place | None) -> bool:
        if place is None or place.run not in self.views:
            return False
        self._place = place
        self._watch.look_at(place)
        self._show()
        return True

    def _arrive(self, *, focus: bool) -> None:
        """Show the person where they are; with all steps done, the way on is the closing note."""
        if self.row is not None:
            if focus:
                self.row.go_to()
            self.moved.emit(self.row)
        elif focus and not self._closing.isHidden():
            self._closing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _wish(self, run_id: ChecklistId, step_id: str, wish: Wish, value: str) -> None:
        run = next((run for run in self._runs if run.id == run_id), None)
        step = run.sop.step(step_id) if run is not None else None
        if run is None or step is None or self._page is None:
            return
        match wish:
            case Wish.GO_UP | Wish.GO_DOWN:
                away = -1 if wish is Wish.GO_UP else 1
                self._be_at(neighbour(self._runs, Place(run_id, step_id), away))
                self._arrive(focus=True)
            case Wish.REPLY_TEXT:
                self.reply_wanted.emit(run, step)
            case Wish.CALL_NOTE:
                self.call_wanted.emit(partial(self.step_in_hand, run_id, step_id))
            case Wish.OTHER_TIME:
                self.other_time_wanted.emit(run, step)
            case Wish.ATTACH_FILE:
                self._be_at(Place(run_id, step_id))
                self.file_wanted.emit(run, step)
            case Wish.SUGGEST:
                self.suggest_wanted.emit(subject_of(run.sop, step))
            case Wish.OPEN_FILE:
                self.file_open_wanted.emit(run.state(step_id).value)
            case _:
                self._be_at(Place(run_id, step_id))
                self._do(run, step, wish, value)

    def _do(self, run: Checklist, step: Step, wish: Wish, value: str) -> None:
        if self._page is None or self.row is None:
            return
        seconds = self.take_seconds(run.id, step.id) if wish in _SETTLING else 0
        operation = wished(self._page, run, step, wish, value, seconds, self._seat)
        if operation is not None:
            self._lane.do(operation, failed=self.row.tell)

    def move_to_newer(self) -> None:
        """Let the first run that holds an older version go on with the one in force."""
        if self._page is not None:
            for run_id in list(self._page.newer_versions)[:1]:
                self._move_to_newer(run_id)

    def _move_to_newer(self, run_id: ChecklistId) -> None:
        newer = self._page.newer_versions.get(run_id) if self._page is not None else None
        if newer is not None:
            self._lane.do(MoveToVersion(run_id, newer.number))


def _is_same(before: CasePage | None, now: CasePage | None) -> bool:
    return before is not None and now is not None and before.case.id == now.case.id
