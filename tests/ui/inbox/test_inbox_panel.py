"""Ben begins his day: what is most urgent, the next one, and the next; and when nothing is left, what else to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from carestation.cases.assign import Assign
from carestation.cases.case import Status
from carestation.cases.set_status import SetStatus
from carestation.instants import HOUR, MINUTE
from tests.ui.inbox.conftest import InboxDesk
from tests.ui.inbox.sample_desk import open_case
from ui.inbox.inbox_panel import Whose
from ui.words.urgency import Urgency


def _key(desk: InboxDesk, key: Qt.Key) -> None:
    QTest.keyClick(desk.page.inbox.view, key)


def _spoken(desk: InboxDesk, name: str) -> str:
    table = desk.page.inbox.table
    index = table.index(desk.names.index(name), 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def _selected(desk: InboxDesk) -> str:
    case = desk.page.inbox.view.selected_case
    return next((name for name, known in desk.cases.items() if known == case), "")


def test_the_most_urgent_stands_on_top_and_the_waiting_at_the_end(inbox_desk: InboxDesk) -> None:
    assert inbox_desk.names[:2] == ["Rosa Keller", "Jonas Tamm"]
    assert set(inbox_desk.names[-2:]) == {"Petra Brandt", "O'Connor & Sons"}
    assert inbox_desk.page.inbox.count.text() == "10 open · most important first"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "Rosa Keller",
            "Rosa Keller, Return and refund: blue kettle, second letter, 39 min late, 0 of 4 steps",
        ),
        (
            "Jonas Tamm",
            "Jonas Tamm, Billing dispute: charged twice in October, in 17 min, promise, 0 of 8 steps",
        ),
        (
            "Petra Brandt",
            "Petra Brandt, Faulty product: photo asked for on Monday, waiting for customer, 0 of 7 steps",
        ),
    ],
)
def test_a_row_is_a_sentence_for_a_screen_reader(inbox_desk: InboxDesk, name: str, words: str) -> None:
    assert _spoken(inbox_desk, name) == words


def test_arrows_go_through_the_list_and_return_opens(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    _key(inbox_desk, Qt.Key.Key_Home)
    _key(inbox_desk, Qt.Key.Key_Down)
    assert _selected(inbox_desk) == "Jonas Tamm"
    assert inbox_desk.open_customer == ""
    _key(inbox_desk, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Jonas Tamm")
    _key(inbox_desk, Qt.Key.Key_End)
    assert _selected(inbox_desk) == inbox_desk.names[-1]
    _key(inbox_desk, Qt.Key.Key_Up)
    assert _selected(inbox_desk) == inbox_desk.names[-2]


def test_a_click_opens(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    view = inbox_desk.page.inbox.view
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == inbox_desk.names[2])


def test_letters_choose_nothing_but_commands(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    _key(inbox_desk, Qt.Key.Key_Home)
    QTest.keyClicks(inbox_desk.page.inbox.view, "m")  # M writes a note; no case is open, so nothing happens
    assert _selected(inbox_desk) == "Rosa Keller"
    QTest.keyClick(inbox_desk.window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    QTest.keyClick(inbox_desk.window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Jonas Tamm")


def test_next_after_a_resolved_case_is_the_one_that_took_its_place(
    qtbot: QtBot, inbox_desk: InboxDesk
) -> None:
    QTest.keyClick(inbox_desk.window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    inbox_desk.lane.do(SetStatus(inbox_desk.cases["Rosa Keller"], Status.RESOLVED, "sent the kettle"))
    qtbot.waitUntil(lambda: inbox_desk.names[0] == "Jonas Tamm")
    assert inbox_desk.open_customer == "Rosa Keller"
    assert _selected(inbox_desk) == ""
    QTest.keyClick(inbox_desk.window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Jonas Tamm")


def test_next_goes_round(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    inbox_desk.page.open_case(inbox_desk.cases[inbox_desk.names[-1]])
    qtbot.waitUntil(lambda: inbox_desk.open_customer == inbox_desk.names[-1])
    QTest.keyClick(inbox_desk.window, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == inbox_desk.names[0])


def test_the_selection_stays_with_its_case_when_the_order_changes(
    qtbot: QtBot, inbox_desk: InboxDesk
) -> None:
    inbox_desk.page.open_case(inbox_desk.cases["Samir Aziz"])
    before = inbox_desk.page.inbox.view.currentIndex().row()
    inbox_desk.lane.do(SetStatus(inbox_desk.cases["Rosa Keller"], Status.RESOLVED, "sent the kettle"))
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 9)
    assert _selected(inbox_desk) == "Samir Aziz"
    assert inbox_desk.page.inbox.view.currentIndex().row() == before - 1


def test_time_goes_by_in_the_list(inbox_desk: InboxDesk) -> None:
    table, panel = inbox_desk.page.inbox.table, inbox_desk.page.inbox
    jonas = table.row(inbox_desk.names.index("Jonas Tamm"))
    assert table.countdown(jonas).words == "in 17 min"
    inbox_desk.desk.clock.move(18 * MINUTE)
    panel.tick(inbox_desk.desk.clock())
    assert table.countdown(jonas).words == "1 min late"
    assert table.countdown(jonas).urgency is Urgency.LATE


def test_nothing_is_late_while_the_business_is_closed(inbox_desk: InboxDesk) -> None:
    table, panel = inbox_desk.page.inbox.table, inbox_desk.page.inbox
    marta = table.row(inbox_desk.names.index("Marta Oliveira"))  # due at 16:39, and it is 12:39
    inbox_desk.desk.clock.move(6 * HOUR)
    panel.tick(inbox_desk.desk.clock())
    assert table.countdown(marta).words == "21 min late"  # by open time: the desk closed at 17:00
    inbox_desk.desk.clock.move(5 * HOUR)
    panel.tick(inbox_desk.desk.clock())
    assert table.countdown(marta).words == "21 min late"


def test_the_team_s_and_the_unassigned_are_one_choice_away(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    inbox_desk.lane.do(Assign(inbox_desk.cases["Elin Lund"], None))
    qtbot.waitUntil(lambda: "Elin Lund" not in inbox_desk.names)
    QTest.mouseClick(inbox_desk.page.inbox.switch, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inbox_desk.names == ["Elin Lund"])
    assert inbox_desk.page.inbox.switch.text() == "Unassigned"
    inbox_desk.page.inbox.show_whose(Whose.TEAM)
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 10)


def test_an_empty_list_says_so_and_helps(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    panel = inbox_desk.page.inbox
    panel.show_whose(Whose.UNASSIGNED)
    qtbot.waitUntil(lambda: not panel.view.isVisible())
    sentences = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Every case has somebody who looks after it." in sentences
    (button,) = [b for b in panel.findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.view.isVisible() and len(inbox_desk.names) == 10)


def test_a_new_case_appears_by_itself(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    open_case(inbox_desk.desk, "Ola Nordmann", "one more", "complaint")
    inbox_desk.lane.do(Assign(inbox_desk.cases["Samir Aziz"], inbox_desk.desk.ben))
    qtbot.waitUntil(lambda: "Ola Nordmann" in inbox_desk.names)


def test_a_hidden_list_waits_until_it_is_seen(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    panel = inbox_desk.page.inbox
    panel.hide()
    inbox_desk.lane.do(SetStatus(inbox_desk.cases["Rosa Keller"], Status.RESOLVED, "sent the kettle"))
    qtbot.wait(20)
    assert len(inbox_desk.names) == 10
    panel.show()
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 9)
