"""`carestation import`: customers (and orders) from a file that another program wrote, and taking an import back."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from carestation.command_line import orders
from carestation.command_line.table_file import add_file, read_given
from carestation.errors import BadInput, Refused

if TYPE_CHECKING:
    from pathlib import Path

    from carestation.command_line.front import Subparsers
    from carestation.customer_import.import_plan import ImportPlan
    from carestation.desk import Desk


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `import`."""
    imports = commands.add_parser(
        "import",
        help="import customers or orders from a file, or undo an import",
        description="Brings in customers and orders that another program knows, and takes them back as a whole.",
    )
    kinds = imports.add_subparsers(dest="import_kind", metavar="WHAT", required=True)
    sub = kinds.add_parser(
        "customers",
        help="customers from a CSV or vCard file",
        description="The columns of Outlook, Google Contacts, Shopify, HubSpot and many others are recognised. "
        "Whoever is known by e-mail or phone keeps everything, and gains what is new.",
    )
    add_file(sub, "a CSV or vCard file")
    sub.set_defaults(run=run_import)
    orders.add(kinds)
    undo = kinds.add_parser(
        "undo",
        help="take back the last import of customers, as a whole",
        description="Its customers go, except those with a case by now; known ones lose what it added.",
    )
    undo.set_defaults(run=run_undo)


def run_import(args: argparse.Namespace) -> int:
    """0 when the file was imported, or all of it was here; BadInput when nothing of it can be used."""
    from carestation.customer_import.import_customers import ImportCustomers
    from carestation.customer_import.import_plan import Verdict

    data = read_given(args.file)
    with args.front.open_desk() as desk:
        plan = _plan(desk, args, data)
        if not _is_about_customers(plan):
            raise BadInput(
                f"Nothing in “{args.file.name}” looks like a customer.",
                remedy="Drop it on the window, and say there which column is what.",
            )
        _tell(plan, args.file)
        if plan.counts[Verdict.REJECTED] == len(plan.rows):
            raise BadInput(f"Nothing in “{args.file.name}” can be used.", remedy="The lines above say why.")
        if not plan.of(Verdict.NEW, Verdict.UPDATED):
            print("Everybody is here already.")  # an import of nobody would stand in the way of `undo`
        elif not args.dry_run:
            print(desk.do(ImportCustomers(plan)).said)
    return 0


def _is_about_customers(plan: ImportPlan) -> bool:
    """Whether a header was recognised or a row has an address: with nobody there to look, a guess is not enough."""
    if plan.table is None or plan.mapping is None:
        return True
    from carestation.customer_import.column_names import field_called

    known = any(field_called(name) is not None for name in plan.mapping.header(plan.table))
    return known or any(row.customer is not None and row.customer.contact_points for row in plan.rows)


def _tell(plan: ImportPlan, path: Path) -> None:
    for remark in plan.remarks:
        print(f"{path}: {remark}")
    for row in plan.rows:
        for remark in row.remarks:
            print(f"{path}:{row.line}: {remark}")
    print(", ".join(f"{count:,} {verdict}" for verdict, count in plan.counts.items() if count))


def run_undo(args: argparse.Namespace) -> int:
    """1 when there is no import to take back."""
    from carestation.customer_import.import_customers import UndoImport

    with args.front.open_desk() as desk:
        imports = desk.ask(lambda read: read.imports())
        if not imports:
            raise Refused("There is no import to take back.")
        latest, name, _, _ = imports[0]
        count = desk.do(UndoImport(latest)).value
        print(f"The import of “{name}” is taken back. Customers who went with it: {count:,}.")
    return 0


def _plan(desk: Desk, args: argparse.Namespace, data: bytes) -> ImportPlan:
    from carestation.customer_import.import_plan import plan_import
    from carestation.settings.catalogue import COUNTRY

    country = desk.ask(lambda read: read.setting(COUNTRY))
    return desk.ask(
        lambda read: plan_import(
            args.file.name, data, read, country, encoding=args.encoding, delimiter=args.delimiter
        )
    )
