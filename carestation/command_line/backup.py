"""`carestation backup`: a verified, encrypted copy of the store."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.command_line.progress_bar import ProgressBar

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `backup`."""
    sub = commands.add_parser(
        "backup",
        help="write a verified, encrypted copy of the store",
        description="The copy opens with the same key. The newest 14 in the folder are kept.",
    )
    sub.add_argument("--out", metavar="DIR", type=Path, help="where to (backups beside the store)")
    sub.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when the copy was written and opened again."""
    access = args.front.access()
    folder = args.out or access.path.parent / "backups"
    with args.front.open_desk(), ProgressBar() as progress:
        written = access.back_up(folder, progress)
    print(f"Written and verified: {written}")
    return 0
