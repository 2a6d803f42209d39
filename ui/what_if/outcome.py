"""Where the outcome of a replay stands: how far it is, what came of it, or a sentence and the button that helps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from carestation.what_if.attainment import Attainment
from ui.case.seat import Seat
from ui.what_if.result_view import ResultView
from ui.widgets.empty_state import EmptyState


class Outcome(QStackedWidget):
    """`cancelled`, and `change_wanted` where there is nothing to see before something is changed."""

    cancelled = Signal()
    change_wanted = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.result = ResultView(seat)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.change = QPushButton(self.tr("Change the targets"))
        self._bar = QProgressBar(maximum=0, textVisible=False)
        self._bar.setAccessibleName(self.tr("Replaying the record"))
        self._state = EmptyState("history", "", self.cancel, self.change)
        self._stand_in = QWidget()
        column = QVBoxLayout(self._stand_in)
        column.setContentsMargins(0, 0, 16, 0)
        column.addWidget(self._bar)
        column.addWidget(self._state, stretch=1)
        self.addWidget(self._stand_in)
        self.addWidget(self.result)
        self.cancel.clicked.connect(self.cancelled)
        self.change.clicked.connect(self.change_wanted)
        self.say_nothing_changed()

    @property
    def sentence(self) -> str:
        """What is said while there is nothing to see."""
        return self._state.sentence

    def say_nothing_changed(self) -> None:
        """A replay would show the past as it was."""
        self._say(
            self.tr(
                "Change a target or an opening hour, then replay: every case of these days is timed once more, "
                "and you see which would have been late."
            )
        )

    def say(self, sentence: str) -> None:
        """Why there is nothing to see."""
        self._say(sentence)

    def show_progress(self, done: int, total: int) -> None:
        """It goes on."""
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._say(
            self.tr("Replaying {done} of {total} cases …").format(done=done, total=total), under_way=True
        )

    def show_attainment(self, counted: Attainment, days: str) -> None:
        """It is done."""
        if not counted.cases:
            self._say(self.tr("No case was opened {days}. Choose other days.").format(days=days))
        elif not counted.cells:
            self._say(self.tr("No target was due in the cases opened {days}.").format(days=days))
        else:
            self.result.show_attainment(counted, days)
            self.setCurrentWidget(self.result)

    def _say(self, sentence: str, *, under_way: bool = False) -> None:
        self._state.say(sentence)
        self._bar.setVisible(under_way)
        self.cancel.setVisible(under_way)
        self.change.setVisible(not under_way)
        self.setCurrentWidget(self._stand_in)
