"""A figure that somebody points at, and the cases behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from carestation.identity import CaseId, CustomerId
from carestation.instants import Instant
from carestation.summary.facts import MonthFacts
from carestation.summary.figures.behind import facts_behind
from carestation.summary.figures.rating_figures import score
from carestation.summary.local_time import LocalTime
from carestation.summary.month import Month
from carestation.summary.portion import Portion, divide, whole
from carestation.summary.tables import by_time
from carestation.summary.tables.breakdowns import CHANNELS, name_of
from carestation.summary.tables.by_person import parts_by_person
from carestation.summary.tables.table import Cell

if TYPE_CHECKING:
    from carestation.inbox.inbox_row import InboxRow
    from carestation.reader import Reader


@dataclass(frozen=True, slots=True)
class ChosenFigure:
    """A figure by its key; in `table` on the line that begins with `line`, and of the whole where that is None."""

    figure: str
    table: str = ""
    line: Cell = None


@dataclass(frozen=True, slots=True)
class BehindLine:
    """One thing that a figure counts: a case, or a customer where it is about no case."""

    case: InboxRow | None
    customer_id: CustomerId | None
    customer: str


def cases_behind(
    read: Reader, chosen: ChosenFigure, month: Month, zone: str, now: Instant
) -> tuple[BehindLine, ...]:
    """As many lines as the figure counts, or as its share or median is made of; cases in the order of the facts."""
    facts = read.month_facts(*month.bounds(zone), now)
    behind = facts_behind(chosen.figure, portion_of(chosen, facts, now))
    cases = read.cases_by_id({fact.case_id for fact in behind if _case_of(fact) is not None})
    buyers = {fact.customer_id for fact in behind if _case_of(fact) is None and _customer_of(fact)}
    names = {customer: read.customer(customer).name for customer in buyers}
    return tuple(_line(fact, cases, names) for fact in behind)


def portion_of(chosen: ChosenFigure, facts: MonthFacts, now: Instant) -> Portion:
    """The portion of the month that the line is about; empty where there is no such line any more."""
    portion = whole(facts, now)
    if chosen.line is None:
        return portion
    parts = _parts(chosen.table, portion, facts)
    return parts.get(chosen.line, Portion(facts.start, facts.end))


_KEYS = {"by-issue-type": "issue_type", "by-channel": "channel"}
_LISTS = ("new", "open_after", "first_answered", "first_decided", "resolutions", "ratings")


def _parts(table: str, portion: Portion, facts: MonthFacts) -> Mapping[Cell, Portion]:
    """The lines of a table, by what they begin with."""
    if table in _KEYS:
        titles = CHANNELS if table == "by-channel" else facts.titles
        found: dict[str, Portion] = divide(portion, dict.fromkeys(_LISTS, attrgetter(_KEYS[table])))
        return {name_of(key, titles): part for key, part in found.items()}
    if table == "by-sop":
        runs: dict[str, Portion] = divide(portion, {"checklists": attrgetter("sop_key")})
        return {name_of(key, facts.titles): part for key, part in runs.items()}
    if table == "by-representative":
        return dict(parts_by_person(portion, facts.people))
    if table == "ratings":
        scores: dict[int, Portion] = divide(portion, {"ratings": score})
        return {f"{points} of 5": part for points, part in scores.items()}
    return by_time.lines_of(table, by_time.slots_of(portion, LocalTime(facts.zone)))


def _line(fact: Any, cases: Mapping[CaseId, InboxRow], names: Mapping[CustomerId, str]) -> BehindLine:
    case = cases.get(_case_of(fact)) if _case_of(fact) is not None else None
    if case is not None:
        return BehindLine(case, case.customer_id, case.customer_name)
    customer = _customer_of(fact)
    return BehindLine(None, customer, names.get(customer, "") if customer else "")


def _case_of(fact: Any) -> Any:
    return getattr(fact, "case_id", None)


def _customer_of(fact: Any) -> Any:
    return getattr(fact, "customer_id", None)
