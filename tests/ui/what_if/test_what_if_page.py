"""Ann owns the business and wonders whether to promise an answer within an hour.

She opens the page from Insights or by typing its name, shortens a target, replays the last weeks and sees which cases
would have been late. She opens one of them, goes back, sets all as it was, and tries other hours. Nothing that she
does here changes the desk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from carestation.identity import CaseId
from carestation.people.representative import Representative, Role
from carestation.settings.catalogue import TARGETS, WEEKLY_HOURS
from carestation.settings.change_setting import ChangeSetting
from carestation.sops.library import issue_types
from carestation.timers.business_hours import BusinessHours
from tests.carestation.what_if.kept_record import monday
from tests.desks import WEEK, OpenDesk
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry
from ui.desk.late_pages import LatePages
from ui.lanes.database_lane import DatabaseLane
from ui.lanes.instant_lane import InstantLane
from ui.lanes.lanes import Lanes
from ui.lanes.reader_lane import ReaderLane
from ui.lanes.work_lane import WorkLane
from ui.settings.pc_settings import PcSettings, ThisPc
from ui.theme.appearance import Appearance
from ui.what_if.what_if_page import WhatIfPage
from ui.windows.desk_window import DeskWindow
from ui.windows.heartbeat import Heartbeat
from ui.windows.window_memory import WindowMemory

Key = Qt.Key


@dataclass
class WhatIf:
    """The page in a window of its own."""

    page: WhatIfPage
    lane: InstantLane
    desk: OpenDesk
    cases: tuple[CaseId, ...]
    qtbot: QtBot
    opened: list[CaseId] = field(default_factory=list)

    def target(self, name: str) -> QLineEdit:
        """The field of a target for any other case."""
        fields = [
            one for one in self.page.editors.targets.findChildren(QLineEdit) if one.accessibleName() == name
        ]
        return fields[-1]

    def type_target(self, name: str, words: str) -> None:
        """Into that field, as with the keyboard."""
        self.target(name).selectAll()
        QTest.keyClicks(self.target(name), words)

    def replay(self) -> None:
        """A click on *Replay*, until something is said."""
        self.page.begin.click()
        self.qtbot.waitUntil(lambda: not self.page.outcome.cancel.isVisible())

    def lines(self) -> list[list[str]]:
        """What the table of attainment says."""
        model = self.page.outcome.result.attainment
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def listed(self) -> list[tuple[str, ...]]:
        """What the list of cases says: case, then, now, verdict."""
        model = self.page.outcome.result.turns
        return [tuple(model.index(row, at).data() for at in (0, 2, 3, 4)) for row in range(model.rowCount())]


def seat_of(at_desk: OpenDesk, role: Role = Role.OWNER) -> Seat:
    hours = BusinessHours("Europe/Berlin", {day: [("09:00", "17:00")] for day in WEEK})
    person = Representative(at_desk.ann, "Ann Berg", "", role, True, False, 1)
    return Seat(person, hours, at_desk.clock, issue_types)


@pytest.fixture
def what_if(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[WhatIf]:
    assert appearance.zoom == 100
    cases = monday(at_desk)
    window, work, lane = QMainWindow(), WorkLane(), InstantLane(at_desk.desk)
    registry = CommandRegistry(window)
    page = WhatIfPage(lane, lane, work, registry, seat_of(at_desk))
    window.setCentralWidget(page)
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    made = WhatIf(page, lane, at_desk, cases, qtbot)
    page.case_chosen.connect(made.opened.append)
    yield made
    work.close()


def test_a_shorter_promise_and_the_cases_that_would_break_it(what_if: WhatIf) -> None:
    jo, _, _, _ = what_if.cases
    what_if.type_target("First response", "59")
    what_if.replay()
    assert what_if.page.tabs.tabText(what_if.page.tabs.currentIndex()) == "Then and now"
    by_name = {(line[0], line[1]): line[2:] for line in what_if.lines()}
    assert by_name["Delivery problem", "First response"] == ["3", "33 %", "3", "0 %", "1", "–"]
    assert what_if.listed()[0] == ("CS-1001", "1 h of 2 h", "1 h of 59 min", "would be late")
    result = what_if.page.outcome.result
    what_if.qtbot.waitUntil(result.table.hasFocus)
    QTest.keyClick(result.table, Key.Key_Return)
    what_if.qtbot.waitUntil(result.cases.hasFocus)
    QTest.keyClick(result.cases, Key.Key_Return)
    assert what_if.opened == [jo]


def test_nothing_at_the_desk_is_changed(what_if: WhatIf) -> None:
    before = what_if.desk.desk.ask(lambda read: (read.setting(TARGETS), read.setting(WEEKLY_HOURS)))
    what_if.type_target("First response", "59")
    what_if.replay()
    assert what_if.desk.desk.ask(lambda read: (read.setting(TARGETS), read.setting(WEEKLY_HOURS))) == before


def test_without_a_change_it_says_what_to_do(what_if: WhatIf) -> None:
    what_if.replay()
    (change,) = [one for one in what_if.page.outcome.findChildren(QPushButton) if one.isVisible()]
    assert change.text() == "Change the targets"
    change.click()
    assert what_if.page.tabs.currentIndex() == 0


def test_what_is_no_span_of_time_is_said(what_if: WhatIf) -> None:
    what_if.type_target("First response", "soon")
    what_if.replay()
    assert "“soon” is no span of time" in what_if.page.outcome.sentence


def test_days_without_cases(what_if: WhatIf) -> None:
    what_if.type_target("First response", "59")
    what_if.page.since.setDate(QDate(2020, 1, 1))
    what_if.page.until.setDate(QDate(2020, 1, 31))
    what_if.replay()
    assert what_if.page.outcome.sentence.startswith("No case was opened from")
    what_if.page.until.setDate(QDate(2019, 1, 31))
    what_if.replay()
    assert "earlier date first" in what_if.page.outcome.sentence


def test_cancel_stops_it(what_if: WhatIf) -> None:
    what_if.type_target("First response", "59")
    what_if.page.begin.click()
    assert what_if.page.outcome.sentence == "Replaying 0 of 4 cases …"
    what_if.page.outcome.cancel.click()
    assert what_if.page.outcome.sentence == "The record was not replayed to its end."
    what_if.replay()
    assert what_if.lines()


def test_as_it_is_set_takes_back_what_was_tried(what_if: WhatIf) -> None:
    what_if.type_target("First response", "59")
    what_if.page.reset.click()
    assert what_if.target("First response").text() == "2 h"
    assert what_if.page.editors.is_untouched


def test_new_settings_are_what_it_begins_with(what_if: WhatIf) -> None:
    rules = [{"when": {}, "first_response": 45}]
    what_if.lane.do(ChangeSetting(TARGETS, rules))
    what_if.qtbot.waitUntil(lambda: what_if.target("First response").text() == "45 min")
    what_if.type_target("Next response", "30")
    what_if.lane.do(ChangeSetting(TARGETS, [{"when": {}, "first_response": 90}]))
    what_if.qtbot.wait(50)
    assert what_if.target("First response").text() == "45 min"  # what is tried is left alone


def test_only_the_owner_gets_there(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> None:
    for role, offered in ((Role.OWNER, True), (Role.LEAD, False), (Role.REPRESENTATIVE, False)):
        window = DeskWindow(appearance, WindowMemory(at_desk.path.parent / f"{role}.ini"))
        qtbot.addWidget(window)
        work, lane = WorkLane(), InstantLane(at_desk.desk)
        lanes = Lanes(work, cast(ReaderLane, lane), cast(DatabaseLane, lane))
        heartbeat = Heartbeat(at_desk.clock, window)
        here = ThisPc(appearance, PcSettings(window.memory))
        pages = LatePages(window, lanes, seat_of(at_desk, role), Outside(), here, heartbeat, "DE")
        action = window.registry.action("go.what_if")
        assert action.isEnabled() is offered
        if offered:
            action.trigger()
            assert isinstance(window.page, WhatIfPage)
            with qtbot.waitSignal(pages.case_chosen):
                window.page.case_chosen.emit(CaseId(1))
        window.close()
        work.close()
