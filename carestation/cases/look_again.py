"""Looking again at the targets of a customer's open cases, when what is known of the customer changed (R18)."""

from __future__ import annotations

from carestation.cases.change_field import TakeBack
from carestation.cases.reckon import reckon
from carestation.cases.targets_for import log_changed_targets
from carestation.identity import CustomerId
from carestation.work import Work


def look_again(work: Work, customer: CustomerId, title: str) -> list[TakeBack]:
    """Note other targets where they apply now; what takes those notes back."""
    noted = [(case, log_changed_targets(work, case)) for case in work.cases.open_ids_of(customer)]
    for case, event in noted:
        if event is not None:
            reckon(work, case)
    return [TakeBack(event, title) for _, event in noted if event is not None]
