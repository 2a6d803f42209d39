"""The objectives as they stand in the month in view."""

from __future__ import annotations

from carestation.summary.summary import Summary
from ui.objectives.objectives_view import ObjectivesView


class ObjectivesPart(ObjectivesView):
    """A part of the page."""

    def show_summary(self, summary: Summary) -> None:
        """Show this month's."""
        since = summary.month.previous.short_name
        self.show_standing(summary.objectives, since, dict(summary.people))
