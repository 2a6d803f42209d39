"""What operations ask of the store of follow-ups. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from carestation.follow_ups.follow_up import FollowUp, NewFollowUp
from carestation.identity import (
    CaseId,
    FollowUpId,
)


class FollowUpStore(Protocol):
    """Follow-ups and promises."""

    def get(self, follow_up: FollowUpId) -> FollowUp:
        """CareError where there is none."""
        ...

    def add(self, follow_up: NewFollowUp) -> FollowUp:
        """Set one."""
        ...

    def put(self, follow_up: FollowUp) -> FollowUp:
        """Write all fields of one that is there. Refused when somebody changed it since it was read."""
        ...

    def remove(self, follow_up: FollowUpId) -> None:
        """As if it had never been set (undo of setting one)."""
        ...

    def open_on(self, case: CaseId) -> Sequence[FollowUp]:
        """Those that still remind, earliest first."""
        ...
