"""Which columns of which tables are drawn as charts, in the workbook, on paper and in the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.summary.tables.table import Table


class Form(StrEnum):
    """How a chart is drawn."""

    LINE = "line"
    BAR = "bar"
    STACKED = "stacked"


@dataclass(frozen=True, slots=True)
class ChartPlan:
    """A chart of a table: the first column across, `columns` (by their titles) up."""

    table: str
    title: str
    form: Form
    columns: tuple[str, ...]
    letters: int | None = None
    """How many letters of each label are enough on a narrow axis; all where None."""

    def places(self, table: Table) -> list[int]:
        """Where its columns stand in its table."""
        return [table.column(title) for title in self.columns]


DAYS = ChartPlan("by-day", "New and resolved cases by day", Form.LINE, ("New cases", "Resolved"))
WEEKDAYS = ChartPlan("by-weekday", "First responses by weekday", Form.STACKED, ("In time", "Late"), 3)
HOURS = ChartPlan("by-hour", "First responses by hour", Form.STACKED, ("In time", "Late"), 2)
ISSUE_TYPES = ChartPlan("by-issue-type", "New cases by issue type", Form.BAR, ("New cases",))
SCORES = ChartPlan("ratings", "Ratings by score", Form.BAR, ("Ratings",))

CHARTS = (DAYS, WEEKDAYS, HOURS, ISSUE_TYPES, SCORES)
