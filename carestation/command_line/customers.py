"""`carestation import`: customers from a file that another program wrote, and taking an import back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.errors import BadInput, Refused

if TYPE_CHECKING:
    from carestation.command_line.front import Subparsers
    from carestation.customer_import.import_plan import ImportPlan
    from carestation.desk import Desk


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Registers `import`."""
    imports = commands.add_parser(
        "import", help="import customers from a CSV or vCard file, or undo an import"
    )
    kinds = imports.add_subparsers(dest="import_kind", metavar="WHAT", required=True)
    sub = kinds.add_parser("customers", help="customers from a CSV or vCard file")
    sub.add_argument("file", metavar="FILE", type=Path)
    sub.add_argument("--dry-run", action="store_true", help="store nothing; only say what would be done")
    sub.add_argument("--encoding", help="such as cp1250, where it is not recognised")
    sub.add_argument("--delimiter", help="the character between two fields, where it is not recognised")
    sub.set_defaults(run=run_import)
    undo = kinds.add_parser("undo", help="take back the last import, as a whole")
    undo.set_defaults(run=run_undo)


def run_import(args: argparse.Namespace) -> int:
    """0 when the file was imported; 2 when nothing of it can be used."""
    from carestation.customer_import.import_customers import ImportCustomers

    data = _read(args.file)
    with args.front.open_desk() as desk:
        plan = _plan(desk, args, data)
        for row in plan.rows:
            for remark in row.remarks:
                print(f"{args.file}:{row.line}: {remark}")
        print(", ".join(f"{count:,} {verdict}" for verdict, count in plan.counts.items() if count))
        if not args.dry_run:
            print(desk.do(ImportCustomers(plan)).said)
    return 0


def run_undo(args: argparse.Namespace) -> int:
    """1 when there is no import to take back."""
    from carestation.customer_import.import_customers import UndoImport

    with args.front.open_desk() as desk:
        imports = desk.ask(lambda read: read.imports())
        if not imports:
            raise Refused("There is no import to take back.")
        latest, name, _, _ = imports[0]
        count = desk.do(UndoImport(latest)).value
        print(f"The import of “{name}” is taken back: {count:,} customers are gone.")
    return 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"“{path}” cannot be read.", remedy="Check its name and its rights.") from error


def _plan(desk: Desk, args: argparse.Namespace, data: bytes) -> ImportPlan:
    from carestation.customer_import.import_plan import plan_import
    from carestation.settings.catalogue import COUNTRY

    country = desk.ask(lambda read: read.setting(COUNTRY))
    return desk.ask(
        lambda read: plan_import(
            args.file.name, data, read, country, encoding=args.encoding, delimiter=args.delimiter
        )
    )
