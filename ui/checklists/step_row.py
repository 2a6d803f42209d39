"""A step in its checklist: box and title, and below them, while it is the current one, its details."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from carestation.checklists.checklist import StepStatus
from ui.checklists.step_box import StepBox
from ui.checklists.step_details import StepDetails, StepShown, Wish
from ui.checklists.step_words import title_words
from ui.lanes.lane import Lane
from ui.side.let_go import let_go
from ui.side.link_button import INSET
from ui.side.toned_label import TonedLabel
from ui.theme import appearance

_RADIUS = 8


class StepRow(QWidget):
    """`wished(Wish, str)` for this step."""

    wished = Signal(object, str)

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._shown: StepShown | None = None
        self._is_current = False
        self._details: StepDetails | None = None
        self.box = StepBox()
        self.title = TonedLabel()
        self.title.setIndent(INSET)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 4, 8, 4)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.title, 0, 1)
        self.box.wished.connect(self._wish)
        self.box.entered.connect(self.enter)
        self.box.came.connect(self._become_current)
        self.box.went.connect(self.update)

    @property
    def is_current(self) -> bool:
        """Whether this is the step that is lit up."""
        return self._is_current

    def show_step(self, shown: StepShown, *, is_current: bool) -> None:
        """Show it. What is being typed into it stays where nothing changed."""
        if (shown, is_current) == (self._shown, self._is_current):
            return
        self._shown, self._is_current = shown, is_current
        self.title.say(*title_words(shown.step, shown.state, is_current=is_current))
        self.title.setToolTip(shown.done_by)
        self.box.show_step(shown, self._said(shown))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        self._show_details(shown if is_current else None)
        self.update()

    def enter(self) -> None:
        """Go into the answer, or stay at the box where there is none."""
        self._become_current()
        if self._details is None or not self._details.enter():
            self.go_to()

    def ask_why_skip(self) -> None:
        """Ask for a reason to skip it."""
        if self._details is not None:
            self._details.ask_why_skip()

    def go_to(self) -> None:
        """Put the keyboard here."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, fault: Exception) -> None:
        """Why something was refused."""
        if self._details is not None:
            self._details.tell(fault)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.go_to()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_current:
            return
        worn = appearance.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(worn.colour("selection"))
        has_focus = self.box.hasFocus()
        painter.setPen(QPen(worn.colour("focus"), 2) if has_focus else Qt.PenStyle.NoPen)
        inset = 1 if has_focus else 0
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)

    def _become_current(self) -> None:
        self.update()
        if not self._is_current:
            self.wished.emit(Wish.BE_CURRENT, "")

    def _wish(self, wish: Wish) -> None:
        self.wished.emit(wish, "")

    def _show_details(self, shown: StepShown | None) -> None:
        if self._details is not None:
            self._grid.removeWidget(self._details)
            let_go(self._details)
            self._details = None
        if shown is not None:
            self._details = StepDetails(shown, self._lane)
            self._details.wished.connect(self.wished)
            self._details.left.connect(self.go_to)
            self._grid.addWidget(self._details, 1, 1)
            self._details.show()  # now, so that the keyboard can go there

    def _said(self, shown: StepShown) -> str:
        """What a screen reader says beside “ticked” or “not ticked”."""
        words = self.title.words
        if shown.state.status is not StepStatus.OPEN:
            return f"{words} {shown.done_by}"
        return words
