"""What the reader of a store says about the policy. The words behind it are read when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import Database

from db.stores.people import Settings
from db.stores.transaction import Transaction

if TYPE_CHECKING:
    from carestation.policy.desk_policy import DeskPolicy, PolicyVersion


class PolicyAnswers:
    """`carestation.policy.policy_reader.PolicyReader`, on the connection of the thread that asks."""

    _database: Database
    _stores: Transaction

    def policy(self) -> DeskPolicy:
        from db.queries.policy import desk_policy

        return desk_policy(self._database, Settings(self._stores).get)

    def policy_versions(self) -> tuple[PolicyVersion, ...]:
        from db.queries.policy import policy_versions

        return policy_versions(self._database)
