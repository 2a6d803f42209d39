"""The owner publishes a better SOP while cases are under way: they go on as they were, until somebody asks for it."""

from __future__ import annotations

from typing import Any

import pytest

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.pass_gate import GateRefused
from carestation.cases.set_status import SetStatus
from carestation.changes import NOTHING
from carestation.checklists.checklist import StepStatus
from carestation.checklists.do_step import DoStep
from carestation.checklists.move_to_version import MoveToVersion
from carestation.checklists.newer_version import carried
from carestation.checklists.step_event import StepEventKind
from carestation.customers.customer import NewCustomer
from carestation.errors import Refused
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.operation import Outcome
from carestation.work import Work
from tests.desks import OpenDesk

FIRST = """key: praise
title: Praise
summary: Somebody is glad.
gate: warn
steps:
  - {id: words, title: Their words, kind: text, need: required}
  - {id: mood, title: Mood, kind: choice, options: [glad, very glad], need: required}
  - {id: told, title: Told the colleague, kind: tick, need: required}
"""

SECOND = """key: praise
title: Praise
summary: Somebody is glad.
gate: warn
steps:
  - {id: told, title: Told the colleague in person, kind: tick, need: required}
  - {id: mood, title: Mood, kind: choice, options: [glad, delighted], need: required}
  - {id: words, title: Their own words, kind: text, need: required}
  - {id: wall, title: Put on the wall, kind: tick, need: blocking}
"""


class Publish:
    """The owner publishes a version."""

    title = "publish"

    def __init__(self, text: str, key: str = "praise") -> None:
        self.text, self.key = text, key

    def run(self, work: Work) -> Outcome[int]:
        return Outcome(work.sops.publish(self.key, self.text, "goes faster"), NOTHING)


def begun(at_desk: OpenDesk) -> CaseId:
    """A case with the first version, two steps of it answered and one ticked."""
    at_desk.desk.do(Publish(FIRST))
    case = at_desk.desk.do(LogContact(Kind.CALL, "Lovely!", NewCustomer("Jo"), issue_type="praise")).value
    run = page_of(at_desk, case).checklists[0].id
    done: tuple[tuple[str, Any, str], ...] = (
        ("words", StepEventKind.ANSWERED, "quick and kind"),
        ("mood", StepEventKind.ANSWERED, "very glad"),
        ("told", StepEventKind.TICKED, ""),
    )
    for step, kind, value in done:
        at_desk.desk.do(DoStep(run, step, kind, value))
    return case


def page_of(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, at_desk.ben, at_desk.clock.now))


def test_a_version_published_meanwhile_changes_nothing_on_the_case(at_desk: OpenDesk) -> None:
    case = begun(at_desk)
    before = page_of(at_desk, case)
    at_desk.desk.do(Publish(SECOND))
    after = page_of(at_desk, case)
    assert after.checklists == before.checklists
    assert (after.case, after.timeline, after.timers) == (before.case, before.timeline, before.timers)
    at_desk.desk.do(SetStatus(case, Status.RESOLVED))  # the blocking step of the newer version is not its own
    assert page_of(at_desk, case).case.status is Status.RESOLVED


def test_the_newer_version_is_offered_with_what_the_move_means(at_desk: OpenDesk) -> None:
    case = begun(at_desk)
    assert not page_of(at_desk, case).newer_versions
    at_desk.desk.do(Publish(SECOND))
    page = page_of(at_desk, case)
    (newer,) = page.newer_versions.values()
    assert (newer.number, newer.note) == (page.checklists[0].version + 1, "goes faster")
    means = carried(page.checklists[0], newer.sop)
    assert (means.kept, means.new, means.lost) == (2, 1, 1)


def test_answers_move_along_by_their_steps_and_undo_brings_back_what_no_longer_fitted(
    at_desk: OpenDesk,
) -> None:
    case = begun(at_desk)
    version = at_desk.desk.do(Publish(SECOND)).value
    old = page_of(at_desk, case).checklists[0]
    moved = at_desk.desk.do(MoveToVersion(old.id, version))
    page = page_of(at_desk, case)
    run = page.checklists[0]
    assert [step.id for step in run.sop.steps] == ["told", "mood", "words", "wall"]
    assert run.state("words").value == "quick and kind"
    assert run.state("words").who == at_desk.ben
    assert run.state("told").status is StepStatus.DONE
    assert run.state("mood").status is StepStatus.OPEN
    assert not page.newer_versions
    rows = at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows
    assert (rows[0].steps_done, rows[0].steps_total) == (2, 4)
    traces = [e.data for e in page.timeline if isinstance(e, CaseEvent) and e.type is EventType.CHECKLIST]
    assert traces[-1] == {"moved": "praise", "from": old.version, "to": old.version + 1}
    with pytest.raises(GateRefused):
        at_desk.desk.do(SetStatus(case, Status.RESOLVED))
    assert moved.inverse is not None
    at_desk.desk.do(moved.inverse)
    assert page_of(at_desk, case).checklists[0] == old


def test_a_run_moves_to_published_versions_only(at_desk: OpenDesk) -> None:
    case = begun(at_desk)
    run = page_of(at_desk, case).checklists[0]
    with pytest.raises(Refused, match="has no version 99"):
        at_desk.desk.do(MoveToVersion(run.id, 99))
    assert page_of(at_desk, case).checklists[0] == run
