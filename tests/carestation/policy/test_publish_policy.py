"""Ann adopts the policy, changes what it promises here or in Settings, and nothing ever differs unsaid."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.calendars.calendar import Calendar
from carestation.calendars.change_calendars import ChangeCalendars
from carestation.cases.target_rules import TargetRule, rules_from_json
from carestation.errors import BadInput, Refused
from carestation.operation import Operation
from carestation.policy.desk_policy import NewDraft
from carestation.policy.difference import difference
from carestation.policy.document import Section
from carestation.policy.figures import TARGETS
from carestation.policy.publish_policy import PublishPolicy, UnfitPolicy
from carestation.policy.put_draft import PutPolicyDraft
from carestation.policy.read_policy import starting_policy
from carestation.policy.set_figures import CountAsPublished
from carestation.settings.catalogue import TARGETS as TARGETS_SETTING
from carestation.settings.change_setting import ChangeSetting
from carestation.settings.change_targets import ChangeTargets
from carestation.settings.policy_settings import COMPLAINTS_PERSON, RETURNS_DAYS
from carestation.timers.targets import Targets
from tests.carestation.policy.desk_policies import adopt, policy_of, ready_draft
from tests.desks import OpenDesk, open_desk

TWO_HOURS = (TargetRule(Targets(first_response=60, next_response=240, resolution=1440)),)


def _rules(minutes: int) -> ChangeTargets:
    return ChangeTargets((TargetRule(Targets(minutes, minutes, 10 * minutes)),))


def test_before_the_first_version_nothing_is_said_and_nothing_differs(at_desk: OpenDesk) -> None:
    policy = policy_of(at_desk)
    assert (policy.current, policy.draft, policy.divergences) == (None, None, ())


def test_a_policy_without_somebody_to_complain_to_names_what_is_missing(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(PutPolicyDraft(NewDraft(starting_policy())))
    with pytest.raises(UnfitPolicy) as refused:
        at_desk.desk.do(PublishPolicy("first"))
    assert "“Who answers complaints” has no value yet." in refused.value.explanation
    assert {fault.section for fault in refused.value.faults} == {"promises", "accessibility"}


def test_publishing_sets_the_desk_by_what_the_policy_says(at_desk: OpenDesk) -> None:
    assert adopt(at_desk) == 1
    policy = policy_of(at_desk)
    assert at_desk.desk.ask(lambda read: read.setting(COMPLAINTS_PERSON)) == "Ann Berg"
    assert policy.current is not None
    promises = policy.current.written.section("promises")
    assert promises is not None
    assert "within 2 hours of our opening hours" in promises.text
    assert "Please tell Ann Berg" in promises.text
    assert (policy.current.author, policy.current.note) == ("Ann Berg", "Our first policy")
    assert (policy.draft, policy.divergences) == (None, ())


def test_a_target_changed_in_settings_differs_visibly_and_is_the_next_version(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    done = at_desk.desk.do(ChangeTargets(TWO_HOURS))
    policy = policy_of(at_desk)
    said = {line.label: (line.policy, line.desk) for line in policy.divergences}
    assert said["First answer"] == ("2 hours", "1 hour")
    assert policy.draft is not None
    with pytest.raises(BadInput, match="needs a note"):
        at_desk.desk.do(PublishPolicy(" "))
    assert done.inverse is not None
    at_desk.desk.do(done.inverse)
    assert (policy_of(at_desk).draft, policy_of(at_desk).divergences) == (None, ())


def test_the_desk_counts_as_the_policy_says_again_and_back(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.do(ChangeTargets(TWO_HOURS))
    at_desk.desk.do(ChangeCalendars((Calendar("Late", {"mon": (("12:00", "18:00"),)}),)))
    before = policy_of(at_desk).divergences
    done = at_desk.desk.do(CountAsPublished())
    assert policy_of(at_desk).divergences == ()
    assert done.inverse is not None
    at_desk.desk.do(done.inverse)
    assert policy_of(at_desk).divergences == before


def test_publishing_is_taken_back_with_its_settings_and_done_again(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    policy = policy_of(at_desk)
    assert policy.current is not None
    draft = policy.proposing(NewDraft(policy.current.document), "returns.days", 60)
    at_desk.desk.do(PutPolicyDraft(draft))
    done = at_desk.desk.do(PublishPolicy("Longer returns"))
    assert at_desk.desk.ask(lambda read: read.setting(RETURNS_DAYS)) == 60
    assert done.inverse is not None
    undone = at_desk.desk.do(done.inverse)
    policy = policy_of(at_desk)
    assert policy.current is not None
    assert policy.kept is not None
    assert (policy.current.number, policy.live["returns.days"]) == (1, 30)
    assert policy.kept.content == draft
    assert undone.inverse is not None
    at_desk.desk.do(undone.inverse)
    policy = policy_of(at_desk)
    assert policy.current is not None
    assert (policy.current.number, policy.live["returns.days"], policy.draft) == (2, 60, None)


def test_a_later_change_in_settings_wins_over_what_the_draft_proposed(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    policy = policy_of(at_desk)
    assert policy.current is not None
    draft = policy.proposing(NewDraft(policy.current.document), "returns.days", 60)
    at_desk.desk.do(PutPolicyDraft(draft))
    assert policy_of(at_desk).next_figures["returns.days"] == 60
    at_desk.desk.do(ChangeSetting(RETURNS_DAYS, 45))
    assert policy_of(at_desk).next_figures["returns.days"] == 45


def test_only_the_owner_changes_the_policy(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.do(ChangeTargets(TWO_HOURS))
    for person in (at_desk.lea, at_desk.ben):
        at_desk.desk.actor = person
        operations: tuple[Operation[Any], ...] = (
            PutPolicyDraft(ready_draft()),
            PublishPolicy("mine"),
            CountAsPublished(),
        )
        for operation in operations:
            with pytest.raises(Refused, match="Only the owner changes the policy"):
                at_desk.desk.do(operation)


def test_what_does_not_differ_is_not_published_again(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    policy = policy_of(at_desk)
    assert policy.current is not None
    with pytest.raises(Refused, match="no draft"):
        at_desk.desk.do(PublishPolicy("again"))
    at_desk.desk.do(PutPolicyDraft(NewDraft(policy.current.document)))
    with pytest.raises(Refused, match="Nothing differs from version 1"):
        at_desk.desk.do(PublishPolicy("again"))


def test_the_difference_of_two_versions_reads_as_sentences_with_marked_lines(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.do(ChangeTargets(TWO_HOURS))
    draft = policy_of(at_desk).draft
    assert draft is not None
    document = draft.document.with_section(Section("training", "How we learn", "We learn every day."))
    document = replace(document, sections=tuple(one for one in document.sections if one.key != "feedback"))
    at_desk.desk.do(PutPolicyDraft(NewDraft(document)))
    at_desk.desk.do(PublishPolicy("Faster"))
    new, old = at_desk.desk.ask(lambda read: read.policy_versions())
    found = difference(old.document, old.figures, new.document, new.figures)
    assert "First answer: 1 hour instead of 2 hours." in found.in_words
    assert "“How we learn” has 1 new or changed line." in found.in_words
    assert "“What you tell us” was taken out." in found.in_words
    promises = next(change for change in found.sections if change.title == "What we promise you")
    went, came = (" ".join(line.text for line in promises.lines if line.mark == mark) for mark in "-+")
    assert "answers your message within 2 hours" in went
    assert "answers your message within 1 hour" in came
    assert not difference(new.document, new.figures, new.document, new.figures)


ACTS: st.SearchStrategy[Operation[Any]] = st.one_of(
    st.integers(1, 600).map(_rules),
    st.integers(1, 90).map(lambda days: ChangeSetting(RETURNS_DAYS, days)),
    st.sampled_from(["mon", "tue", "sat"]).map(
        lambda day: ChangeCalendars((Calendar("Ours", {day: (("08:00", "16:00"),)}),))
    ),
    st.just(CountAsPublished()),
    st.just(PublishPolicy("again")),
)


@settings(max_examples=15, deadline=None)
@given(acts=st.lists(st.tuples(ACTS, st.booleans()), min_size=1, max_size=6))
def test_settings_and_policy_never_differ_unsaid(acts: list[tuple[Operation[Any], bool]]) -> None:
    """Whatever is done, undone or refused: where the figures differ there is a line that says so, and a draft."""
    with TemporaryDirectory() as folder, open_desk(Path(folder)) as at_desk:
        adopt(at_desk)
        for act, take_back in acts:
            _do(at_desk, act, take_back)
            policy = policy_of(at_desk)
            assert policy.current is not None
            rules = rules_from_json(at_desk.desk.ask(lambda read: read.setting(TARGETS_SETTING)))
            published = rules_from_json(policy.current.figures[TARGETS])
            assert any(line.figure == TARGETS for line in policy.divergences) == (rules != published)
            differs = policy.current.figures != policy.live
            assert differs == bool(policy.divergences) == (policy.draft is not None)


def _do(at_desk: OpenDesk, act: Operation[Any], take_back: bool) -> None:
    try:
        done = at_desk.desk.do(act)
    except Refused:
        return
    if take_back and done.inverse is not None:
        at_desk.desk.do(done.inverse)
