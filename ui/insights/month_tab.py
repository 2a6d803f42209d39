"""One tab of the page: its parts below each other, scrolled together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from carestation.summary.summary import Summary
from ui.insights.five_cards import FiveCards
from ui.insights.objectives_part import ObjectivesPart
from ui.insights.own_figures import OwnFigures
from ui.insights.parts import ChartPair, ChartPart, Definitions, FigureGroup, TablePart, WholeTable
from ui.insights.what_to_change import WhatToChange
from ui.theme import appearance

Sentences = FiveCards | OwnFigures | WhatToChange | ObjectivesPart
Figures = ChartPart | ChartPair | FigureGroup | WholeTable | Definitions
Part = Sentences | Figures
"""What a tab is made of: widgets that show a piece of a summary."""

_MARGIN, _GAP = 16, 24
_WIDEST = 1240
"""Wider than this, the eye loses the line on its way from the name to the number."""


class MonthTab(QScrollArea):
    """Shows a month only while somebody looks at it: the tabs behind it cost nothing."""

    figure_chosen = Signal(object)  # ChosenFigure

    def __init__(self, name: str, parts: Sequence[Part]) -> None:
        super().__init__()
        self.parts = tuple(parts)
        self._summary: Summary | None = None
        self._shown: Summary | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrows scroll it
        content = QWidget()
        content.setObjectName("content")
        content.setMaximumWidth(appearance.scaled(_WIDEST))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        for part in self.parts:
            column.addWidget(part)
            if isinstance(part, (TablePart, FiveCards)):
                part.figure_chosen.connect(self.figure_chosen)
            if isinstance(part, TablePart):
                part.looked_at.connect(self._follow)
        column.addStretch(1)
        self.setWidget(content)

    def show_summary(self, summary: Summary) -> None:
        """Show this month, now or when the tab is looked at."""
        self._summary = summary
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._summary is None or self._summary is self._shown:
            return
        self._shown = self._summary
        for part in self.parts:
            part.show_summary(self._summary)

    def _follow(self, place: QRect) -> None:
        part, content = self.sender(), self.widget()
        if isinstance(part, QWidget) and content is not None:
            corner = part.mapTo(content, place.topLeft())
            self.ensureVisible(corner.x(), corner.y(), 0, place.height() + _MARGIN)
