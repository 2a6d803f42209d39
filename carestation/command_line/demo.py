"""`carestation demo`: a store filled with a believable business."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.command_line.progress_bar import ProgressBar
from carestation.errors import BadInput

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers

THROW_AWAY = ":demo:"
MOST_CASES = 2_000_000


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `demo`."""
    sub = commands.add_parser(
        "demo",
        help="fill a new store with a believable business, to look around in",
        description="The store must not exist yet. Its recovery key is written beside it, because it holds "
        "nothing private.",
    )
    sub.add_argument("--cases", metavar="N", type=int, default=1_000, help="how many cases (1000)")
    sub.add_argument(
        "--seed", metavar="S", type=int, default=1, help="the same seed gives the same business (1)"
    )
    sub.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when it was made; 1 when there is a store of that name already."""
    from carestation.demo.order import DemoOrder

    if not 1 <= args.cases <= MOST_CASES:
        raise BadInput(f"--cases is a number from 1 to {MOST_CASES:,}.")
    if not args.store or args.store == THROW_AWAY:
        raise BadInput("Say with --store PATH where the demo store goes.")
    with ProgressBar() as progress:
        args.front.fill_demo(DemoOrder(args.cases, args.seed), progress)
    print(f"{args.cases:,} cases in {Path(args.store)}")
    return 0
