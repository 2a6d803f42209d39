"""Sets a follow-up at any time, of any kind: opened in place, left with Esc."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.identity import CaseId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.side.fault_label import FaultLabel
from ui.side.follow_up_words import kind_words
from ui.side.time_field import TimeField
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class FollowUpForm(QWidget):
    """`wanted(NewFollowUp)`; `left()` for Esc and *Cancel*."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseId | None = None
        self.time = TimeField(seat)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in FollowUpKind:
            self.kind.addItem(kind_words(kind), kind)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("What for"))
        self.text.setAccessibleName(self.tr("What for"))
        self._fault = FaultLabel(lane)
        self._set = QPushButton(self.tr("Set follow-up"))
        self._lay_out()
        self.time.changed.connect(self._look)
        self.time.finished.connect(self._want)
        self.text.returnPressed.connect(self._want)
        self._set.clicked.connect(self._want)
        self._look()

    def begin(
        self,
        case: CaseId,
        kind: FollowUpKind = FollowUpKind.REMINDER,
        due_at: Instant | None = None,
        text: str = "",
    ) -> None:
        """Open it for this case, with what is known already."""
        self._case = case
        self._fault.clear()
        self.time.begin(due_at)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.text.setText(text)
        self.show()
        self.time.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, fault: Exception) -> None:
        """Why it was refused."""
        self._fault.tell(fault)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self._set.setEnabled(self.time.due_at is not None)

    def _want(self) -> None:
        if self._case is not None and self.time.due_at is not None:
            kind = FollowUpKind(self.kind.currentData())
            self.wanted.emit(NewFollowUp(self._case, kind, self.time.due_at, self.text.text().strip()))

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
        for part in (self.time, self.kind, self.text, self._fault):
            column.addWidget(part)
        column.addWidget(row)
