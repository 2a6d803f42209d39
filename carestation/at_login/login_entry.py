"""The entry that starts the desk at login: set, taken away, looked for. The system's own place is the truth."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from carestation.places import default_store


class LoginEntry(Protocol):
    """Where one system keeps what it starts at login, for the person who is signed in to it."""

    def is_set(self) -> bool:
        """Whether the desk is started at login."""
        ...

    def set(self, command: Sequence[str]) -> None:
        """Start this at login. CareError where the system does not let it be written."""
        ...

    def clear(self) -> None:
        """Start nothing any more; nothing happens where nothing was set. CareError as above."""
        ...


def login_entry() -> LoginEntry:
    """The one of this system."""
    if sys.platform == "win32":
        from carestation.at_login.windows_run import WindowsRun

        return WindowsRun()
    if sys.platform == "darwin":
        from carestation.at_login.launch_agent import LaunchAgent

        return LaunchAgent()
    from carestation.at_login.xdg_autostart import XdgAutostart

    return XdgAutostart()


def login_command(store: Path | None) -> tuple[str, ...]:
    """How this program is started again, minimised, without a console; `store` where it is not the usual one."""
    python = Path(sys.executable)
    quiet = python.with_name("pythonw.exe")  # Windows: the one that opens no console
    program = str(quiet if quiet.exists() else python)
    start = (program,) if getattr(sys, "frozen", False) else (program, "-m", "carestation")
    named = ("--store", str(store)) if store is not None and store != default_store() else ()
    return (*start, *named, "--minimized")
