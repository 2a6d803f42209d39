"""What a step was worth: counted over the runs in which it applied, and compared only where enough cases speak."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from carestation.checklists.checklist import StepStatus
from carestation.checklists.step_event import StepEvent, answered, skipped, ticked
from carestation.checklists.visibility import visible_steps
from carestation.evidence.as_text import TOO_FEW, as_text
from carestation.evidence.evidence import ENOUGH, SopEvidence
from carestation.evidence.gather import gather
from carestation.evidence.run_fact import RunFact
from carestation.sops.sop import Condition, Need, Step, StepKind
from tests.carestation.checklists.samples import BEN, NOON, events_on, run_of, sop_of, sops

SOP = sop_of(
    Step("faulty", "It is faulty", StepKind.YES_NO, Need.REQUIRED),
    Step("photo", "Photo", need=Need.OPTIONAL, show_if=Condition("faulty", ("yes",))),
    Step("sorry", "Say sorry", need=Need.REQUIRED),
)


def fact(
    *events: StepEvent,
    score: int | None = None,
    reopened: bool | None = None,
    overridden: frozenset[str] = frozenset(),
) -> RunFact:
    return RunFact(run_of(SOP, events), overridden, score, reopened)


def only(facts: list[RunFact]) -> SopEvidence:
    (found,) = gather(facts)
    return found


def test_done_skipped_and_overridden_are_counted_where_the_step_was_shown() -> None:
    found = only(
        [
            fact(
                answered("faulty", BEN, NOON, "yes"), ticked("photo", BEN, NOON), ticked("sorry", BEN, NOON)
            ),
            fact(answered("faulty", BEN, NOON, "yes"), skipped("photo", BEN, NOON, "none at hand")),
            fact(answered("faulty", BEN, NOON, "no"), overridden=frozenset({"sorry"})),
        ]
    )
    assert (found.runs, found.overridden) == (3, 1)
    counts = [(step.step_id, step.shown, step.done, step.skipped, step.overridden) for step in found.steps]
    assert counts == [("faulty", 3, 3, 0, 0), ("photo", 2, 1, 1, 0), ("sorry", 3, 1, 0, 1)]


def test_the_median_is_over_the_runs_with_a_measured_time() -> None:
    times = (30, 50, 90, 0)
    found = only([fact(ticked("sorry", BEN, NOON, seconds=seconds)) for seconds in times])
    step = found.step("sorry")
    assert step is not None
    assert (step.median_seconds, step.timed) == (50, 3)
    faulty = found.step("faulty")
    assert faulty is not None
    assert faulty.median_seconds is None


def test_ratings_and_reopenings_are_compared_from_twenty_cases_on_each_side() -> None:
    done = [fact(ticked("sorry", BEN, NOON), score=5, reopened=False)] * ENOUGH
    left_out = [fact(score=2, reopened=number % 2 == 0) for number in range(ENOUGH)]
    step = only(done + left_out).step("sorry")
    assert step is not None
    assert step.good_ratings.is_enough
    assert (step.good_ratings.done.percent, step.good_ratings.left_out.percent) == (100, 0)
    assert (step.reopenings.done.percent, step.reopenings.left_out.percent) == (0, 50)
    assert "100 % / 0 %" in as_text([only(done + left_out)])
    fewer = only(done + left_out[1:])
    step = fewer.step("sorry")
    assert step is not None
    assert not step.good_ratings.is_enough
    assert TOO_FEW in as_text([fewer])


def test_a_case_nobody_rated_or_that_may_still_come_back_says_nothing() -> None:
    found = only([fact(ticked("sorry", BEN, NOON))] * 30)
    assert (found.good_ratings.whole, found.reopenings.whole) == (0, 0)


def test_steps_of_several_versions_are_one_and_the_newest_names_them() -> None:
    newer = replace(SOP, steps=(replace(SOP.steps[2], title="Say sorry first"), SOP.steps[0]))
    old = fact(answered("faulty", BEN, NOON, "yes"), ticked("photo", BEN, NOON), ticked("sorry", BEN, NOON))
    new = RunFact(replace(run_of(newer, [ticked("sorry", BEN, NOON)]), version=2))
    for facts in ([old, new], [new, old]):
        found = only(facts)
        assert [(step.title, step.done) for step in found.steps] == [
            ("Say sorry first", 2),
            ("It is faulty", 1),
            ("Photo", 1),
        ]


def test_without_runs_there_is_nothing_to_tell() -> None:
    assert gather([]) == ()
    assert "No case" in as_text(())


@given(st.data())
def test_the_counts_agree_with_the_runs(data: st.DataObject) -> None:
    sop = data.draw(sops())
    runs = [run_of(sop, data.draw(events_on(sop))) for _ in range(data.draw(st.integers(1, 6)))]
    scores = [data.draw(st.sampled_from((None, 1, 4, 5))) for _ in runs]
    found = only([RunFact(run, score=score) for run, score in zip(runs, scores, strict=True)])
    for step in found.steps:
        rated = [
            (run, score)
            for run, score in zip(runs, scores, strict=True)
            if any(one.id == step.step_id for one in visible_steps(run))
        ]
        done = [run for run, _ in rated if run.state(step.step_id).status is StepStatus.DONE]
        assert (step.shown, step.done) == (len(rated), len(done))
        compared = step.good_ratings
        known = [score for _, score in rated if score is not None]
        assert compared.done.whole + compared.left_out.whole == len(known)
        assert compared.done.part + compared.left_out.part == sum(score >= 4 for score in known)
