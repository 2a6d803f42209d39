"""`carestation today` on a real, encrypted store."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar

from carestation.__main__ import main
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.clock import system_clock
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.instants import DAY, Instant
from carestation.keys.key_file import beside, write_key_file
from tests.desks import open_desk


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ben promised Marta something that is overdue, and something in a month."""
    with open_desk(tmp_path_factory.mktemp("desk")) as desk:
        write_key_file(beside(desk.path), desk.key)
        now = system_clock()
        desk.clock.now = Instant(now - 2 * DAY)
        case = desk.desk.do(LogContact(Kind.CALL, "Where is it?", NewCustomer("Marta Oliveira"))).value
        for due_at in (now - DAY, now + 30 * DAY):
            promise = NewFollowUp(case, FollowUpKind.PROMISE, Instant(due_at), "call back", desk.ben)
            desk.desk.do(SetFollowUp(promise))
        return desk.path


def test_it_prints_what_is_due(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["today", "--store", str(store)]) == 0
    heading, line = capsys.readouterr().out.splitlines()
    assert heading == "Overdue (1)"
    assert line.endswith("Marta Oliveira  Promised: call back  CS-1001 Where is it?")


def test_of_one_person(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["today", "--store", str(store), "--person", "lea ott"]) == 0
    assert capsys.readouterr().out == "Nothing is due this week.\n"
    assert main(["today", "--store", str(store), "--person", "Nobody"]) == 2
    assert "Ben Diaz" in capsys.readouterr().err


def test_all_into_a_calendar(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.ics"
    assert main(["today", "--store", str(store), "--ics", str(file), "--person", "ben@kettle.example"]) == 0
    assert capsys.readouterr().out == f"2 follow-ups written to {file.resolve()}.\n"
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["Promised: call back (Marta Oliveira)"] * 2
