"""A follow-up that is set: what for and until when, with *Done*, *Move* and *Drop* in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp, SkipOccurrence
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind
from carestation.instants import Instant
from carestation.operation import Operation
from ui.case.seat import Seat
from ui.checklists.fault_label import FaultLabel
from ui.follow_ups.due_words import full_due
from ui.follow_ups.follow_up_words import kind_words, repeat_words
from ui.follow_ups.move_form import MoveForm
from ui.follow_ups.reason_field import ReasonField
from ui.lanes.lane import Lane
from ui.side.let_go import let_go
from ui.side.link_button import INSET, LinkButton
from ui.side.section import edged
from ui.side.toned_label import TonedLabel, Words
from ui.theme import appearance
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.pill import Pill
from ui.words.urgency import Standing, countdown

_RADIUS = 8


class FollowUpRow(QWidget):
    """A chip of two lines. `grown()` when a field opens below it. `tick` repaints its pill and nothing else."""

    grown = Signal()

    def __init__(self, lane: Lane, seat: Seat, follow_up: FollowUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._follow_up = follow_up
        self._below: QWidget | None = None
        self.title = TonedLabel()
        self.pill = Pill()
        self._fault = FaultLabel(lane)
        head = edged(self.title, self.pill, INSET)
        links = QWidget()
        flow = FlowLayout(links)
        self.links = (
            LinkButton(self.tr("Done"), self.end),
            LinkButton(self.tr("Move…"), self.ask_when),
            LinkButton(self.tr("Drop"), self.drop),
        )
        self.skip_link = LinkButton(self.tr("Skip once"), self.skip)
        for link in (*self.links, self.skip_link):
            flow.addWidget(link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(5, 6, 5, 6)
        self._column.setSpacing(4)
        for part in (head, links, self._fault):
            self._column.addWidget(part)
        self.show_follow_up(follow_up)

    def show_follow_up(self, follow_up: FollowUp) -> None:
        """Show it as it stands now."""
        if follow_up != self._follow_up:
            self._close_below()
        self._follow_up = follow_up
        said = [Words(follow_up.text or kind_words(follow_up.kind))]
        if follow_up.text and follow_up.kind is not FollowUpKind.REMINDER:
            said.append(Words(kind_words(follow_up.kind), "quiet", small=True))
        if follow_up.rule:
            said.append(Words(repeat_words(follow_up.rule), "quiet", small=True))
        self.skip_link.setVisible(bool(follow_up.rule))
        self.title.say(*said)
        for link in (*self.links, self.skip_link):
            link.setAccessibleDescription(self.title.words)
        self.tick(self._seat.clock())

    def tick(self, now: Instant) -> None:
        """Count on."""
        one, zone = self._follow_up, self._seat.zone
        pill = countdown(one.due_at, one.created_at, Standing.RUNNING, None, now, zone)
        self.pill.show_countdown(pill, full_due(one.due_at, now, zone))

    def end(self) -> None:
        """It is done."""
        self._do(EndFollowUp(self._follow_up.id))

    def skip(self) -> None:
        """Not this time, but the next."""
        self._do(SkipOccurrence(self._follow_up.id))

    def drop(self) -> None:
        """Let it go; a promise only for a reason."""
        if self._follow_up.kind is not FollowUpKind.PROMISE:
            self._do(EndFollowUp(self._follow_up.id, done=False))
            return
        reason = ReasonField(self.tr("Why is the promise let go?"), self.tr("Drop"))
        reason.given.connect(self._drop_for)
        reason.left.connect(self._close_below)
        self._open_below(reason)

    def ask_when(self) -> None:
        """Ask for another time, of a promise with the reason."""
        form = MoveForm(self._seat, needs_reason=self._follow_up.kind is FollowUpKind.PROMISE)
        form.moved.connect(self._move_to)
        form.left.connect(self._close_below)
        self._open_below(form)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(appearance.current().colour("control_line"), 1))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)

    def _drop_for(self, reason: str) -> None:
        self._do(EndFollowUp(self._follow_up.id, done=False, why=reason))

    def _move_to(self, due_at: Instant, reason: str) -> None:
        self._do(MoveFollowUp(self._follow_up.id, due_at, reason))

    def _do(self, operation: Operation[Any]) -> None:
        self._fault.clear()
        self._lane.do(operation, failed=self._fault.tell)

    def _open_below(self, field: QWidget) -> None:
        self._close_below()
        self._below = field
        self._column.insertWidget(2, field)
        field.show()  # now, so that the keyboard can go there
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.grown.emit()

    def _close_below(self) -> None:
        self._fault.clear()
        if self._below is not None:
            had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
            let_go(self._below)
            self._below = None
            if had_focus:
                self.links[1].setFocus(Qt.FocusReason.OtherFocusReason)
