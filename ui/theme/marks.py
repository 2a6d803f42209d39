"""Marks inside controls (tick, dot, arrows): a style sheet wants files, so they are written in the theme's colours."""

from __future__ import annotations

import atexit
from functools import cache
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from ui.theme.drawings import drawing
from ui.theme.theme import load

_MARKS = {
    "check": ("check", "panel"),
    "dot": ("dot", "panel"),
    "down": ("chevron-down", "quiet"),
    "up": ("chevron-up", "quiet"),
}


@cache
def write_marks(theme_name: str) -> str:
    """Write the marks of a theme, and give back what their paths begin with: `<marks>check.svg`."""
    theme, folder = load(theme_name), _folder()
    for name, (drawn, role) in _MARKS.items():
        svg = drawing(drawn).replace("currentColor", theme.colours[role])
        (folder / f"{theme.name}-{name}.svg").write_text(svg, encoding="utf-8")
    return f"{folder.as_posix()}/{theme.name}-"


@cache
def _folder() -> Path:
    """A folder that lives as long as the process: style sheets read their files whenever they like."""
    folder = QTemporaryDir()
    atexit.register(folder.remove)
    return Path(folder.path())
