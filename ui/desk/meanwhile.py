"""What fell due while the program was closed or the PC slept: told once, together, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from carestation.follow_ups.follow_up import TodayRow
from carestation.inbox.inbox_row import InboxQuery, InboxRow
from carestation.instants import Instant
from carestation.reader import Reader
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.windows.desk_window import DeskWindow

SHOWN = 3


class Meanwhile(QObject):
    """Tells at the start, and after a sleep."""

    def __init__(self, window: DeskWindow, lane: Lane, seat: Seat) -> None:
        super().__init__(window)
        self._window = window
        self._lane = lane
        self._seat = seat
        seen = window.memory.word("last_seen")
        self._since = Instant(int(seen)) if seen.isdecimal() else Instant(0)

    def tell(self) -> None:
        """Ask the store, and say what there is; nothing at the very first start."""
        if self._since and self._seat.person_id is not None:
            self._lane.ask(self._question, self._say)

    def _question(self, read: Reader) -> tuple[tuple[TodayRow, ...], tuple[InboxRow, ...]]:
        person, now = self._seat.person_id, self._seat.clock()
        rows = read.inbox(InboxQuery(representative_id=person)).rows
        late = tuple(row for row in rows if self._since <= row.urgent_at < now)
        return tuple(row for row in read.today(person, now) if row.follow_up.due_at >= self._since), late

    def _say(self, found: tuple[tuple[TodayRow, ...], tuple[InboxRow, ...]]) -> None:
        follow_ups, late = found
        answers = [row for row in late if row.urgent_by in ("first_response", "next_response", "resolution")]
        parts = []
        if follow_ups:
            who = ", ".join(row.customer_name for row in follow_ups[:SHOWN])
            parts.append(self.tr("%n follow-up(s) fell due", "", len(follow_ups)) + f" ({who})")
        if answers:
            who = ", ".join(row.customer_name for row in answers[:SHOWN])
            parts.append(self.tr("%n case(s) ran out of time", "", len(answers)) + f" ({who})")
        if parts:
            self._window.notices.inform(
                self.tr("While you were away: {what}.").format(what=" · ".join(parts))
            )
        self.deleteLater()
