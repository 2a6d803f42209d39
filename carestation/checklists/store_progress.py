"""The ring "3/7" of the inbox: a cache, written whenever a checklist of the case changed."""

from __future__ import annotations

from carestation.checklists.progress import progress
from carestation.identity import CaseId
from carestation.work import Work


def store_progress(work: Work, case: CaseId) -> None:
    """Count the steps of all runs on the case anew."""
    reached = progress(work.checklists.of_case(case))
    work.cases.store_progress(case, reached.done, reached.total)
