"""What can be done to marked follow-ups: done, snooze, assign."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from carestation.bulk.follow_up_acts import AllDone, MoveAll, PassAll
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from ui.bulk.acts_row import ActsRow
from ui.bulk.bulk_menus import BulkMenus
from ui.case.seat import Seat
from ui.lanes.lane import Lane


class FollowUpActs(ActsRow):
    """A follow-up is always somebody's: nobody is not offered."""

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self.done = QPushButton(self.tr("Done"))
        self.snooze = QPushButton(self.tr("Snooze…"))
        self.assign = QPushButton(self.tr("Assign…"))
        self._menus = BulkMenus(lane, seat, self.assign, self.snooze, nobody=False)
        for button in (self.done, self.snooze, self.assign):
            self.add(button)
        self.done.clicked.connect(self._all_done)
        self._menus.person_chosen.connect(self._assign_to)
        self._menus.time_chosen.connect(self._snooze_until)

    def _all_done(self) -> None:
        self.wanted.emit(AllDone())

    def _assign_to(self, person: RepresentativeId) -> None:
        self.wanted.emit(PassAll(person))

    def _snooze_until(self, due_at: Instant) -> None:
        self.wanted.emit(MoveAll(due_at))
