"""What figures read from caches is what the facts say: an older store that has not got them gives the same month."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from peewee import Database

from carestation.summary.facts import MonthFacts
from carestation.summary.month import Month
from db.migrations.step_0006_turns_and_tallies import TURNS
from tests.desks import OpenDesk
from tests.worked_month.conftest import MADE_AT


def facts(at: OpenDesk) -> MonthFacts:
    return at.desk.ask(lambda read: read.month_facts(*Month(2026, 10).bounds("Europe/London"), MADE_AT))


@contextmanager
def for_a_moment(at: OpenDesk) -> Iterator[Database]:
    database = at.store.engine.database
    with database.atomic() as changes:
        yield database
        changes.rollback()


def test_turns_are_found_in_the_history_of_an_older_store(lived: OpenDesk) -> None:
    asked = "SELECT id, turn FROM case_event ORDER BY id"
    with for_a_moment(lived) as database:
        written = database.execute_sql(asked).fetchall()
        assert {turn for _, turn in written} == {None, "resolved", "closed", "back"}
        database.execute_sql("UPDATE case_event SET turn = NULL")
        database.execute_sql(TURNS)
        assert database.execute_sql(asked).fetchall() == written


def test_a_checklist_that_was_not_counted_is_counted_when_it_is_asked_for(lived: OpenDesk) -> None:
    known = facts(lived)
    assert [(run.done, run.skipped, run.total) for run in known.checklists] == [(2, 1, 4), (3, 0, 3)]
    with for_a_moment(lived) as database:
        database.execute_sql(
            "UPDATE checklist SET steps_shown = NULL, steps_done = NULL, steps_skipped = NULL"
        )
        assert facts(lived) == known
