"""Versions of the policy, and its draft."""

from __future__ import annotations

import json
from dataclasses import asdict

from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.document import Document
from carestation.policy.figures import Figures
from db.queries.policy import desk_policy
from db.stores.people import Settings
from db.stores.transaction import Transaction
from db.tables.policy import PolicyDraft, PolicyVersion


class Policies:
    """`carestation.work.PolicyStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def on_desk(self) -> DeskPolicy:
        return desk_policy(self._t.database, Settings(self._t).get)

    def publish(self, document: Document, figures: Figures, note: str) -> int:
        number = self.on_desk().next_number
        PolicyVersion.insert(
            number=number,
            content=_written(document.to_json()),
            figures=_written(figures),
            published_at=self._t.now,
            author=self._t.actor,
            note=note,
        ).execute()
        return number

    def set_withdrawn(self, number: int, withdrawn: bool) -> None:
        at = self._t.now if withdrawn else None
        PolicyVersion.update(withdrawn_at=at).where(PolicyVersion.number == number).execute()

    def save_draft(self, draft: NewDraft) -> None:
        self.drop_draft()
        stored = {
            "document": draft.document.to_json(),
            "proposed": {name: asdict(one) for name, one in draft.proposed.items()},
            "question": draft.question,
        }
        PolicyDraft.insert(
            id=1, content=_written(stored), author=self._t.actor, saved_at=self._t.now
        ).execute()

    def drop_draft(self) -> None:
        PolicyDraft.delete().execute()


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
