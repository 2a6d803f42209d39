"""What a replay reads: every case once, in pieces, and nothing that counts in no figure."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.cases.event import EventType
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.instants import HOUR, Instant
from carestation.what_if.recorded_case import RecordedCase
from carestation.what_if.walk import pieces
from tests.desks import MONDAY_TEN, OpenDesk

EVER = (Instant(0), Instant(2**50))


def _ring(at_desk: OpenDesk, *names: str) -> list[CaseId]:
    cases = [
        at_desk.desk.do(LogContact(Kind.CALL, "Where is it?", NewCustomer(name))).value for name in names
    ]
    at_desk.clock.move(HOUR)
    return cases


def _read(at_desk: OpenDesk, since: Instant, until: Instant, most: int = 2) -> list[RecordedCase]:
    return at_desk.desk.ask(
        lambda read: [case for piece in pieces(read, since, until, most) for case in piece]
    )


def test_each_case_comes_once_however_large_the_pieces(at_desk: OpenDesk) -> None:
    cases = _ring(at_desk, "Ada", "Bo", "Cy", "Di", "Eve")
    for most in (1, 2, 5, 6):
        assert [one.case.id for one in _read(at_desk, *EVER, most)] == cases
    assert at_desk.desk.ask(lambda read: read.count_recorded_cases(*EVER)) == 5
    assert [one.customer_name for one in _read(at_desk, *EVER)] == ["Ada", "Bo", "Cy", "Di", "Eve"]


def test_the_first_instant_counts_and_the_last_does_not(at_desk: OpenDesk) -> None:
    early, late = _ring(at_desk, "Ada")[0], _ring(at_desk, "Bo")[0]
    later = Instant(MONDAY_TEN + HOUR)
    assert [one.case.id for one in _read(at_desk, MONDAY_TEN, later)] == [early]
    assert [one.case.id for one in _read(at_desk, later, Instant(later + 1))] == [late]
    assert at_desk.desk.ask(lambda read: read.count_recorded_cases(MONDAY_TEN, later)) == 1


def test_what_was_taken_back_or_went_into_another_case_is_left_out(at_desk: OpenDesk) -> None:
    kept, gone = _ring(at_desk, "Ada", "Bo")
    opened = at_desk.desk.do(LogContact(Kind.CALL, "A mistake", NewCustomer("Cy")))
    assert opened.inverse is not None
    at_desk.desk.do(opened.inverse)
    with at_desk.store.transaction(None, at_desk.clock.now) as work:
        work.cases.update(work.cases.get(gone), merged_into_id=kept)
    resolved = at_desk.desk.do(SetStatus(kept, Status.CLOSED, "rang twice"))
    assert resolved.inverse is not None
    at_desk.desk.do(resolved.inverse)
    [recorded] = _read(at_desk, *EVER)
    assert recorded.case.id == kept
    assert EventType.STATUS not in {event.type for event in recorded.history}
    assert len(recorded.contacts) == 1
