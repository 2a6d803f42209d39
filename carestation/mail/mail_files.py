"""What a person drops or names — message files, mailboxes, folders, Maildirs — as single messages."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from carestation.errors import BadInput
from carestation.mail.mbox import is_mbox, messages

LARGEST = 100 * 1024 * 1024
"""Bytes of one message; servers take 25 to 50 MB."""

_SIDECARS = {
    "thumbs.db",
    "desktop.ini",
    "dovecot-uidlist",
    "dovecot-keywords",
    "maildirsize",
    "subscriptions",
}
_INDEXES = {".msf", ".cmeta", ".idx", ".dat"}


@dataclass(frozen=True, slots=True)
class MailFile:
    """One message: where it came from, for people, and its bytes; or a `problem` in a sentence, and no bytes.

    A file that is no message is handed over all the same: reading it says what it is.
    """

    label: str
    data: bytes
    problem: str = ""


def expand(paths: Iterable[Path]) -> Iterator[MailFile]:
    """The messages in these files and folders, in the order of their names, read one at a time.

    BadInput at once, before anything is read, for a path that is not there.
    """
    named = [Path(path) for path in paths]
    for path in named:
        if not path.exists():
            raise BadInput(f"There is no file or folder {path}.", remedy="Check the name and try again.")
    return (mail for path in named for mail in _of_path(path))


def _of_path(path: Path) -> Iterator[MailFile]:
    if not path.is_dir():
        yield from _of_file(path, _label(path))
        return
    for file in _files_below(path):
        yield from _of_file(file, _label(file))


def _label(file: Path) -> str:
    """Its name in letters that can be stored and shown, also where the disk has bytes that are none."""
    return str(file).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _files_below(folder: Path) -> Iterator[Path]:
    """Every file below a folder in order of names; of a Maildir what was delivered, not what is being written."""
    for place, folders, files in os.walk(folder):
        is_maildir = {"cur", "new", "tmp"} <= set(folders)
        folders[:] = sorted(
            name for name in folders if not (is_maildir and name == "tmp") and name != "__MACOSX"
        )
        if is_maildir:
            continue  # what lies beside cur and new are the server's own notes
        for name in sorted(files):
            file = Path(place, name)
            if _may_be_mail(file):
                yield file


def _may_be_mail(file: Path) -> bool:
    name = file.name.lower()
    return (
        not (name.startswith(".") or name in _SIDECARS or file.suffix.lower() in _INDEXES) and file.is_file()
    )


def _of_file(file: Path, label: str) -> Iterator[MailFile]:
    try:
        with file.open("rb") as opened:
            start = opened.read(4_096)
            opened.seek(0)
            if is_mbox(start):
                yield from _of_mbox(opened, label)
                return
            size = os.fstat(opened.fileno()).st_size
            yield (
                _too_large(label, size)
                if size > LARGEST
                else MailFile(label, _plain(opened.read(LARGEST + 1), file))
            )
    except OSError as fault:
        reason = fault.strerror or type(fault).__name__
        yield MailFile(
            label, b"", f"The file cannot be read ({reason}). Close other programs that use it, or copy it."
        )


def _of_mbox(lines: Iterable[bytes], label: str) -> Iterator[MailFile]:
    for number, data in enumerate(messages(lines, LARGEST), start=1):
        place = f"{label} #{number}"
        yield MailFile(place, data) if data is not None else _too_large(place, None)


def _plain(data: bytes, file: Path) -> bytes:
    """Apple Mail's `.emlx` puts the length before the message and a property list behind it."""
    if file.suffix.lower() != ".emlx":
        return data
    first, _, rest = data.partition(b"\n")
    return rest[: int(first)] if first.strip().isdigit() else data


def _too_large(label: str, size: int | None) -> MailFile:
    stated = f"{size // 1_048_576:,} MB" if size else "too many bytes"
    remedy = "Save its attachments and log it by hand."
    return MailFile(
        label, b"", f"The message has {stated}; up to {LARGEST // 1_048_576} MB are taken in. {remedy}"
    )
