"""The bar that appears while things are marked: how many, what can be done to all of them, and what that would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.bulk.act import BulkAct
from carestation.bulk.on_many import BulkResult
from ui.bulk.acts_row import ActsRow
from ui.bulk.bulk_flow import BulkFlow
from ui.bulk.bulk_words import NAMED_IN_TIP, named, preview
from ui.bulk.go_button import GoButton
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone


class BulkBar(QWidget):
    """For any list: `show_marked` says what is marked. `cleared` asks to unmark all, `left` for the list."""

    cleared = Signal()
    left = Signal()

    def __init__(self, lane: Lane, acts: ActsRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: tuple[int, ...] = ()
        self._act: BulkAct | None = None
        self._result = BulkResult()
        self.flow = BulkFlow(lane, self)
        self.count, self.told = QLabel(), QLabel()
        self.go = GoButton()
        self.stop = QPushButton(self.tr("Not now"))
        self._acts = acts
        self._ask = QWidget()
        self._lay_out()
        self._connect()
        self.hide()

    def show_marked(self, marked: Sequence[int]) -> None:
        """These are marked now. What was about to be done was about others, so it is asked anew."""
        self._marked = tuple(marked)
        self.count.setText(self.tr("{n} marked").format(n=f"{len(marked):,}"))
        if not self.flow.is_busy or self._act is None:
            self._show_acts()
        self.setVisible(bool(marked) or self.flow.is_busy)

    def take_focus(self) -> None:
        """The keyboard goes to the first act."""
        if self._ask.isVisible():
            asked = self.go if self.go.isVisible() else self.stop
            asked.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.isVisible():
            self._acts.take_focus()

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

    def _look(self, act: BulkAct) -> None:
        self._act = act
        self._acts.hide()
        self._ask.show()
        self.go.hide()
        self.stop.setText(self.tr("Cancel"))
        self.told.setText(self.tr("Looking at what it would do …"))
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.flow.look(self._marked, act)

    def _foresee(self, act: BulkAct, result: BulkResult) -> None:
        self._act, self._result = act, result
        self.told.setText(preview(act, result))
        self.told.setToolTip(named(result.stay, NAMED_IN_TIP))
        self.go.say(act, len(result.done))
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
        self._acts.begin_anew()
        self._acts.show()

    def _connect(self) -> None:
        for button, handler in ((self.go, self._run), (self.stop, self._leave)):
            button.clicked.connect(handler)
            button.setAutoDefault(True)  # Return presses it
        self._acts.wanted.connect(self._look)
        self._acts.left.connect(self._leave)
        self.flow.foreseen.connect(self._foresee)
        self.flow.progressed.connect(self._progress)
        self.flow.finished.connect(self._finish)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("What to do with all that is marked"))
        set_tone(self.count, Tone.STRONG)
        set_tone(self.go, Tone.PRIMARY)
        set_tone(self.stop, Tone.FLAT)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumWidth(1)
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
        for part in (self.count, self._acts, self._ask):
            layout.addWidget(part)
