"""The bar that appears while cases are marked: how many, what can be done to all of them, and what that would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.bulk.acts import AssignAll, BulkAct, ResolveAll, SnoozeAll, TagAll
from carestation.bulk.on_cases import BulkResult
from carestation.cases.tag_case import read_tags
from carestation.errors import CareError
from carestation.identity import CaseId, RepresentativeId
from carestation.instants import Instant
from ui.bulk.bulk_flow import BulkFlow
from ui.bulk.bulk_menus import BulkMenus
from ui.bulk.bulk_words import NAMED_IN_TIP, named, preview
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.side.reason_field import ReasonField
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class BulkBar(QWidget):
    """For any list of cases: `show_cases` says which are marked. `cleared` asks to unmark all, `left` for the list."""

    cleared = Signal()
    left = Signal()

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._cases: tuple[CaseId, ...] = ()
        self._act: BulkAct | None = None
        self._result = BulkResult()
        self.flow = BulkFlow(lane, self)
        self.count, self.told = QLabel(), QLabel()
        self.assign = QPushButton(self.tr("Assign…"))
        self.snooze = QPushButton(self.tr("Follow up…"))
        self.resolve = QPushButton(self.tr("Resolve"))
        self.tag = QPushButton(self.tr("Tag…"))
        self.go = QPushButton(self.tr("Do it"))
        self.stop = QPushButton(self.tr("Not now"))
        self._menus = BulkMenus(lane, seat, self.assign, self.snooze)
        self.tags = ReasonField(self.tr("Tags, apart by commas"), self.tr("Tag"))
        self._acts = QWidget()
        self._ask = QWidget()
        self._lay_out()
        self._connect()
        self.hide()

    def show_cases(self, cases: Sequence[CaseId]) -> None:
        """These are marked now. What was about to be done was about others, so it is asked anew."""
        self._cases = tuple(cases)
        self.count.setText(self.tr("{n} marked").format(n=f"{len(cases):,}"))
        if not self.flow.is_busy or self._act is None:
            self._show_acts()
        self.setVisible(bool(cases) or self.flow.is_busy)

    def take_focus(self) -> None:
        """The keyboard goes to the first act."""
        if self.isVisible():
            first = self.go if self._ask.isVisible() and self.go.isVisible() else self.assign
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and isinstance(focus, QPushButton):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, painter = appearance.current(), QPainter(self)
        painter.fillRect(self.rect(), worn.colour("selection"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, worn.colour("line"))

    def _ask_tags(self) -> None:
        self.tags.field.clear()
        self._acts.hide()
        self.tags.show()
        self.tags.setFocus(Qt.FocusReason.OtherFocusReason)

    def _assign_to(self, person: RepresentativeId | None) -> None:
        self._look(AssignAll(person))

    def _snooze_until(self, due_at: Instant) -> None:
        self._look(SnoozeAll(due_at))

    def _resolve(self) -> None:
        self._look(ResolveAll())

    def _tag(self, words: str) -> None:
        try:
            tags = read_tags(words)
        except CareError as error:
            self._lane.failed.emit(error)
            return
        if tags:
            self._look(TagAll(tags))

    def _look(self, act: BulkAct) -> None:
        self._act = act
        self._acts.hide()
        self.tags.hide()
        self._ask.show()
        self.go.hide()
        self.stop.setText(self.tr("Cancel"))
        self.told.setText(self.tr("Looking at what it would do …"))
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.flow.look(self._cases, act)

    def _foresee(self, act: BulkAct, result: BulkResult) -> None:
        self._act, self._result = act, result
        self.told.setText(preview(act, result))
        self.told.setToolTip(named(result.stay, NAMED_IN_TIP))
        self.go.setVisible(bool(result.done))
        self.stop.setText(self.tr("Not now"))
        (self.go if result.done else self.stop).setFocus(Qt.FocusReason.OtherFocusReason)

    def _run(self) -> None:
        if self._act is None:
            return
        self.go.hide()
        self.stop.setText(self.tr("Cancel"))
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.flow.run(self._result, self._act)

    def _progress(self, done: int, all_: int) -> None:
        self.told.setText(self.tr("{done} of {all} …").format(done=f"{done:,}", all=f"{all_:,}"))

    def _finish(self) -> None:
        had_it = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._act = None
        self._show_acts()
        self.cleared.emit()
        if had_it:
            self.left.emit()

    def _leave(self) -> None:
        if self.flow.is_busy:
            self.flow.cancel()
            if self.flow.is_busy:
                return  # the piece that is under way is finished, and then told
        self._act = None
        self._show_acts()
        self.left.emit()

    def _show_acts(self) -> None:
        self._ask.hide()
        self.tags.hide()
        self._acts.show()

    def _connect(self) -> None:
        for button, handler in (
            (self.resolve, self._resolve),
            (self.tag, self._ask_tags),
            (self.go, self._run),
            (self.stop, self._leave),
        ):
            button.clicked.connect(handler)
            button.setAutoDefault(True)  # Return presses it
        for button in (self.assign, self.snooze):
            button.setAutoDefault(True)
        self._menus.person_chosen.connect(self._assign_to)
        self._menus.time_chosen.connect(self._snooze_until)
        self.tags.given.connect(self._tag)
        self.tags.left.connect(self._leave)
        self.flow.foreseen.connect(self._foresee)
        self.flow.progressed.connect(self._progress)
        self.flow.finished.connect(self._finish)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Marked cases"))
        set_tone(self.count, Tone.STRONG)
        set_tone(self.go, Tone.PRIMARY)
        set_tone(self.stop, Tone.FLAT)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumWidth(1)
        acts = FlowLayout(self._acts, gap=6)
        for button in (self.assign, self.snooze, self.resolve, self.tag):
            acts.addWidget(button)
        buttons = QHBoxLayout()
        for button in (self.go, self.stop):
            buttons.addWidget(button)
        buttons.addStretch()
        ask = QVBoxLayout(self._ask)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.addWidget(self.told)
        ask.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(6)
        for part in (self.count, self._acts, self.tags, self._ask):
            layout.addWidget(part)
