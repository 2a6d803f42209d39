"""What the desk decided before speaks beside the keywords, and a type that a person has chosen is left alone."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_issue_type import SetIssueType
from carestation.cases.set_status import SetStatus
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.sops.library import built_in_sops
from carestation.sops.suggest_for_case import suggest_for_case
from carestation.sops.suggest_issue_type import IssueTypeSuggester, Suggestion
from tests.desks import OpenDesk

SUGGESTER = IssueTypeSuggester(built_in_sops())


def case(at_desk: OpenDesk, text: str, issue_type: str) -> CaseId:
    contact = LogContact(Kind.CALL, text, NewCustomer("Jo"), issue_type=issue_type)
    return at_desk.desk.do(contact).value


def ended(at_desk: OpenDesk, text: str, issue_type: str, count: int) -> None:
    """Cases of the past, brought to an end as this."""
    at_desk.desk.actor = at_desk.lea
    for _ in range(count):
        at_desk.desk.do(SetStatus(case(at_desk, text, issue_type), Status.CLOSED, "long ago"))
    at_desk.desk.actor = at_desk.ben


def suggested(at_desk: OpenDesk, of: CaseId) -> Suggestion | None:
    page: CasePage = at_desk.desk.ask(lambda read: read.case_page(of, at_desk.ben, at_desk.clock.now))
    return at_desk.desk.ask(lambda read: suggest_for_case(read, SUGGESTER, page))


def test_the_desks_own_past_is_counted_and_told(at_desk: OpenDesk) -> None:
    ended(at_desk, "The descaler left limescale on the spout", "faulty_product", 6)
    ended(at_desk, "Which descaler is right", "sales_question", 1)
    ended(at_desk, "Nothing in particular", "general_inquiry", 8)
    found = suggested(
        at_desk, case(at_desk, "Hello, there is limescale from the descaler", "general_inquiry")
    )
    assert found is not None
    assert found.key == "faulty_product"
    told = {reason.words: (reason.alike, reason.seen) for reason in found.reasons}
    assert told == {"limescale": (6, 6), "descaler": (6, 7)}


def test_a_type_that_fits_or_was_chosen_is_left_alone(at_desk: OpenDesk) -> None:
    refund = "Please, a refund, I send it back"
    assert suggested(at_desk, case(at_desk, refund, "return_refund")) is None
    mine = case(at_desk, refund, "general_inquiry")
    assert suggested(at_desk, mine) is not None
    at_desk.desk.do(SetIssueType(mine, "complaint"))
    assert suggested(at_desk, mine) is None


def test_nothing_is_suggested_for_a_case_that_has_ended_or_says_nothing(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.lea
    over = case(at_desk, "Please, a refund, I send it back", "general_inquiry")
    at_desk.desk.do(SetStatus(over, Status.CLOSED, "long ago"))
    assert suggested(at_desk, over) is None
    assert suggested(at_desk, case(at_desk, "Hm.", "general_inquiry")) is None
