"""A role-play from the list of scenes to the debrief, at a real desk that stays as it was.

Ben plays the birthday parcel. A second window opens, marked as practice. He answers kindly but without a day, hears
from Harriet again, promises a day, and resolves past the checklist; he reads what counted, and plays it once more.
His own desk holds nothing of it but a result for his own eyes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from carestation.cases.interaction import SentBy
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.instants import DAY, Instant
from carestation.practice.practice_desk import HOURS
from carestation.practice.scene import Ending, Scene
from carestation.practice.scenes import built_in_scene
from db.store_access import LocalStoreAccess
from tests.desks import OpenDesk, open_desk
from tests.store_dump import differences, dump
from tests.ui.desk.test_working_day import NoKeys
from ui.case.seat import Seat
from ui.lanes.instant_lane import InstantLane
from ui.practice.rehearsal import Rehearsal
from ui.practice.role_play_tab import RolePlayTab
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key = Qt.Key
PATIENCE_MS = 15_000
KIND = "Dear Harriet, I am sorry about your week. Leave it with me: I will find out where it is."


class Stage:
    """Ben's own desk, its list of scenes, and the practice window once it is open."""

    def __init__(self, qtbot: QtBot, own: OpenDesk, tab: RolePlayTab) -> None:
        self._qtbot = qtbot
        self.own, self.tab = own, tab
        self.before = dump(own)
        self.figures = self.facts()

    def facts(self) -> Any:
        now = self.own.clock.now
        return self.own.desk.ask(lambda r: r.month_facts(Instant(now - 20 * DAY), Instant(now + DAY), now))

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def open(self, scene: Scene, *, by_hand: bool = False) -> None:
        self.tab.begin(scene, by_hand)
        self.until(lambda: self.rehearsal.strip is not None and self.rehearsal.strip.isVisible())

    @property
    def rehearsal(self) -> Rehearsal:
        assert self.tab.rehearsal is not None
        return self.tab.rehearsal

    @property
    def window(self) -> Any:
        assert self.rehearsal.session is not None
        return self.rehearsal.session.window

    @property
    def room(self) -> Any:
        assert self.rehearsal.session is not None
        return self.rehearsal.session.room

    @property
    def play(self) -> Any:
        assert self.rehearsal.customer is not None
        return self.rehearsal.customer.play

    def do(self, operation: Any) -> None:
        self.room.lane.do(operation)

    def answer(self, text: str) -> None:
        moments = len(self.play.moments)
        self.do(SendReply(self.case, text, SentBy.MAIL_PROGRAM))
        self.until(lambda: len(self.play.moments) > moments)

    @property
    def case(self) -> Any:
        self.until(lambda: self.room.case.case_id is not None)
        return self.room.case.case_id

    def page(self) -> Any:
        read: list[Any] = []
        self.room.lane.ask(lambda r: r.case_page(self.case, None, self.rehearsal.clock()), read.append)
        self.until(lambda: bool(read))
        return read[0]

    def close(self) -> None:
        self.tab.close_stage()
        self.until(lambda: self.tab.rehearsal is None)


@pytest.fixture
def stage(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Stage]:
    with open_desk(tmp_path) as own:
        ben = next(p for p in own.desk.ask(lambda r: r.people()) if p.id == own.ben)
        access = LocalStoreAccess(own.path, NoKeys(), clock=own.clock)
        tab = RolePlayTab(InstantLane(own.desk), Seat(ben, HOURS, own.clock), access, appearance)
        qtbot.addWidget(tab)
        tab.show()
        made = Stage(qtbot, own, tab)
        yield made
        if tab.rehearsal is not None:
            made.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_practice_window_says_that_it_is_practice(stage: Stage) -> None:
    stage.open(built_in_scene("late_delivery"))
    assert stage.window.windowTitle().startswith("Practice: The birthday parcel")
    strip = stage.rehearsal.strip
    assert strip is not None
    assert strip.isVisible()
    assert "Harriet is annoyed (2 of 5)" in strip.said
    assert "waits 60 minute" in strip.said
    stage.close()


