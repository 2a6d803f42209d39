"""macOS: a property list in the person's LaunchAgents (launchd.plist(5))."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

from carestation.at_login.entry_file import remove_entry, write_entry

LABEL = "org.carestation.CareStation"


class LaunchAgent:
    """Read by launchd at the next login; nothing is started now, because the desk runs already."""

    def __init__(self, folder: Path | None = None) -> None:
        self.file = (folder or Path.home() / "Library" / "LaunchAgents") / f"{LABEL}.plist"

    def is_set(self) -> bool:
        """Whether there is one that is not switched off."""
        try:
            entry = plistlib.loads(self.file.read_bytes())
        except (OSError, plistlib.InvalidFileException, ValueError):
            return False
        return bool(entry.get("RunAtLoad")) and not entry.get("Disabled", False)

    def set(self, command: Sequence[str]) -> None:
        entry = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        write_entry(self.file, plistlib.dumps(entry))

    def clear(self) -> None:
        remove_entry(self.file)
