"""What a change would do to the open cases, said while it is being made and before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.clock import Clock
from carestation.errors import CareError
from carestation.instants import Instant
from carestation.reader import Reader
from carestation.what_if.effect import Effect, Proposal, effect
from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.settings.effect_list import EffectList
from ui.theme.tone import Tone, set_tone

Propose = Callable[[Reader, Instant], Proposal]
"""Asked in the reader's thread: what would be saved. CareError for what cannot be."""

_SUBJECT = "effect of a change"
_TYPING_MS, _PATIENCE_MS = 250, 400


class _Dropped(Exception):
    """Nobody waits for the answer any more."""


class _Wanted:
    """Whether somebody still waits; asked in the reader's thread."""

    def __init__(self) -> None:
        self._is_dropped = False

    def drop(self) -> None:
        """Nobody does."""
        self._is_dropped = True

    def __call__(self) -> None:
        if self._is_dropped:
            raise _Dropped


class EffectBar(QWidget):
    """`look` begins anew with each change; an answer to an earlier one is dropped in the middle."""

    answered = Signal()

    def __init__(self, reader: Asks, seat: Seat) -> None:
        super().__init__()
        self._reader, self._seat = reader, seat
        self._propose: Propose | None = None
        self._wanted = _Wanted()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._show_cases = QPushButton(self.tr("Show the cases"))
        self._show_cases.setCheckable(True)
        self._cancel = QPushButton(self.tr("Cancel"))
        for button in (self._show_cases, self._cancel):
            set_tone(button, Tone.LINK)
            button.setAutoDefault(False)
        self._list = EffectList(seat)
        self._typing = self._timer(_TYPING_MS, self._ask)
        self._patience = self._timer(_PATIENCE_MS, self._say_waiting)
        self._lay_out()
        self._show_cases.toggled.connect(self._show_list)
        self._cancel.clicked.connect(self.stop)
        self._say("")

    def look(self, propose: Propose | None) -> None:
        """Find out what this would do; None where nothing is changed."""
        self._drop()
        self._propose = propose
        if propose is None:
            self._say("")
        else:
            self._typing.start()

    def stop(self) -> None:
        """Find out nothing, until the next change."""
        self._drop()
        self._say(self.tr("What this would do to the open cases was not looked up."))

    def hideEvent(self, event: QHideEvent) -> None:
        """A closed window asks nothing."""
        super().hideEvent(event)
        self._drop()

    def _drop(self) -> None:
        self._typing.stop()
        self._patience.stop()
        self._wanted.drop()

    def _ask(self) -> None:
        if self._propose is None:
            return
        self._wanted = _Wanted()
        self._patience.start()
        question = partial(_effect, self._propose, self._seat.clock, self._wanted)
        self._reader.ask_newest(_SUBJECT, question, self._show, self._failed)

    def _show(self, found: Effect) -> None:
        self._patience.stop()
        self._list.show_effect(found)
        self._say(self._told(found), has_cases=not found.is_nothing, late=bool(found.late))
        self.answered.emit()

    def _show_list(self, shown: bool) -> None:
        self._list.setVisible(shown)
        self._show_cases.setText(self.tr("Hide the cases") if shown else self.tr("Show the cases"))

    def _told(self, found: Effect) -> str:
        if found.is_nothing:
            return self.tr("If you save this, nothing changes for the open cases.")
        late, no_longer, moved = len(found.late), len(found.no_longer_late), len(found.due_otherwise)
        parts = [self.tr("%n case(s) would be late", "", late)] if late else []
        parts += [self.tr("%n case(s) no longer late", "", no_longer)] if no_longer else []
        parts += [self.tr("%n case(s) due at another time", "", moved)] if moved else []
        return self.tr("If you save this: {what}.").format(what=", ".join(parts))

    def _failed(self, fault: Exception) -> None:
        self._patience.stop()
        if isinstance(fault, _Dropped):
            return
        if not isinstance(fault, CareError):
            raise fault
        self._say(self.tr("What this would do cannot be told yet: {fault}").format(fault=str(fault)))

    def _say_waiting(self) -> None:
        self._say(self.tr("Looking at the open cases…"), waiting=True)

    def _say(self, words: str, *, has_cases: bool = False, late: bool = False, waiting: bool = False) -> None:
        self._words.setText(words)
        set_tone(self._words, Tone.LATE if late else Tone.QUIET)
        self._show_cases.setVisible(has_cases)
        self._cancel.setVisible(waiting)
        if not has_cases:
            self._show_cases.setChecked(False)
        self.setVisible(bool(words))

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._words, stretch=1)
        row.addWidget(self._show_cases)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._list)


def _effect(propose: Propose, clock: Clock, wanted: _Wanted, read: Reader) -> Effect:
    now = clock()
    return effect(read.open_cases_recorded(), propose(read, now), now, wanted)
