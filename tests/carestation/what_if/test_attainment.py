"""The owner asks: had we promised an hour, or opened at eleven, how often would we have kept it?"""

from __future__ import annotations

from collections.abc import Callable

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.set_status import SetStatus
from carestation.cases.target_rules import TargetRule
from carestation.identity import CaseId
from carestation.instants import DAY, HOUR, MINUTE, Instant
from carestation.reader import Reader
from carestation.settings.catalogue import WEEKLY_HOURS
from carestation.settings.change_setting import ChangeSetting
from carestation.timers.business_hours import BusinessHours
from carestation.timers.targets import Metric, Targets
from carestation.what_if import walk
from carestation.what_if.attainment import MOST_LISTED, Cell, Share, Turn
from carestation.what_if.plan import Plan, as_recorded
from tests.carestation.what_if.kept_record import answer, monday, on_record, replayed, rings
from tests.desks import WEEK, OpenDesk

FIRST = Metric.FIRST_RESPONSE
FROM_TWELVE = BusinessHours("Europe/Berlin", {"mon": [("12:00", "17:00")], "tue": [("09:00", "17:00")]})


def _page_of(case: CaseId, now: Instant) -> Callable[[Reader], CasePage]:
    return lambda read: read.case_page(case, None, now)


def test_the_past_is_replayed_as_it_was_timed_then(at_desk: OpenDesk) -> None:
    monday(at_desk)
    at_desk.desk.do(ChangeSetting(WEEKLY_HOURS, {**WEEK, "mon": [["08:00", "12:00"]]}))
    at_desk.clock.move(DAY)
    now = at_desk.clock.now
    for recorded in on_record(at_desk):
        page = at_desk.desk.ask(_page_of(recorded.case.id, now))
        assert as_recorded(recorded, now) == tuple(page.timers)


def test_a_shorter_target_tells_who_would_have_been_late(at_desk: OpenDesk) -> None:
    jo, ida, al, _ = monday(at_desk)
    counted = replayed(at_desk, Plan(targets={"first_response": 59}))
    cell = counted.cells["delivery_problem", FIRST]
    assert (cell.then, cell.now) == (Share(3, 1), Share(3, 0))
    assert (cell.newly_late, cell.no_longer_late) == (1, 0)
    assert [(turn.case_id, turn.late) for turn in cell.turns] == [(jo, True)]
    assert (cell.turns[0].used_now, cell.turns[0].target_now) == (HOUR, 59 * MINUTE)
    assert (cell.turns[0].used_then, cell.turns[0].target_then) == (HOUR, 2 * HOUR)
    assert {ida, al}.isdisjoint(turn.case_id for turn in cell.turns)


def test_a_longer_target_tells_who_would_no_longer_be_late(at_desk: OpenDesk) -> None:
    _, ida, al, bo = monday(at_desk)
    counted = replayed(at_desk, Plan(targets={"first_response": 240}))
    assert counted.cells["delivery_problem", FIRST].now == Share(3, 3)
    ((_, whole), *_) = counted.of_all()
    assert {turn.case_id: turn.late for turn in whole.turns} == {ida: False, al: False, bo: False}
    assert (whole.newly_late, whole.no_longer_late) == (0, 3)
    assert whole.now.n == 3  # Bo still waits, in time: that is not decided


def test_a_target_that_is_taken_away_decides_nothing(at_desk: OpenDesk) -> None:
    monday(at_desk)
    cell = replayed(at_desk, Plan(targets={"first_response": 0})).cells["delivery_problem", FIRST]
    assert cell.now == Share()
    assert cell.now.percent is None
    assert cell.no_longer_late == 2


def test_what_is_not_named_stays_as_it_was(at_desk: OpenDesk) -> None:
    monday(at_desk)
    for cell in replayed(at_desk, Plan()).cells.values():
        assert cell.then == cell.now
        assert not cell.turns


def test_rules_are_matched_with_the_case_as_it_was_then(at_desk: OpenDesk) -> None:
    """Al's case was normal for an hour, then urgent: the timers change when the priority did (R18, R19)."""
    _, _, al, bo = monday(at_desk)
    rules = (
        TargetRule(Targets(90), priority="urgent"),
        TargetRule(Targets(45), priority="normal", issue_type="delivery_problem"),
    )
    timers = {case.case.id: Plan(rules=rules).timers(case, at_desk.clock.now) for case in on_record(at_desk)}
    (first,) = timers[al]
    assert first.target_ms == 90 * MINUTE
    assert first.missed_at == at_desk.clock.now - 3 * HOUR + 45 * MINUTE  # missed before it became urgent
    assert timers[bo] == ()  # no rule is for bills


def test_other_hours_count_other_time(at_desk: OpenDesk) -> None:
    """Had the desk opened at twelve on Mondays, only Ida would have waited in open time: for an hour."""
    monday(at_desk)
    cell = replayed(at_desk, Plan(hours=FROM_TWELVE)).cells["delivery_problem", FIRST]
    assert cell.then == Share(3, 1)
    assert cell.now == Share(3, 3)
    used = sorted(turn.used_now for turn in cell.turns if turn.used_now is not None)
    assert used == [0, HOUR]


def test_next_responses_and_resolutions_are_counted_too(at_desk: OpenDesk) -> None:
    jo, *_ = monday(at_desk)
    at_desk.desk.do(SetStatus(jo, Status.RESOLVED, "she has it"))
    counted = replayed(at_desk, Plan(targets={"resolution": 60}))
    cell = counted.cells["delivery_problem", Metric.RESOLUTION]
    assert cell.then == Share(1, 1)
    assert cell.now == Share(3, 0)  # the open ones are past it as well
    assert cell.newly_late == 3


def test_waived_and_merged_ones_are_in_no_figure(at_desk: OpenDesk) -> None:
    closed = rings(at_desk, "Jo")
    at_desk.desk.do(SetStatus(closed, Status.CLOSED, "rang twice"))
    counted = replayed(at_desk, Plan(targets={"first_response": 1}))
    assert counted.cases == 1
    assert not counted.cells


def test_a_record_of_many_pieces_is_counted_once(at_desk: OpenDesk) -> None:
    cases = [rings(at_desk, name) for name in "ABCDEFG"]
    at_desk.clock.move(HOUR)
    for case in cases:
        answer(at_desk, case)
    heard: list[tuple[int, int]] = []
    now, bounds = at_desk.clock.now, (Instant(0), at_desk.clock.now)
    whole = at_desk.desk.ask(
        lambda read: walk.replay_record(
            read,
            Plan(targets={"first_response": 1}),
            bounds,
            now,
            lambda done, total: heard.append((done, total)),
            3,
        )
    )
    assert heard == [(3, 7), (6, 7), (7, 7)]
    assert whole.cases == 7
    assert [turn.case_id for turn in whole.cells["delivery_problem", FIRST].turns] == cases


def test_only_so_many_cases_are_named_but_all_are_counted() -> None:
    turn = Turn(CaseId(1), 1001, "Kettle", FIRST, True, 1, 1, 1, 1)
    whole = Cell()
    for _ in range(3):
        piece = Cell()
        for _ in range(MOST_LISTED - 100):
            piece.turn(turn)
        whole.add(piece)
    assert whole.newly_late == 3 * (MOST_LISTED - 100)
    assert len(whole.turns) == MOST_LISTED
