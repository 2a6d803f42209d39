"""A file that is named on the command line, “-” for standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from carestation.errors import BadInput
from carestation.timers.strict_json import LARGEST_FILE


def read_file(path: Path) -> bytes:
    """The bytes of a file, or just enough of it to see that it is too large. `BadInput` where it cannot be read."""
    try:
        if str(path) == "-":
            return sys.stdin.buffer.read(LARGEST_FILE + 1)
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or "not a usable file name"
        raise BadInput(f"{path} cannot be read: {reason}.") from fault
