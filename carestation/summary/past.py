"""What is kept of an earlier month to compare with: its figures, not its facts, which are many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from carestation.instants import Instant
from carestation.summary.facts import MonthFacts
from carestation.summary.figures.all import FIVE_RS, HEADLINE
from carestation.summary.portion import whole


@dataclass(frozen=True, slots=True)
class Past:
    """The values of all figures by key, and how many cases were new of each issue type and over each channel."""

    values: Mapping[str, int | None]
    new: Mapping[str, Mapping[str, int]]


def past(facts: MonthFacts, now: Instant) -> Past | None:
    """The figures of these facts; None where nothing had happened yet, so that there is nothing to compare with."""
    portion = whole(facts, now)
    if portion.empty:
        return None
    values = {key: figure(portion).value for key, figure in (FIVE_RS | HEADLINE).items()}
    kinds = Counter(case.issue_type for case in portion.new)
    return Past(values, {"issue_type": kinds, "channel": Counter(case.channel for case in portion.new)})
