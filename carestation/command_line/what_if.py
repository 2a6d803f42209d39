"""`carestation timers what-if`: what would have been met with other targets or other hours."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from carestation.command_line.given_file import read_file
from carestation.command_line.progress_bar import ProgressBar
from carestation.errors import BadInput

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers
    from carestation.desk import Desk
    from carestation.reader import Reader
    from carestation.what_if.attainment import Attainment
    from carestation.what_if.days import Days
    from carestation.what_if.plan import Plan

DONE = 0


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `what-if` among the commands of `timers`."""
    sub = commands.add_parser(
        "what-if",
        help="replay the cases on record with other targets or hours",
        description="Replays the cases on record, and tells by issue type what was met and what would have been.",
        epilog="What you do not name stays as it was at the time. “-” reads a file from standard input.",
    )
    sub.add_argument(
        "--targets",
        metavar="TARGETS",
        help="first_response=60,next_response=120 in minutes of business time, or a JSON file: an object of them, "
        "or a list of rules as the settings hold them",
    )
    sub.add_argument(
        "--hours", metavar="FILE", type=Path, help="opening hours in JSON, as a scenario has them"
    )
    sub.add_argument("--since", metavar="DATE", help="cases opened from this day on, like 2026-10-01")
    sub.add_argument("--until", metavar="DATE", help="… up to the end of this day (today)")
    sub.add_argument(
        "--json", action="store_true", help="print JSON, with the cases that make the difference"
    )
    sub.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints then and now. BadInput for what cannot be used, before the store is opened where it can be seen then."""
    days = _days(args)
    plan = _targets(args.targets)
    hours = None if args.hours is None else _parsed(args.hours)
    if plan is None and hours is None:
        raise BadInput("Name other targets with --targets, other hours with --hours, or both.")
    with ProgressBar() as progress, args.front.open_desk() as desk:
        counted = desk.ask(lambda read: _replayed(read, desk, days, _plan(read, plan, hours), progress))
    _print(counted, days, args.json)
    return DONE


def _days(args: argparse.Namespace) -> Days:
    from carestation.what_if.days import Days, read_day

    if args.since is None:
        raise BadInput("Name the first day with --since, like --since 2026-10-01.")
    return Days(read_day(args.since), None if args.until is None else read_day(args.until))


def _targets(written: str | None) -> Plan | None:
    from carestation.what_if.plan import Plan
    from carestation.what_if.read_plan import plan_of_targets, read_short_targets

    if written is None:
        return None
    if "=" in written and not Path(written).exists():
        return Plan(targets=read_short_targets(written))
    return plan_of_targets(_parsed(Path(written)))


def _parsed(path: Path) -> Any:
    from carestation.timers.strict_json import read_json

    try:
        return read_json(read_file(path))
    except BadInput as fault:
        named = str(path) in fault.title
        raise fault if named else BadInput(f"{path}: {fault.title}") from fault


def _plan(read: Reader, plan: Plan | None, hours: Any) -> Plan:
    from carestation.settings.hours import calendars_as_set
    from carestation.what_if.plan import Plan
    from carestation.what_if.read_plan import read_hours

    plan = plan or Plan()
    if hours is None:
        return plan
    return replace(plan, hours=read_hours(hours, calendars_as_set(read.setting).present.default))


def _replayed(read: Reader, desk: Desk, days: Days, plan: Plan, progress: ProgressBar) -> Attainment:
    from carestation.settings.hours import calendars_as_set
    from carestation.what_if.walk import replay_record

    now = desk.clock()
    bounds = days.bounds(calendars_as_set(read.setting).present.default.zone, now)
    return replay_record(read, plan, bounds, now, lambda done, total: progress("Replaying", done, total))


def _print(counted: Attainment, days: Days, in_json: bool) -> None:
    from carestation.sops.library import issue_types
    from carestation.what_if.report import as_json, as_text

    if in_json:
        print(json.dumps(as_json(counted, days), indent=2))
        return
    titles = {kind.key: kind.title for kind in issue_types()}
    print("\n".join(as_text(counted, days, lambda key: titles.get(key, key))))
