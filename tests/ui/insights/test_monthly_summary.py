"""Ann chose a folder for the month's summary. On the second of December she opens the desk, and November lies there;

the day after it is not written again. When the stick is not plugged in, or full, she is told, and it comes next time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.instants import DAY
from carestation.settings.catalogue import SUMMARY_FOLDER, SUMMARY_FORMATS
from carestation.settings.change_setting import ChangeSetting
from carestation.timers.business_hours import BusinessHours
from tests.db.engines.disks import disk, unwritable
from tests.desks import WEEK, OpenDesk
from tests.ui.insights.conftest import small_pdf
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.insights.monthly_summary import MonthlySummary
from ui.lanes.instant_lane import InstantLane
from ui.lanes.work_lane import WorkLane
from ui.notices.notice import Notice

HOURS = BusinessHours("Europe/Berlin", {day: [("09:00", "17:00")] for day in WEEK})


@dataclass
class Mornings:
    """Ann's desk, started again and again; what each start says."""

    qtbot: QtBot
    at: OpenDesk
    work: WorkLane
    parent: QObject
    told: list[Notice] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    tasks: list[object] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)

    def choose(self, folder: Path, formats: str = "xlsx,pdf") -> None:
        self.at.desk.do(ChangeSetting(SUMMARY_FOLDER, str(folder)))
        self.at.desk.do(ChangeSetting(SUMMARY_FORMATS, formats))

    def start(self) -> None:
        """She sits down; what was due is written, or it is said why not."""
        for heard in (self.told, self.faults, self.tasks):
            heard.clear()
        ann = next(p for p in self.at.desk.ask(lambda read: read.people()) if p.id == self.at.ann)
        lane = InstantLane(self.at.desk, self.parent)
        outside = Outside(open_url=self.open_url)
        seat = Seat(ann, HOURS, self.at.clock)
        monthly = MonthlySummary(lane, lane, self.work, seat, outside, self.parent, small_pdf)
        monthly.told.connect(self.told.append)
        monthly.failed.connect(self.faults.append)
        monthly.look()
        if self.tasks:
            self.qtbot.waitUntil(lambda: bool(self.told or self.faults))

    def open_url(self, url: str) -> bool:
        self.urls.append(url)
        return True


@pytest.fixture
def mornings(at_desk: OpenDesk, qtbot: QtBot) -> Iterator[Mornings]:
    """One call in November; it is 2 December."""
    parent = QObject()
    work = WorkLane(parent)
    found = Mornings(qtbot, at_desk, work, parent)
    work.failed.connect(found.faults.append)
    work.started.connect(found.tasks.append)
    at_desk.desk.do(LogContact(Kind.CALL, "Are you open?", NewCustomer("Zoë")))
    at_desk.clock.move(16 * DAY)
    yield found
    work.close()


def test_the_last_month_lies_in_the_folder_and_is_not_written_twice(
    mornings: Mornings, tmp_path: Path
) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    mornings.choose(folder)
    mornings.start()
    assert sorted(path.name for path in folder.iterdir()) == ["summary-2026-11.pdf", "summary-2026-11.xlsx"]
    notice = mornings.told[0]
    assert (notice.text, notice.action) == (f"2 files written to {folder}.", "Open folder")
    assert notice.act is not None
    notice.act()
    assert mornings.urls == [folder.as_uri()]
    for path in folder.iterdir():
        path.unlink()
    mornings.at.clock.move(DAY)
    mornings.start()
    assert not list(folder.iterdir())
    mornings.at.clock.move(31 * DAY)
    mornings.start()
    assert sorted(path.name for path in folder.iterdir()) == ["summary-2026-12.pdf", "summary-2026-12.xlsx"]


def test_nobody_chose_a_folder_or_nothing_had_happened_yet(mornings: Mornings, tmp_path: Path) -> None:
    mornings.start()
    mornings.choose(tmp_path)
    mornings.at.clock.move(-32 * DAY)  # October is over, and the desk had not begun
    before = set(tmp_path.iterdir())
    mornings.start()
    assert not mornings.tasks
    assert not mornings.faults
    assert set(tmp_path.iterdir()) == before


def test_a_folder_that_is_not_there_is_not_made_and_tried_again(mornings: Mornings, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    mornings.choose(folder, "xlsx")
    mornings.start()
    assert str(mornings.faults[0]).startswith(
        f"November 2026 was not written: the folder {folder} is not there."
    )
    assert not folder.exists()
    folder.mkdir()
    mornings.start()
    assert [path.name for path in folder.iterdir()] == ["summary-2026-11.xlsx"]


def test_a_full_disk_leaves_nothing_half_written_and_is_tried_again(
    mornings: Mornings, tmp_path: Path
) -> None:
    with disk(tmp_path / "small", "4k") as small:
        mornings.choose(small, "xlsx")
        mornings.start()
        assert str(mornings.faults[0]).startswith("There is no room for summary-2026-11.xlsx.")
        assert not list(small.iterdir())
    mornings.choose(tmp_path, "xlsx")
    mornings.start()
    assert (tmp_path / "summary-2026-11.xlsx").exists()


def test_a_folder_that_may_not_be_written_is_said(mornings: Mornings, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    mornings.choose(locked, "xlsx")
    with unwritable(locked):
        mornings.start()
    assert str(mornings.faults[0]).startswith(f"summary-2026-11.xlsx may not be written to {locked}.")
    assert not list(locked.iterdir())
