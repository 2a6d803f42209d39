"""What the desk promises now, for the reply texts of this window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carestation.changes import Changes, Topic
from carestation.reader import Reader
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.policy.figures import Figures


class LivePolicy:
    """Asked once it is wanted, and again after each change of what is set."""

    def __init__(self, lane: Lane) -> None:
        self.figures: Figures = {}
        self._lane = lane
        lane.changed.connect(self._note)
        lane.ask(_live, self._follow)

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTING) or changes.touches(Topic.POLICY):
            self._lane.ask(_live, self._follow)

    def _follow(self, figures: Figures) -> None:
        self.figures = figures


def _live(read: Reader) -> Figures:
    return read.policy().live
