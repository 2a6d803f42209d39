"""Follow-ups of a case: those that are set, and new ones with one click, one key or a typed time."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from carestation.cases.case_page import CasePage
from carestation.checklists.do_step import DoStep
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.presets import Preset, PresetKey, due_of, presets
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import FollowUpId
from carestation.instants import MINUTE, Instant
from carestation.operation import Operation
from ui.case.seat import Seat
from ui.checklists.step_acts import with_follow_up
from ui.commands.registry import native_keys
from ui.follow_ups.due_words import full_due, short_due
from ui.follow_ups.follow_up_form import FollowUpForm
from ui.follow_ups.follow_up_row import FollowUpRow
from ui.follow_ups.follow_up_words import preset_title
from ui.follow_ups.preset_button import PresetButton
from ui.follow_ups.preset_grid import PresetGrid
from ui.lanes.lane import Lane
from ui.side.customers_word import customers_date_on
from ui.side.let_go import let_go
from ui.side.section import MARGIN, Section
from ui.theme.tone import Tone, set_tone

_KEYS = {key: f"Alt+{number}" for number, key in enumerate(PresetKey, 1)}


class FollowUpSection(Section):
    """`grown(QWidget)` when a form opens, so that it can be brought into view."""

    grown = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._page: CasePage | None = None
        self._minute = -1
        self._customers_date: Instant | None = None
        self._ticked: DoStep | None = None
        self.rows: dict[FollowUpId, FollowUpRow] = {}
        self.buttons: dict[PresetKey, PresetButton] = {}
        self.choose_button = PresetButton()
        self.form = FollowUpForm(lane, seat)
        self._rows = QVBoxLayout()
        self._grid = PresetGrid()
        key = QLabel(native_keys("F"))
        set_tone(key, Tone.SECTION)
        self.begin(self.tr("Follow-up"), key)
        self._lay_out()
        self.choose_button.say(self.tr("Choose…"), self.tr("“fri 10”, date"), self.tr("Any other time (F)"))
        self.choose_button.clicked.connect(self.choose)
        self.form.wanted.connect(self._set)
        self.form.left.connect(self._leave_form)

    def show_page(self, page: CasePage | None) -> None:
        """Show the follow-ups of this case. A form that is open stays open on the same case."""
        if self._page is None or page is None or self._page.case.id != page.case.id:
            self.form.hide()
        self._page = page
        if page is None:
            return
        self._customers_date = customers_date_on(page, self._seat)
        for gone in self.rows.keys() - {one.id for one in page.follow_ups}:
            let_go(self.rows.pop(gone))
        for number, one in enumerate(page.follow_ups):
            if one.id not in self.rows:
                row = self.rows[one.id] = FollowUpRow(self._lane, self._seat, one)
                row.grown.connect(partial(self.grown.emit, row))
            self.rows[one.id].show_follow_up(one)
            self._rows.insertWidget(number, self.rows[one.id])
        self._show_presets(self._seat.clock())

    def tick(self, now: Instant) -> None:
        """Count on; with a new minute the presets mean other times."""
        for row in self.rows.values():
            row.tick(now)
        if now // MINUTE != self._minute:
            self._show_presets(now)

    def take(self, key: PresetKey) -> None:
        """Set a reminder for the time that this preset means now."""
        if self._page is not None:
            now = self._seat.clock()
            if key is PresetKey.CUSTOMERS_DATE and self._customers_date is None:
                return  # the key is there, but the customer gave no date
            due_at = due_of(key, now, self._seat.hours, self._customers_date)
            mine = self._seat.person_id
            wanted = NewFollowUp(self._page.case.id, FollowUpKind.REMINDER, due_at, representative_id=mine)
            self._lane.do(SetFollowUp(wanted))

    def choose(self) -> None:
        """Open the form for any other time."""
        if self._page is not None:
            self._ticked = None
            self.form.begin(self._page.case.id)
            self.grown.emit(self.form)

    def choose_for_step(self, wanted: NewFollowUp, ticked: DoStep) -> None:
        """Open the form with what a step asks for; setting it ticks the step in the same act."""
        if self._page is None:
            return
        self._ticked = ticked
        self.form.begin(self._page.case.id, wanted.kind, wanted.due_at, wanted.text)
        self.grown.emit(self.form)

    def _set(self, wanted: NewFollowUp) -> None:
        operation: Operation[Any] = SetFollowUp(wanted)
        if self._ticked is not None:
            operation = with_follow_up(wanted, self._ticked)
        self._lane.do(operation, self._was_set, self.form.tell)

    def _was_set(self, _: object) -> None:
        self._leave_form()

    def _leave_form(self) -> None:
        had_focus = self.form.isAncestorOf(QApplication.focusWidget() or self)
        self._ticked = None
        self.form.hide()
        if had_focus:
            self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_presets(self, now: Instant) -> None:
        self._minute = now // MINUTE
        offered = presets(now, self._seat.hours, self._customers_date)
        keys = [preset.key for preset in offered]
        if keys != list(self.buttons):
            self._make_buttons(keys)
        for preset in offered:
            self._say(self.buttons[preset.key], preset, now)

    def _say(self, button: PresetButton, preset: Preset, now: Instant) -> None:
        zone = self._seat.zone
        tip = f"{full_due(preset.due_at, now, zone)} ({native_keys(_KEYS[preset.key])})"
        button.say(preset_title(preset), short_due(preset.due_at, now, zone), tip)

    def _make_buttons(self, keys: list[PresetKey]) -> None:
        for button in self.buttons.values():
            let_go(button)
        self.buttons = {key: PresetButton() for key in keys}
        for key, button in self.buttons.items():
            button.clicked.connect(partial(self.take, key))
        self._grid.show_buttons((*self.buttons.values(), self.choose_button))

    def _lay_out(self) -> None:
        self._rows.setSpacing(6)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 0, MARGIN, 0)
        inner.setSpacing(8)
        inner.addLayout(self._rows)
        inner.addWidget(self._grid)
        inner.addWidget(self.form)
        self.form.hide()
        self.column.addLayout(inner)
