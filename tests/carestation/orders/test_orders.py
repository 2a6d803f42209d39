"""A shop's export becomes orders of the desk's customers; what belongs to nobody is kept aside and says why."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from carestation.customers.change_customer import AddCustomer
from carestation.customers.contact_point import email_point, phone_point
from carestation.customers.customer import NewCustomer
from carestation.errors import BadInput
from carestation.identity import CustomerId
from carestation.instants import from_datetime
from carestation.orders.import_orders import ImportOrders, MatchOrders, UndoOrders
from carestation.orders.order_columns import must_be_orders
from carestation.orders.order_plan import OrderPlan, Verdict, plan_orders
from tests.desks import OpenDesk

SHOPIFY = """Name,Email,Financial Status,Paid at,Lineitem name,Billing Name,Cancelled at,Phone
#1001,anna@ex.com,paid,2026-10-03 14:22:11 +0200,Kettle,Anna Noor,,
#1001,anna@ex.com,,,Filter,,,
#1002,who@ex.com,paid,2026-10-04 09:00:00 +0200,Cup,Tom Nobody,,
#1003,anna@ex.com,voided,2026-10-05 09:00:00 +0200,Cup,Anna Noor,2026-10-05 10:00:00 +0200,
"""
_WOO = "Order Number;Order Status;Order Date;First Name (Billing);Last Name (Billing);Email (Billing)"
WOOCOMMERCE = f"""{_WOO};Phone (Billing)
88;wc-completed;2026-10-06 18:05;Bo;Lind;;+49 30 901820
89;wc-cancelled;2026-10-07 18:05;Bo;Lind;;+49 30 901820
"""
PLAIN = """Bestellnummer;Bestelldatum;Kunde
7;9.10.2026;anna  NOOR
8;10.10.2026;Sam Twin
9;kein;Anna Noor
"""


def _add(desk: OpenDesk, name: str, *points: str) -> CustomerId:
    found = tuple(p for text in points if (p := email_point(text) or phone_point(text, "DE")))
    return desk.desk.do(AddCustomer(NewCustomer(name, found))).value


@pytest.fixture
def shop(at_desk: OpenDesk) -> OpenDesk:
    _add(at_desk, "Anna Noor", "Anna@ex.com")
    _add(at_desk, "Bo Lind", "030 901820")
    _add(at_desk, "Sam Twin", "sam1@ex.com")
    _add(at_desk, "Sam Twin", "sam2@ex.com")
    return at_desk


def _plan(desk: OpenDesk, text: str, name: str = "orders.csv") -> OrderPlan:
    return desk.desk.ask(lambda read: plan_orders(name, text.encode(), read))


def _import(desk: OpenDesk, text: str) -> str:
    plan = _plan(desk, text)
    return desk.desk.do(ImportOrders(plan.file_name, plan.orders)).said


def _customer(desk: OpenDesk, plan: OrderPlan, row: int) -> str:
    order = plan.rows[row].order
    assert order is not None
    assert order.customer_id is not None
    customer = order.customer_id
    return desk.desk.ask(lambda read: read.customer(customer)).name


def test_shopify_writes_a_line_for_each_article_and_calls_the_number_a_name(shop: OpenDesk) -> None:
    plan = _plan(shop, SHOPIFY)
    assert plan.columns.program == "Shopify"
    said = [Verdict.MATCHED, Verdict.FURTHER, Verdict.UNMATCHED, Verdict.LEFT_OUT]
    assert [row.verdict for row in plan.rows] == said
    assert plan.rows[0].order is not None
    assert plan.rows[0].order.number == "1001"
    assert plan.rows[0].order.ordered_at == from_datetime(datetime(2026, 10, 3, 12, 22, 11, tzinfo=UTC))
    assert plan.rows[2].remark == "No customer with who@ex.com or Tom Nobody."
    assert plan.rows[3].remark.startswith("Cancelled")


def test_woocommerce_is_matched_by_phone_and_leaves_out_what_was_called_off(shop: OpenDesk) -> None:
    plan = _plan(shop, WOOCOMMERCE)
    assert plan.columns.program == "WooCommerce"
    assert _customer(shop, plan, 0) == "Bo Lind"
    assert plan.rows[0].order is not None
    local = datetime(2026, 10, 6, 16, 5, tzinfo=UTC)  # 18:05 in Berlin, where the desk is
    assert plan.rows[0].order.ordered_at == from_datetime(local)
    assert plan.rows[1].remark == "“wc-cancelled”: not counted as an order."


def test_a_plain_table_is_matched_by_name_and_never_guesses_between_two(shop: OpenDesk) -> None:
    plan = _plan(shop, PLAIN)
    assert _customer(shop, plan, 0) == "Anna Noor"
    assert plan.rows[1].remark == "2 customers are called Sam Twin."
    assert plan.rows[2].remark == "“kein” is no date."


def test_the_same_order_twice_is_one_and_an_import_goes_as_a_whole(shop: OpenDesk) -> None:
    plan = _plan(shop, SHOPIFY)
    done = shop.desk.do(ImportOrders(plan.file_name, plan.orders))
    assert done.said == "2 orders imported, 1 of them kept aside"
    assert _plan(shop, SHOPIFY).rows[0].verdict is Verdict.KNOWN
    shop.desk.do(ImportOrders("again.csv", plan.orders))  # by somebody else, from a plan made before
    counts = [count for _, _, _, count in shop.desk.ask(lambda read: read.orders.imports())]
    assert counts == [0, 2]
    assert done.inverse is not None
    undone = shop.desk.do(done.inverse)
    assert shop.desk.ask(lambda read: read.orders.aside()) == ()
    assert undone.inverse is not None
    shop.desk.do(undone.inverse)
    assert [order.number for order in shop.desk.ask(lambda read: read.orders.aside())] == ["1002"]


def test_an_order_kept_aside_finds_its_customer_later(shop: OpenDesk) -> None:
    _import(shop, SHOPIFY)
    _add(shop, "Thomas", "who@ex.com")
    found = shop.desk.do(MatchOrders())
    assert found.said == "1 of 1 orders found their customer"
    assert shop.desk.ask(lambda read: read.orders.aside()) == ()
    assert found.inverse is not None
    shop.desk.do(found.inverse)
    (aside,) = shop.desk.ask(lambda read: read.orders.aside())
    assert aside.reason == "No customer with who@ex.com or Tom Nobody."


def test_a_table_that_is_none_of_orders_says_what_is_missing(shop: OpenDesk) -> None:
    plan = _plan(shop, "Article,Price\nKettle,20\n", "articles.csv")
    assert plan.orders == ()
    with pytest.raises(BadInput, match="which column holds the date"):
        must_be_orders(plan.columns, "articles.csv")


def test_who_bought_again_with_and_without_a_case(shop: OpenDesk) -> None:
    _import(
        shop, "Order,Date,Customer\n1,2026-01-05,Anna Noor\n2,2026-11-02,Anna Noor\n3,2026-11-03,Bo Lind\n"
    )
    start, end = (from_datetime(datetime(2026, month, 1, tzinfo=UTC)) for month in (11, 12))
    facts = shop.desk.ask(lambda read: read.month_facts(start, end, shop.clock.now))
    assert [(fact.again, fact.had_case) for fact in facts.buyers] == [(True, False), (False, False)]


def test_an_import_that_is_gone_is_not_taken_back_twice(shop: OpenDesk) -> None:
    plan = _plan(shop, PLAIN)
    done = shop.desk.do(ImportOrders(plan.file_name, plan.orders))
    shop.desk.do(UndoOrders(done.value))
    with pytest.raises(Exception, match="no longer there"):
        shop.desk.do(UndoOrders(done.value))
