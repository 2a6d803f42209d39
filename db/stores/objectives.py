"""What the business sets out to reach."""

from __future__ import annotations

from datetime import date
from typing import Any

from carestation.objectives.objective import NEW, Aim, Objective, ObjectiveId
from db.statement import Statement
from db.stores.transaction import Transaction, not_there
from db.tables.outcomes import Objective as ObjectiveRow

_COLUMNS = "figure, aim, value, words, owner_id, due, id"
_ALL = Statement(f"SELECT {_COLUMNS} FROM objective ORDER BY id")
_GET = Statement(f"SELECT {_COLUMNS} FROM objective WHERE id = ?")


class Objectives:
    """`carestation.work.ObjectiveStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def all(self) -> tuple[Objective, ...]:
        return tuple(_objective(row) for row in _ALL.run(self._t.database))

    def get(self, objective: ObjectiveId) -> Objective:
        row = _GET.one(self._t.database, objective)
        if row is None:
            raise not_there("objective")
        return _objective(row)

    def put(self, objective: Objective) -> ObjectiveId:
        values = {
            "figure": objective.figure,
            "aim": objective.aim,
            "value": objective.value,
            "words": objective.words,
            "owner": objective.owner_id,
            "due": objective.due.isoformat() if objective.due else "",
        }
        if objective.id == NEW:
            return ObjectiveId(ObjectiveRow.insert(**values).execute())
        if not ObjectiveRow.update(**values).where(ObjectiveRow.id == objective.id).execute():
            ObjectiveRow.insert(id=objective.id, **values).execute()
        return objective.id

    def remove(self, objective: ObjectiveId) -> None:
        ObjectiveRow.delete().where(ObjectiveRow.id == objective).execute()


def _objective(row: Any) -> Objective:
    figure, aim, value, words, owner, due, number = row
    return Objective(
        figure, Aim(aim), value, words, owner, date.fromisoformat(due) if due else None, ObjectiveId(number)
    )
