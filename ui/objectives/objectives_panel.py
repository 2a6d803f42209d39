"""The objectives beside the policy: as they stand in this month, and where they are set."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.changes import Changes, Topic
from carestation.instants import Instant, to_datetime
from carestation.objectives.change_objectives import RemoveObjective, SetObjective
from carestation.objectives.objective import Objective
from carestation.objectives.usual import set_usual
from carestation.summary.month import Month, zone_named
from carestation.summary.of_month import summary_of
from carestation.summary.summary import Summary
from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.objectives.objective_form import ObjectiveForm
from ui.objectives.objectives_view import ObjectivesView

if TYPE_CHECKING:
    from carestation.people.representative import Representative
    from carestation.reader import Reader

_SUBJECT = "objectives"
_TOPICS = (Topic.OBJECTIVE, Topic.CASE, Topic.FOLLOW_UP, Topic.SETTING, Topic.ORDER)


class ObjectivesPanel(QWidget):
    """Reads the month in the reader lane when it is first seen, and again when something changed."""

    def __init__(self, lane: Lane, reader: Asks, seat: Seat) -> None:
        super().__init__()
        self._lane, self._reader, self._seat = lane, reader, seat
        self.view = ObjectivesView(seat.is_owner, is_narrow=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._fresh = Freshness(self, self.reload, *_TOPICS)
        self.setting = ObjectiveSetting(lane, reader, seat, self)
        self.setting.join(self.view)
        lane.changed.connect(self.note)

    def note(self, changes: Changes) -> None:
        """Something changed at the desk."""
        self._fresh.note(changes)

    def reload(self) -> None:
        """Ask how the month stands."""
        now, zone = self._seat.clock(), self._seat.hours.zone
        self._reader.ask_newest(_SUBJECT, partial(_this_month, zone, now), self._show)

    def _show(self, summary: Summary) -> None:
        people = dict(summary.people)
        self.view.show_standing(summary.objectives, summary.month.previous.short_name, people)


class ObjectiveSetting(QWidget):
    """What the buttons of a view do: the form, and the acts behind it. Never seen itself."""

    def __init__(self, lane: Lane, reader: Asks, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._lane, self._reader, self._seat = lane, reader, seat
        self.form: ObjectiveForm | None = None

    def join(self, view: ObjectivesView) -> None:
        """Answer this view's buttons."""
        view.new_wanted.connect(self.ask_new)
        view.change_wanted.connect(self.ask)
        view.usual_wanted.connect(self.set_usual)

    def ask_new(self) -> None:
        """A new one."""
        self._reader.ask(_people, partial(self._open, None))

    def ask(self, objective: Objective) -> None:
        """Change one."""
        self._reader.ask(_people, partial(self._open, objective))

    def set_usual(self) -> None:
        """Those that many businesses set out with; *Undo* takes all of them back."""
        self._lane.do(set_usual())

    def _open(self, objective: Objective | None, people: tuple[Representative, ...]) -> None:
        today = to_datetime(self._seat.clock()).astimezone(zone_named(self._seat.hours.zone)).date()
        form = ObjectiveForm(people, QDate(today.year, today.month, today.day), self.window(), objective)
        form.set_wanted.connect(self._set)
        form.removal_wanted.connect(self._remove)
        self.form = form
        form.open()

    def _set(self, objective: Objective) -> None:
        self._lane.do(SetObjective(objective))

    def _remove(self, objective: Objective) -> None:
        self._lane.do(RemoveObjective(objective.id))


def _people(read: Reader) -> tuple[Representative, ...]:
    return read.people()


def _this_month(zone: str, now: Instant, read: Reader) -> Summary:
    return summary_of(read, Month.of(now, zone), zone, now)
