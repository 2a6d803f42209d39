"""All lanes of the desk, closed in a fixed order: what only reads first, what writes last."""

from __future__ import annotations

from dataclasses import dataclass

from ui.lanes.database_lane import DatabaseLane
from ui.lanes.reader_lane import ReaderLane
from ui.lanes.work_lane import WorkLane


@dataclass(frozen=True, slots=True)
class Lanes:
    """The three lanes. Mail accounts have lanes of their own, which end before these."""

    work: WorkLane
    reader: ReaderLane
    desk: DatabaseLane

    def close(self) -> None:
        """Cancel exports, interrupt questions, finish the changes that wait and close the store. Waits for it."""
        self.work.close()
        self.reader.close()
        self.desk.close()
