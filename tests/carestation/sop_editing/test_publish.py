"""The owner changes an SOP; cases that run it go on as they were. Everything they do can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.checklists.checklist import Checklist
from carestation.customers.customer import NewCustomer
from carestation.errors import BadInput, Refused
from carestation.identity import CaseId
from carestation.instants import DAY
from carestation.operation import Operation
from carestation.sop_editing.check_draft import UnfitDraft
from carestation.sop_editing.desk_sop import DeskSop, SopEventKind
from carestation.sop_editing.edits import add_step, copy_of, delete_step
from carestation.sop_editing.note_on_sop import NoteOnSop
from carestation.sop_editing.publish_sop import PublishSop
from carestation.sop_editing.put_draft import KeepDraft, NewSop, PutDraft
from carestation.sop_editing.sop_files import ImportSops, SopFile
from carestation.sops.library import built_in_sop
from carestation.sops.sop import ReplyText, Sop, StepKind
from carestation.sops.write_sop import write_sop
from tests.desks import OpenDesk

KEY = "return_refund"
REFUND = built_in_sop(KEY)


@pytest.fixture
def owned(at_desk: OpenDesk) -> OpenDesk:
    """Ann, the owner, is at the desk."""
    at_desk.desk.actor = at_desk.ann
    return at_desk


def sop_on(owned: OpenDesk, key: str = KEY) -> DeskSop:
    return next(sop for sop in owned.desk.ask(lambda read: read.sops.all()) if sop.key == key)


def new_case(owned: OpenDesk, key: str = KEY) -> CaseId:
    return owned.desk.do(LogContact(Kind.CALL, "Too small.", NewCustomer("Marta"), issue_type=key)).value


def runs_of(owned: OpenDesk, case: CaseId) -> tuple[Checklist, ...]:
    return owned.desk.ask(lambda read: read.case_page(case, owned.ann, owned.clock.now)).checklists


def changed(sop: Sop = REFUND) -> Sop:
    return add_step(sop, 1, "Thank them")


def test_a_version_published_while_a_case_runs_changes_nothing_on_that_case(owned: OpenDesk) -> None:
    running = new_case(owned)
    before = runs_of(owned, running)
    owned.desk.do(KeepDraft(changed()))
    said = owned.desk.do(PublishSop(KEY, "We thank people")).said
    assert said == "“Return and refund” published as version 2"
    assert runs_of(owned, running) == before
    (run,) = runs_of(owned, new_case(owned))
    assert run.version == 2
    assert run.sop == changed()


def test_versions_say_who_when_and_what_and_never_change(owned: OpenDesk) -> None:
    (first,) = owned.desk.ask(lambda read: read.sops.versions(KEY))
    owned.clock.move(DAY)
    owned.desk.do(KeepDraft(changed()))
    owned.desk.do(PublishSop(KEY, "  We thank people "))
    second, again = owned.desk.ask(lambda read: read.sops.versions(KEY))
    assert again == first
    assert (second.number, second.author, second.note) == (2, "Ann Berg", "We thank people")
    assert second.published_at == owned.clock.now
    assert sop_on(owned).draft is None


def test_an_unknown_placeholder_is_refused_with_its_step(owned: OpenDesk) -> None:
    reply = next(step for step in REFUND.steps if step.kind is StepKind.REPLY)
    wrong = replace(reply, reply=ReplyText("Hello {customer.frist_name}"))
    draft = replace(REFUND, steps=tuple(wrong if step == reply else step for step in REFUND.steps))
    owned.desk.do(KeepDraft(draft))
    with pytest.raises(UnfitDraft) as told:
        owned.desk.do(PublishSop(KEY, "Better words"))
    assert "Step 5 “Say no kindly, and offer something”: {customer.frist_name} is not known" in str(
        told.value
    )
    assert [(fault.place.step, fault.place.field) for fault in told.value.faults] == [(4, "reply")]
    assert sop_on(owned).draft is not None
    assert len(owned.desk.ask(lambda read: read.sops.versions(KEY))) == 1


def test_what_looks_at_a_deleted_step_is_told_for_each_step(owned: OpenDesk) -> None:
    at = next(number for number, step in enumerate(REFUND.steps) if step.id == "wish")
    owned.desk.do(KeepDraft(delete_step(REFUND, at)))
    with pytest.raises(UnfitDraft) as told:
        owned.desk.do(PublishSop(KEY, "Shorter"))
    fields = {fault.place.field for fault in told.value.faults}
    assert fields == {"show_if", "reply"}
    assert len(told.value.faults) == 4


def test_a_note_is_needed_and_something_must_differ(owned: OpenDesk) -> None:
    owned.desk.do(KeepDraft(changed()))
    with pytest.raises(BadInput, match="needs a note"):
        owned.desk.do(PublishSop(KEY, "  "))
    owned.desk.do(KeepDraft(REFUND))
    with pytest.raises(Refused, match="Nothing differs from version 1"):
        owned.desk.do(PublishSop(KEY, "Nothing"))
    owned.desk.do(PutDraft(KEY, None))
    with pytest.raises(Refused, match="no draft"):
        owned.desk.do(PublishSop(KEY, "Nothing"))


def test_a_new_sop_is_named_for_its_title_when_it_is_published(owned: OpenDesk) -> None:
    copy = copy_of(REFUND, "Copy of Return and refund", {KEY})
    owned.desk.do(NewSop(copy))
    owned.desk.do(KeepDraft(replace(copy, title="Return within the EU")))
    key = owned.desk.do(PublishSop(copy.key, "First")).value
    assert key == "return_within_the_eu"
    assert sop_on(owned, key).in_force
    keys = {sop.key for sop in owned.desk.ask(lambda read: read.sops.all())}
    assert copy.key not in keys
    assert runs_of(owned, new_case(owned, key))[0].sop.title == "Return within the EU"
    with pytest.raises(Refused, match="already"):
        owned.desk.do(NewSop(replace(copy, key=key)))


def test_no_new_case_gets_a_retired_sop_and_running_ones_go_on(owned: OpenDesk) -> None:
    running = new_case(owned)
    owned.desk.do(NoteOnSop(KEY, SopEventKind.RETIRED))
    assert runs_of(owned, new_case(owned)) == ()
    assert len(runs_of(owned, running)) == 1
    assert not sop_on(owned).in_force
    with pytest.raises(Refused, match="retired already"):
        owned.desk.do(NoteOnSop(KEY, SopEventKind.RETIRED))
    owned.desk.do(NoteOnSop(KEY, SopEventKind.BROUGHT_BACK))
    assert len(runs_of(owned, new_case(owned))) == 1
    with pytest.raises(Refused, match="in force already"):
        owned.desk.do(NoteOnSop(KEY, SopEventKind.BROUGHT_BACK))


def test_an_sop_wants_to_be_looked_over_a_year_after_it_was_published_or_looked_over(owned: OpenDesk) -> None:
    assert not sop_on(owned).is_review_due(owned.clock.now)
    owned.clock.move(365 * DAY)
    assert sop_on(owned).is_review_due(owned.clock.now)
    owned.desk.do(NoteOnSop(KEY, SopEventKind.REVIEWED))
    assert not sop_on(owned).is_review_due(owned.clock.now)
    owned.desk.do(KeepDraft(replace(REFUND, review_months=1)))
    owned.desk.do(PublishSop(KEY, "Looked over monthly"))
    owned.clock.move(31 * DAY)
    assert sop_on(owned).is_review_due(owned.clock.now)
    owned.desk.do(NoteOnSop(KEY, SopEventKind.RETIRED))
    assert sop_on(owned).review_due is None


def test_only_the_owner_changes_sops(owned: OpenDesk) -> None:
    for person in (owned.lea, owned.ben):
        owned.desk.actor = person
        acts: list[Operation[Any]] = [KeepDraft(changed()), NoteOnSop(KEY, SopEventKind.RETIRED)]
        for act in (*acts, PublishSop(KEY, "x")):
            with pytest.raises(Refused, match="Only the owner"):
                owned.desk.do(act)


def _drafted(owned: OpenDesk) -> None:
    owned.desk.do(KeepDraft(changed()))


def _retired(owned: OpenDesk) -> None:
    owned.desk.do(NoteOnSop(KEY, SopEventKind.RETIRED))


def _retired_with_draft(owned: OpenDesk) -> None:
    _drafted(owned)
    _retired(owned)


def _nothing(owned: OpenDesk) -> None:
    """The desk as it was set up."""


COPY = copy_of(REFUND, "Copy", {KEY})
ACTS: dict[str, tuple[Callable[[OpenDesk], None], Operation[Any]]] = {
    "new": (_nothing, NewSop(COPY)),
    "put draft": (_drafted, PutDraft(KEY, replace(REFUND, title="Another"))),
    "discard draft": (_drafted, PutDraft(KEY, None)),
    "publish": (_drafted, PublishSop(KEY, "We thank people")),
    "publish a retired one": (_retired_with_draft, PublishSop(KEY, "We thank people")),
    "retire": (_nothing, NoteOnSop(KEY, SopEventKind.RETIRED)),
    "bring back": (_retired, NoteOnSop(KEY, SopEventKind.BROUGHT_BACK)),
    "look over": (_nothing, NoteOnSop(KEY, SopEventKind.REVIEWED)),
    "import": (_drafted, ImportSops((SopFile("a.yaml", write_sop(REFUND).encode()),))),
}


@pytest.mark.parametrize("act", ACTS)
def test_undo_and_redo_leave_the_library_as_it_was(owned: OpenDesk, act: str) -> None:
    prepare, operation = ACTS[act]
    prepare(owned)
    before = owned.desk.ask(lambda read: read.sops.all())
    did = owned.desk.do(operation)
    after = owned.desk.ask(lambda read: read.sops.all())
    assert after != before
    assert did.inverse is not None
    undid = owned.desk.do(did.inverse)
    assert owned.desk.ask(lambda read: read.sops.all()) == before
    assert undid.inverse is not None
    redid = owned.desk.do(undid.inverse)
    assert owned.desk.ask(lambda read: read.sops.all()) == after
    assert redid.inverse is not None
    owned.desk.do(redid.inverse)
    assert owned.desk.ask(lambda read: read.sops.all()) == before


def test_a_first_publication_taken_back_is_a_draft_again_and_cases_keep_it(owned: OpenDesk) -> None:
    owned.desk.do(NewSop(COPY))
    published = owned.desk.do(PublishSop(COPY.key, "First"))
    running = new_case(owned, "copy")
    assert published.inverse is not None
    owned.desk.do(published.inverse)
    known = sop_on(owned, "copy")
    assert known.current is None
    assert known.draft is not None
    assert len(runs_of(owned, running)) == 1
    assert [version.withdrawn for version in owned.desk.ask(lambda read: read.sops.versions("copy"))] == [
        True
    ]


@pytest.mark.parametrize(
    "title", ["Zurück", "Don't panic", '"Quoted"', "a: b", "12", "yes", "Tab\\x", "- dash"]
)
def test_an_issue_type_is_offered_for_each_sop_in_force(owned: OpenDesk, title: str) -> None:
    copy = replace(copy_of(REFUND, "Copy", {KEY}), title=title)
    owned.desk.do(NewSop(copy))
    before = owned.desk.ask(lambda read: read.sops.issue_types())
    assert len(before) == 17
    key = owned.desk.do(PublishSop(copy.key, "First")).value
    owned.desk.do(NoteOnSop("praise", SopEventKind.RETIRED))
    now = owned.desk.ask(lambda read: read.sops.issue_types())
    assert {kind.key for kind in now} == {kind.key for kind in before} - {"praise"} | {key}
    assert next(kind for kind in now if kind.key == key).title == title
    assert next(kind for kind in now if kind.key == KEY).icon == "undo-2"
