"""Everybody reads each version, answers three questions made from its own promises, and signs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.errors import Refused
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.policy.desk_policy import NewDraft, PolicyVersion
from carestation.policy.document import Document
from carestation.policy.figures import Figures, live_figures
from carestation.policy.fill_policy import values
from carestation.policy.publish_policy import PublishPolicy
from carestation.policy.put_draft import PutPolicyDraft
from carestation.policy.read_policy import starting_policy
from carestation.sign_off.question import Question, questions_for
from carestation.sign_off.sign import SignPolicy
from carestation.sign_off.signature import SignOff, sign_off
from tests.carestation.policy.desk_policies import adopt, policy_of
from tests.desks import OpenDesk

DAYS = st.integers(1, 400)
MINUTES = st.integers(1, 6000)


@st.composite
def figures(draw: st.DrawFn) -> Figures:
    """The desk's own, with any promises that an owner could make."""
    names = ("returns.days", "refunds.days", "complaints.days", "feedback.days")
    targets = {name: draw(MINUTES) for name in ("first_response", "next_response", "resolution")}
    known = live_figures(lambda setting: setting.default)
    months = {name: draw(st.integers(1, 60)) for name in ("training.months", "review.months")}
    return {**known, **{name: draw(DAYS) for name in names}, **months, "targets": [{"when": {}, **targets}]}


def version(known: Figures, number: int = 1, document: Document | None = None) -> PolicyVersion:
    return PolicyVersion(number, document or starting_policy(), known, Instant(0), "Ann Berg", "")


@settings(max_examples=60)
@given(figures(), st.integers(1, 99), st.integers(1, 99).map(RepresentativeId))
def test_three_questions_whose_right_answer_is_what_the_policy_says(
    known: Figures, number: int, person: RepresentativeId
) -> None:
    asked = questions_for(version(known, number), person)
    assert len(asked) == 3
    assert len({question.promise for question in asked}) == 3
    for question in asked:
        assert question.choices[question.right] == values(known)[question.promise]
        assert len(question.choices) == len(set(question.choices)) == 4
        assert all(choice.strip() for choice in question.choices)
    assert asked == questions_for(version(known, number), person)


@settings(max_examples=40)
@given(figures(), st.integers(1, 99).map(RepresentativeId))
def test_only_what_stands_in_the_text_is_asked(known: Figures, person: RepresentativeId) -> None:
    short = Document(
        "Our care", "Send it back within {returns.days}, answers in {targets.first_response}.", ()
    )
    asked = questions_for(version(known, 1, short), person)
    assert {question.promise for question in asked} == {"returns.days", "targets.first_response"}


def test_the_right_answer_has_no_place_of_its_own() -> None:
    """Over many people every place is right sometimes, and every promise is asked of somebody."""
    known = live_figures(lambda setting: setting.default)
    asked = [one for person in range(80) for one in questions_for(version(known), RepresentativeId(person))]
    assert {question.right for question in asked} == {0, 1, 2, 3}
    assert len({question.promise for question in asked}) >= 6


def test_wrong_answers_could_be_true() -> None:
    known = {**live_figures(lambda setting: setting.default), "returns.days": 30}
    document = Document("Our care", "{returns.days}", ())
    (question,) = questions_for(version(known, 1, document), RepresentativeId(1))
    assert set(question.choices) == {"30 days", "21 days", "45 days", "60 days"}


def asked(at_desk: OpenDesk) -> tuple[Question, ...]:
    current = policy_of(at_desk).current
    assert current is not None
    assert at_desk.desk.actor is not None
    return questions_for(current, at_desk.desk.actor)


def state(at_desk: OpenDesk) -> SignOff:
    current = policy_of(at_desk).current
    assert current is not None
    read = at_desk.desk.ask
    return sign_off(current, read(lambda r: r.people()), read(lambda r: r.team.signatures()))


def right(at_desk: OpenDesk) -> tuple[int, ...]:
    return tuple(question.right for question in asked(at_desk))


def test_ben_signs_and_the_owner_sees_who_has_not(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.actor = at_desk.ben
    wrong = (3 - right(at_desk)[0], *right(at_desk)[1:])
    with pytest.raises(Refused, match="Not every answer"):
        at_desk.desk.do(SignPolicy(1, wrong))
    signed = at_desk.desk.do(SignPolicy(1, right(at_desk)))
    assert [person.name for person in state(at_desk).missing] == ["Ann Berg", "Lea Ott"]
    assert not state(at_desk).lacks(at_desk.ben)
    with pytest.raises(Refused, match="signed this version already"):
        at_desk.desk.do(SignPolicy(1, right(at_desk)))
    assert signed.inverse is not None
    undid = at_desk.desk.do(signed.inverse)
    assert state(at_desk).lacks(at_desk.ben)
    assert undid.inverse is not None
    at_desk.desk.do(undid.inverse)
    assert not state(at_desk).lacks(at_desk.ben)


def test_a_new_version_is_read_and_signed_anew(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.actor = at_desk.ben
    answers = right(at_desk)
    at_desk.desk.do(SignPolicy(1, answers))
    at_desk.desk.actor = at_desk.ann
    policy = policy_of(at_desk)
    assert policy.current is not None
    draft = policy.draft or NewDraft(policy.current.document)
    at_desk.desk.do(PutPolicyDraft(policy.proposing(draft, "returns.days", 60)))
    at_desk.desk.do(PublishPolicy("More time for returns"))
    at_desk.desk.actor = at_desk.ben
    assert state(at_desk).lacks(at_desk.ben)
    with pytest.raises(Refused, match="newer version"):
        at_desk.desk.do(SignPolicy(1, answers))
    at_desk.desk.do(SignPolicy(2, right(at_desk)))
    assert not state(at_desk).lacks(at_desk.ben)
