"""The colours of a chart: passed in, so that it follows the theme and prints on white."""

from __future__ import annotations

from dataclasses import dataclass

from ui.charts.chart import Paint
from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as "#rrggbb"."""

    ground: str
    text: str
    quiet: str
    line: str
    main: str
    second: str
    late: str

    def of(self, paint: Paint) -> str:
        """The colour of a series."""
        return {Paint.MAIN: self.main, Paint.SECOND: self.second, Paint.LATE: self.late}[paint]


PRINT = Colours("#ffffff", "#1d2430", "#556070", "#e4e7ec", "#2f6fde", "#1b6e52", "#d9480f")
"""For paper and for pictures that are sent."""


def of_theme(theme: Theme) -> Colours:
    """The colours of the theme that is worn."""
    roles = ("panel", "text", "quiet", "line", "accent", "in_time", "late")
    return Colours(*(theme.colours[role] for role in roles))
