"""A small file that another program reads: there whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from carestation.errors import CareError


def write_entry(file: Path, content: bytes) -> None:
    """Written beside and renamed. CareError says why it cannot be."""
    beside = file.with_name(f".{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        beside.replace(file)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise cannot_be_written(str(file), error) from error


def remove_entry(file: Path) -> None:
    """Nothing happens where it is not there."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_be_written(str(file), error) from error


def cannot_be_written(place: str, error: OSError) -> CareError:
    """What a person reads where the system refuses."""
    return CareError(
        "Starting at login could not be changed.",
        f"“{place}” cannot be written: {error.strerror or error}.",
        "Change it in the settings of your system.",
    )
