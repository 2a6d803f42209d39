"""What care is for: who bought again, and what the business sets out to reach."""

from __future__ import annotations

from peewee import BigAutoField, ForeignKeyField, IntegerField, TextField

from db.tables.columns import Row, UtcMs
from db.tables.customers import Customer
from db.tables.people import Representative


class OrderImport(Row):
    """One import of orders, so that all of it can be taken back."""

    id = BigAutoField()
    file_name = TextField()
    at = UtcMs()
    actor = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)


class CustomerOrder(Row):
    """An order from a shop's export. Without a customer it is kept aside for `reason`."""

    id = BigAutoField()
    order_import = ForeignKeyField(OrderImport, on_delete="CASCADE")
    number = TextField(unique=True)
    ordered_at = UtcMs()
    name = TextField(default="")
    email = TextField(default="")
    phone = TextField(default="")
    customer_number = TextField(default="")
    customer = ForeignKeyField(Customer, null=True, on_delete="SET NULL", index=False)
    reason = TextField(default="")


class Objective(Row):
    """What a figure of the summary should come to. `due` is a date, "2026-12-31", or empty."""

    id = BigAutoField()
    figure = TextField()
    aim = TextField()
    value = IntegerField()
    words = TextField(default="")
    owner = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    due = TextField(default="")
