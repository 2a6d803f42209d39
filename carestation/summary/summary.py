"""A month's summary: the tables that the window and every export show."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.advice.advice import Advice
from carestation.advice.what_to_change import advice_table, what_to_change
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.objectives.progress import Progress, progress
from carestation.summary.facts import MonthFacts
from carestation.summary.figures.definitions import definitions, notes
from carestation.summary.local_time import LocalTime
from carestation.summary.month import Month
from carestation.summary.past import Past
from carestation.summary.portion import Portion, whole
from carestation.summary.tables import by_time, voices
from carestation.summary.tables.breakdowns import by_channel, by_issue_type, by_sop
from carestation.summary.tables.by_person import by_representative
from carestation.summary.tables.comparison import Compared, figures_table, five_rs_table
from carestation.summary.tables.objectives_table import objectives_table
from carestation.summary.tables.table import Column, Kind, Row, Table


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of one month of one business, as tables in a fixed order. `remark` is empty or a sentence
    that says how far the month had come."""

    month: Month
    business: str
    zone: str
    made_at: Instant
    remark: str
    tables: tuple[Table, ...]
    logo: bytes = b""
    """A PNG picture; empty where the business has none."""
    objectives: tuple[Progress, ...] = ()
    advice: tuple[Advice, ...] = ()
    people: tuple[tuple[RepresentativeId, str], ...] = ()
    """Who answers for an objective, by name."""

    def table(self, key: str) -> Table:
        """The table with this key. KeyError where there is none."""
        for table in self.tables:
            if table.key == key:
                return table
        raise KeyError(key)

    @property
    def title(self) -> str:
        """The line at the top: "Customer care in October 2026"."""
        return f"Customer care in {self.month.name}"


def summarise(
    month: Month, facts: MonthFacts, before: Past | None, year_before: Past | None, now: Instant
) -> Summary:
    """All figures of `facts`, a month's, beside those of the month before and of the same month last year."""
    compared = Compared(month, whole(facts, now), before, year_before)
    local = LocalTime(facts.zone)
    objectives = tuple(
        progress(one, compared.this, before, year_before)
        for one in facts.objectives
        if one.figure in definitions()
    )
    advice = what_to_change(compared.this, facts, local)
    tables = (
        five_rs_table(compared),
        objectives_table(objectives, month, facts.people),
        advice_table(advice),
        *_tables(compared, facts, local),
    )
    remark = _remark(compared.this, now)
    owners = {one.objective.owner_id for one in objectives}
    people = tuple((person, name) for person, name in facts.people.items() if person in owners)
    return Summary(
        month, facts.business, facts.zone, now, remark, tables, facts.logo, objectives, advice, people
    )


def _tables(compared: Compared, facts: MonthFacts, local: LocalTime) -> tuple[Table, ...]:
    this = compared.this
    slots = by_time.slots_of(this, local)
    return (
        figures_table(compared),
        by_issue_type(compared, facts.titles),
        by_channel(compared),
        by_representative(this, facts.people),
        by_time.by_weekday(slots),
        by_time.by_hour(slots),
        by_time.by_day(slots, compared.month),
        by_sop(compared, facts.titles),
        voices.by_score(this),
        voices.customers_words(this, local, facts.titles),
        _definitions_table(),
    )


def _remark(portion: Portion, now: Instant) -> str:
    if now < portion.start:
        return "This month has not begun."
    if now < portion.end:
        return "This month is not over: these are the figures so far."
    return "Nothing happened at the desk in this month." if portion.empty else ""


def _definitions_table() -> Table:
    columns = tuple(Column(title, Kind.TEXT) for title in ("Group", "Figure", "Meaning"))
    figures = tuple(Row((meant.group, meant.name, meant.sentence)) for meant in definitions().values())
    general = tuple(Row(("All figures", "", sentence)) for sentence in notes())
    return Table("definitions", "Definitions", columns, figures + general)
