"""Ben meets a step that does not fit; Lea agrees, Ann makes a draft of it, and it is in the next version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from carestation.errors import BadInput, Refused
from carestation.instants import HOUR
from carestation.operation import Operation
from carestation.policy.publish_policy import PublishPolicy
from carestation.sop_editing.publish_sop import PublishSop
from carestation.suggestions.settle import DeclineSuggestion, DraftSuggestion
from carestation.suggestions.suggest import AnswerSuggestion, Suggest, Vote
from carestation.suggestions.suggestion import About, Fate, NewSuggestion, Subject, Suggestion, by_weight
from tests.carestation.policy.desk_policies import adopt, policy_of
from tests.carestation.suggestions.team_of_desk import step_of, suggest, suggestions_of
from tests.desks import OpenDesk

KEY = "delivery_problem"


def test_a_step_is_reworded_in_a_draft_and_its_author_can_read_in_which_version_it_is(
    at_desk: OpenDesk,
) -> None:
    subject = step_of(at_desk, KEY)
    one = suggest(at_desk, at_desk.ben, subject, "Nobody has the number at hand.", "Ask for the name first")
    assert (one.author, one.fate) == ("Ben Diaz", Fate.OPEN)
    at_desk.desk.actor = at_desk.ann
    at_desk.clock.move(HOUR)
    at_desk.desk.do(DraftSuggestion(one.id))
    known = next(sop for sop in at_desk.desk.ask(lambda read: read.sops.all()) if sop.key == KEY)
    assert known.draft is not None
    step = known.draft.sop.step(subject.part)
    assert step is not None
    assert step.title == "Ask for the name first"
    assert suggestions_of(at_desk)[0].fate is Fate.DRAFTED
    at_desk.clock.move(HOUR)
    published = at_desk.desk.do(PublishSop(KEY, "The name comes first"))
    settled = suggestions_of(at_desk)[0]
    assert (settled.fate, settled.published_as) == (Fate.PUBLISHED, 2)
    assert published.inverse is not None
    at_desk.desk.do(published.inverse)
    assert suggestions_of(at_desk)[0].fate is Fate.DRAFTED


def test_a_reply_text_and_a_part_of_the_policy_are_reworded_in_their_place(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.clock.move(HOUR)
    reply = suggest(
        at_desk, at_desk.ben, step_of(at_desk, KEY, reply=True), "Too stiff.", "Hello {name}!\n\nSorry."
    )
    part = Subject(About.POLICY, "training", "", "Training")
    policy = suggest(at_desk, at_desk.lea, part, "Say how long it takes.", "An hour a month for everybody.")
    at_desk.desk.actor = at_desk.ann
    for one in (reply, policy):
        at_desk.desk.do(DraftSuggestion(one.id))
    known = next(sop for sop in at_desk.desk.ask(lambda read: read.sops.all()) if sop.key == KEY)
    assert known.draft is not None
    step = known.draft.sop.step(reply.subject.part)
    assert step is not None
    assert step.reply is not None
    assert step.reply.body == "Hello {name}!\n\nSorry."
    draft = policy_of(at_desk).draft
    section = draft.document.section("training") if draft is not None else None
    assert section is not None
    assert section.text == "An hour a month for everybody."
    at_desk.clock.move(HOUR)
    at_desk.desk.do(PublishPolicy("Training in hours"))
    assert [one.published_as for one in suggestions_of(at_desk)] == [None, 2]


def test_only_the_owner_decides_and_a_no_says_why(at_desk: OpenDesk) -> None:
    one = suggest(at_desk, at_desk.ben, step_of(at_desk, KEY), "Leave it out.")
    refused: tuple[Operation[Any], ...] = (DraftSuggestion(one.id), DeclineSuggestion(one.id, "no"))
    for operation in refused:
        with pytest.raises(Refused, match="Only the owner"):
            at_desk.desk.do(operation)
    assert suggestions_of(at_desk) == (one,)
    at_desk.desk.actor = at_desk.ann
    with pytest.raises(BadInput, match="needs a reason"):
        at_desk.desk.do(DeclineSuggestion(one.id, " "))
    at_desk.desk.do(DeclineSuggestion(one.id, "The carrier asks for it."))
    declined = suggestions_of(at_desk)[0]
    assert declined.fate is Fate.DECLINED
    assert [(answer.author, answer.text) for answer in declined.answers] == [
        ("Ann Berg", "The carrier asks for it.")
    ]
    with pytest.raises(Refused, match="settled"):
        at_desk.desk.do(DraftSuggestion(one.id))


def test_what_most_colleagues_want_comes_first_and_nobody_votes_for_their_own(at_desk: OpenDesk) -> None:
    first = suggest(at_desk, at_desk.ben, step_of(at_desk, KEY), "First.")
    second = suggest(at_desk, at_desk.ben, step_of(at_desk, "complaint"), "Second.")
    with pytest.raises(Refused):
        at_desk.desk.do(Vote(second.id))
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(Vote(second.id))
    with pytest.raises(Refused):
        at_desk.desk.do(Vote(second.id))
    assert [one.id for one in by_weight(suggestions_of(at_desk))] == [second.id, first.id]


def test_a_suggestion_has_words_and_a_person(at_desk: OpenDesk) -> None:
    subject = step_of(at_desk, KEY)
    with pytest.raises(BadInput):
        at_desk.desk.do(Suggest(NewSuggestion(subject, "  ")))
    at_desk.desk.actor = None
    with pytest.raises(Refused, match="author"):
        at_desk.desk.do(Suggest(NewSuggestion(subject, "It does not fit.")))


def test_a_step_that_is_gone_cannot_be_reworded(at_desk: OpenDesk) -> None:
    one = suggest(at_desk, at_desk.ben, Subject(About.STEP, KEY, "no_such_step", "Old"), "It is gone.")
    at_desk.desk.actor = at_desk.ann
    with pytest.raises(Refused, match="no longer there"):
        at_desk.desk.do(DraftSuggestion(one.id))
    assert suggestions_of(at_desk)[0].fate is Fate.OPEN


ACTS: dict[str, Callable[[Suggestion], Operation[Any]]] = {
    "suggest": lambda one: Suggest(NewSuggestion(one.subject, "Another thing.")),
    "vote": lambda one: Vote(one.id),
    "answer": lambda one: AnswerSuggestion(one.id, "Good idea."),
    "draft": lambda one: DraftSuggestion(one.id),
    "decline": lambda one: DeclineSuggestion(one.id, "It is needed."),
}


@pytest.mark.parametrize("act", ACTS)
def test_undo_and_redo(at_desk: OpenDesk, act: str) -> None:
    one = suggest(at_desk, at_desk.ben, step_of(at_desk, KEY), "Leave it out.", "Ask for the name")
    at_desk.desk.actor = at_desk.ann

    def look() -> object:
        return suggestions_of(at_desk), [
            (sop.key, sop.draft.sop if sop.draft else None)
            for sop in at_desk.desk.ask(lambda r: r.sops.all())
        ]

    before = look()
    did = at_desk.desk.do(ACTS[act](one))
    after = look()
    assert after != before
    assert did.inverse is not None
    undid = at_desk.desk.do(did.inverse)
    assert look() == before
    assert undid.inverse is not None
    at_desk.desk.do(undid.inverse)
    assert look() == after
