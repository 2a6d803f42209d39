"""`carestation import orders`: orders from a shop's export, for the figures of repeat business."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.command_line.table_file import add_file, read_given
from carestation.errors import BadInput, Refused

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers
    from carestation.desk import Desk
    from carestation.orders.order_plan import OrderPlan


def add(kinds: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `import orders` and `import undo-orders`."""
    sub = kinds.add_parser(
        "orders",
        help="orders from a shop's CSV file, to see who bought again",
        description="The exports of Shopify and WooCommerce and plain tables are recognised. An order is matched "
        "to its customer by e-mail, phone, number or name; one of nobody at the desk is kept aside. "
        "The same order twice is one.",
    )
    add_file(sub, "a CSV file")
    sub.set_defaults(run=run_import)
    undo = kinds.add_parser(
        "undo-orders",
        help="take back the last import of orders, as a whole",
        description="The orders of the last file are taken out again; customers stay as they are.",
    )
    undo.set_defaults(run=run_undo)


def run_import(args: argparse.Namespace) -> int:
    """0 when the file was imported, or all of it was here; BadInput when nothing of it can be used."""
    from carestation.orders.import_orders import ImportOrders
    from carestation.orders.order_columns import must_be_orders
    from carestation.orders.order_plan import Verdict

    data = read_given(args.file)
    with args.front.open_desk() as desk:
        plan = _plan(desk, args, data)
        must_be_orders(plan.columns, args.file.name)
        _tell(plan, args.file)
        if plan.counts[Verdict.LEFT_OUT] == len(plan.rows):
            raise BadInput(f"Nothing in “{args.file.name}” can be used.", remedy="The lines above say why.")
        if not plan.orders:
            print("Every order is here already.")
        elif not args.dry_run:
            print(desk.do(ImportOrders(plan.file_name, plan.orders)).said)
    return 0


def run_undo(args: argparse.Namespace) -> int:
    """1 when there is no import of orders to take back."""
    from carestation.orders.import_orders import UndoOrders

    with args.front.open_desk() as desk:
        imports = desk.ask(lambda read: read.orders.imports())
        if not imports:
            raise Refused("There is no import of orders to take back.")
        latest, name, _, _ = imports[0]
        count = desk.do(UndoOrders(latest)).value
        print(f"The import of “{name}” is taken back. Orders that went with it: {count:,}.")
    return 0


def _plan(desk: Desk, args: argparse.Namespace, data: bytes) -> OrderPlan:
    from carestation.orders.order_plan import plan_orders

    how = {"encoding": args.encoding, "delimiter": args.delimiter}
    return desk.ask(lambda read: plan_orders(args.file.name, data, read, **how))


def _tell(plan: OrderPlan, path: Path) -> None:
    from carestation.orders.order_plan import Verdict

    for remark in plan.remarks:
        print(f"{path}: {remark}")
    for row in plan.rows:
        if row.verdict in (Verdict.UNMATCHED, Verdict.LEFT_OUT):
            print(f"{path}:{row.line}: {row.remark}")
    print(", ".join(f"{count:,} {verdict}" for verdict, count in plan.counts.items() if count))
