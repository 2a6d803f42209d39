"""`carestation timers`: replays a scenario, to see what timers would do, and why; or the cases on record."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.command_line import what_if
from carestation.command_line.given_file import read_file
from carestation.errors import BadInput

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE = 0


def add(subparsers: Subparsers) -> None:
    """Registers `timers` with its own commands."""
    timers = subparsers.add_parser(
        "timers",
        help="see what response timers do, and why",
        description="Response timers count business time; here is seen which, and why.",
    )
    commands = timers.add_subparsers(dest="timers_command", metavar="COMMAND", required=True)
    replay = commands.add_parser(
        "replay",
        help="replay a scenario file, without a store",
        description="Needs no store. “-” reads the scenario from standard input.",
    )
    replay.add_argument(
        "scenario", metavar="SCENARIO.json", nargs="?", type=Path, help="hours, targets, events"
    )
    replay.add_argument("--json", action="store_true", help="print JSON instead of a table")
    replay.add_argument("--example", action="store_true", help="print a scenario to start from")
    replay.set_defaults(run=run_replay)
    what_if.add(commands)


def run_replay(args: argparse.Namespace) -> int:
    """Prints the timers of a scenario, or an example of one; `BadInput` for what cannot be replayed."""
    if args.example:
        _print_example()
    elif args.scenario is None:
        raise BadInput("Name a scenario file, or print one to start from with --example.")
    else:
        _print_replay(args.scenario, args.json)
    return DONE


def _print_example() -> None:
    from carestation.timers.scenario_example import EXAMPLE

    print(json.dumps(EXAMPLE, indent=2))


def _print_replay(path: Path, in_json: bool) -> None:
    from carestation.timers.scenario import read_scenario
    from carestation.timers.scenario_report import as_json, as_text

    timers = read_scenario(read_file(path)).replay()
    if in_json:
        print(json.dumps(as_json(timers), indent=2))
    else:
        print("\n".join(as_text(timers)))
