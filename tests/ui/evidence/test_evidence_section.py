"""Ann looks an SOP over: what each step was worth stands before her, and one click takes the consequence.

When the review date has come the evidence is open by itself; before that it is one link away. "Make optional" and
"Remove" write a draft that is published when she is ready, "Keep" notes that it was looked over, and Undo takes each
of them back. Ben may read it and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from carestation.identity import RepresentativeId
from carestation.instants import DAY
from carestation.settings.hours import calendar_of
from carestation.sop_editing.desk_sop import DeskSop
from carestation.sops.library import issue_types
from carestation.sops.sop import Need
from tests.carestation.checklists.test_move_to_version import FIRST, Publish
from tests.carestation.evidence.test_of_desk import worked
from tests.desks import WEEK, OpenDesk
from ui.case.seat import Seat
from ui.evidence.evidence_section import EvidenceSection
from ui.evidence.evidence_table import RATED, STEP
from ui.lanes.instant_lane import InstantLane


class Looking:
    """Somebody with the evidence of an SOP before them."""

    def __init__(self, at_desk: OpenDesk, who: RepresentativeId) -> None:
        self.open = at_desk
        at_desk.desk.actor = who
        person = next(one for one in at_desk.desk.ask(lambda read: read.people()) if one.id == who)
        seat = Seat(person, calendar_of("Europe/Berlin", WEEK, []), at_desk.clock, issue_types)
        self.lane = InstantLane(at_desk.desk)
        self.section = EvidenceSection(self.lane, self.lane, seat)
        self.lane.changed.connect(self.look_again)
        self.section.show_sop(self.known)
        self.section.show()

    @property
    def known(self) -> DeskSop:
        return next(one for one in self.open.desk.ask(lambda read: read.sops.all()) if one.key == "praise")

    def look_again(self, _: object) -> None:
        self.section.show_sop(self.known)

    def cell(self, row: int, column: int) -> str:
        return str(self.section.model.index(row, column).data())

    def select(self, title: str) -> None:
        model = self.section.model
        row = next(row for row in range(model.rowCount()) if self.cell(row, STEP) == title)
        self.section.table.setCurrentIndex(model.index(row, STEP))

    def leave(self) -> None:
        self.section.close()
        self.section.deleteLater()


@pytest.fixture
def filled(at_desk: OpenDesk) -> OpenDesk:
    """A few cases, three weeks ago."""
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(Publish(FIRST))
    worked(at_desk, told=True, score=5)
    worked(at_desk, told=False, score=1)
    at_desk.clock.move(21 * DAY)
    return at_desk


@pytest.fixture
def ann(filled: OpenDesk) -> Iterator[Looking]:
    looking = Looking(filled, filled.ann)
    yield looking
    looking.leave()


def test_on_request_each_step_says_what_it_was_worth(ann: Looking) -> None:
    assert not ann.section.table.isVisible()
    ann.section.fold.click()
    assert "resolved cases: 2" in ann.section.words.text()
    assert "50 % with an override" in ann.section.words.text()
    assert [ann.cell(row, STEP) for row in range(3)] == ["Their words", "Mood", "Told the colleague"]
    assert ann.cell(2, RATED) == "too few"
    ann.section.fold.click()
    assert not ann.section.table.isVisible()


def test_it_is_open_by_itself_when_the_review_is_due(filled: OpenDesk) -> None:
    filled.clock.move(350 * DAY)
    looking = Looking(filled, filled.ann)
    assert looking.section.words.isVisible()
    looking.section.keep.click()
    assert not looking.known.is_review_due(filled.clock())
    looking.leave()
    ben = Looking(filled, filled.ben)
    assert not ben.section.words.isVisible()
    ben.leave()


def test_one_click_writes_a_draft_and_undo_takes_it_back(ann: Looking) -> None:
    ann.section.fold.click()
    ann.select("Told the colleague")
    ann.section.optional.click()
    draft = ann.known.draft
    assert draft is not None
    step = draft.sop.step("told")
    assert step is not None
    assert step.need is Need.OPTIONAL
    assert not ann.section.optional.isEnabled()
    current = ann.known.current
    assert current is not None
    assert current.sop.steps[2].need is Need.REQUIRED, "nothing is in force before it is published"
    ann.section.remove.click()
    draft = ann.known.draft
    assert draft is not None
    assert [one.id for one in draft.sop.steps] == ["words", "mood"]
    assert not ann.section.remove.isEnabled()
    ann.lane.undo()
    ann.lane.undo()
    assert ann.known.draft is None


def test_a_representative_reads_and_changes_nothing(filled: OpenDesk) -> None:
    ben = Looking(filled, filled.ben)
    ben.section.fold.click()
    assert ben.section.table.isVisible()
    assert not ben.section.optional.isVisible()
    ben.leave()


def test_an_sop_that_nobody_ran_says_so(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(Publish(FIRST))
    ann = Looking(at_desk, at_desk.ann)
    ann.section.fold.click()
    assert "No case that ran it" in ann.section.words.text()
    assert ann.section.table.isHidden()
    ann.leave()
