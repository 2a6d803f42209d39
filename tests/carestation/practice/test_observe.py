"""What the customer notices, read off a real desk: each way of working once, and nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from carestation.cases.case import Status
from carestation.cases.interaction import SentBy
from carestation.cases.set_status import SetStatus
from carestation.cases.write import AddNote, SendReply
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.instants import DAY, MINUTE, Instant
from carestation.operation import Outcome
from carestation.practice.observe import next_happening
from carestation.practice.play import Happening, begin, react
from carestation.practice.practice_clock import PracticeClock
from carestation.practice.practice_desk import HOURS, CustomerWrites
from carestation.practice.scene import Act
from carestation.practice.scenes import built_in_scene
from tests.desks import OpenDesk, open_desk

SCENE = built_in_scene("late_delivery")


class AtScene:
    """A desk with the first words of a scene on it."""

    def __init__(self, own: OpenDesk) -> None:
        self.own = own
        own.desk.actor = own.lea
        self.case = own.desk.do(CustomerWrites(SCENE, SCENE.first.says, person=own.lea)).value
        self.play = begin(SCENE, own.clock.now)

    def do(self, operation: Any) -> Outcome[Any]:
        return self.own.desk.do(operation)

    def notice(self) -> Happening | None:
        page = self.own.desk.ask(lambda read: read.case_page(self.case, None, self.own.clock.now))
        what = next_happening(page, self.play, HOURS)
        if what is not None:
            self.play = react(self.play, what)
        return what

    def answer(self, text: str = "Hello Harriet", *, holding: bool = False) -> Outcome[Any]:
        return self.do(SendReply(self.case, text, SentBy.CLIPBOARD, is_holding=holding))


@pytest.fixture
def at_scene(tmp_path: Path) -> Iterator[AtScene]:
    with open_desk(tmp_path) as own:
        yield AtScene(own)


def test_the_case_stands_as_the_scene_has_it(at_scene: AtScene) -> None:
    page = at_scene.own.desk.ask(lambda read: read.case_page(at_scene.case, None, at_scene.own.clock.now))
    assert page.case.issue_type == "delivery_problem"
    assert page.representative_name == "Lea Ott"
    assert page.timers
    assert page.checklists[0].sop.key == "delivery_problem"
    assert at_scene.notice() is None


def test_a_note_is_no_answer_and_an_answer_is_noticed_once(at_scene: AtScene) -> None:
    at_scene.do(AddNote(at_scene.case, "I am sorry for her"))
    assert at_scene.notice() is None
    at_scene.own.clock.move(7 * MINUTE)
    at_scene.answer()
    what = at_scene.notice()
    assert what is not None
    assert (what.act, what.waited_ms, what.text) == (Act.ANSWER, 7 * MINUTE, "Hello Harriet")
    assert at_scene.notice() is None


def test_a_promise_and_a_holding_reply_are_seen(at_scene: AtScene) -> None:
    due = Instant(at_scene.own.clock.now + DAY)
    at_scene.do(SetFollowUp(NewFollowUp(at_scene.case, FollowUpKind.PROMISE, due, "news")))
    at_scene.answer(holding=True)
    what = at_scene.notice()
    assert what is not None
    assert what.act is Act.HOLDING
    assert what.promised


def test_silence_comes_when_the_patience_ends_and_not_at_night(at_scene: AtScene) -> None:
    at_scene.own.clock.move(59 * MINUTE)
    assert at_scene.notice() is None
    at_scene.own.clock.move(MINUTE)
    what = at_scene.notice()
    assert what is not None
    assert what.act is Act.SILENCE
    clock = PracticeClock(SCENE, lambda: at_scene.own.clock.now)
    before = clock()
    clock.advance(8 * 60)  # 10:00 is then 18:00, which is 10:00 of the next working day
    assert clock() - before in (DAY, 3 * DAY)
    assert HOURS.elapsed_ms(before, clock()) == 480 * MINUTE


def test_resolving_past_the_gate_is_seen_and_what_was_undone_is_not(at_scene: AtScene) -> None:
    undone = at_scene.do(SetStatus(at_scene.case, Status.RESOLVED, "it will come"))
    assert undone.inverse is not None
    at_scene.do(undone.inverse)
    assert at_scene.notice() is None
    at_scene.do(SetStatus(at_scene.case, Status.RESOLVED, "it will come"))
    what = at_scene.notice()
    assert what is not None
    assert (what.act, what.overridden) == (Act.RESOLVED, True)
    assert at_scene.notice() is None


def test_an_answer_that_was_taken_back_changes_nothing_any_more(at_scene: AtScene) -> None:
    sent = at_scene.answer()
    assert sent.inverse is not None
    at_scene.notice()
    stood = at_scene.play
    at_scene.do(sent.inverse)
    assert at_scene.notice() is None
    assert at_scene.play == stood
    at_scene.do(CustomerWrites(SCENE, stood.state.says, at_scene.case))
    at_scene.answer("And once more")
    assert at_scene.notice() is not None
