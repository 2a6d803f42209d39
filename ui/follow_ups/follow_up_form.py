"""Sets a follow-up at any time, of any kind: opened in place, left with Esc."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.identity import CaseId, CustomerId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.checklists.fault_label import FaultLabel
from ui.follow_ups.follow_up_words import kind_words
from ui.follow_ups.repeat_field import RepeatField
from ui.follow_ups.time_field import TimeField
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class FollowUpForm(QWidget):
    """`wanted(NewFollowUp)`; `left()` for Esc and *Cancel*."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseId | None = None
        self._customer: CustomerId | None = None
        self._seat = seat
        self.time = TimeField(seat)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for words, kind, is_mine in self._kinds():
            self.kind.addItem(words, (kind, is_mine))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)
        self.repeat = RepeatField(seat)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("What for"))
        self.text.setAccessibleName(self.tr("What for"))
        self._fault = FaultLabel(lane)
        self._set = QPushButton(self.tr("Set follow-up"))
        self._lay_out()
        self.time.changed.connect(self._look)
        self.repeat.until.changed.connect(self._look)
        self.time.finished.connect(self._want)
        self.text.returnPressed.connect(self._want)
        self._set.clicked.connect(self._want)
        self._look()

    def begin(
        self,
        case: CaseId | None,
        kind: FollowUpKind = FollowUpKind.REMINDER,
        due_at: Instant | None = None,
        text: str = "",
    ) -> None:
        """Open it for this case, with what is known already."""
        self._case = case
        self._fault.clear()
        self.time.begin(due_at)
        kinds = [one for _, one, _ in self._kinds()]
        self.kind.setCurrentIndex(kinds.index(kind))
        self.repeat.begin()
        self.text.setText(text)
        self.show()
        self.time.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_of(self, customer: CustomerId) -> None:
        """Open it for a customer without a case: nobody's case, and no reply to wait for."""
        self._customer = customer
        self.kind.hide()
        self.begin(None)

    def tell(self, fault: Exception) -> None:
        """Why it was refused."""
        self._fault.tell(fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._set.setEnabled(self.time.due_at is not None and self.repeat.is_whole)

    def _want(self) -> None:
        due_at = self.time.due_at
        if due_at is not None and self.repeat.is_whole:
            kind, is_mine = self.kind.currentData()
            person = self._seat.person_id if is_mine else None
            text, rule = self.text.text().strip(), self.repeat.rule(due_at)
            self.wanted.emit(NewFollowUp(self._case, kind, due_at, text, person, self._customer, rule))

    def _kinds(self) -> list[tuple[str, FollowUpKind, bool]]:
        """In words, with whether it stays mine when the case goes to somebody else."""
        return [
            (self.tr("Reminder for me"), FollowUpKind.REMINDER, True),
            (self.tr("Reminder on the case"), FollowUpKind.REMINDER, False),
            (kind_words(FollowUpKind.IF_NO_REPLY), FollowUpKind.IF_NO_REPLY, False),
            (kind_words(FollowUpKind.PROMISE), FollowUpKind.PROMISE, True),
        ]

    def _lay_out(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(partial(self.left.emit))
        set_tone(self._set, Tone.PRIMARY)
        row = QWidget()
        buttons = FlowLayout(row)
        for button in (self._set, cancel):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.time, self.kind, self.repeat, self.text, self._fault):
            column.addWidget(part)
        column.addWidget(row)
