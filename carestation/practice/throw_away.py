"""Where a practice desk lives: a folder among the temporary files that goes with it."""

from __future__ import annotations

import tempfile


def throw_away_folder() -> tempfile.TemporaryDirectory[str]:
    """A new folder for this person alone (0700); gone with `cleanup()`, or at the end of the program."""
    return tempfile.TemporaryDirectory(prefix="carestation-practice-", ignore_cleanup_errors=True)
