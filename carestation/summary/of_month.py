"""The summary of a month, asked of a store."""

from __future__ import annotations

from typing import Protocol

from carestation.instants import Instant
from carestation.summary.facts import MonthFacts
from carestation.summary.month import Month
from carestation.summary.summary import Summary, summarise


class Facts(Protocol):
    """What is asked of a store; a `Reader` can answer it."""

    def month_facts(self, start: Instant, end: Instant, now: Instant) -> MonthFacts:
        """The facts behind the figures of `start` to `end`, as they are known at `now`."""
        ...


def summary_of(facts: Facts, month: Month, zone: str, now: Instant) -> Summary:
    """The month beside the one before and the same one last year, on the clocks of a zone."""

    def read(asked: Month) -> MonthFacts:
        return facts.month_facts(*asked.bounds(zone), now)

    return summarise(month, read(month), read(month.previous), read(month.year_before), now)
