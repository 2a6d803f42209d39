"""`carestation summary`: the month's figures as files, with no display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.command_line.progress_bar import ProgressBar

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers
    from carestation.desk import Desk
    from carestation.summary.month import Month
    from carestation.summary.summary import Summary

DONE = 0


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `summary`."""
    sub = commands.add_parser(
        "summary",
        help="write a month's figures as XLSX, PDF, CSV or HTML",
        description="The month's figures, as the Insights page shows them. Needs no display.",
    )
    sub.add_argument("--month", metavar="YYYY-MM", help="the month (the last one that is over)")
    sub.add_argument(
        "--format", metavar="FORMATS", default="xlsx,pdf,csv", help="any of xlsx,pdf,csv,html (xlsx,pdf,csv)"
    )
    sub.add_argument("--out", metavar="DIR", type=Path, default=Path(), help="where to (the current folder)")
    sub.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when all files are written. BadInput for a month or a format that is none, before the store is opened."""
    from carestation.summary.exports.export import parse_formats, write
    from carestation.summary.month import Month

    month = Month.parse(args.month) if args.month else None
    formats = parse_formats(args.format)
    with ProgressBar() as progress:
        with args.front.open_desk() as desk:
            summary = _summary(desk, month)
        written = write(
            summary,
            formats,
            args.out,
            args.front.write_pdf,
            lambda done, total: progress("Writing", done, total),
        )
    print(_said(summary, written))
    return DONE


def _summary(desk: Desk, month: Month | None) -> Summary:
    from carestation.settings.catalogue import ZONE
    from carestation.summary.month import Month
    from carestation.summary.of_month import summary_of

    now, zone = desk.clock(), desk.ask(lambda read: read.setting(ZONE))
    asked = month or Month.of(now, zone).previous
    return desk.ask(lambda read: summary_of(read, asked, zone, now))


def _said(summary: Summary, written: list[Path]) -> str:
    folder = written[0].parent.resolve()
    files = written[0].name if len(written) == 1 else f"{len(written)} files"
    remark = f" {summary.remark}" if summary.remark else ""
    return f"{summary.month.name}: {files} written to {folder}.{remark}"
