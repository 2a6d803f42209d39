"""`carestation today`: what is due this week, and all follow-ups as a file for one's own calendar."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from carestation.clock import system_clock
from carestation.errors import BadInput
from carestation.instants import Instant, to_datetime

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers
    from carestation.desk import Desk
    from carestation.follow_ups.follow_up import TodayRow
    from carestation.identity import RepresentativeId

_FAR = Instant(2**53)


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `today`."""
    today = commands.add_parser(
        "today",
        help="print what is due this week, or write follow-ups for a calendar",
        description="Overdue first, then today, promises and the rest of the week; of everybody, or of one person.",
    )
    today.add_argument(
        "--person", metavar="NAME", help="only what reminds this person; name or e-mail address"
    )
    today.add_argument(
        "--ics", metavar="FILE", type=Path, help="write all open follow-ups into an iCalendar file instead"
    )
    today.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0; BadInput for a person whom nobody knows."""
    with args.front.open_desk() as desk:
        person = _person(desk, args.person) if args.person else None
        if args.ics is not None:
            _write(desk, person, args.ics)
        else:
            _print(desk, person)
    return 0


def _person(desk: Desk, name: str) -> RepresentativeId:
    wanted = name.strip().casefold()
    people = desk.ask(lambda read: read.people(active_only=False))
    for one in people:
        if wanted in (one.name.casefold(), one.email.casefold()):
            return one.id
    known = ", ".join(one.name for one in people)
    raise BadInput(f"Nobody at this desk is called “{name}”.", remedy=f"There are {known}.")


def _write(desk: Desk, person: RepresentativeId | None, path: Path) -> None:
    from carestation.follow_ups.calendar_file import calendar_file
    from carestation.summary.whole_file import write_whole

    rows = desk.ask(lambda read: read.today(person, _FAR))
    write_whole(path, calendar_file(rows, system_clock()))
    print(f"{len(rows):,} follow-ups written to {path.resolve()}.")


def _print(desk: Desk, person: RepresentativeId | None) -> None:
    from carestation.follow_ups.week import end_of_week, grouped
    from carestation.settings.catalogue import ZONE

    now, zone = system_clock(), ZoneInfo(desk.ask(lambda read: read.setting(ZONE)))
    rows = desk.ask(lambda read: read.today(person, end_of_week(now, zone)))
    if not rows:
        print("Nothing is due this week.")
    for group, part in grouped(rows, now, zone):
        print(f"{group.capitalize()} ({len(part):,})")
        for row in part:
            print(f"  {_line(row, zone)}")


def _line(row: TodayRow, zone: ZoneInfo) -> str:
    from carestation.cases.case import case_name
    from carestation.follow_ups.calendar_file import KINDS

    one = row.follow_up
    at = f"{to_datetime(one.due_at).astimezone(zone):%a %Y-%m-%d %H:%M}"
    what = f"{KINDS[one.kind]}: {one.text}" if one.text else KINDS[one.kind]
    case = f"{case_name(row.case_number)} {row.subject}" if row.case_number is not None else ""
    return "  ".join(filter(None, (at, row.customer_name, row.customer_phone, what, case)))
