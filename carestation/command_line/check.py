"""`carestation check`: whether the store is whole."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from carestation.command_line.progress_bar import ProgressBar

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `check`."""
    sub = commands.add_parser(
        "check",
        help="check every page, index and reference of the store",
        description="Changes nothing. Each fault that is found is a line; a whole store is one.",
    )
    sub.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when it is whole, 1 when it is not."""
    with args.front.open_desk(), ProgressBar() as progress:
        problems = args.front.access().problems(progress)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"“{args.front.access().path.name}” is whole.")
    return 1 if problems else 0
