"""What would we have met? Try other targets or hours on the cases of the past before promising them."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from carestation.changes import Topic
from carestation.errors import CareError
from carestation.instants import to_datetime
from carestation.what_if.attainment import Attainment
from carestation.what_if.days import Days
from ui.case.seat import Seat
from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry
from ui.lanes.asks import Asks
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.lanes.work_lane import WorkLane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.what_if.outcome import Outcome
from ui.what_if.plan_editors import InForce, PlanEditors
from ui.what_if.record_replay import RecordReplay
from ui.widgets.flow_layout import FlowLayout

USUAL = timedelta(days=90)
"""So many days back is begun with: enough cases to judge by, and none of another year's business."""

_MARGIN, _WIDEST = 16, 900


class WhatIfPage(QWidget):
    """Nothing is changed here: the settings are. `case_chosen` opens a case that makes the difference."""

    case_chosen = Signal(object)

    def __init__(
        self, lane: Lane, reader: Asks, work: WorkLane, registry: CommandRegistry, seat: Seat
    ) -> None:
        super().__init__()
        self._lane = lane
        self.editors = PlanEditors(seat.issue_types(), self)
        self.outcome = Outcome(seat)
        self.replay = RecordReplay(reader, work, seat, self)
        self.tabs = QTabWidget()
        self.begin = QPushButton(self.tr("Replay"))
        self.reset = QPushButton(self.tr("As it is set"))
        today = to_datetime(seat.clock()).astimezone(seat.zone).date()
        self.since = _date_field(self.tr("First day"), today - USUAL)
        self.until = _date_field(self.tr("Last day"), today)
        self._days = ""
        self._lay_out(registry)
        self._join()
        self._fresh = Freshness(self, self._reload, Topic.SETTING)
        lane.changed.connect(self._fresh.note)

    def run(self) -> None:
        """Replay what is entered, or say what is wrong with it."""
        self.tabs.setCurrentWidget(self.outcome)
        try:
            plan, days = self.editors.plan(), Days(_day(self.since), _day(self.until))
        except CareError as fault:
            self.outcome.say(str(fault))
            return
        if plan.changes_nothing:
            self.outcome.say_nothing_changed()
            return
        self._days = self._told(days)
        self.replay.begin(plan, days)

    def _reload(self) -> None:
        """What is tried already is left alone."""
        if self.editors.is_untouched:
            self._lane.ask(InForce, self.editors.show_in_force)

    def _told(self, days: Days) -> str:
        locale, shape = QLocale(), QLocale.FormatType.ShortFormat
        first, last = (locale.toString(field.date(), shape) for field in (self.since, self.until))
        if days.since == days.until:
            return self.tr("on {day}").format(day=first)
        return self.tr("from {first} to {last}").format(first=first, last=last)

    def _show(self, counted: Attainment) -> None:
        self.outcome.show_attainment(counted, self._days)
        if self.tabs.currentWidget() is self.outcome:
            self.outcome.result.setFocus()

    def _stopped(self, fault: Exception | None) -> None:
        why = str(fault) if isinstance(fault, CareError) else ""
        sentence = self.tr("The record was not replayed to its end.")
        self.outcome.say(f"{sentence} {why}".strip())
        if fault is not None and not isinstance(fault, CareError):
            raise fault  # one of ours: for the crash report

    def _reset(self) -> None:
        self.replay.cancel()
        self._lane.ask(InForce, self.editors.show_in_force)
        self.outcome.say_nothing_changed()

    def _change(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.editors.targets.setFocus()

    def _join(self) -> None:
        self.begin.clicked.connect(self.run)
        self.reset.clicked.connect(self._reset)
        self.replay.progressed.connect(self.outcome.show_progress)
        self.replay.ready.connect(self._show)
        self.replay.stopped.connect(self._stopped)
        self.outcome.cancelled.connect(self.replay.cancel)
        self.outcome.change_wanted.connect(self._change)
        self.outcome.result.case_chosen.connect(self.case_chosen)

    def _lay_out(self, registry: CommandRegistry) -> None:
        title = QLabel(self.tr("What would we have met?"))
        title.setMinimumHeight(self.begin.sizeHint().height())
        set_tone(title, Tone.TITLE)
        set_tone(self.begin, Tone.PRIMARY)
        head = QWidget()
        flow = FlowLayout(head, gap=12)
        flow.setContentsMargins(_MARGIN, 12, _MARGIN, 4)
        for part in (title, self._dates(), self.begin, self.reset, CommandButton(registry, "go.insights")):
            flow.addWidget(part)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_scrolled(self.editors.targets), self.tr("Targets to try"))
        self.tabs.addTab(_scrolled(self.editors.week), self.tr("Opening hours to try"))
        self.tabs.addTab(self.outcome, self.tr("Then and now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        inset = QHBoxLayout()
        inset.setContentsMargins(_MARGIN, 0, 0, 0)
        inset.addWidget(self.tabs)
        column.addLayout(inset, stretch=1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self.setFocusProxy(self.tabs.tabBar())

    def _dates(self) -> QWidget:
        dates = QWidget()
        row = QHBoxLayout(dates)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, date_field in ((self.tr("Cases from"), self.since), (self.tr("to"), self.until)):
            label = QLabel(words)
            label.setBuddy(date_field)
            row.addWidget(label)
            row.addWidget(date_field)
        return dates


def _date_field(name: str, day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    return field


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _scrolled(editor: QWidget) -> QScrollArea:
    """As wide as the eye can cross, and as high as there is room."""
    content = QWidget()
    content.setObjectName("content")
    content.setMaximumWidth(appearance.scaled(_WIDEST))
    column = QVBoxLayout(content)
    column.setContentsMargins(0, _MARGIN, _MARGIN, _MARGIN)
    column.addWidget(editor)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area
