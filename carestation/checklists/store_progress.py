"""The ring "3/7" of the inbox, and how far each run came: caches, written whenever a checklist of the case changed."""

from __future__ import annotations

from carestation.checklists.progress import progress, tally
from carestation.identity import CaseId
from carestation.work import Work


def store_progress(work: Work, case: CaseId) -> None:
    """Count the steps of all runs on the case anew."""
    runs = work.checklists.of_case(case)
    reached = progress(runs)
    work.cases.store_progress(case, reached.done, reached.total)
    for run in runs:
        work.checklists.store_tally(run.id, tally(run))
