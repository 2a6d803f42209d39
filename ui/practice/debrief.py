"""What is said after a role-play: the last words, the five R's by their rules, and the moments that counted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from carestation.practice.play import Play
from carestation.practice.practice_desk import HOURS
from carestation.practice.scene import FiveR
from carestation.practice.score import Point, Score, Tally
from carestation.timers.utc_offsets import find_zone
from ui.practice.practice_words import ending_words, five_r_word
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.words import moments

_WIDEST = 820


class Debrief(QWidget):
    """`again` and `done` are its buttons; the first has the keyboard."""

    def __init__(self, play: Play, score: Score) -> None:
        super().__init__()
        self.again = QPushButton(self.tr("Play it again"))
        self.done = QPushButton(self.tr("Close practice"))
        set_tone(self.again, Tone.PRIMARY)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(12)
        self._tell_end(play)
        self._tell_five(score)
        self._tell_moments(play, score)
        self._column.addStretch(1)
        self._lay_out()
        self.setFocusProxy(self.again)

    def _tell_end(self, play: Play) -> None:
        assert play.ending is not None
        self._add(play.scene.title, Tone.TITLE)
        self._add(ending_words(play.ending), Tone.STRONG)
        if play.by_hand:
            return
        quote = QFrame()
        set_tone(quote, Tone.OURS)
        inside = QVBoxLayout(quote)
        inside.addWidget(_label(play.scene.customer.name, Tone.QUIET))
        inside.addWidget(_label(play.state.says))
        self._column.addWidget(quote)
        self._add(play.state.lesson)

    def _tell_five(self, score: Score) -> None:
        self._add(self.tr("The five R’s: {points}").format(points=self._points(score.whole)), Tone.SECTION)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for column, (r, tally) in enumerate(score.of_each.items()):
            grid.addWidget(_label(five_r_word(r), Tone.QUIET), 0, column)
            grid.addWidget(_label(self._points(tally), Tone.STRONG), 1, column)
        grid.setColumnStretch(len(FiveR), 1)
        self._column.addLayout(grid)

    def _points(self, tally: Tally) -> str:
        if not tally.of:
            return self.tr("nothing to judge")
        return self.tr("{won} of {of}").format(won=tally.won, of=tally.of)

    def _tell_moments(self, play: Play, score: Score) -> None:
        self._add(self.tr("The moments that counted"), Tone.SECTION)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, point in enumerate(score.points):
            for column, label in enumerate(self._of(point)):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(3, 1)
        self._column.addLayout(grid)

    def _of(self, point: Point) -> tuple[QLabel, ...]:
        at = self.tr("end") if point.at is None else moments.clock(point.at, find_zone(HOURS.zone))
        won = _label(
            self.tr("won") if point.won else self.tr("missed"), Tone.IN_TIME if point.won else Tone.LATE
        )
        return (_label(at, Tone.QUIET), won, _label(five_r_word(point.r)), _label(point.why))

    def _add(self, words: str, tone: Tone = Tone.NONE) -> None:
        self._column.addWidget(_label(words, tone))

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setLayout(self._column)
        sheet.setMaximumWidth(appearance.scaled(_WIDEST))
        middle = QWidget()
        for ground in (sheet, middle):
            ground.setObjectName("content")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sheet, stretch=1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(middle)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(24, 12, 24, 16)
        buttons.addWidget(self.again)
        buttons.addWidget(self.done)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, stretch=1)
        column.addLayout(buttons)

    @property
    def said(self) -> str:
        """Every word of it, in order."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))


def _label(words: str, tone: Tone = Tone.NONE) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(len(words) > 30)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_tone(label, tone)
    return label
