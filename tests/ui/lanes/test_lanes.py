"""Closing the lanes: nothing runs any more, and every change was made."""

from __future__ import annotations

import pytest

from tests.ui.lanes.desks import Add, Words
from ui.lanes.database_lane import DatabaseLane
from ui.lanes.lanes import Lanes
from ui.lanes.reader_lane import ReaderLane
from ui.lanes.work_lane import Report, WorkLane


@pytest.mark.usefixtures("qapp")
def test_closing_ends_everything_and_loses_nothing() -> None:
    written, read = Words(), Words()
    lanes = Lanes(WorkLane(), ReaderLane(read.as_reader), DatabaseLane(written.as_desk))

    def endless(report: Report) -> None:
        while True:
            report(0.5, "writing")

    lanes.work.start("Exporting", endless)
    lanes.desk.do(Add("kettle"))
    lanes.close()
    assert written.words == ["kettle"]
    assert (read.closed_in, written.closed_in) == ("reader lane", "database lane")
