"""Checklists: steps done and skipped, and cases resolved past open steps."""

from __future__ import annotations

from carestation.summary.figures.measured import Measured, counted, share
from carestation.summary.portion import Portion


def checklists(portion: Portion) -> Measured:
    """Checklists of the cases resolved."""
    return counted(len(portion.checklists))


def completed(portion: Portion) -> Measured:
    """Checklists with no open step left."""
    complete = sum(run.done + run.skipped >= run.total for run in portion.checklists)
    return share(complete, len(portion.checklists))


def steps_done(portion: Portion) -> Measured:
    """Steps done, of those shown."""
    return share(sum(checklist.done for checklist in portion.checklists), _steps(portion))


def steps_skipped(portion: Portion) -> Measured:
    """Steps skipped, of those shown."""
    return share(sum(checklist.skipped for checklist in portion.checklists), _steps(portion))


def overrides(portion: Portion) -> Measured:
    """Checklists past whose open steps a case was resolved."""
    return counted(sum(checklist.overridden for checklist in portion.checklists))


def _steps(portion: Portion) -> int:
    return sum(checklist.total for checklist in portion.checklists)
