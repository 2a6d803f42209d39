"""New, resolved and open cases, and how lasting the resolutions are."""

from __future__ import annotations

from carestation.identity import CaseId
from carestation.instants import DAY
from carestation.summary.facts import MET, ResolutionFact
from carestation.summary.figures.measured import Measured, counted, median_of, ninetieth_of, share
from carestation.summary.portion import Portion

REOPENED_WITHIN = 14 * DAY


def new_cases(portion: Portion) -> Measured:
    """Cases opened in the span."""
    return counted(len(portion.new))


def customers(portion: Portion) -> Measured:
    """Different customers among them."""
    return counted(len({case.customer_id for case in portion.new}))


def resolved(portion: Portion) -> Measured:
    """Cases resolved at least once."""
    return counted(len(_resolved(portion)))


def backlog(portion: Portion) -> Measured:
    """Cases open at the end."""
    return counted(len(portion.open_after))


def backlog_change(portion: Portion) -> Measured:
    """How many more are open at the end than at the start."""
    return counted(len(portion.open_after) - len(portion.open_before))


def resolution_median(portion: Portion) -> Measured:
    """The median time to a case's first resolution."""
    return median_of(_first_times(portion))


def resolution_p90(portion: Portion) -> Measured:
    """The 90th percentile of the time to a case's first resolution."""
    return ninetieth_of(_first_times(portion))


def total_median(portion: Portion) -> Measured:
    """The median time to the last resolution."""
    return median_of(_total_times(portion))


def total_p90(portion: Portion) -> Measured:
    """The 90th percentile of the time to the last resolution."""
    return ninetieth_of(_total_times(portion))


def resolution_within(portion: Portion) -> Measured:
    """Resolution targets met, of those decided."""
    decided = portion.resolution_decided
    return share(sum(timer.state == MET for timer in decided), len(decided))


def one_reply(portion: Portion) -> Measured:
    """First resolutions after exactly one human reply, of those after at least one."""
    replies = [resolution.replies for resolution in portion.resolutions if resolution.first]
    return share(sum(count == 1 for count in replies), sum(count >= 1 for count in replies))


def reopened(portion: Portion) -> Measured:
    """Cases that came back within 14 days of a resolution, of those resolved."""
    return share(len(_came_back(portion)), len(_resolved(portion)))


def lasting(portion: Portion) -> Measured:
    """Cases that did not come back within 14 days, of those resolved: *Resolution* of the five R's."""
    resolved = len(_resolved(portion))
    return share(resolved - len(_came_back(portion)), resolved)


def _resolved(portion: Portion) -> set[CaseId]:
    return {resolution.case_id for resolution in portion.resolutions}


def _came_back(portion: Portion) -> set[CaseId]:
    return {resolution.case_id for resolution in portion.resolutions if _reopened_soon(resolution)}


def _reopened_soon(resolution: ResolutionFact) -> bool:
    return resolution.reopened_at is not None and resolution.reopened_at - resolution.at <= REOPENED_WITHIN


def _first_times(portion: Portion) -> list[int]:
    return [r.used_ms for r in portion.resolutions if r.first and r.used_ms is not None]


def _total_times(portion: Portion) -> list[int]:
    last = {r.case_id: r.used_ms for r in portion.resolutions}
    return [used_ms for used_ms in last.values() if used_ms is not None]
