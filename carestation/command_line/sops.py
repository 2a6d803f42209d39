"""`carestation sops`: check the files of SOPs, list the built-in library, tell what SOPs were worth."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.errors import BadInput

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE = 0
BAD_INPUT = 2


def add(subparsers: Subparsers) -> None:
    """Registers `sops` with its own commands."""
    sops = subparsers.add_parser(
        "sops",
        help="check SOP files, list the built-in library, tell what SOPs were worth",
        description="SOPs are the checklists for each kind of matter, one YAML file each.",
    )
    commands = sops.add_subparsers(dest="sops_command", metavar="COMMAND", required=True)
    check = commands.add_parser(
        "check",
        help="say what is wrong in SOP files, with line numbers",
        description="Prints one line for each file that is fine, and one for each fault.",
    )
    check.add_argument("files", metavar="FILE", nargs="+", type=Path, help="an SOP's YAML file")
    check.set_defaults(run=run_check)
    listing = commands.add_parser(
        "list",
        help="list the built-in SOPs",
        description="Key, number of steps, how strict the gate is, and title of each.",
    )
    listing.add_argument("--language", default="en", metavar="CODE", help="language of the SOPs (en)")
    listing.set_defaults(run=run_list)

    evidence = commands.add_parser(
        "evidence",
        help="say what each SOP and step was worth",
        description="Runs on resolved cases: how often each step was done, skipped or overridden, in what time, and "
        "ratings of 4 or 5 and reopenings within 14 days, with the step and without it.",
    )
    evidence.add_argument(
        "key", metavar="SOP", nargs="?", default="", help="one SOP by its key (all of them)"
    )
    evidence.add_argument(
        "--since", metavar="YYYY-MM-DD", help="runs begun since that day (the last 12 months)"
    )
    evidence.add_argument("--json", action="store_true", help="as JSON")
    evidence.set_defaults(run=run_evidence)


def run_evidence(args: argparse.Namespace) -> int:
    """Prints the evidence. BadInput for a day that is none, before the store is opened."""
    from carestation.command_line.progress_bar import ProgressBar
    from carestation.evidence.as_json import as_json
    from carestation.evidence.as_text import as_text
    from carestation.evidence.of_desk import evidence_of, first_day

    day = first_day(args.since) if args.since else None
    with ProgressBar() as progress, args.front.open_desk() as desk:
        found = desk.ask(lambda read: evidence_of(read, desk.clock(), day, args.key, progress))
    print(as_json(found) if args.json else as_text(found))
    return DONE


def run_check(args: argparse.Namespace) -> int:
    """Prints `FILE: OK` or one line for each fault; 2 when there was any."""
    return max(_check(path) for path in args.files)


def _check(path: Path) -> int:
    from carestation.sops.read_sop import read_sop_file
    from carestation.sops.sop_fault import BrokenSop

    try:
        sop = read_sop_file(path)
    except BrokenSop as broken:
        for fault in broken.faults:
            print(fault)
        return BAD_INPUT
    except BadInput as error:
        print(error)
        return BAD_INPUT
    print(f"{path}: OK ({sop.title}, {len(sop.steps)} steps)")
    return DONE


def run_list(args: argparse.Namespace) -> int:
    """Prints key, title, number of steps and gate of each built-in SOP."""
    from carestation.sops.library import built_in_sops

    sops = built_in_sops(args.language)
    widest = max(len(sop.key) for sop in sops)
    for sop in sops:
        print(f"{sop.key:<{widest}}  {len(sop.steps):>2} steps  {sop.gate:<6}  {sop.title}")
    return DONE
