"""What all tales of one demo share: chance, the calendar, the end of the story, and who counts the rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import cast

from carestation.demo.arrivals import beginning
from carestation.demo.business import ZONE, calendar_settings
from carestation.demo.chance import Chance
from carestation.demo.customers import Customers
from carestation.demo.order import DemoOrder
from carestation.demo.reckoning import Settings
from carestation.demo.walks import Walks
from carestation.instants import MINUTE, Instant, to_datetime
from carestation.settings.hours import business_hours
from carestation.settings.setting_store import SettingStore
from carestation.summary.local_time import LocalTime


@dataclass(slots=True)
class Ids:
    """Explicit ids, so that rows can refer to each other before they are stored."""

    cases: Iterator[int] = field(default_factory=lambda: count(1))
    entries: Iterator[int] = field(default_factory=lambda: count(1))
    events: Iterator[int] = field(default_factory=lambda: count(1))
    follow_ups: Iterator[int] = field(default_factory=lambda: count(1))


class Stage:
    """The business, its customers and its calendar, from `start` to `until`."""

    def __init__(self, order: DemoOrder) -> None:
        self.until = order.end
        self.start = beginning(self.until)
        self.years = tuple(range(to_datetime(self.start).year, to_datetime(self.until).year + 3))
        self.settings = Settings(calendar_settings(self.years))
        self.hours = business_hours(cast(SettingStore, self.settings))
        self.local = LocalTime(ZONE)
        self.chance = Chance(order.seed)
        self.customers = Customers(self.chance)
        self.walks = Walks(self.chance)
        self.ids = Ids()

    def worked(self, start: Instant, minutes: float) -> Instant:
        """So many minutes of business time after `start` (before it, if negative), to the second."""
        at = self.hours.due_ms(start, int(minutes * MINUTE))
        return Instant(at - at % 1000)

    def is_open(self, at: Instant) -> bool:
        """Whether anybody is in the shop."""
        return self.hours.elapsed_ms(at, at + 1) == 1
