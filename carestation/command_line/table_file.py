"""A table that is named on the command line, and how it is to be read."""

from __future__ import annotations

import argparse
from pathlib import Path

from carestation.errors import BadInput


def add_file(command: argparse.ArgumentParser, kind: str) -> None:
    """The file, `--dry-run`, and how to read it where that is not recognised."""
    command.add_argument("file", metavar="FILE", type=Path, help=kind)
    command.add_argument("--dry-run", action="store_true", help="store nothing; only say what would be done")
    command.add_argument("--encoding", metavar="NAME", help="such as cp1250, where it is not recognised")
    command.add_argument(
        "--delimiter",
        metavar="SIGN",
        type=lambda sign: {"tab": "\t", "\\t": "\t"}.get(sign, sign),
        help="the character between two fields (or “tab”), where it is not recognised",
    )


def read_given(path: Path) -> bytes:
    """Its bytes. BadInput where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"“{path}” cannot be read.", remedy="Check its name and its rights.") from error
