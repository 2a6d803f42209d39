"""What operations ask of the store of follow-ups. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from carestation.follow_ups.follow_up import FollowUp, NewFollowUp
from carestation.identity import (
    CaseId,
    CustomerId,
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

    def remove(self, follow_up: FollowUpId) -> Mapping[str, Any]:
        """As if it had never been set (undo of setting one); what `put_back` needs."""
        ...

    def put_back(self, removed: Mapping[str, Any]) -> FollowUp:
        """The very one that was removed."""
        ...

    def move(self, case: CaseId, to: CaseId) -> Sequence[FollowUpId]:
        """Put those that still remind of a case onto another one; which they were."""
        ...

    def put_on(self, follow_ups: Sequence[FollowUpId], case: CaseId) -> None:
        """Put these onto a case, as they are now."""
        ...

    def open_on(self, case: CaseId) -> Sequence[FollowUp]:
        """Those that still remind, earliest first."""
        ...

    def open_of(self, customer: CustomerId) -> Sequence[FollowUp]:
        """Those that still remind of a customer without a case, earliest first."""
        ...
