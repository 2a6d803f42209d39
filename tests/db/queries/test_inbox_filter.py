"""The filter of the inbox finds what fits and nothing else, on every page, for one, for nobody and for the team."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product

import pytest

from carestation.cases.assign import Assign
from carestation.cases.case import Channel
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.tag_case import TagCase
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.inbox.case_filter import CaseFilter
from carestation.inbox.inbox_row import InboxPage, InboxQuery
from carestation.reader import Reader
from tests.desks import OpenDesk

KINDS = {Kind.CALL: Channel.PHONE, Kind.VISIT: Channel.VISIT}
TYPES = ("complaint", "delivery_problem")


@pytest.fixture
def cases(at_desk: OpenDesk) -> dict[CaseId, tuple[Channel, str, bool]]:
    """Three of each kind: on the phone or at the counter, of two types, with a tag and without."""
    found = {}
    for number, (kind, issue_type, tagged) in enumerate([*product(KINDS, TYPES, (False, True))] * 3):
        customer = NewCustomer(f"Customer {number}", representative_id=at_desk.ben if number % 2 else None)
        case = at_desk.desk.do(LogContact(kind, "Words", customer, issue_type=issue_type)).value
        if tagged:
            at_desk.desk.do(TagCase(case, ("Lost VAN", "other") if number % 3 else ("lost van",)))
        found[case] = (KINDS[kind], issue_type, tagged)
    return found


@pytest.mark.parametrize(
    "wanted",
    [
        CaseFilter(tag="lost van"),
        CaseFilter(issue_type="complaint"),
        CaseFilter(channel=Channel.PHONE),
        CaseFilter("LOST Van", "delivery_problem", Channel.VISIT),
        CaseFilter(tag="nobody wrote this"),
    ],
    ids=["tag", "type", "channel", "all three", "none"],
)
def test_what_fits_is_found(
    at_desk: OpenDesk, cases: dict[CaseId, tuple[Channel, str, bool]], wanted: CaseFilter
) -> None:
    every = at_desk.desk.ask(lambda read: read.inbox(InboxQuery()))
    fits = [row.case_id for row in every.rows if _fits(cases[row.case_id], wanted)]
    query = InboxQuery(wanted=wanted)
    page = at_desk.desk.ask(lambda read: read.inbox(query))
    assert [row.case_id for row in page.rows] == fits
    assert page.total == len(fits)
    assert list(at_desk.desk.ask(lambda read: read.inbox_ids(query))) == fits


def test_pages_follow_each_other_and_whose_they_are_counts(
    at_desk: OpenDesk, cases: dict[CaseId, tuple[Channel, str, bool]]
) -> None:
    wanted = CaseFilter(issue_type="complaint")
    for case in list(cases)[::4]:
        at_desk.desk.do(Assign(case, None))
    for query in (
        InboxQuery(wanted=wanted, limit=2),
        InboxQuery(at_desk.ben, wanted=wanted, limit=2),
        InboxQuery(unassigned=True, wanted=wanted, limit=2),
    ):
        whole = at_desk.desk.ask(partial(_ids, query))
        first = at_desk.desk.ask(partial(_page, query))
        last = first.rows[-1]
        after = replace(query, limit=50, after=(last.rank, last.case_id))
        rest = at_desk.desk.ask(partial(_page, after))
        assert tuple(row.case_id for row in (*first.rows, *rest.rows)) == whole
        assert len(whole) > 2
        assert all(cases[case][1] == "complaint" for case in whole)


def _ids(query: InboxQuery, read: Reader) -> tuple[CaseId, ...]:
    return read.inbox_ids(query)


def _page(query: InboxQuery, read: Reader) -> InboxPage:
    return read.inbox(query)


def _fits(case: tuple[Channel, str, bool], wanted: CaseFilter) -> bool:
    channel, issue_type, tagged = case
    return (
        (not wanted.tag or (tagged and wanted.tag.casefold() == "lost van"))
        and (not wanted.issue_type or issue_type == wanted.issue_type)
        and (wanted.channel is None or channel is wanted.channel)
    )
