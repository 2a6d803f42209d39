"""The owner wonders whether to promise an answer within 45 minutes, with the keyboard at the real window.

Two customers rang at ten; one was answered after half an hour, one after a whole one. Ann types "what would" into the
palette, sets the first response to 45 min, replays, reads which case would have been late and goes to it with Return.
Ben, who represents, is not offered the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.write import SendReply
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.instants import HOUR
from tests.ui.desk.test_new_hours import ann_sits_down
from tests.ui.desk.test_working_day import Day
from ui.theme.appearance import Appearance
from ui.what_if.what_if_page import WhatIfPage

pytestmark = pytest.mark.journey

Key = Qt.Key


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def two_customers_ring(day: Day) -> list[CaseId]:
    cases: list[CaseId] = []
    for name in ("Marta Oliveira", "Jo Lindgren"):
        contact = LogContact(Kind.CALL, f"{name} rang", NewCustomer(name), issue_type="delivery_problem")
        day.room.lane.do(contact, cases.append)
    day.until(lambda: len(cases) == 2)
    return cases


def answer(day: Day, case: CaseId) -> None:
    answered: list[object] = []
    day.clock.move(HOUR // 2)
    day.room.lane.do(SendReply(case, "On its way.", SentBy.CLIPBOARD), answered.append)
    day.until(lambda: bool(answered))


def by_the_palette(day: Day, words: str) -> None:
    day.room.inbox.view.setFocus()
    day.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    day.type(words)
    day.press(Key.Key_Return)


def page_of(day: Day) -> WhatIfPage:
    assert day.session is not None
    assert day.session.window is not None
    window = day.session.window
    day.until(lambda: isinstance(window.page, WhatIfPage))
    page = window.page
    assert isinstance(page, WhatIfPage)
    return page


def first_response(page: WhatIfPage) -> QLineEdit:
    """The field for any other case."""
    fields = page.editors.targets.findChildren(QLineEdit)
    return [one for one in fields if one.accessibleName() == "First response"][-1]


def test_the_owner_finds_out_which_promise_would_have_been_broken(day: Day) -> None:
    ann_sits_down(day)
    marta, jo = two_customers_ring(day)
    answer(day, marta)
    answer(day, jo)
    by_the_palette(day, "what would")
    page = page_of(day)
    day.until(lambda: bool(first_response(page).text()))
    first_response(page).setFocus()
    first_response(page).selectAll()
    day.type("45 min")
    page.begin.setFocus()
    day.press(Key.Key_Space)
    result = page.outcome.result
    day.until(result.table.hasFocus)
    row = [result.attainment.index(0, column).data() for column in range(result.attainment.columnCount())]
    assert row == ["All issue types", "First response", "2", "100 %", "2", "50 %", "1", "–"]
    day.press(Key.Key_Return)
    day.until(result.cases.hasFocus)
    assert result.turns.index(0, 0).data() == "CS-1002"
    day.press(Key.Key_Return)
    day.until(lambda: day.room.case is not None and day.room.case.case_id == jo)


def test_a_representative_is_not_offered_it(day: Day) -> None:
    day.open()
    day.sign_in()
    assert day.session is not None
    assert day.session.window is not None
    assert not day.session.window.registry.action("go.what_if").isEnabled()
