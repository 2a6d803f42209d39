"""Customers, their contact points, and the imports that brought them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import Customer, NewCustomer
from carestation.identity import CustomerId, ImportId, new_uid
from db.engines.search_index import forget_customer, index_customer
from db.statement import Statement
from db.stores.transaction import Transaction, changed_meanwhile, not_there
from db.tables.cases import CareCase
from db.tables.customers import ContactPoint as ContactPointRow
from db.tables.customers import Customer as CustomerRow
from db.tables.customers import CustomerImport

_GET = Statement(
    """SELECT id, uid, name, company, notes, tags, language, representative_id, created_at, version
    FROM customer WHERE id = ?"""
)
_POINTS = Statement("SELECT kind, value, normal FROM contact_point WHERE customer_id = ? ORDER BY id")
_FIND = Statement(
    """SELECT p.customer_id FROM contact_point p JOIN customer c ON c.id = p.customer_id
    WHERE p.kind = ? AND p.normal = ? AND c.deleted_at IS NULL ORDER BY p.id LIMIT 1"""
)
_ADD = Statement(
    """INSERT INTO customer (uid, name, company, notes, tags, language, representative_id, customer_import_id,
    created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id"""
)
_ADD_POINT = Statement("INSERT INTO contact_point (customer_id, kind, value, normal) VALUES (?, ?, ?, ?)")


def read_customer(row: Sequence[Any], points: Iterable[Sequence[Any]]) -> Customer:
    """A customer of their columns and their contact points'."""
    return Customer(
        id=CustomerId(row[0]),
        uid=bytes(row[1]),
        name=row[2],
        company=row[3],
        notes=row[4],
        tags=tuple(json.loads(row[5])),
        language=row[6],
        representative_id=row[7],
        contact_points=tuple(ContactPoint(ContactKind(p[0]), p[1], p[2]) for p in points),
        created_at=row[8],
        version=row[9],
    )


class Customers:
    """`carestation.work.CustomerStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction
        self._database = transaction.database

    def get(self, customer: CustomerId) -> Customer:
        row = _GET.one(self._database, customer)
        if row is None:
            raise not_there("customer")
        return read_customer(row, _POINTS.all(self._database, customer))

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        row = _FIND.one(self._database, kind, normal)
        return CustomerId(row[0]) if row else None

    def add(self, customer: NewCustomer, imported_by: ImportId | None = None) -> CustomerId:
        row = _ADD.one(
            self._database,
            new_uid(),
            customer.name,
            customer.company,
            customer.notes,
            json.dumps(customer.tags, ensure_ascii=False),
            customer.language,
            customer.representative_id,
            imported_by,
            self._t.now,
        )
        added = CustomerId(row[0])
        self._add_points(added, customer.contact_points)
        values = [point.value for point in customer.contact_points]
        index_customer(self._database, added, customer.name, customer.company, values)
        return added

    def update(self, customer: Customer, **fields: Any) -> Customer:
        if "tags" in fields:
            fields["tags"] = json.dumps(fields["tags"], ensure_ascii=False)
        changed = (
            CustomerRow.update(**fields, version=CustomerRow.version + 1)
            .where((CustomerRow.id == customer.id) & (CustomerRow.version == customer.version))
            .execute()
        )
        if changed != 1:
            raise changed_meanwhile("customer")
        return self._indexed(customer.id)

    def add_contact_points(self, customer: CustomerId, points: Iterable[ContactPoint]) -> None:
        self._add_points(customer, points)
        self._indexed(customer)

    def remove_contact_points(self, customer: CustomerId, points: Iterable[ContactPoint]) -> None:
        for point in points:
            ContactPointRow.delete().where(
                (ContactPointRow.customer == customer)
                & (ContactPointRow.kind == point.kind)
                & (ContactPointRow.normal == point.normal)
            ).execute()
        self._indexed(customer)

    def set_removed(self, customer: CustomerId, removed: bool) -> None:
        gone = self._t.now if removed else None
        changed = (
            CustomerRow.update(deleted_at=gone, version=CustomerRow.version + 1)
            .where((CustomerRow.id == customer) & CustomerRow.deleted_at.is_null(removed))
            .execute()
        )
        if changed != 1:
            raise not_there("customer") if removed else changed_meanwhile("customer")
        if removed:
            forget_customer(self._database, customer)
        else:
            self._indexed(customer)

    def _add_points(self, customer: CustomerId, points: Iterable[ContactPoint]) -> None:
        for point in points:
            _ADD_POINT.run(self._database, customer, point.kind, point.value, point.normal)

    def _indexed(self, customer: CustomerId) -> Customer:
        stored = self.get(customer)
        values = [point.value for point in stored.contact_points]
        index_customer(self._database, customer, stored.name, stored.company, values)
        return stored


class Imports:
    """`carestation.work.ImportStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction
        self._customers = Customers(transaction)

    def add(self, file_name: str, customers: int) -> ImportId:
        row = CustomerImport.insert(
            file_name=file_name, at=self._t.now, actor=self._t.actor, customers=customers
        ).execute()
        return ImportId(row)

    def note_updates(self, imported: ImportId, updates: Sequence[Any]) -> None:
        text = json.dumps(updates, ensure_ascii=False)
        CustomerImport.update(updates=text).where(CustomerImport.id == imported).execute()

    def updates(self, imported: ImportId) -> Sequence[Any]:
        return list(json.loads(CustomerImport.get_by_id(imported).updates))

    def set_undone(self, imported: ImportId, undone: bool) -> int:
        worked_with = CareCase.select(CareCase.customer).where(CareCase.deleted_at.is_null())
        mine = CustomerRow.select(CustomerRow.id).where(
            (CustomerRow.customer_import == imported)
            & CustomerRow.deleted_at.is_null(undone)
            & CustomerRow.id.not_in(worked_with)
        )
        ids = [CustomerId(customer.id) for customer in mine]
        for customer in ids:
            self._customers.set_removed(customer, undone)
        when = self._t.now if undone else None
        CustomerImport.update(undone_at=when).where(CustomerImport.id == imported).execute()
        return len(ids)
