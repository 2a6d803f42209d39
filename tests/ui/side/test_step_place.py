"""Where the person is among the steps: rules, without a window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from carestation.checklists.checklist import Checklist, StepState, StepStatus
from carestation.identity import CaseId, ChecklistId
from carestation.instants import MINUTE, SECOND, Instant
from carestation.sops.sop import Gate, Sop, Step
from ui.checklists.step_place import Place, current_place, neighbour, open_place, places
from ui.checklists.step_watch import LONGEST_MS, StepWatch

STEPS = tuple(Step(f"s{number}", f"Step {number}") for number in range(4))
SOP = Sop("key", "Title", "", Gate.WARN, STEPS)


def run(number: int, done: set[int]) -> Checklist:
    states = {f"s{one}": StepState(StepStatus.DONE) for one in done}
    return Checklist(ChecklistId(number), CaseId(1), SOP, 1, states)


def at(number: int, step: int) -> Place:
    return Place(ChecklistId(number), f"s{step}")


def test_the_first_open_step_is_the_place_to_begin() -> None:
    assert open_place([run(1, {0, 1}), run(2, set())], None) == at(1, 2)
    assert open_place([run(1, {0, 1, 2, 3}), run(2, {0})], None) == at(2, 1)
    assert open_place([run(1, {0, 1, 2, 3})], None) is None


def test_behind_the_last_step_it_goes_on_from_the_top_and_then_in_the_other_run() -> None:
    assert open_place([run(1, {1, 3}), run(2, set())], at(1, 3)) == at(1, 0)
    assert open_place([run(1, {0, 1, 2, 3}), run(2, {0})], at(1, 3)) == at(2, 1)
    assert open_place([run(1, {0}), run(2, {0, 1, 2, 3})], at(2, 3)) == at(1, 1)


def test_a_step_that_was_just_settled_makes_way_for_the_next() -> None:
    assert current_place([run(1, set())], [run(1, {1})], at(1, 1)) == at(1, 2)
    assert current_place([run(1, {1})], [run(1, {1})], at(1, 1)) == at(1, 1)  # looked at, not done just now
    assert current_place([run(1, set())], [run(1, {2})], at(1, 1)) == at(1, 1)  # somebody did another


def test_neighbours_stop_at_the_ends() -> None:
    runs = [run(1, set()), run(2, set())]
    assert neighbour(runs, at(1, 3), 1) == at(2, 0)
    assert neighbour(runs, at(2, 3), 1) == at(2, 3)
    assert neighbour(runs, at(1, 0), -1) == at(1, 0)
    assert neighbour(runs, None, 0) == at(1, 0)
    assert neighbour([], None, 1) is None


@given(st.sets(st.integers(0, 3)), st.sets(st.integers(0, 3)), st.integers(1, 2), st.integers(0, 3))
def test_the_place_is_always_a_step_that_is_there(
    first: set[int], second: set[int], number: int, step: int
) -> None:
    before, now = [run(1, set()), run(2, set())], [run(1, first), run(2, second)]
    place = current_place(before, now, at(number, step))
    assert place in places(now) or (place is None and len(first) + len(second) == 8)


class Clock:
    def __init__(self) -> None:
        self.now = Instant(0)

    def __call__(self) -> Instant:
        return self.now


def test_time_at_a_step_adds_up_over_visits_and_leaves_out_the_lunch() -> None:
    clock = Clock()
    watch = StepWatch(clock)
    watch.look_at(at(1, 0))
    clock.now = Instant(40 * SECOND)
    watch.look_at(at(1, 1))
    clock.now = Instant(MINUTE)
    watch.look_at(at(1, 0))
    clock.now = Instant(MINUTE + 5 * SECOND)
    watch.look_at(None)
    clock.now = Instant(90 * MINUTE)
    assert watch.take_seconds(at(1, 0)) == 45
    assert watch.take_seconds(at(1, 0)) == 0
    watch.look_at(at(1, 1))
    clock.now = Instant(200 * MINUTE)
    assert watch.take_seconds(at(1, 1)) == 20 + LONGEST_MS // SECOND
