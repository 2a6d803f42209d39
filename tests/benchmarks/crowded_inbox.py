"""The real list of the inbox with as many rows as one likes, all in memory: for painting and ticking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication

from carestation.cases.case import Channel, Priority, Status
from carestation.clock import system_clock
from carestation.identity import CaseId, CustomerId
from carestation.inbox.inbox_row import InboxPage, InboxQuery, InboxRow
from carestation.instants import FAR_FUTURE, HOUR, MINUTE, Instant
from carestation.reader import Reader
from carestation.settings.hours import calendar_of
from carestation.sops.library import issue_types
from ui.case.seat import Seat
from ui.inbox.inbox_delegate import HEIGHT
from ui.inbox.inbox_table import InboxTable
from ui.inbox.inbox_view import InboxView
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.appearance import Appearance, Choice
from ui.widgets.marks import Marks

VISIBLE, WIDTH = 40, 372
_WEEK = {day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
_NAMES = ("Rosa Keller", "Marta Oliveira", "北川 美咲", "Hotel Drei Linden", "يوسف نادر", "O’Connor & Sons")
_SUBJECTS = ("blue kettle, second letter", "Parcel shown as delivered, not here", "charged twice in October")


class CrowdedInbox:
    """A shown window of the list alone, `VISIBLE` rows high, in the light theme."""

    def __init__(self, rows: int) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self._worn = Appearance(application)
        self._worn.wear(Choice.LIGHT)
        self.seat = Seat(None, calendar_of("Europe/Berlin", _WEEK, []), system_clock, issue_types)
        self.table = InboxTable(_Answering(_page(rows)), self.seat)
        self.view = InboxView(self.table, self.seat, Marks())
        self.table.load(InboxQuery())
        self.view.resize(WIDTH, VISIBLE * appearance.scaled(HEIGHT))
        self.view.show()
        application.processEvents()

    def repaint(self) -> None:
        """Every row in view, now."""
        self.view.viewport().repaint()


class _Answering(Lane):
    """A lane that has the answer already."""

    def __init__(self, page: InboxPage) -> None:
        super().__init__()
        self._page = page

    def ask(self, question: Callable[[Reader], Any], done: Callable[[Any], None], failed: Any = None) -> None:
        done(self._page)


def _page(rows: int) -> InboxPage:
    now = system_clock()
    return InboxPage(tuple(_row(number, now) for number in range(rows)), rows)


def _row(number: int, now: Instant) -> InboxRow:
    """Some are late, some are due soon, most have hours left."""
    channels, issues = tuple(Channel), ("return_refund", "delivery_problem", "billing_dispute")
    return InboxRow(
        CaseId(number),
        1000 + number,
        CustomerId(number),
        f"{_NAMES[number % len(_NAMES)]} {number % 97}",
        _SUBJECTS[number % len(_SUBJECTS)],
        issues[number % len(issues)],
        channels[number % len(channels)],
        Status.OPEN,
        Priority.NORMAL,
        Instant(now + (number - 10) * 7 * MINUTE),
        "next_response",
        Instant(now - HOUR),
        0,
        now,
        number % 6,
        7,
        FAR_FUTURE if number % 4 else Instant(now + HOUR),
        None,
    )
