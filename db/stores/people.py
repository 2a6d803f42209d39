"""The people at the desk, and what is set."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from peewee import IntegrityError

from carestation.errors import Refused
from carestation.identity import RepresentativeId, new_uid
from carestation.people.representative import NewRepresentative, Representative, Role
from carestation.settings.setting import Setting
from db.statement import Statement
from db.stores.transaction import Transaction, changed_meanwhile, not_there
from db.tables.people import Representative as RepresentativeRow
from db.tables.people import Setting as SettingRow

Value = TypeVar("Value")

_COLUMNS = "id, name, email, role, active, password_hash <> '', version"
_GET = Statement(f"SELECT {_COLUMNS} FROM representative WHERE id = ?")
_ALL = Statement(f"SELECT {_COLUMNS} FROM representative ORDER BY name, id")
_SETTING = Statement("SELECT value FROM setting WHERE key = ?")


def _read(row: Sequence[Any]) -> Representative:
    return Representative(
        RepresentativeId(row[0]), row[1], row[2], Role(row[3]), bool(row[4]), bool(row[5]), row[6]
    )


class People:
    """`carestation.work.PeopleStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def get(self, person: RepresentativeId) -> Representative:
        row = _GET.one(self._t.database, person)
        if row is None:
            raise not_there("person")
        return _read(row)

    def all(self, *, active_only: bool = True) -> Sequence[Representative]:
        everybody = [_read(row) for row in _ALL.all(self._t.database)]
        return [person for person in everybody if person.active or not active_only]

    def add(self, person: NewRepresentative) -> Representative:
        added = RepresentativeRow.insert(
            uid=new_uid(),
            name=person.name.strip(),
            email=person.email.strip(),
            role=person.role,
            created_at=self._t.now,
        ).execute()
        return self.get(RepresentativeId(added))

    def remove(self, person: RepresentativeId) -> Mapping[str, Any]:
        name = self.get(person).name
        removed: Any = RepresentativeRow.select().where(RepresentativeRow.id == person).dicts().get()
        try:
            RepresentativeRow.delete().where(RepresentativeRow.id == person).execute()
        except IntegrityError as error:
            raise Refused(
                f"{name} has worked at this desk since, and stays in its record.",
                remedy="Mark them as no longer here instead.",
            ) from error
        return dict(removed)

    def put_back(self, removed: Mapping[str, Any]) -> Representative:
        RepresentativeRow.insert(**removed).execute()
        return self.get(removed["id"])

    def update(
        self, person: Representative, *, name: str, email: str, role: Role, active: bool
    ) -> Representative:
        changed = (
            RepresentativeRow.update(
                name=name, email=email, role=role, active=active, version=RepresentativeRow.version + 1
            )
            .where((RepresentativeRow.id == person.id) & (RepresentativeRow.version == person.version))
            .execute()
        )
        if changed != 1:
            raise changed_meanwhile("person")
        return self.get(person.id)

    def password_hash(self, person: RepresentativeId) -> str:
        self.get(person)
        return str(RepresentativeRow.get_by_id(person).password_hash)

    def set_password_hash(self, person: RepresentativeId, value: str) -> None:
        RepresentativeRow.update(password_hash=value).where(RepresentativeRow.id == person).execute()


class Settings:
    """`carestation.work.SettingStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def get(self, setting: Setting[Value]) -> Value:
        row = _SETTING.one(self._t.database, setting.key)
        return setting.read(json.loads(row[0])) if row else setting.default

    def put(self, setting: Setting[Value], value: Value) -> None:
        text = json.dumps(value, ensure_ascii=False)
        SettingRow.insert(key=setting.key, value=text).on_conflict(
            conflict_target=[SettingRow.key], preserve=[SettingRow.value]
        ).execute()
