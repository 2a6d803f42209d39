"""The values of the placeholders of a reply text: from the case in view, who writes, and the business."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from zoneinfo import ZoneInfo

from carestation.cases.case_page import CasePage
from carestation.checklists.answers import SayDate, answer_placeholders, long_date
from carestation.checklists.checklist import Checklist
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState
from carestation.instants import Instant, to_datetime
from carestation.people.representative import Representative

SayMoment = Callable[[Instant], str]


def reply_values(
    page: CasePage,
    writer: Representative | None,
    business_name: str,
    now: Instant,
    zone: ZoneInfo,
    own: Checklist | None = None,
    say_date: SayDate = long_date,
    say_moment: SayMoment | None = None,
    quotes: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Name → value for `placeholders.fill`; what is not known is an empty text, and so missing.

    `own` is the checklist from which the text comes: its answers go before those of the others. `say_date` and
    `say_moment` put a day and a moment into words; plain English where none are given. `quotes` are
    those of the policy.
    """
    say_moment = say_moment or _long_moment(zone, say_date)
    promise = _next_promise(page, now)
    return {
        "customer.first_name": page.customer.first_name,
        "customer.name": page.customer.name,
        "representative.first_name": writer.first_name if writer else "",
        "representative.name": writer.name if writer else "",
        "business.name": business_name,
        "case.number": page.case.name,
        "case.subject": page.case.subject,
        "due_date": say_moment(promise) if promise is not None else "",
        "today": say_date(_day(now, zone)),
        **(quotes or {}),
        **answer_placeholders(page.checklists, own, say_date),
    }


def _next_promise(page: CasePage, now: Instant) -> Instant | None:
    """When the customer was told to hear from us; a time that is past says nothing to them any more."""
    promised = (
        follow_up.due_at
        for follow_up in page.follow_ups
        if follow_up.kind is FollowUpKind.PROMISE and follow_up.state is FollowUpState.OPEN
    )
    return min((due_at for due_at in promised if due_at > now), default=None)


def _day(at: Instant, zone: ZoneInfo) -> date:
    return to_datetime(at).astimezone(zone).date()


def _long_moment(zone: ZoneInfo, say_date: SayDate) -> SayMoment:
    def say(at: Instant) -> str:
        return f"{say_date(_day(at, zone))}, {to_datetime(at).astimezone(zone):%H:%M}"

    return say
