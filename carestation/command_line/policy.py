"""`carestation policy export`: the published policy for customers, with no display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers

DONE = 0


def add(subparsers: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `policy` with its command."""
    policy = subparsers.add_parser(
        "policy",
        help="write the care policy as a page for the web, PDF, and a card",
        description="The version in force, as customers read it.",
    )
    commands = policy.add_subparsers(dest="policy_command", metavar="COMMAND", required=True)
    export = commands.add_parser(
        "export",
        help="write the policy as files",
        description="Writes policy.html, policy.pdf and policy-card.pdf. Needs no display.",
    )
    export.add_argument(
        "--format", metavar="FORMATS", default="html,pdf,card", help="any of html,pdf,card (all)"
    )
    export.add_argument(
        "--out", metavar="DIR", type=Path, default=Path(), help="where to (the current folder)"
    )
    export.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when all is written. BadInput for a format that is none; Refused where nothing is published."""
    from carestation.policy_page.files import parse_formats, write_policy
    from carestation.policy_page.public_policy import public_policy

    formats = parse_formats(args.format)
    with args.front.open_desk() as desk:
        now = desk.clock()
        policy = desk.ask(lambda read: public_policy(read, now))
    written = write_policy(policy, formats, args.out, args.front.policy_paper)
    names = ", ".join(path.name for path in written)
    print(f"Version {policy.number} of the policy: {names} written to {written[0].parent.resolve()}.")
    return DONE