def test_from_the_first_answer_to_the_debrief_and_once_more(stage: Stage) -> None:
    stage.open(built_in_scene("late_delivery"))
    stage.answer(KIND)
    assert stage.play.state.id == "wondering"
    stage.until(lambda: "when will I know" in stage.page().timeline[-1].text)
    promise = NewFollowUp(stage.case, FollowUpKind.PROMISE, Instant(stage.rehearsal.clock() + DAY), "news")
    stage.do(SetFollowUp(promise))
    stage.answer("You hear from me by tomorrow noon, Harriet.")
    assert stage.play.state.id == "relieved"
    stage.do(SetStatus(stage.case, Status.RESOLVED, "the carrier has it in hand"))
    stage.until(lambda: stage.rehearsal.debrief is not None)
    debrief = stage.rehearsal.debrief
    assert debrief is not None
    assert stage.play.ending is Ending.WELL
    assert "It ended well." in debrief.said
    assert "A day and an hour that stand on your own list." in debrief.said
    assert "Resolved past open steps of the checklist." in debrief.said
    stage.until(lambda: debrief.isVisible())
    first = stage.rehearsal
    QTest.mouseClick(debrief.again, Qt.MouseButton.LeftButton)
    stage.until(lambda: stage.tab.rehearsal not in (None, first) and stage.rehearsal.strip is not None)
    assert stage.play.moments == ()
    stage.close()
    assert differences(stage.before, dump(stage.own)) == {}
    assert stage.facts() == stage.figures
    kept = stage.own.desk.ask(lambda r: r.practice.last_of(stage.own.ben))
    assert list(kept) == ["late_delivery"]
    assert stage.own.desk.ask(lambda r: r.practice.last_of(stage.own.lea)) == {}


def test_time_put_forward_ends_the_patience_and_the_timers_run_along(stage: Stage) -> None:
    stage.open(built_in_scene("late_delivery"))
    for _ in range(6):
        stage.rehearsal.advance()
    stage.until(lambda: stage.play.state.id == "furious")
    stage.until(lambda: "chase it myself" in stage.page().timeline[-1].text)
    assert stage.page().timers[0].used_ms >= 3_600_000
    stage.close()


def test_giving_up_leaves_nothing_behind(stage: Stage) -> None:
    folder = Path(stage.tab._access.path).parent  # the practice folder is another one
    bytes_before = stage.own.path.read_bytes()
    stage.open(built_in_scene("praise"))
    stage.answer("Thank you!")
    made = Path(stage.room._access.path)
    assert made.exists()
    assert made.parent != folder
    strip = stage.rehearsal.strip
    assert strip is not None
    QTest.mouseClick(strip.leave, Qt.MouseButton.LeftButton)
    stage.until(lambda: stage.tab.rehearsal is None)
    assert not made.parent.exists()
    assert stage.own.path.read_bytes() == bytes_before
    assert stage.own.desk.ask(lambda r: r.practice.last_of(stage.own.ben)) == {}
    assert differences(stage.before, dump(stage.own)) == {}


def test_a_colleague_types_the_customer_at_the_same_desk(stage: Stage) -> None:
    stage.open(built_in_scene("late_delivery"), by_hand=True)
    strip = stage.rehearsal.strip
    assert strip is not None
    second = strip.second
    assert second is not None
    stage.answer(KIND)
    assert stage.play.state.id == "angry"
    second.words.setPlainText("Oh, thank you! When?")
    second.mood.setCurrentIndex(3)
    second.words.setFocus()
    QTest.keyClick(second.words, Key.Key_Return)
    stage.until(lambda: stage.page().timeline[-1].text == "Oh, thank you! When?")
    assert "content (4 of 5)" in strip.said
    QTest.mouseClick(second.finish, Qt.MouseButton.LeftButton)
    stage.until(lambda: stage.rehearsal.debrief is not None)
    assert stage.rehearsal.debrief is not None
    assert "The customer leaves content." in stage.rehearsal.debrief.said
    stage.close()
