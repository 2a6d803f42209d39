"""The summary of a month, asked of a store."""

from __future__ import annotations

from typing import Protocol

from carestation.instants import Instant
from carestation.summary.facts import MonthFacts
from carestation.summary.month import Month
from carestation.summary.past import Past, past
from carestation.summary.summary import Summary, summarise


class Facts(Protocol):
    """What is asked of a store; a `Reader` can answer it."""

    def month_facts(self, start: Instant, end: Instant, now: Instant) -> MonthFacts:
        """The facts behind the figures of `start` to `end`, as they are known at `now`."""
        ...


def summary_of(facts: Facts, month: Month, zone: str, now: Instant) -> Summary:
    """The month beside the one before and the same one last year, on the clocks of a zone."""

    before, year_before = (past_of(facts, asked, zone, now) for asked in (month.previous, month.year_before))
    return summarise(month, facts.month_facts(*month.bounds(zone), now), before, year_before, now)


def past_of(facts: Facts, month: Month, zone: str, now: Instant) -> Past | None:
    """What is compared with: the facts of one month at a time are in memory."""
    return past(facts.month_facts(*month.bounds(zone), now), now)
