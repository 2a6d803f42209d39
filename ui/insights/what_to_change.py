"""What to change: a few sentences, each with what it rests on and a button to act."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.advice.advice import Act, Advice
from carestation.summary.summary import Summary
from ui.theme.tone import Tone, set_tone


class AdviceLine(QWidget):
    """One of them."""

    act_wanted = Signal(object)  # Advice

    def __init__(self, advice: Advice) -> None:
        super().__init__()
        self.sentence, self.evidence = QLabel(advice.sentence), QLabel(advice.evidence)
        self.act = QPushButton(self._verb(advice.act))
        self.act.setAccessibleDescription(f"{advice.sentence} {advice.evidence}")
        self.act.clicked.connect(partial(self.act_wanted.emit, advice))
        self.sentence.setWordWrap(True)
        self.evidence.setWordWrap(True)
        set_tone(self.evidence, Tone.QUIET)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.sentence, 0, 0)
        grid.addWidget(self.evidence, 1, 0)
        grid.addWidget(self.act, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)

    def _verb(self, act: Act) -> str:
        return {
            Act.TARGETS: self.tr("Look at the targets"),
            Act.WHAT_IF: self.tr("Try other hours"),
            Act.SOP: self.tr("Open the SOP"),
            Act.CUSTOMER: self.tr("Open the customer"),
            Act.TODAY: self.tr("Look at the promises"),
        }[act]


class WhatToChange(QWidget):
    """Those of the month in view, the heaviest first."""

    act_wanted = Signal(object)  # Advice

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[AdviceLine, ...] = ()
        heading = QLabel(self.tr("What to change"))
        set_tone(heading, Tone.STRONG)
        self.nothing = QLabel(
            self.tr("Nothing stands out: there is no advice on fewer than twenty of anything.")
        )
        self.nothing.setWordWrap(True)
        set_tone(self.nothing, Tone.QUIET)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(heading)
        self._column.addWidget(self.nothing)

    def show_summary(self, summary: Summary) -> None:
        """Show this month's."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = tuple(AdviceLine(advice) for advice in summary.advice)
        for line in self.lines:
            line.act_wanted.connect(self.act_wanted)
            self._column.addWidget(line)
        self.nothing.setVisible(not self.lines)
