"""The gate, and the visibility and progress that it stands on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.checklists.checklist import Checklist, StepStatus, may_skip
from carestation.checklists.gate import gate
from carestation.checklists.progress import Progress, next_open, progress
from carestation.checklists.step_event import StepEvent, answered, skipped, ticked, unticked
from carestation.checklists.visibility import visible_steps
from carestation.sops.sop import Condition, Gate, Need, Sop, Step, StepKind
from tests.carestation.checklists.samples import ANNA, NOON, events_on, run_of, sop_of, sops

ASK = Step("ask", "Danger?", StepKind.YES_NO)
STOP = Step("stop", "Stop the sale", need=Need.BLOCKING, show_if=Condition("ask", ("yes",)))
WHERE = Step("where", "Where", StepKind.TEXT, Need.REQUIRED, show_if=Condition("ask", ("yes",)))
DEEP = Step("deep", "Deep", need=Need.BLOCKING, show_if=Condition("inner", ("yes",)))
INNER = Step("inner", "Inner", StepKind.YES_NO, show_if=Condition("ask", ("yes",)))

YES = answered("ask", ANNA, NOON, "yes")
NO = answered("ask", ANNA, NOON, "no")


@pytest.mark.parametrize(
    ("need", "sop_gate", "level", "allowed"),
    [
        (Need.OPTIONAL, Gate.ADVISE, None, True),
        (Need.OPTIONAL, Gate.REFUSE, None, True),
        (Need.REQUIRED, Gate.ADVISE, Gate.ADVISE, True),
        (Need.REQUIRED, Gate.WARN, Gate.WARN, False),
        (Need.REQUIRED, Gate.REFUSE, Gate.REFUSE, False),
        (Need.BLOCKING, Gate.ADVISE, Gate.REFUSE, False),
        (Need.BLOCKING, Gate.WARN, Gate.REFUSE, False),
        (Need.BLOCKING, Gate.REFUSE, Gate.REFUSE, False),
    ],
)
def test_what_an_open_step_means(need: Need, sop_gate: Gate, level: Gate | None, allowed: bool) -> None:
    run = run_of(sop_of(Step("one", "One", need=need), gate=sop_gate))
    decision = gate([run])
    assert (decision.level, decision.allowed) == (level, allowed)
    assert decision.needs_lead is (level is Gate.REFUSE)
    assert [open_step.step.id for open_step in decision.open_steps] == (["one"] if level else [])


def test_a_case_without_checklists_may_be_resolved() -> None:
    assert gate([]).allowed
    assert gate([]).level is None


def test_the_loudest_step_of_all_checklists_decides_and_all_are_named() -> None:
    gentle = run_of(sop_of(Step("ring", "Ring", need=Need.REQUIRED), gate=Gate.ADVISE), number=7)
    strict = run_of(sop_of(Step("weigh", "Weigh", need=Need.REQUIRED), gate=Gate.REFUSE), number=8)
    decision = gate([gentle, strict])
    assert decision.level is Gate.REFUSE
    assert [(entry.checklist, entry.step.id, entry.level) for entry in decision.open_steps] == [
        (7, "ring", Gate.ADVISE),
        (8, "weigh", Gate.REFUSE),
    ]


def test_a_required_step_may_be_skipped_and_a_blocking_one_not() -> None:
    required, blocking = Step("r", "R", need=Need.REQUIRED), Step("b", "B", need=Need.BLOCKING)
    run = run_of(
        sop_of(required, blocking), [skipped("r", ANNA, NOON, "no need"), skipped("b", ANNA, NOON, "no time")]
    )
    assert [entry.step.id for entry in gate([run]).open_steps] == ["b"]
    assert may_skip(required)
    assert not may_skip(blocking)
    assert progress([run]) == Progress(1, 2)


def test_a_removed_checklist_counts_nowhere() -> None:
    run = replace(run_of(sop_of(Step("b", "B", need=Need.BLOCKING))), removed=True)
    assert gate([run]).level is None
    assert progress([run]) == Progress(0, 0)


def test_an_answer_shows_and_hides_what_hangs_on_it() -> None:
    sop = sop_of(ASK, STOP, WHERE, INNER, DEEP)
    both = [YES, answered("inner", ANNA, NOON, "yes")]
    assert _shown(both, sop) == ["ask", "stop", "where", "inner", "deep"]
    assert _shown([*both, NO], sop) == ["ask"], "what hangs on a hidden answer is hidden too"
    assert _shown([YES, skipped("ask", ANNA, NOON, "in a hurry")], sop) == ["ask"]
    assert _shown([], sop) == ["ask"]


def _shown(events: list[StepEvent], sop: Sop) -> list[str]:
    return [step.id for step in visible_steps(run_of(sop, events))]


def test_a_hidden_step_that_was_open_blocks_no_longer() -> None:
    sop = sop_of(ASK, STOP)
    assert not gate([run_of(sop, [YES])]).allowed
    assert gate([run_of(sop, [YES, NO])]).allowed


def test_the_ring_counts_what_is_shown_and_next_goes_on_from_where_one_is() -> None:
    sop = sop_of(Step("a", "A"), ASK, STOP, Step("z", "Z"))
    run = run_of(sop, [ticked("a", ANNA, NOON), YES])
    assert progress([run]) == Progress(2, 4)
    assert progress([run, run]) == Progress(4, 8)
    assert _next(run) == "stop"
    assert _next(run, "stop") == "z"
    assert _next(run, "z") == "stop", "behind the last comes the first that is open"
    assert _next(run, "gone") == "stop"
    done = run_of(sop, [ticked(step, ANNA, NOON) for step in ("a", "stop", "z")] + [YES])
    assert next_open(done) is None


def _next(run: Checklist, after: str | None = None) -> str:
    step = next_open(run, after)
    assert step is not None
    return step.id


@given(st.data())
def test_a_hidden_or_optional_step_never_blocks(data: st.DataObject) -> None:
    sop = data.draw(sops())
    run = run_of(sop, data.draw(events_on(sop)))
    shown = visible_steps(run)
    for entry in gate([run]).open_steps:
        assert entry.step in shown
        assert entry.step.need is not Need.OPTIONAL


@given(st.data())
def test_a_step_is_shown_exactly_when_each_condition_up_its_chain_is_met(data: st.DataObject) -> None:
    sop = data.draw(sops())
    run = run_of(sop, data.draw(events_on(sop)))
    for step in sop.steps:
        met, at = True, step
        while at.show_if is not None:
            state = run.state(at.show_if.step)
            met = met and state.status is StepStatus.DONE and state.value in at.show_if.answers
            (at,) = (other for other in sop.steps if other.id == at.show_if.step)
        assert (step in visible_steps(run)) is met


@given(st.data())
def test_the_gate_can_always_be_opened_by_working_through_the_steps_shown(data: st.DataObject) -> None:
    sop = data.draw(sops())
    events = data.draw(events_on(sop))
    for _ in sop.steps:
        run = run_of(sop, events)
        step = next_open(run)
        if step is None:
            break
        events = [*events, ticked(step.id, ANNA, NOON, value=_some_answer(step))]
    run = run_of(sop, events)
    assert gate([run]).level is None
    reached = progress([run])
    assert reached.done == reached.total == len(visible_steps(run))


@given(st.data())
def test_unticking_a_required_step_that_is_shown_closes_the_gate_again(data: st.DataObject) -> None:
    sop = data.draw(sops())
    events = data.draw(events_on(sop))
    run = run_of(sop, events)
    for step in visible_steps(run):
        reopened = run_of(sop, [*events, unticked(step.id, ANNA, NOON)])
        named = [entry.step for entry in gate([reopened]).open_steps]
        assert (step in named) is (step.need is not Need.OPTIONAL)


@given(st.data())
def test_the_gate_is_as_loud_as_its_loudest_step(data: st.DataObject) -> None:
    sop = data.draw(sops())
    run = run_of(sop, data.draw(events_on(sop)))
    decision = gate([run])
    levels = {entry.level for entry in decision.open_steps}
    order = [None, Gate.ADVISE, Gate.WARN, Gate.REFUSE]
    assert decision.level == max(levels, key=order.index, default=None)
    assert gate([run, run]).level == decision.level


def _some_answer(step: Step) -> str:
    answers = {StepKind.YES_NO: "no", StepKind.CHOICE: "red", StepKind.NUMBER: "12", StepKind.TEXT: "words"}
    return answers.get(step.kind, "")
