"""What is done with follow-ups from *Today*: each act is one operation, and Undo takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.errors import CareError
from carestation.follow_ups.calendar_file import calendar_file
from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp, SkipOccurrence
from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.identity import FollowUpId, RepresentativeId
from carestation.instants import Instant
from carestation.operation import Operation
from carestation.reader import Reader
from ui.case.outside import Outside, save_file
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.today.today_words import kind_of

_FAR = Instant(2**53)
CALENDAR_NAME = "follow-ups.ics"


class TodayActs(QObject):
    """`refused(Exception)`: somebody ended it meanwhile. `saved(int)`: so many are in the file."""

    refused = Signal(object)
    saved = Signal(int)

    def __init__(self, lane: Lane, seat: Seat, outside: Outside, page: QWidget) -> None:
        super().__init__(page)
        self._lane, self._seat, self._outside, self._page = lane, seat, outside, page

    def end(self, row: TodayRow) -> None:
        """It is done."""
        self._do(EndFollowUp(row.follow_up.id))

    def drop(self, follow_up: FollowUpId, why: str = "") -> None:
        """Let it go."""
        self._do(EndFollowUp(follow_up, done=False, why=why))

    def skip(self, row: TodayRow) -> None:
        """Not this time, but the next."""
        self._do(SkipOccurrence(row.follow_up.id))

    def move(self, follow_up: FollowUpId, due_at: Instant, why: str = "") -> None:
        """To another time."""
        self._do(MoveFollowUp(follow_up, due_at, why))

    def save(self, rows: Sequence[TodayRow]) -> None:
        """Write these into a calendar file that the person names."""
        path = self._outside.ask_where_to_save(self._page, CALENDAR_NAME)
        if not path:
            return
        kinds = {kind: kind_of(kind) for kind in FollowUpKind}
        try:
            save_file(path, calendar_file(rows, self._seat.clock(), kinds))
        except CareError as fault:
            self._lane.failed.emit(fault)
            return
        self.saved.emit(len(rows))

    def save_all(self, person: RepresentativeId | None) -> None:
        """All that are open, also those beyond this week; of everybody where None."""
        self._lane.ask(partial(_all, person), self.save)

    def _do(self, operation: Operation[None]) -> None:
        self._lane.do(operation, failed=self.refused.emit)


def _all(person: RepresentativeId | None, read: Reader) -> tuple[TodayRow, ...]:
    return read.today(person, _FAR)
