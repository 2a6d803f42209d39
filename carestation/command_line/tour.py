"""`carestation tour`: the real window, driven through a working day on the sample business."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `tour`."""
    sub = commands.add_parser(
        "tour",
        help="walk through a working day on the sample business, with a picture of each step",
        description="Drives the real window, with or without a display, and writes pictures and the month's summary.",
    )
    sub.add_argument("--out", metavar="DIR", type=Path, required=True, help="where the pictures go")
    sub.add_argument("--theme", choices=("light", "dark"), default="light", help="colours of the window")
    sub.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when every step could be walked."""
    return int(args.front.tour(args.out, args.theme))
