"""`carestation timers`: replays a scenario, to see what the timers of a case would do, and why."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

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

    timers = read_scenario(_content(path)).replay()
    if in_json:
        print(json.dumps(as_json(timers), indent=2))
    else:
        print("\n".join(as_text(timers)))


def _content(path: Path) -> bytes:
    """The bytes of a file, or just enough of it to see that it is too large."""
    from carestation.timers.scenario import LARGEST_FILE

    try:
        if str(path) == "-":
            return sys.stdin.buffer.read(LARGEST_FILE + 1)
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or "not a usable file name"
        raise BadInput(f"{path} cannot be read: {reason}.") from fault
