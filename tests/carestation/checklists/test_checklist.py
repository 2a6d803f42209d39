"""The fold of step events: who, when, value and time, and its laws."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from carestation.checklists.checklist import OPEN, StepStatus, fold
from carestation.checklists.step_event import StepEvent, answered, skipped, ticked, unticked
from carestation.instants import Instant
from carestation.sops.sop import Sop, Step, StepKind
from tests.carestation.checklists.samples import ANNA, BEN, NOON, event_on, events_on, run_of, sop_of, sops

LATER = Instant(NOON + 60_000)
CHECK = Step("check", "Check")
COLOUR = Step("colour", "Colour", StepKind.CHOICE, options=("red", "blue"))
SOP = sop_of(CHECK, COLOUR)


def test_a_ticked_step_says_who_when_and_how_long() -> None:
    state = run_of(SOP, [ticked("check", ANNA, NOON, seconds=40)]).state("check")
    assert (state.status, state.who, state.at, state.seconds) == (StepStatus.DONE, ANNA, NOON, 40)
    assert run_of(SOP).state("check") == OPEN


def test_the_first_to_tick_keeps_the_credit() -> None:
    state = run_of(SOP, [ticked("check", ANNA, NOON), ticked("check", BEN, LATER)]).state("check")
    assert (state.who, state.at) == (ANNA, NOON)


def test_ticking_again_without_a_value_keeps_what_came_of_the_step() -> None:
    run = run_of(SOP, [ticked("check", ANNA, NOON, value="note 17"), ticked("check", BEN, LATER)])
    assert (run.state("check").value, run.state("check").who) == ("note 17", ANNA)


def test_a_corrected_answer_is_of_the_one_who_corrected_it_and_times_add_up() -> None:
    events = [
        answered("colour", ANNA, NOON, "red", seconds=30),
        answered("colour", BEN, LATER, "blue", seconds=5),
    ]
    state = run_of(SOP, events).state("colour")
    assert (state.value, state.who, state.at, state.seconds) == ("blue", BEN, LATER, 35)


def test_a_question_is_not_done_by_ticking_nor_by_what_is_no_answer() -> None:
    assert run_of(SOP, [ticked("colour", ANNA, NOON)]).state("colour") == OPEN
    assert run_of(SOP, [answered("colour", ANNA, NOON, "green")]).state("colour") == OPEN


def test_a_skipped_step_keeps_its_reason_and_can_still_be_done() -> None:
    run = run_of(SOP, [skipped("check", ANNA, NOON, "no need")])
    assert (run.state("check").status, run.state("check").reason) == (StepStatus.SKIPPED, "no need")
    again = run_of(SOP, [skipped("check", ANNA, NOON, "no need"), ticked("check", BEN, LATER)])
    assert (again.state("check").status, again.state("check").reason) == (StepStatus.DONE, "")


def test_a_newer_version_keeps_the_answers_that_still_fit() -> None:
    events = [ticked("check", ANNA, NOON), answered("colour", ANNA, NOON, "red")]
    narrowed = sop_of(Step("colour", "Colour", StepKind.CHOICE, options=("blue", "green")))
    assert fold(narrowed, events) == {}
    widened = sop_of(CHECK, Step("colour", "Colour", StepKind.CHOICE, options=("red", "blue", "green")))
    assert fold(widened, events) == fold(SOP, events)


@given(st.data())
def test_doing_a_thing_twice_is_doing_it_once(data: st.DataObject) -> None:
    sop, events = _history(data)
    event = data.draw(event_on([step.id for step in sop.steps]))
    assert fold(sop, [*events, event, event]) == fold(sop, [*events, event])


@given(st.data())
def test_unticking_restores_the_open_step_and_touches_no_other(data: st.DataObject) -> None:
    sop, events = _history(data)
    step = data.draw(st.sampled_from(sop.steps))
    before = fold(sop, events)
    before.pop(step.id, None)
    assert fold(sop, [*events, unticked(step.id, ANNA, NOON)]) == before


@given(st.data())
def test_steps_do_not_mix(data: st.DataObject) -> None:
    sop, events = _history(data)
    alone: dict[str, object] = {}
    for step in sop.steps:
        alone |= fold(sop, [event for event in events if event.step == step.id])
    assert alone == fold(sop, events)


@given(st.data())
def test_every_done_question_has_an_answer_and_every_skip_a_reason(data: st.DataObject) -> None:
    sop, events = _history(data)
    run = run_of(sop, events)
    for step in sop.steps:
        state = run.state(step.id)
        if state.status is StepStatus.DONE and step.kind.asks:
            assert state.value
        assert not state.value or state.status is StepStatus.DONE
        assert bool(state.reason) is (state.status is StepStatus.SKIPPED)
        assert (state.who is None) is (state.status is StepStatus.OPEN)


def _history(data: st.DataObject) -> tuple[Sop, list[StepEvent]]:
    sop = data.draw(sops())
    return sop, data.draw(events_on(sop))
