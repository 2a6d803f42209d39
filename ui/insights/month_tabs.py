"""The tabs of the page: from the month at a glance to what each figure means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from carestation.people.representative import Representative
from carestation.summary.summary import Summary
from carestation.summary.tables.charts import DAYS, HOURS, ISSUE_TYPES, SCORES, WEEKDAYS, ChartPlan
from ui.insights.five_cards import FiveCards
from ui.insights.month_tab import MonthTab, Part
from ui.insights.objectives_part import ObjectivesPart
from ui.insights.own_figures import OwnFigures
from ui.insights.parts import ChartPair, ChartPart, Definitions, FigureGroup, WholeTable
from ui.insights.seen_by import TEAM, sees_the_team
from ui.insights.what_to_change import WhatToChange

MOST_WORDS = 50
"""Of what customers said, the page shows the lowest ratings; the exports have all."""

MOST_TYPES = 10
"""So many names have room below their bars; on half the width half of them."""


class MonthTabs(QTabWidget):
    """Whoever is not the owner sees their own month first, and of nobody else."""

    figure_chosen = Signal(object)  # ChosenFigure

    def __init__(self, person: Representative | None) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        owner = sees_the_team(person)
        self.advice, self.objectives = WhatToChange(), ObjectivesPart(owner)
        self._add(self.tr("Overview"), *self._overview(owner))
        self._add(self.tr("Responses"), *self._responses())
        self._add(self.tr("Cases"), *self._cases())
        self._add(self.tr("Ratings"), *self._ratings())
        self._add(self.tr("Promises and SOPs"), *self._promises_and_sops())
        if owner:
            self._add(self.tr("Team"), self._team())
        self._meanings = self._add(self.tr("What is this?"), self._definitions())

    def show_summary(self, summary: Summary) -> None:
        """Show this month on every tab."""
        for tab in self.tabs():
            tab.show_summary(summary)

    def tabs(self) -> list[MonthTab]:
        """All of them."""
        widgets = (self.widget(at) for at in range(self.count()))
        return [widget for widget in widgets if isinstance(widget, MonthTab)]

    def show_meanings(self) -> None:
        """What each figure means."""
        self.setCurrentWidget(self._meanings)
        self._meanings.setFocus()

    def _add(self, title: str, *parts: Part) -> MonthTab:
        tab = MonthTab(title, parts)
        tab.figure_chosen.connect(self.figure_chosen)
        self.addTab(tab, title)
        return tab

    def _overview(self, owner: bool) -> list[Part]:
        own: list[Part] = [] if owner else [OwnFigures()]
        issue_types = ChartPart(self._most_frequent(), MOST_TYPES // 2)
        return [
            *own,
            FiveCards(),
            self.advice,
            self.objectives,
            ChartPart(DAYS),
            ChartPair(ChartPart(WEEKDAYS), ChartPart(HOURS)),
            ChartPair(issue_types, ChartPart(SCORES)),
        ]

    def _most_frequent(self) -> ChartPlan:
        return replace(ISSUE_TYPES, title=self.tr("New cases of the most frequent issue types"))

    def _responses(self) -> list[Part]:
        return [
            FigureGroup("First response"),
            FigureGroup("Next response"),
            ChartPair(ChartPart(WEEKDAYS), ChartPart(HOURS)),
            WholeTable("by-weekday", self.tr("By weekday")),
            WholeTable("by-hour", self.tr("By hour")),
        ]

    def _cases(self) -> list[Part]:
        return [
            FigureGroup("Cases"),
            FigureGroup("Resolution"),
            ChartPart(self._most_frequent(), MOST_TYPES),
            WholeTable("by-issue-type", self.tr("By issue type")),
            WholeTable("by-channel", self.tr("By channel")),
        ]

    def _ratings(self) -> list[Part]:
        nobody = self.tr("Nobody added words to a rating in this month.")
        return [
            FigureGroup("Ratings"),
            ChartPart(SCORES),
            WholeTable("ratings", self.tr("Ratings by score")),
            WholeTable("words", self.tr("What customers said"), nobody, MOST_WORDS),
        ]

    def _promises_and_sops(self) -> list[Part]:
        none = self.tr("No case with a checklist was resolved in this month.")
        return [
            FigureGroup("Promises"),
            FigureGroup("SOPs"),
            WholeTable("by-sop", self.tr("By SOP"), none),
            FigureGroup("Repeat business"),
            FigureGroup("Training"),
        ]

    def _team(self) -> Part:
        nobody = self.tr("A colleague is named here once a figure of theirs is made of five.")
        return WholeTable(TEAM, self.tr("By representative"), nobody)

    def _definitions(self) -> Part:
        return Definitions(self.tr("What the figures mean"))
