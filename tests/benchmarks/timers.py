"""Response timers against the least that could be done: look-ups in a dictionary and bisections in plain lists."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from carestation.cases.case import Status
from carestation.instants import DAY, HOUR, MINUTE, Instant, from_datetime
from carestation.settings.hours import calendar_of
from carestation.timers.business_hours import BusinessHours
from carestation.timers.events import CustomerMessage, Event, Opened, Reply, StatusChanged
from carestation.timers.replay import replay
from carestation.timers.targets import Targets
from tests.benchmarks.alternate import compare
from tests.benchmarks.ratio import Ratio

REPLAY_GOAL, DUE_GOAL = 20.0, 8.0
"""The house's own. A replay keeps spans, pauses and rounds, so that a timer can say why; its floor keeps nothing."""

REPLAY_LIMIT, DUE_LIMIT = 1.0, 0.05
"""Milliseconds that a replay of 50 events may take, and one due time over five years, the calendar's making shared."""

_EVENTS, _DUES = 50, 200
_FIVE_YEARS = 5 * 365 * DAY
_WEEK = {day: [["09:00", "12:30"], ["13:15", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
_START = from_datetime(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))


def timers() -> Iterator[Ratio]:
    """A case of 50 events over three months, and business hours counted over five years.

    Calendars are warm where the floor is ours; the limits in milliseconds are asked of a calendar that begins cold.
    """
    hours = calendar_of("Europe/Berlin", _WEEK, ["2026-12-25"])
    plain = PlainHours(hours, _START, _START + 6 * 366 * DAY)
    events, now = _case(), Instant(_START + 100 * DAY)
    replayed = compare(
        "replay of 50 events",
        lambda: replay(events, Targets(240, 480, 2400), hours, now),
        lambda: plain.replay(events, now),
        REPLAY_GOAL,
        rounds=201,
    )
    yield replayed
    yield Ratio("replay of 50 events, pace", replayed.ours, REPLAY_LIMIT, 1)
    starts = [Instant(_START + number * 97 * MINUTE) for number in range(_DUES)]
    amount = hours.elapsed_ms(_START, _START + _FIVE_YEARS)
    assert all(hours.due_ms(start, amount) == plain.due(start, amount) for start in starts)
    yield compare(
        "due over five years",
        lambda: [hours.due_ms(start, amount) for start in starts],
        lambda: [plain.due(start, amount) for start in starts],
        DUE_GOAL,
        each=_DUES,
    )
    cold = compare(
        "due over five years, pace",
        lambda: _dues_of_a_new_calendar(starts, amount),
        lambda: None,
        1,
        each=_DUES,
    )
    yield replace(cold, floor=DUE_LIMIT)


def _dues_of_a_new_calendar(starts: list[Instant], amount: int) -> list[Instant]:
    """All of them, by a calendar that has counted nothing yet."""
    weekly = {day: [(span[0], span[1]) for span in spans] for day, spans in _WEEK.items()}
    hours = BusinessHours("Europe/Berlin", weekly, holidays=[date(2026, 12, 25)])
    return [hours.due_ms(start, amount) for start in starts]


class PlainHours:
    """All open spans between two instants in three lists."""

    def __init__(self, hours: BusinessHours, start: Instant, end: int) -> None:
        spans = list(hours.open_spans_ms(start, end))
        self.starts, self.ends = [span[0] for span in spans], [span[1] for span in spans]
        self.before = [0]
        for opening, closing in spans:
            self.before.append(self.before[-1] + closing - opening)

    def counted(self, at: int) -> int:
        """Open time before an instant."""
        place = bisect_right(self.starts, at) - 1
        return self.before[place] + min(at, self.ends[place]) - self.starts[place] if place >= 0 else 0

    def due(self, start: int, amount: int) -> int:
        """When so much has passed."""
        wanted = self.counted(start) + amount
        place = bisect_left(self.before, wanted) - 1
        return self.starts[place] + wanted - self.before[place]

    def replay(self, events: list[Event], now: Instant) -> dict[type, int]:
        """For each event its open time so far, kept in a dictionary by its kind."""
        spent: dict[type, int] = {}
        for event in events:
            kind = type(event)
            spent[kind] = spent.get(kind, 0) + self.counted(now) - self.counted(event.at)
        return spent


def _case() -> list[Event]:
    """Messages and answers by turns; now and then we wait for the customer, whose message takes it up again."""
    events: list[Event] = [Opened(_START, by_customer=True)]
    for number in range(1, _EVENTS):
        at = Instant(_START + number * 2 * DAY + number * HOUR)
        kinds: tuple[Event, ...] = (
            Reply(at),
            StatusChanged(at, Status.WAITING_CUSTOMER),
            CustomerMessage(at),
            StatusChanged(at, Status.OPEN),
        )
        events.append(kinds[number % len(kinds) - 1])
    return events
