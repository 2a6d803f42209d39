"""Linux and BSD: a desktop entry in the autostart folder (XDG Desktop Application Autostart 0.5)."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from carestation.at_login.entry_file import remove_entry, write_entry

_RESERVED = re.compile(r'(["`$\\])')
_PLAIN = re.compile(r"[\w@+=:,./-]+")


class XdgAutostart:
    """`carestation.desktop` in the folder that `XDG_CONFIG_HOME` names, else in `~/.config`."""

    def __init__(self, folder: Path | None = None) -> None:
        named = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        self.file = (folder or Path(named) / "autostart") / "carestation.desktop"

    def is_set(self) -> bool:
        """Desktops switch an entry off by `Hidden`, or by a key of GNOME's."""
        try:
            lines = self.file.read_text("utf-8").lower().split("\n")
        except (OSError, UnicodeDecodeError):
            return False
        return "hidden=true" not in lines and "x-gnome-autostart-enabled=false" not in lines

    def set(self, command: Sequence[str]) -> None:
        line = " ".join(map(quoted, command))
        write_entry(
            self.file,
            "[Desktop Entry]\nType=Application\nName=CareStation\nComment=Customer care on your own PC\n"
            f"Exec={line}\nIcon=carestation\nTerminal=false\nX-GNOME-Autostart-enabled=true\n".encode(),
        )

    def clear(self) -> None:
        remove_entry(self.file)


def quoted(argument: str) -> str:
    """One argument in `Exec` (Desktop Entry Specification, The Exec key): in quotes, and escaped once more."""
    doubled = argument.replace("%", "%%")
    if _PLAIN.fullmatch(doubled):
        return doubled
    return '"' + _RESERVED.sub(r"\\\1", doubled).replace("\\", "\\\\") + '"'
