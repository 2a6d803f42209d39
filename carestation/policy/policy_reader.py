"""The questions about the policy: a part of `carestation.reader.Reader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from carestation.policy.desk_policy import DeskPolicy, PolicyVersion


class PolicyReader(Protocol):
    """What is asked of the care policy."""

    def policy(self) -> DeskPolicy:
        """What is in force, the draft, and what the desk counts with."""
        ...

    def policy_versions(self) -> tuple[PolicyVersion, ...]:
        """Everything that was ever published, the newest first; withdrawn ones too."""
        ...
