"""What stands in a reply text in the place of its placeholders."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from carestation.cases.case_page import CasePage
from carestation.checklists.checklist import Checklist, StepState, StepStatus
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState
from carestation.identity import ChecklistId, FollowUpId
from carestation.instants import HOUR, Instant
from carestation.sops.library import built_in_sop
from carestation.sops.placeholders import KNOWN, fill
from carestation.sops.reply_values import reply_values
from tests.ui.case.pages import NOW, ZONE, case, marta, person


def promise(away: int, state: FollowUpState = FollowUpState.OPEN, number: int = 1) -> FollowUp:
    due_at = Instant(NOW + away)
    return FollowUp(
        FollowUpId(number), case().id, FollowUpKind.PROMISE, state, due_at, "", None, NOW, None, "", 1
    )


def values(page: CasePage, own: Checklist | None = None) -> dict[str, str]:
    return reply_values(page, person(), "Kettle & Co", NOW, ZoneInfo(ZONE), own)


def answered(number: int, key: str, **said: str) -> Checklist:
    states = {step: StepState(StepStatus.DONE, value=value) for step, value in said.items()}
    return Checklist(ChecklistId(number), case().id, built_in_sop(key), 1, states)


def test_every_known_placeholder_has_its_value() -> None:
    found = values(replace(marta(), follow_ups=(promise(3 * HOUR),)))
    assert found == {
        "customer.first_name": "Marta",
        "customer.name": "Marta Oliveira",
        "representative.first_name": "Ana",
        "representative.name": "Ana Costa",
        "business.name": "Kettle & Co",
        "case.number": "CS-1042",
        "case.subject": "Parcel shown as delivered, not here",
        "due_date": "20 November 2026, 12:59",
        "today": "20 November 2026",
    }
    assert set(found) == {name for name in KNOWN if not name.startswith("policy.")}


def test_the_date_is_that_of_the_next_promise_still_open() -> None:
    past, later, sooner = promise(-HOUR), promise(5 * HOUR, number=2), promise(2 * HOUR, number=3)
    kept = promise(HOUR, FollowUpState.DONE, number=4)
    page = replace(marta(), follow_ups=(past, later, sooner, kept))
    assert values(page)["due_date"] == "20 November 2026, 11:59"
    assert values(replace(page, follow_ups=(past, kept)))["due_date"] == ""


def test_answers_of_the_own_checklist_go_before_those_of_others() -> None:
    delivery = answered(1, "delivery_problem", order_number="A-20914")
    refund = answered(2, "return_refund", order_number="B-7")
    page = replace(marta(), checklists=(delivery, refund))
    assert values(page, delivery)["answers.order_number"] == "A-20914"
    assert values(page, refund)["answers.order_number"] == "B-7"


def test_what_nobody_knows_yet_is_missing() -> None:
    text = "Hello {customer.first_name}, by {due_date}. {answers.order_number}"
    filled = fill(text, values(marta()))
    assert filled.text == "Hello Marta, by {due_date}. {answers.order_number}"
    assert filled.missing == ("due_date", "answers.order_number")
    nobody = reply_values(marta(), None, "", NOW, ZoneInfo(ZONE))
    assert nobody["representative.name"] == nobody["business.name"] == ""
