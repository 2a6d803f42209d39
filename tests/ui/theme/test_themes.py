"""Themes: every word can be read on every ground, and every drawing named in the code exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from ui.theme import drawings, icons, theme
from ui.theme.theme import Theme

UI = Path(__file__).parents[3] / "ui"
PAPER = {"summary", "charts"}
"""What is printed is dark on white whatever the window wears."""

WORDS = ("text", "quiet", "link", "late", "soon", "in_time", "paused")
GROUNDS = ("window", "panel", "field", "hover", "selection", "ours", "note")
PAIRS = [
    *((word, ground) for word in WORDS for ground in GROUNDS),
    *((state, f"{state}_ground") for state in ("late", "soon", "in_time", "paused")),
    ("text", "pressed"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("rail_text", "rail"),
    ("rail_active_text", "rail_hover"),
    ("rail_active_text", "rail_active"),
    ("badge_text", "badge"),
    ("tip_text", "tip"),
    ("tip_link", "tip"),
]


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def needed(worn: Theme) -> float:
    return 7.0 if worn.name == theme.CONTRAST else 4.5


@pytest.mark.parametrize("name", theme.NAMES)
def test_words_can_be_read(name: str) -> None:
    worn = theme.load(name)
    ratios = {pair: contrast(worn.colour(pair[0]), worn.colour(pair[1])) for pair in PAIRS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < needed(worn)} == {}


@pytest.mark.parametrize("name", theme.NAMES)
def test_initials_can_be_read(name: str) -> None:
    worn = theme.load(name)
    poor = [g for g in worn.avatar_grounds if contrast(QColor(worn.avatar_text), QColor(g)) < needed(worn)]
    assert poor == []


@pytest.mark.parametrize("name", theme.NAMES)
def test_focus_is_seen(name: str) -> None:
    worn = theme.load(name)
    for ground in ("window", "panel"):
        assert contrast(worn.colour("focus"), worn.colour(ground)) >= 3


def test_themes_name_the_same_roles() -> None:
    roles = {name: set(theme.load(name).colours) for name in theme.NAMES}
    assert roles[theme.LIGHT] == roles[theme.DARK] == roles[theme.CONTRAST]


@pytest.mark.parametrize("name", theme.NAMES)
def test_style_sheet_is_filled_and_grows_with_the_text(name: str) -> None:
    sheet = theme.style_sheet(theme.load(name), 28, "/marks/")
    assert "${" not in sheet
    assert "font-size: 28px" in sheet
    assert "font-size: 24px" in sheet


def test_palette_carries_the_theme() -> None:
    dark = theme.load(theme.DARK)
    made = theme.palette(dark)
    assert made.color(QPalette.ColorRole.Window) == dark.colour("window")
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == dark.colour("disabled")


def named_in_code() -> set[str]:
    """Every string handed to an icon function, or declared as a command's or page's icon."""
    pattern = re.compile(r'\b(?:icon|pixmap)\(\s*"([\w-]+)"|\bicon="([\w-]+)"')
    return {
        first or second
        for source in UI.rglob("*.py")
        for first, second in pattern.findall(source.read_text("utf-8"))
    }


def test_every_icon_named_in_the_code_exists() -> None:
    assert named_in_code() - drawings.names() == set()


def test_an_icon_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(KeyError, match="no icon named"):
        icons.icon("no-such-drawing")


def test_colours_stand_in_themes_only() -> None:
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']""")
    sources = (p for p in UI.rglob("*.py") if PAPER.isdisjoint(p.parts))
    guilty = [str(p.relative_to(UI)) for p in sources if literal.search(p.read_text("utf-8"))]
    assert guilty == []
