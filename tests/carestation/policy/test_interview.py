"""Each answer of the interview goes where it belongs, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.cases.target_rules import TargetRule
from carestation.instants import Instant
from carestation.policy.asked_figures import ASKED, Answer
from carestation.policy.desk_policy import DeskPolicy, NewDraft, PolicyDraft, Proposal
from carestation.policy.figures import TARGETS, live_figures
from carestation.policy.fill_policy import PLACEHOLDERS, faults
from carestation.policy.interview import QUESTIONS, begin_interview
from carestation.policy.read_policy import starting_policy
from carestation.timers.targets import Targets

LIVE = {**live_figures(lambda setting: setting.default), "business.name": "Kettle & Co"}
WEEKS = st.dictionaries(st.sampled_from(["mon", "sat"]), st.just([["08:00", "12:00"]]), min_size=1)
ANSWERS = {
    Answer.WORDS: st.text(min_size=1),
    Answer.NUMBER: st.integers(0, 1440),
    Answer.MINUTES: st.integers(1, 10_000),
    Answer.WEEK: WEEKS,
}


def test_the_questions_ask_for_every_figure_once() -> None:
    asked = [figure for question in QUESTIONS for figure in question.figures]
    assert sorted(asked) == sorted(ASKED)
    assert len(QUESTIONS) == 10
    assert set(asked) <= PLACEHOLDERS.keys()


@pytest.mark.parametrize("name", ASKED)
@given(data=st.data())
def test_an_answer_is_read_as_it_was_given_and_touches_no_other(name: str, data: st.DataObject) -> None:
    policy, draft = DeskPolicy(LIVE), NewDraft(starting_policy())
    answer = data.draw(ANSWERS[ASKED[name].answer])
    answered = ASKED[name].put(policy, draft, answer)
    figures = policy.figures_with(answered)
    assert ASKED[name].read(figures) == answer
    others = [other for other in ASKED if other != name]
    assert all(ASKED[other].read(figures) == ASKED[other].read(LIVE) for other in others)
    back = ASKED[name].put(policy, answered, ASKED[name].read(LIVE))
    assert policy.figures_with(back) == LIVE
    assert back.proposed == {}


def test_where_nothing_is_urgent_yet_a_line_for_it_is_made() -> None:
    rules = [TargetRule(Targets(120, 240, 1440)).to_json()]
    policy = DeskPolicy({**LIVE, TARGETS: rules})
    draft = ASKED["targets.urgent"].put(policy, NewDraft(starting_policy()), 15)
    urgent, general = policy.figures_with(draft)[TARGETS]
    assert urgent == {
        "when": {"priority": "urgent"},
        "first_response": 15,
        "next_response": 240,
        "resolution": 1440,
    }
    assert general == rules[0]


def test_with_the_suggestions_alone_it_can_be_published() -> None:
    policy = DeskPolicy(LIVE)
    draft = begin_interview(policy, "Ann Berg", "ann@kettle.example")
    assert draft.question == 0
    assert faults(draft.document, policy.figures_with(draft)) == ()


def test_an_interview_that_was_begun_goes_on_as_it_is() -> None:
    begun = NewDraft(starting_policy(), {"returns.days": Proposal(30, 14)}, question=4)
    policy = DeskPolicy(LIVE, kept=PolicyDraft(begun, "Ann Berg", Instant(0)))
    assert begin_interview(policy, "Ann Berg", "ann@kettle.example") == begun
