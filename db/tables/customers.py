"""Customers and how to reach them."""

from __future__ import annotations

from peewee import BigAutoField, BlobField, ForeignKeyField, IntegerField, TextField

from db.tables.columns import Row, UtcMs
from db.tables.people import Representative


class CustomerImport(Row):
    """One import, so that all of it can be undone. `updates` is JSON: what it added to known customers."""

    id = BigAutoField()
    file_name = TextField()
    at = UtcMs()
    actor = ForeignKeyField(Representative, null=True, on_delete="RESTRICT")
    customers = IntegerField()
    updates = TextField(default="[]")
    undone_at = UtcMs(null=True)


class Customer(Row):
    """A person or a firm that is served."""

    id = BigAutoField()
    uid = BlobField(unique=True)
    name = TextField()
    company = TextField(default="")
    notes = TextField(default="")
    tags = TextField(default="[]")
    language = TextField(default="")
    representative = ForeignKeyField(Representative, null=True, on_delete="RESTRICT")
    customer_import = ForeignKeyField(CustomerImport, null=True, on_delete="RESTRICT")
    created_at = UtcMs()
    deleted_at = UtcMs(null=True)
    version = IntegerField(default=1)


class ContactPoint(Row):
    """A way to reach a customer; `normal` is what is compared."""

    id = BigAutoField()
    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    kind = TextField()
    value = TextField()
    normal = TextField()
