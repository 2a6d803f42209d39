"""Follow-ups on a customer who has no case for it: a birthday, a call every spring, a list that was promised."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.follow_ups.follow_up import FollowUp, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CustomerId, FollowUpId
from ui.case.seat import Seat
from ui.follow_ups.follow_up_form import FollowUpForm
from ui.follow_ups.follow_up_row import FollowUpRow
from ui.lanes.lane import Lane
from ui.side.let_go import let_go
from ui.theme.tone import Tone, set_tone


class CustomerFollowUps(QWidget):
    """Those that are set, each with what can be done about it, and a form for a new one."""

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._customer: CustomerId | None = None
        self.rows: dict[FollowUpId, FollowUpRow] = {}
        self.button = QPushButton(self.tr("&Follow up…"))
        self.form = FollowUpForm(lane, seat)
        self._rows = QVBoxLayout()
        self._lay_out()
        self.button.clicked.connect(self._begin)
        self.form.wanted.connect(self._set)
        self.form.left.connect(self._leave)

    def show_follow_ups(self, customer: CustomerId, follow_ups: tuple[FollowUp, ...]) -> None:
        """Show these. A form that is open stays open for the same customer."""
        if customer != self._customer:
            self.form.hide()
        self._customer = customer
        for gone in self.rows.keys() - {one.id for one in follow_ups}:
            let_go(self.rows.pop(gone))
        for number, one in enumerate(follow_ups):
            if one.id not in self.rows:
                self.rows[one.id] = FollowUpRow(self._lane, self._seat, one)
            self.rows[one.id].show_follow_up(one)
            self._rows.insertWidget(number, self.rows[one.id])

    def _begin(self) -> None:
        if self._customer is not None:
            self.form.begin_of(self._customer)

    def _set(self, wanted: NewFollowUp) -> None:
        self._lane.do(SetFollowUp(wanted), self._was_set, self.form.tell)

    def _was_set(self, _: object) -> None:
        self._leave()

    def _leave(self) -> None:
        self.form.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("FOLLOW-UP"))
        set_tone(heading, Tone.SECTION)
        head = QHBoxLayout()
        head.addWidget(heading, stretch=1)
        head.addWidget(self.button)
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self.form)
        self.form.hide()
