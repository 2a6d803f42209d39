"""`carestation calendars`: list them with their coming days, and add days from a calendar file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.errors import BadInput

if TYPE_CHECKING:
    from datetime import date

    from carestation.calendars.calendar import Calendar
    from carestation.calendars.read_ical import IcalDays
    from carestation.reader import Reader

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE = 0
_YEARS_OF_DAYS = 2


def add(subparsers: Subparsers) -> None:
    """Registers `calendars` with its own commands."""
    calendars = subparsers.add_parser(
        "calendars",
        help="list the calendars, add days off from a calendar file",
        description="Response timers count in the hours of a calendar only.",
    )
    commands = calendars.add_subparsers(dest="calendars_command", metavar="COMMAND", required=True)
    listing = commands.add_parser(
        "list",
        help="list the calendars with the days of a year that differ",
        description="Prints each calendar's name and zone, whose it is, and its coming days that differ.",
    )
    listing.set_defaults(run=run_list)
    adding = commands.add_parser(
        "import",
        help="add the days of an iCalendar file",
        description="All-day events become days off, events with times closures, of the next two years.",
    )
    adding.add_argument("file", metavar="FILE.ics", type=Path, help="an iCalendar file")
    adding.add_argument("--calendar", metavar="NAME", default="", help="the calendar (the default one)")
    adding.add_argument("--dry-run", action="store_true", help="store nothing; only say what would be added")
    adding.set_defaults(run=run_import)


def run_list(args: argparse.Namespace) -> int:
    """Prints all calendars."""
    from carestation.instants import to_datetime

    with args.front.open_desk() as desk:
        today = to_datetime(desk.clock()).date()
        told = desk.ask(lambda read: [line for one in _defined(read) for line in _told(read, one, today)])
    print("\n".join(told))
    return DONE


def run_import(args: argparse.Namespace) -> int:
    """Adds the days and prints them. BadInput for a file or a calendar that is none."""
    from carestation.calendars.change_calendars import ChangeCalendars
    from carestation.calendars.own_days import with_more_days
    from carestation.command_line.given_file import read_file

    content = read_file(args.file)
    with args.front.open_desk() as desk:
        defined = list(desk.ask(_defined))
        at = _place(defined, args.calendar)
        found = _read(content, args.file.name, desk.ask(lambda read: _zone(read, defined[at])), desk.clock())
        changed = with_more_days(defined[at], found.days)
        print(
            "\n".join(f"{own.day}  {own.kind.replace('_', ' ')}  {own.name}".rstrip() for own in found.days)
        )
        if not args.dry_run:
            defined[at] = changed
            desk.do(ChangeCalendars(tuple(defined)))
        verb = "would be added" if args.dry_run else "added"
        print(f"{len(found.days)} day(s) {verb} to “{changed.name}”, {found.cancelled} cancelled left out")
    return DONE


def _defined(read: Reader) -> tuple[Calendar, ...]:
    from carestation.calendars.defined import defined_calendars

    return defined_calendars(read.setting)


def _zone(read: Reader, calendar: Calendar) -> str:
    from carestation.settings.catalogue import ZONE

    return calendar.zone or read.setting(ZONE)


def _place(defined: list[Calendar], name: str) -> int:
    names = [calendar.name.casefold() for calendar in defined]
    if not name:
        return 0
    if name.casefold() not in names:
        known = ", ".join(calendar.name for calendar in defined)
        raise BadInput(f"There is no calendar called “{name:.60}”.", remedy=f"There are: {known}.")
    return names.index(name.casefold())


def _read(content: bytes, name: str, zone: str, now: int) -> IcalDays:
    from datetime import timedelta
    from zoneinfo import ZoneInfo

    from carestation.calendars.read_ical import read_ical
    from carestation.instants import Instant, to_datetime

    today = to_datetime(Instant(now)).date()
    return read_ical(content, name, ZoneInfo(zone), today, today + timedelta(days=_YEARS_OF_DAYS * 366))


def _told(read: Reader, calendar: Calendar, today: date) -> list[str]:
    from carestation.calendars.coming_days import coming_days
    from carestation.calendars.public_holidays import named_holidays

    holidays = named_holidays(calendar.country, (today.year, today.year + 1), calendar.region)
    names = [person.name for person in read.people(active_only=False) if person.id in calendar.people]
    whose = ", ".join(names) or "everybody without one of their own"
    lines = [f"{calendar.name} ({_zone(read, calendar)}), for {whose}"]
    for coming in coming_days(calendar, holidays, today):
        hours = ", ".join(f"{opening}–{closing}" for opening, closing in coming.spans) or "closed"
        lines.append(f"  {coming.day:%a %d %b %Y}  {hours}  {coming.name}".rstrip())
    return lines
