"""The case that somebody is about to work on: one that went into another case is no longer worked on."""

from __future__ import annotations

from carestation.cases.case import Case
from carestation.errors import Refused
from carestation.identity import CaseId
from carestation.work import Work


def standing_case(work: Work, case_id: CaseId) -> Case:
    """The case. Refused where it was merged; CareError where there is none."""
    case = work.cases.get(case_id)
    check_standing(work, case)
    return case


def check_standing(work: Work, case: Case) -> None:
    """Refused where the case was merged, with the one to go to."""
    if case.merged_into_id is not None:
        stays = work.cases.get(work.cases.seen_as(case.id))
        raise Refused(f"{case.name} is part of {stays.name} now.", remedy=f"Go on with {stays.name}.")
