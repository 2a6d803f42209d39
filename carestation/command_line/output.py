"""What a command prints: characters that the terminal does not know, a reader who leaves, a disk that is full."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from carestation.errors import CareError


def write_any_character() -> None:
    """A character that standard output cannot encode becomes an escape like `\\u2026`, and is no error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def all_is_written() -> Iterator[None]:
    """CareError if what was printed within does not arrive; nothing more is written then."""
    try:
        try:
            yield
        finally:
            if sys.stdout:  # a program without a terminal has none on Windows
                sys.stdout.flush()
    except OSError as error:
        if error.filename is not None:
            raise  # about a file, not about a stream
        _write_nowhere()
        if isinstance(error, BrokenPipeError):
            raise CareError("Stopped: nobody reads the output any more.") from error
        raise CareError(f"The output cannot be written: {error.strerror}.") from error


def _write_nowhere() -> None:
    """Python flushes once more at its end, and would complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
