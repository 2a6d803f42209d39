"""Mailbox files: many messages in one file, each after a `From ` line (RFC 4155; mboxo, mboxrd, Thunderbird's)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_SEPARATOR = re.compile(
    rb"From (?:- |\S+ +)(?:\w{3},? )?\w{3} +\d{1,2}.*\d{2}:\d{2}.*\d{4}|From \S+@\S+\s*$|From \S+\s*$"
)
_QUOTED = re.compile(rb">+From ")
_HEADER = re.compile(rb"[!-9;-~]{1,100}[ \t]*:")


def is_mbox(start: bytes) -> bool:
    """Whether a file that starts so is a mailbox, be it with one message."""
    first, _, rest = start.lstrip(b"\r\n").partition(b"\n")
    return _SEPARATOR.match(first.rstrip(b"\r")) is not None and _HEADER.match(rest) is not None


def messages(lines: Iterable[bytes], largest: int) -> Iterator[bytes | None]:
    """The messages among a mailbox's lines, `>From ` undone; None in the place of one that is over `largest` bytes."""
    message: list[bytes] = []
    size = 0
    blank, waiting = True, b""
    for line in lines:
        if waiting:
            if _HEADER.match(line):
                yield from _finished(message, size, largest)
                message, size = [], 0
            else:
                message.append(waiting)  # prose that begins with "From "
            waiting = b""
        elif blank and _SEPARATOR.match(line.rstrip(b"\r\n")):
            waiting = line
            continue
        blank = not line.strip()
        size += len(line)
        if size <= largest:
            message.append(line[1:] if _QUOTED.match(line) else line)
    if waiting:
        message.append(waiting)
    yield from _finished(message, size, largest)


def _finished(message: list[bytes], size: int, largest: int) -> Iterator[bytes | None]:
    if size > largest:
        yield None
    elif any(line.strip() for line in message):
        if len(message) > 1 and not message[-1].strip():
            message = message[:-1]  # the blank line before the next `From ` belongs to the mailbox
        yield b"".join(message)
