"""`carestation intake`: take in message files, or only say how they are read."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.command_line.progress_bar import ProgressBar
from carestation.instants import Instant, from_datetime

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers
    from carestation.intake.received import Received

BAD_INPUT = 2


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `intake`."""
    sub = commands.add_parser(
        "intake",
        help="take in messages from .eml files, an .mbox or a folder",
        description="Each message opens or continues a case, or is kept visibly aside. The same message twice is one.",
    )
    sub.add_argument("files", metavar="FILE", nargs="+", type=Path, help="an .eml file, an .mbox or a folder")
    sub.add_argument(
        "--dry-run", action="store_true", help="store nothing; only say how each message is read"
    )
    sub.add_argument("--json", action="store_true", help="print one JSON line for each message")
    sub.add_argument(
        "--closed-before",
        metavar="YYYY-MM-DD",
        type=_day,
        help="older messages come in closed, with their own dates: for the archive of a mailbox",
    )
    sub.set_defaults(run=run)


def _day(text: str) -> Instant:
    try:
        return from_datetime(datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date like 2026-10-31") from None


def run(args: argparse.Namespace) -> int:
    """0 when everything was taken in or kept aside, 2 when a file could not be read at all."""
    return _dry_run(args) if args.dry_run else _take_in(args)


def _dry_run(args: argparse.Namespace) -> int:
    from carestation.mail.dry_run import as_json_line
    from carestation.mail.mail_files import expand
    from carestation.mail.read_message import read_message

    unread = 0
    for file in expand(args.files):
        label = _writable(file.label)
        if file.problem:
            unread += _say_unread(label, file.problem)
            continue
        message = read_message(file.data)
        if args.json:
            print(as_json_line(label, message))
        else:
            print(f"{label}: {message.error or f'{message.from_email}: {message.subject}'}")
    return BAD_INPUT if unread else 0


def _take_in(args: argparse.Namespace) -> int:
    from carestation.intake.receive import Receive
    from carestation.mail.mail_files import expand

    unread = 0
    files = expand(args.files)
    with args.front.open_desk() as desk, _counted(quiet=args.json) as fates, ProgressBar() as progress:
        for number, file in enumerate(files, 1):
            progress("Taking in messages", number, 0)
            label = _writable(file.label)
            if file.problem:
                unread += _say_unread(label, file.problem)
                continue
            received = desk.do(Receive(file.data, label, args.closed_before)).value
            fates[received.fate] += 1
            if args.json:
                print(_as_json_line(label, received), flush=True)  # whoever reads it may rely on it
    return BAD_INPUT if unread else 0


@contextmanager
def _counted(*, quiet: bool) -> Iterator[Counter[str]]:
    """Says how many messages had which fate, also where the intake was stopped: they are at the desk."""
    fates: Counter[str] = Counter()
    try:
        yield fates
        if not fates and not quiet:
            print("There were no messages.")
    finally:
        if fates and not quiet:
            print(", ".join(f"{count:,} {fate}" for fate, count in fates.items()))


def _as_json_line(label: str, received: Received) -> str:
    told = {"file": label, "fate": received.fate, "case": received.case_number or None}
    return json.dumps({**told, "reason": received.reason}, ensure_ascii=False)


def _writable(label: str) -> str:
    """A file's name as text: on Linux one can hold bytes that are no character of any encoding."""
    return label.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _say_unread(label: str, problem: str) -> int:
    sys.stderr.write(f"{label}: {problem}\n")
    return 1
