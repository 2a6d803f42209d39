"""The owner imports the customers of another program, sees that it was the wrong file, and takes all of it back."""

from __future__ import annotations

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.target_rules import TargetRule
from carestation.customer_import.import_customers import ImportCustomers, UndoImport
from carestation.customer_import.import_plan import plan_import
from carestation.customers.contact_point import email_point
from carestation.customers.customer import CustomerRow, NewCustomer
from carestation.identity import CustomerId
from carestation.instants import MINUTE
from carestation.settings.change_targets import ChangeTargets
from carestation.timers.targets import Targets
from tests.desks import OpenDesk

FILE = b"""Name,E-mail,Phone,Company,Tags
Rosa Keller,rosa@example.net,030 111111,Keller GmbH,vip
Jonas Tamm,jonas@example.net,,,
Marta Oliveira,marta@example.net,030 222222,Oliveira Lda,vip
"""


def _customers(at_desk: OpenDesk) -> tuple[CustomerRow, ...]:
    return at_desk.desk.ask(lambda read: read.customers(""))


def _with_marta(at_desk: OpenDesk) -> int:
    point = email_point("marta@example.net")
    assert point is not None
    at_desk.desk.do(LogContact(Kind.CALL, "Hello", NewCustomer("Marta Oliveira", (point,))))
    return at_desk.desk.ask(lambda read: read.find(point.kind, point.normal)) or 0


def test_new_customers_come_and_known_ones_gain_what_they_lack(at_desk: OpenDesk) -> None:
    marta = _with_marta(at_desk)
    plan = at_desk.desk.ask(lambda read: plan_import("list.csv", FILE, read, "DE"))
    at_desk.desk.do(ImportCustomers(plan))
    assert [row.name for row in _customers(at_desk)] == ["Jonas Tamm", "Marta Oliveira", "Rosa Keller"]
    known = at_desk.desk.ask(lambda read: read.customer(marta))  # type: ignore[arg-type]
    assert known.company == "Oliveira Lda"
    assert known.tags == ("vip",)
    assert known.phone


def test_the_whole_import_is_undone_and_who_has_a_case_by_now_stays(at_desk: OpenDesk) -> None:
    marta = _with_marta(at_desk)
    before = at_desk.desk.ask(lambda read: read.customer(marta))  # type: ignore[arg-type]
    plan = at_desk.desk.ask(lambda read: plan_import("list.csv", FILE, read, "DE"))
    imported = at_desk.desk.do(ImportCustomers(plan)).value
    rosa = next(row.id for row in _customers(at_desk) if row.name == "Rosa Keller")
    at_desk.desk.do(LogContact(Kind.CALL, "A question", rosa))
    gone = at_desk.desk.do(UndoImport(imported))
    assert gone.value == 1
    assert [row.name for row in _customers(at_desk)] == ["Marta Oliveira", "Rosa Keller"]
    after = at_desk.desk.ask(lambda read: read.customer(marta))  # type: ignore[arg-type]
    assert (after.company, after.tags, after.contact_points) == (
        before.company,
        before.tags,
        before.contact_points,
    )
    assert at_desk.desk.ask(lambda read: read.imports()) == ()
    assert gone.inverse is not None
    at_desk.desk.do(gone.inverse)
    assert [row.name for row in _customers(at_desk)] == ["Jonas Tamm", "Marta Oliveira", "Rosa Keller"]


def test_importing_twice_makes_nobody_twice(at_desk: OpenDesk) -> None:
    for _ in range(2):
        plan = at_desk.desk.ask(lambda read: plan_import("list.csv", FILE, read, "DE"))
        at_desk.desk.do(ImportCustomers(plan))
    assert len(_customers(at_desk)) == 3


def test_r18_a_tag_that_is_imported_brings_its_targets_and_takes_them_along(at_desk: OpenDesk) -> None:
    vip = TargetRule(Targets(first_response=15), tag="VIP")
    at_desk.desk.do(ChangeTargets((vip, TargetRule(Targets(first_response=240)))))
    marta = _with_marta(at_desk)

    def target() -> int:
        case = at_desk.desk.ask(lambda read: read.cases_of(CustomerId(marta)))[0].case_id
        page = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))
        return page.timers[0].target_ms // MINUTE

    assert target() == 240
    plan = at_desk.desk.ask(lambda read: plan_import("list.csv", FILE, read, "DE"))
    imported = at_desk.desk.do(ImportCustomers(plan)).value
    assert target() == 15
    at_desk.desk.do(UndoImport(imported))
    assert target() == 240
