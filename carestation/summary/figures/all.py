"""Every figure under the key of its definition, as a function of a portion of the facts."""

from __future__ import annotations

from collections.abc import Callable

from carestation.summary.figures import (
    case_figures,
    checklist_figures,
    promise_figures,
    rating_figures,
    repeat_figures,
    response_figures,
    training_figures,
)
from carestation.summary.figures.measured import Measured
from carestation.summary.portion import Portion

Figure = Callable[[Portion], Measured]


FIVE_RS: dict[str, Figure] = {
    "responsiveness": response_figures.responsiveness,
    "lasting": case_figures.lasting,
    "respect": rating_figures.rated_good,
    "reassurance": promise_figures.promises_share,
    "repeat": repeat_figures.bought_again,
}

HEADLINE: dict[str, Figure] = {  # each function is named like its definition
    figure.__name__: figure
    for figure in (
        case_figures.new_cases,
        case_figures.customers,
        case_figures.resolved,
        case_figures.backlog,
        case_figures.backlog_change,
        response_figures.first_n,
        response_figures.first_median,
        response_figures.first_p90,
        response_figures.first_within,
        response_figures.holding,
        response_figures.real_median,
        response_figures.real_within,
        response_figures.next_n,
        response_figures.next_median,
        response_figures.next_p90,
        response_figures.next_within,
        case_figures.resolution_median,
        case_figures.resolution_p90,
        case_figures.total_median,
        case_figures.total_p90,
        case_figures.resolution_within,
        case_figures.one_reply,
        case_figures.reopened,
        rating_figures.rated,
        rating_figures.rated_good,
        rating_figures.rated_bad,
        rating_figures.response_rate,
        promise_figures.promises_made,
        promise_figures.promises_due,
        promise_figures.promises_kept,
        promise_figures.promises_late,
        promise_figures.promises_broken,
        promise_figures.promises_share,
        checklist_figures.checklists,
        checklist_figures.completed,
        checklist_figures.steps_done,
        checklist_figures.steps_skipped,
        checklist_figures.overrides,
        repeat_figures.buyers,
        repeat_figures.bought_again,
        repeat_figures.again_with_case,
        repeat_figures.again_without_case,
        training_figures.trained,
    )
}

FIGURES: dict[str, Figure] = {
    **FIVE_RS,
    **HEADLINE,
    "in_time": response_figures.in_time,
    "late": response_figures.late,
}
