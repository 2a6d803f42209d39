"""The evidence that a review opens with: a year of the desk against what the policy sets out to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from carestation.evidence.of_desk import USUAL_SPAN, evidence_of
from carestation.instants import Instant
from carestation.objectives.objective import Aim, Objective
from carestation.policy_review.review import last_look
from carestation.settings.catalogue import ZONE
from carestation.suggestions.suggestion import Fate, Suggestion, by_weight
from carestation.summary.facts import MonthFacts, RatingFact
from carestation.summary.figures.all import FIGURES
from carestation.summary.figures.definitions import definition
from carestation.summary.figures.rating_figures import BAD, GOOD, score
from carestation.summary.month import Month
from carestation.summary.portion import Portion, whole
from carestation.summary.wording import shown
from carestation.workshops.agenda import left_out_lines
from carestation.workshops.workshop import AgendaItem

if TYPE_CHECKING:
    from carestation.reader import Reader

MOST_TYPES = 6
MOST_WORDS = 5
MONTHS = 12


@dataclass(slots=True)
class YearTold:
    """A year's facts, counted month by month so that one month at a time is in memory."""

    cases: Counter[str] = field(default_factory=Counter)
    complaints: Counter[str] = field(default_factory=Counter)
    bad: list[RatingFact] = field(default_factory=list)
    good: list[RatingFact] = field(default_factory=list)

    def add(self, month: Portion) -> None:
        """Count a month."""
        self.cases.update(case.issue_type for case in month.new)
        for rating in month.ratings:
            if score(rating) <= BAD:
                self.complaints[rating.issue_type] += 1
            if rating.words.strip() and score(rating) <= BAD:
                self.bad.append(rating)
            elif rating.words.strip() and score(rating) >= GOOD:
                self.good.append(rating)


def review_evidence(read: Reader, now: Instant) -> tuple[AgendaItem, ...]:
    """What there is to look at, each part only where there is something to say; for the reader's lane."""
    zone = read.setting(ZONE)
    this, told = Month.of(now, zone), YearTold()
    titles: dict[str, str] = {}
    newest: Portion | None = None
    for month in _months_before(this):
        facts = read.month_facts(*month.bounds(zone), now)
        portion = whole(facts, now)
        told.add(portion)
        titles.update(_titles(facts))
        newest = newest or portion
    parts = (
        AgendaItem("Objectives and where we are", objective_lines(read.objectives(), newest)),
        AgendaItem("SOP steps that are often left out", left_out_lines(evidence_of(read, now))),
        AgendaItem("What customers complained about", type_lines(told, titles)),
        AgendaItem("In the words of customers", words_lines(told)),
        AgendaItem("What the team suggests", suggestion_lines(read.team.suggestions(), _since(read, now))),
    )
    return tuple(part for part in parts if part.lines)


def objective_lines(objectives: Iterable[Objective], month: Portion | None) -> tuple[str, ...]:
    """Each objective with the figure of the last whole month: "Respect: at least 92%, last month 88%"."""
    return tuple(_objective(one, month) for one in objectives)


def type_lines(told: YearTold, titles: dict[str, str]) -> tuple[str, ...]:
    """The issue types with the most bad ratings, beside how many cases they had."""
    found = sorted(told.complaints, key=lambda kind: (-told.complaints[kind], kind))
    return tuple(
        f"{titles.get(kind, kind)}: {told.complaints[kind]} rated 1 or 2, of {told.cases[kind]} new cases"
        for kind in found[:MOST_TYPES]
    )


def words_lines(told: YearTold) -> tuple[str, ...]:
    """The newest words of those who were not content, then of those who were."""
    return tuple(
        f"{score(rating)} of 5: “{' '.join(rating.words.split())}”"
        for ratings in (told.bad, told.good)
        for rating in sorted(ratings, key=lambda one: -(one.answered_at or 0))[:MOST_WORDS]
    )


def suggestion_lines(suggestions: tuple[Suggestion, ...], since: Instant) -> tuple[str, ...]:
    """Those made since then, with what became of each."""
    year = [one for one in by_weight(suggestions) if one.made_at >= since]
    return tuple(f"{one.subject.title}: {' '.join(one.text.split())} – {_fate(one)}" for one in year)


def _since(read: Reader, now: Instant) -> Instant:
    """A year, or as long as nobody looked the policy over: a late review leaves nothing out."""
    current = read.policy().current
    year = Instant(now - USUAL_SPAN)
    return min(year, last_look(current, read.team.reviews())) if current is not None else year


def _fate(one: Suggestion) -> str:
    words = {
        Fate.OPEN: f"open, {len(one.voters)} for it",
        Fate.DRAFTED: "in a draft",
        Fate.PUBLISHED: f"in version {one.published_as}",
        Fate.DECLINED: "declined",
    }
    return words[one.fate]


_AIMS = {Aim.AT_LEAST: "at least", Aim.AT_MOST: "at most", Aim.UP_BY: "up by", Aim.DOWN_BY: "down by"}


def _objective(one: Objective, month: Portion | None) -> str:
    meant = definition(one.figure)
    measured = FIGURES[one.figure](month).value if month is not None and one.figure in FIGURES else None
    aim = f"{_AIMS[one.aim]} {shown(one.value, meant.kind)}"
    return f"{one.words or meant.title}: {aim}, last month {shown(measured, meant.kind)}"


def _months_before(month: Month) -> Iterator[Month]:
    for _ in range(MONTHS):
        month = month.previous
        yield month


def _titles(facts: MonthFacts) -> dict[str, str]:
    return dict(facts.titles)
