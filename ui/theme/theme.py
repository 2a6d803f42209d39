"""A theme: named colours by role, of which one palette and one style sheet are made."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Template

from PySide6.QtGui import QColor, QPalette

LIGHT, DARK, CONTRAST = "light", "dark", "contrast"
NAMES = (LIGHT, DARK, CONTRAST)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role. Widgets never hold a colour of their own: they ask the theme when they paint."""

    name: str
    dark: bool
    colours: Mapping[str, str]
    avatar_text: str
    avatar_grounds: tuple[str, ...]

    def colour(self, role: str) -> QColor:
        """The colour of a role. KeyError for a role that no theme names."""
        return QColor(self.colours[role])


@cache
def load(name: str) -> Theme:
    """A theme by its name: `light`, `dark` or `contrast`."""
    told = tomllib.loads(files("resources").joinpath("themes", f"{name}.toml").read_text("utf-8"))
    avatars = told["avatars"]
    return Theme(name, told["dark"], told["colours"], avatars["text"], tuple(avatars["grounds"]))


def palette(theme: Theme) -> QPalette:
    """The palette for what Qt paints by itself."""
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "panel",
        QPalette.ColorRole.AlternateBase: "window",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "late",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "text",
        QPalette.ColorRole.Link: "link",
        QPalette.ColorRole.LinkVisited: "link",
        QPalette.ColorRole.ToolTipBase: "tip",
        QPalette.ColorRole.ToolTipText: "tip_text",
        QPalette.ColorRole.PlaceholderText: "quiet",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Light: "panel",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "control_line",
        QPalette.ColorRole.Shadow: "line",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("disabled"))
    return made


def style_sheet(theme: Theme, text_px: int, marks: str) -> str:
    """The style sheet for this theme, its text so many pixels high. KeyError for a colour nobody named.

    `marks` is what the paths of the marks begin with (see `ui/theme/marks.py`).
    """
    template = Template(files("resources").joinpath("themes", "desk.qss").read_text("utf-8"))
    sizes = {"text_px": text_px, "quiet_px": quiet_px(text_px), "title_px": title_px(text_px)}
    return template.substitute(theme.colours, marks=marks, mark_px=round(text_px * 16 / 14), **sizes)


def quiet_px(text_px: int) -> int:
    """The size of quiet text beside text of so many pixels: 12 beside 14."""
    return round(text_px * 12 / 14)


def title_px(text_px: int) -> int:
    """The size of a title above text of so many pixels: 18 above 14."""
    return round(text_px * 18 / 14)
