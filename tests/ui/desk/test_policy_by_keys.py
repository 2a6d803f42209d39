"""The owner adopts a care policy at the real window, and keeps policy and desk together.

Ann has never written a policy. She answers ten questions, mostly with Return, gives the first version a note and
publishes it. A week later she shortens the first answer in Settings. She reads there that this changes what is
published, saves, opens the policy from the notice, sees what differs, publishes version 2 and reads the difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from carestation.instants import DAY
from carestation.people.representative import Representative, Role
from carestation.policy.interview import QUESTIONS
from carestation.timers.targets import Metric
from tests.ui.desk.test_new_hours import ann_sits_down, press, settings_of
from tests.ui.desk.test_working_day import Day
from tests.ui.start.driving import named, reads
from ui.policy.policy_interview import PolicyInterview
from ui.policy.policy_offer import PolicyOffer
from ui.policy.policy_page import PolicyPage
from ui.policy.policy_versions_view import PolicyVersionsView
from ui.settings.settings_dialog import SettingsDialog
from ui.targets.rule_words import metric_words
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow

pytestmark = pytest.mark.journey

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def _window(day: Day) -> DeskWindow:
    assert day.session is not None
    assert day.session.window is not None
    return day.session.window


def _policy(day: Day) -> PolicyPage:
    """Ctrl+5."""
    day.room.inbox.view.setFocus()
    day.press(Key.Key_5, CTRL)
    page = _window(day).page
    assert isinstance(page, PolicyPage)
    day.until(lambda: page.policy is not None)
    return page


def _adopt(day: Day, page: PolicyPage) -> None:
    day.until(page.empty.begin.hasFocus)
    day.press(Key.Key_Space)
    for number in range(1, len(QUESTIONS) + 1):
        view = page.inner
        assert isinstance(view, PolicyInterview)
        day.until(lambda at=number: reads(page, f"Question {at} of {len(QUESTIONS)}"))  # type: ignore[misc]
        day.until(lambda: _has_keyboard(page))
        day.press(Key.Key_Return)
    day.until(lambda: page.inner is page.shelf)
    day.until(lambda: page.shelf.buttons["publish"].isVisible())
    _publish(day, page, "What we promise from today")
    day.until(lambda: "Version 1" in page.shelf.state.text())


def _has_keyboard(page: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus)


def _publish(day: Day, page: PolicyPage, note: str) -> None:
    press(page, "Publish…")
    day.until(page.bar.note.hasFocus)
    day.type(note)
    day.press(Key.Key_Return)
    day.until(lambda: not page.bar.isVisible())


def _shorten_first_answer(day: Day) -> SettingsDialog:
    dialog = settings_of(day)
    QTest.keyClicks(named(dialog, QListWidget, "Kinds of settings"), "Resp")
    name = metric_words(Metric.FIRST_RESPONSE)
    day.until(lambda: any(one.isVisible() and one.accessibleName() == name for one in _lines(dialog)))
    field = named(dialog, QLineEdit, name)
    day.until(lambda: field.text() == "2 h")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1 h")
    return dialog


def _lines(dialog: QWidget) -> list[QLineEdit]:
    return dialog.findChildren(QLineEdit)


def test_the_owner_adopts_a_policy_and_a_changed_target_becomes_version_two(day: Day) -> None:
    ann_sits_down(day)
    page = _policy(day)
    _adopt(day, page)
    assert "answers your message within 2 hours of our opening hours" in page.shelf.text.toPlainText()
    day.clock.move(7 * DAY)

    _window(day).go("go.inbox")
    dialog = _shorten_first_answer(day)
    day.until(lambda: reads(dialog, "This changes the published policy"))
    day.until(lambda: reads(dialog, "First answer: the policy says 2 hours, you would count 1 hour."))
    press(dialog, "Save")
    notices = _window(day).notices
    day.until(lambda: any("published policy" in one.title for one in notices.notices))
    QTest.keyClick(dialog, Key.Key_Escape)
    day.until(lambda: not dialog.isVisible())

    _window(day).activateWindow()
    press(_window(day), "Open the policy")
    day.until(lambda: page.shelf.strip.isVisible())
    assert page.shelf.strip.words.text() == "First answer: the policy says 2 hours, the desk counts 1 hour."
    assert "within 2 hours" in page.shelf.text.toPlainText()
    press(page, "Publish the change…")
    day.until(page.bar.note.hasFocus)
    day.type("We answer sooner")
    day.press(Key.Key_Return)
    day.until(lambda: "Version 2" in page.shelf.state.text())
    assert not page.shelf.strip.isVisible()

    press(page, "Versions")
    view = page.inner
    assert isinstance(view, PolicyVersionsView)
    day.until(lambda: "First answer: 1 hour instead of 2 hours." in view.difference.toPlainText())
    assert "We answer sooner" in view.list.item(0).text()
    day.press(Key.Key_Escape)
    assert page.inner is page.shelf


def test_one_key_searches_the_policy_from_anywhere(day: Day) -> None:
    ann_sits_down(day)
    page = _policy(day)
    _adopt(day, page)
    _window(day).go("go.inbox")
    day.room.inbox.view.setFocus()
    day.press(Key.Key_F3)
    day.until(page.shelf.field.hasFocus)
    day.type("counter")
    day.until(lambda: page.shelf.count.text().startswith("1 place"))


def test_the_owner_of_a_new_desk_is_offered_the_questions_once(day: Day) -> None:
    ann_sits_down(day)
    window, people = _window(day), list[Representative]()
    day.room.lane.ask(lambda read: read.people(), people.extend)
    day.until(lambda: bool(people))
    offer = PolicyOffer(window)
    for person in sorted(people, key=lambda one: one.role is Role.OWNER):
        offer.offer(person)
    offer.offer(people[0])
    told = [one for one in window.notices.notices if one.title == "What do you promise your customers?"]
    assert len(told) == 1
    press(window, "Answer them")
    page = window.page
    assert isinstance(page, PolicyPage)
    day.until(page.empty.begin.hasFocus)
