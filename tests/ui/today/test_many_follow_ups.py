"""Ben comes back from the fair: forty reminders are due, and most are dealt with by now.

He marks them with the keys, sees what would happen, does it, and takes it back with one undo; Lea looks at the team's.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.instants import DAY, HOUR, Instant
from carestation.people.representative import Role
from tests.desks import OpenDesk
from tests.store_dump import differences, dump
from tests.ui.inbox.sample_desk import open_case, sit_down
from tests.ui.today.today_desk import TodayDesk
from ui.bulk.bulk_bar import BulkBar
from ui.bulk.follow_up_acts import FollowUpActs
from ui.lanes.instant_lane import InstantLane
from ui.today.today_page import TodayPage
from ui.windows.window_memory import WindowMemory

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NAMES = ["Marta Oliveira", "Jonas Tamm", "Rosa Keller", "Jo Kim"]


@pytest.fixture
def fair(today: TodayDesk) -> TodayDesk:
    """Three reminders and, last of them, a promise."""
    for hours, name in enumerate(NAMES, start=1):
        kind = FollowUpKind.PROMISE if name == NAMES[-1] else FollowUpKind.REMINDER
        today.promise(name, hours, kind=kind)
    return today


def _bar(today: TodayDesk) -> BulkBar:
    bar = today.page.marked.bar
    assert bar is not None
    return bar


def _marked(today: TodayDesk) -> list[str]:
    names = {row.follow_up.id: row.customer_name for row in today.rows()}
    return [names[one] for one in today.page.marks.ids]  # type: ignore[index]


def _foreseen(today: TodayDesk) -> str:
    bar = _bar(today)
    today.qtbot.waitUntil(lambda: bar.go.isVisible() or bar.stop.hasFocus())
    today.qtbot.waitUntil(lambda: not bar.flow.is_busy)
    return bar.told.text()


def _back_in_window(today: TodayDesk) -> None:
    today.window.activateWindow()
    today.qtbot.waitUntil(today.window.isActiveWindow)


def test_marked_ones_are_done_and_all_come_back(fair: TodayDesk) -> None:
    before = dump(fair.desk)
    fair.press(Key.Key_Home)
    fair.press(Key.Key_Down, SHIFT)
    fair.press(Key.Key_Down)
    fair.press(Key.Key_X)
    assert _marked(fair) == NAMES[:3]
    assert _bar(fair).count.text() == "3 marked"
    fair.press(Key.Key_B)
    acts = fair.page.marked.acts
    assert isinstance(acts, FollowUpActs)
    assert acts.done.hasFocus()
    fair.press(Key.Key_Return)
    assert _foreseen(fair) == "3 will be done."
    assert differences(before, dump(fair.desk)) == {}
    assert _bar(fair).go.text() == "Mark 3 follow-ups as done"
    fair.press(Key.Key_Return)
    fair.qtbot.waitUntil(lambda: fair.names() == NAMES[3:])
    assert fair.page.view.hasFocus()
    assert not _bar(fair).isVisible()
    fair.lane.undo()
    fair.qtbot.waitUntil(lambda: fair.names() == NAMES)
    assert differences(before, dump(fair.desk)) == {}
    fair.lane.redo()
    fair.qtbot.waitUntil(lambda: fair.names() == NAMES[3:])


def test_all_are_snoozed_but_the_promise(fair: TodayDesk) -> None:
    fair.press(Key.Key_A, CTRL)
    assert _marked(fair) == NAMES
    fair.press(Key.Key_B)
    fair.press(Key.Key_Right)
    fair.press(Key.Key_Return)
    fair.pick("Next Monday")
    _back_in_window(fair)
    told = _foreseen(fair)
    assert told.startswith(
        "3 will be moved, 1 stay as they are:\nCS-1004 is a promise: it is moved for a reason"
    )
    fair.press(Key.Key_Return)
    fair.qtbot.waitUntil(lambda: fair.names() == NAMES[3:])


def test_some_are_handed_to_a_colleague(fair: TodayDesk) -> None:
    fair.press(Key.Key_Space)
    fair.press(Key.Key_B)
    for _ in range(2):
        fair.press(Key.Key_Right)
    fair.press(Key.Key_Return)
    fair.pick("Lea Ott")
    _back_in_window(fair)
    assert _foreseen(fair) == "1 will be handed over."
    fair.press(Key.Key_Return)
    fair.qtbot.waitUntil(lambda: len(fair.names()) == 3)
    until = Instant(fair.desk.clock() + DAY)
    assert len(fair.desk.desk.ask(lambda read: read.today(fair.desk.lea, until))) == 1


def test_escape_goes_back_step_by_step(fair: TodayDesk) -> None:
    fair.press(Key.Key_X)
    fair.press(Key.Key_B)
    fair.press(Key.Key_Return)
    _foreseen(fair)
    fair.press(Key.Key_Escape)
    assert fair.page.view.hasFocus()
    assert len(_marked(fair)) == 1
    fair.press(Key.Key_Escape)
    assert _marked(fair) == []
    assert not _bar(fair).isVisible()


def test_the_mouse_marks_with_ctrl_and_shift(fair: TodayDesk) -> None:
    view = fair.page.view

    def click(name: str, held: Qt.KeyboardModifier) -> None:
        (line,) = (n for n in range(fair.page.model.rowCount()) if name in fair.lines()[n])
        place = view.visualRect(view.model().index(line, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)

    click("Marta", CTRL)
    click("Rosa", SHIFT)
    assert _marked(fair) == NAMES[:3]
    click("Jonas", CTRL)
    assert _marked(fair) == ["Marta Oliveira", "Rosa Keller"]


def test_marking_goes_over_headings_and_another_day_unmarks(fair: TodayDesk) -> None:
    fair.promise("Tomorrow’s", 26, kind=FollowUpKind.REMINDER)
    fair.press(Key.Key_Home)
    for _ in range(4):
        fair.press(Key.Key_Down, SHIFT)
    assert _marked(fair) == [*NAMES, "Tomorrow’s"]
    fair.page.week.choose(0)
    assert fair.page.marks.ids == ()


def test_what_somebody_else_ended_is_no_longer_marked(fair: TodayDesk) -> None:
    fair.press(Key.Key_A, CTRL)
    fair.page.acts.end(fair.rows()[0])
    fair.qtbot.waitUntil(lambda: fair.names() == NAMES[1:])
    assert _marked(fair) == NAMES[1:]
    assert _bar(fair).count.text() == "3 marked"


def test_the_customers_date_has_its_key_and_its_entry(today: TodayDesk) -> None:
    case = open_case(
        today.desk, "Rosa Keller", "kettle", "general_inquiry", "Please call me on Friday at 10."
    )
    due = Instant(today.desk.clock() + HOUR)
    today.lane.do(SetFollowUp(NewFollowUp(case, FollowUpKind.REMINDER, due)))
    today.settle()
    today.press(Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    (entry,) = (one.text() for one in menu.actions() if one.text().startswith("Customer’s date"))
    assert entry.endswith("Alt+5")
    today.press(Key.Key_Escape)
    menu.hide()
    _back_in_window(today)
    today.page.view.setFocus()
    today.press(Key.Key_5, ALT)
    assert today.stored()[0].follow_up.due_at == due + 4 * DAY - HOUR


def _page_of(desk: OpenDesk, role: Role, memory: WindowMemory, qtbot: QtBot) -> tuple[QMainWindow, TodayPage]:
    seat = sit_down(desk)
    assert seat.person is not None
    seat = replace(seat, person=replace(seat.person, id=desk.lea, name="Lea Ott", role=role))
    window, page = QMainWindow(), TodayPage(InstantLane(desk.desk), seat, memory=memory)
    window.setCentralWidget(page)
    window.resize(1100, 600)
    qtbot.addWidget(window)
    window.show()
    qtbot.wait(1)
    return window, page


def test_a_lead_sees_the_teams_and_it_is_remembered(fair: TodayDesk, tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    window, page = _page_of(fair.desk, Role.LEAD, memory, fair.qtbot)
    assert page.model.ids() == []
    page.whose.setFocus()
    QTest.keyClick(page.whose, Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    fair.qtbot.waitUntil(lambda: len(page.model.ids()) == 4)
    assert page.model.index(1, 0).data().endswith("Ben Diaz")
    window.hide()
    again, other = _page_of(fair.desk, Role.LEAD, memory, fair.qtbot)
    assert len(other.model.ids()) == 4
    again.hide()
    alone, ours = _page_of(fair.desk, Role.REPRESENTATIVE, memory, fair.qtbot)
    assert ours.model.ids() == []  # colleagues' days are not a representative's matter
    assert not ours.whose.isVisible()
    alone.hide()
