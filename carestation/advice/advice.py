"""One piece of advice: a sentence, what it rests on, and where to act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from carestation.summary.facts import MonthFacts
from carestation.summary.figures.quantiles import percent
from carestation.summary.local_time import LocalTime
from carestation.summary.portion import Portion


class Act(StrEnum):
    """Where the button leads."""

    TARGETS = "targets"
    WHAT_IF = "what_if"
    SOP = "sop"
    CUSTOMER = "customer"
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class Advice:
    """`weight` is how many customers it would have served better: the heaviest is told first.

    `n` is what the evidence is made of. `about` is the key of an SOP or the id of a customer, where `act` needs one.
    """

    rule: str
    sentence: str
    evidence: str
    n: int
    weight: int
    act: Act
    about: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the rules see: the month's facts, by what they count for, and the clock on the business's wall."""

    portion: Portion
    facts: MonthFacts
    local: LocalTime

    def title(self, key: str) -> str:
        """What people call an issue type or an SOP."""
        return name_in(self.facts.titles, key)


def name_in(titles: Mapping[str, str], key: str) -> str:
    """The title of a key; the key in plain letters where nobody named it."""
    return titles.get(key) or key.replace("_", " ").replace("-", " ").strip().capitalize() or "Not stated"


def part_of(part: int, whole: int) -> str:
    """“14 of 40 (35%)”."""
    return f"{part:,} of {whole:,} ({percent(part, whole)}%)"
