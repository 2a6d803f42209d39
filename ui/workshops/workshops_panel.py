"""The workshops of the team: planned with an agenda from the month, held with notes and decisions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.identity import WorkshopId
from carestation.instants import to_datetime
from carestation.people.representative import Representative
from carestation.reader import Reader
from carestation.workshops.hold_workshop import PlanWorkshop
from carestation.workshops.of_desk import agenda_of
from carestation.workshops.workshop import AgendaItem, Workshop
from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState
from ui.workshops.workshop_view import WorkshopView

_LIST = 220


@dataclass(frozen=True, slots=True)
class _Known:
    workshops: tuple[Workshop, ...]
    people: tuple[Representative, ...]


class WorkshopsPanel(QWidget):
    """The list beside the workshop in view. Leads and owners plan; everybody writes."""

    def __init__(self, lane: Lane, reader: Asks, seat: Seat) -> None:
        super().__init__()
        self._lane, self._reader, self._seat = lane, reader, seat
        self._workshops: tuple[Workshop, ...] = ()
        self._wanted: WorkshopId | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Workshops"))
        self.view = WorkshopView(lane, seat)
        self.plan = QPushButton(self.tr("Plan a workshop"))
        self._first = QPushButton(self.tr("Plan a workshop"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.plan.clicked.connect(self.plan_one)
        self._first.clicked.connect(self.plan_one)
        self.list.currentRowChanged.connect(self._show_row)
        self._fresh = Freshness(self, self._reload, Topic.TEAM, Topic.FOLLOW_UP, Topic.PERSON)
        lane.changed.connect(self._fresh.note)

    def plan_one(self) -> None:
        """For today, with what the last whole month has to say."""
        for button in (self.plan, self._first):
            button.setEnabled(False)
        self._reader.ask(partial(_agenda, self._seat), self._plan, self._not_planned)

    def _plan(self, agenda: tuple[AgendaItem, ...]) -> None:
        self._offer(True)
        today = to_datetime(self._seat.clock()).astimezone(self._seat.zone).date()
        self._lane.do(PlanWorkshop(today, agenda), self._planned)

    def _planned(self, workshop: WorkshopId) -> None:
        self._wanted = workshop
        self._fresh.spoil()

    def _not_planned(self, fault: Exception) -> None:
        self._offer(True)
        self._lane.failed.emit(fault)

    def _offer(self, is_offered: bool) -> None:
        for button in (self.plan, self._first):
            button.setEnabled(is_offered)

    def _reload(self) -> None:
        self._lane.ask(_known, self._show)

    def _show(self, known: _Known) -> None:
        chosen = self._wanted or self.view.shown
        self._wanted = None
        self._workshops = known.workshops
        self.view.meet(known.people)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([self._title(one) for one in known.workshops])
        self.list.blockSignals(False)
        ids = [one.id for one in known.workshops]
        self._stack.setCurrentIndex(1 if ids else 0)
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids else 0)

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._workshops):
            self.view.show_workshop(self._workshops[row])

    def _title(self, one: Workshop) -> str:
        written = QLocale().toString(
            QDate(one.day.year, one.day.month, one.day.day), QLocale.FormatType.LongFormat
        )
        return written if one.held_at is not None else self.tr("{day} (open)").format(day=written)

    def _lay_out(self) -> None:
        may_plan = self._seat.may_override
        words = self.tr(
            "No workshop yet. Its agenda is made from the last month’s figures, the steps that do not fit, "
            "customers’ words and what the team suggests."
        )
        self._stack.addWidget(EmptyState("users-round", words, *([self._first] if may_plan else [])))
        set_tone(self._first, Tone.PRIMARY)
        self._first.setVisible(may_plan)
        self.plan.setVisible(may_plan)
        self.list.setFixedWidth(appearance.scaled(_LIST))
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 0, 12)
        left.addWidget(self.plan)
        left.addWidget(self.list, stretch=1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left)
        row.addWidget(self.view, stretch=1)
        self._stack.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)


def _agenda(seat: Seat, read: Reader) -> tuple[AgendaItem, ...]:
    return agenda_of(read, seat.clock())


def _known(read: Reader) -> _Known:
    return _Known(read.team.workshops(), read.people())
