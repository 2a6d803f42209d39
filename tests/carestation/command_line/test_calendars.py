"""`carestation calendars` over a real, encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from carestation.__main__ import main
from carestation.keys.key_file import beside, write_key_file
from tests.carestation.calendars.test_read_ical import file_of
from tests.desks import open_desk

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def calendars(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    with open_desk(tmp_path) as desk:
        write_key_file(beside(desk.path), desk.key)

    def run(*arguments: object) -> tuple[int, str, str]:
        words = [str(argument) for argument in arguments]
        status = main(["calendars", *words, "--store", str(tmp_path / "desk.carestation")])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def company(tmp_path: Path) -> Path:
    file = tmp_path / "company.ics"
    file.write_bytes(
        file_of(
            "DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY\nSUMMARY:Works outing",
            "DTSTART;VALUE=DATE:20200502\nRRULE:FREQ=YEARLY\nSTATUS:CANCELLED",
        )
    )
    return file


def test_days_are_added_and_listed(calendars: Run, company: Path) -> None:
    status, said, fault = calendars("import", company)
    assert (status, fault) == (0, "")
    assert said.endswith("1 day(s) added to “Business hours”, 1 cancelled left out\n")
    status, said, fault = calendars("list")
    assert (status, fault) == (0, "")
    first, *days = said.splitlines()
    assert first == "Business hours (Europe/Berlin), for everybody without one of their own"
    assert any("01 May" in day and "closed  Works outing" in day for day in days)


def test_a_dry_run_stores_nothing(calendars: Run, company: Path) -> None:
    assert "1 day(s) would be added" in calendars("import", company, "--dry-run")[1]
    assert "Works outing" not in calendars("list")[1]


def test_what_cannot_be_is_one_sentence(calendars: Run, company: Path) -> None:
    status, _, fault = calendars("import", company, "--calendar", "Night")
    assert status == 2
    assert "There is no calendar called “Night”." in fault
    rubbish = company.with_name("rubbish.ics")
    rubbish.write_bytes(b"x" * 10_000_000)
    status, said, fault = calendars("import", rubbish)
    assert (status, said) == (2, "")
    assert "“rubbish.ics” is larger than" in fault
    assert "Traceback" not in fault
