"""The strip over a practice desk: that it is practice, how the customer feels, and a clock that can be put forward."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.instants import MINUTE, Instant, to_datetime
from carestation.practice.play import Play
from carestation.practice.practice_desk import HOURS
from carestation.timers.utc_offsets import find_zone
from ui.practice.practice_words import mood_word
from ui.practice.second_player import SecondPlayer
from ui.theme.tone import Tone, set_tone
from ui.words import moments

STEP_MINUTES = 10


class CoachStrip(QFrame):
    """`advance_wanted` puts the clock forward; `leave_wanted` gives the scene up. Below it, a second player's pane."""

    advance_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, play: Play, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._mood = QLabel()
        self._patience = QLabel()
        self._clock = QLabel()
        self.advance = QPushButton(self.tr("Advance %n minute(s)", "", STEP_MINUTES))
        self.advance.setShortcut("Ctrl+Shift+A")
        self.advance.setToolTip(
            self.tr("Let time pass on the practice clock ({key})").format(
                key=self.advance.shortcut().toString()
            )
        )
        self.leave = QPushButton(self.tr("Give up"))
        self.second = SecondPlayer(play.scene, self) if play.by_hand else None
        self._words.setText(self.tr("Practice: {scene}").format(scene=play.scene.title))
        self._lay_out()
        set_tone(self, Tone.PRACTICE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.advance.clicked.connect(self._advance)
        self.leave.clicked.connect(self._leave)

    def show_play(self, play: Play, left_ms: int, now: Instant) -> None:
        """How it stands at this moment."""
        name = play.scene.customer.first_name
        self._mood.setText(
            self.tr("{name} is {mood} ({of} of 5)").format(name=name, mood=mood_word(play.mood), of=play.mood)
        )
        minutes = -(-left_ms // MINUTE)
        waits = self.tr("waits %n minute(s) more", "", minutes)
        self._patience.setText("" if play.over or play.by_hand else waits)
        set_tone(self._patience, Tone.LATE if minutes <= STEP_MINUTES else Tone.NONE)
        zone = find_zone(HOURS.zone)
        day = to_datetime(now).astimezone(zone)
        self._clock.setText(
            f"{self.locale().dayName(day.isoweekday(), self.locale().FormatType.ShortFormat)} "
            f"{moments.clock(now, zone)}"
        )

    def end(self) -> None:
        """The scene is over: what is left is said in the debrief."""
        for part in (self._patience, self.advance, self.leave, self.second):
            if part is not None:
                part.hide()

    @property
    def said(self) -> str:
        """All that the strip says."""
        parts = (self._words, self._mood, self._patience, self._clock)
        return " · ".join(part.text() for part in parts if part.text())

    def _advance(self) -> None:
        self.advance_wanted.emit()

    def _leave(self) -> None:
        self.leave_wanted.emit()

    def _lay_out(self) -> None:
        set_tone(self._words, Tone.STRONG)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._words)
        row.addStretch(1)
        for part in (self._mood, self._patience, self._clock, self.advance, self.leave):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.addLayout(row)
        if self.second is not None:
            column.addWidget(self.second)
