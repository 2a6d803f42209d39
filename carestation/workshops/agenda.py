"""The agenda of a workshop, made from the month's evidence and from what the team suggests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from carestation.evidence.evidence import ENOUGH, SopEvidence, StepEvidence
from carestation.follow_ups.follow_up import FollowUp, FollowUpState
from carestation.suggestions.suggestion import Suggestion, by_weight
from carestation.summary.figures.all import FIVE_RS
from carestation.summary.figures.definitions import definition
from carestation.summary.figures.measured import Measured
from carestation.summary.figures.rating_figures import BAD, score
from carestation.summary.portion import Portion
from carestation.summary.wording import shown
from carestation.workshops.workshop import AgendaItem

MOST_STEPS = 3
MOST_WORDS = 5
OFTEN = 30
"""Per cent: a step left out in so many of its runs is worth a talk."""


def make_agenda(
    month_name: str,
    month: Portion,
    before: Portion,
    sops: Sequence[SopEvidence],
    suggestions: tuple[Suggestion, ...],
    decisions: Iterable[FollowUp],
) -> tuple[AgendaItem, ...]:
    """What was decided, how the month was, which steps do not fit, what customers said, what colleagues suggest.

    An item without anything to say is left out; what to decide always comes last.
    """
    items = (
        AgendaItem("What we decided before", tuple(map(_decision, decisions))),
        AgendaItem(f"How {month_name} was", figure_lines(month, before)),
        AgendaItem("Steps that are often left out", left_out_lines(sops)),
        AgendaItem("What customers were not content with", tuple(_words(month))),
        AgendaItem("What we suggest", tuple(map(_suggestion, _open(suggestions)))),
    )
    return (*(item for item in items if item.lines), AgendaItem("What we do next, who, and until when"))


def figure_lines(month: Portion, before: Portion) -> tuple[str, ...]:
    """The five R's: "Responsiveness: 93%, the month before 90%". One that was never measured is left out."""
    return tuple(
        line for key, figure in FIVE_RS.items() if (line := _figure_line(key, figure(month), figure(before)))
    )


def left_out_lines(sops: Sequence[SopEvidence]) -> tuple[str, ...]:
    """The steps that were skipped or passed over most, where there are enough runs to tell."""
    steps = [(sop, step) for sop in sops for step in sop.steps if _is_often_left_out(step)]
    steps.sort(key=lambda one: one[1].done / one[1].shown)
    return tuple(
        f"{sop.title}: “{step.title}” was left out in {step.shown - step.done} of {step.shown} cases."
        for sop, step in steps[:MOST_STEPS]
    )


def _is_often_left_out(step: StepEvidence) -> bool:
    return step.shown >= ENOUGH and 100 * (step.shown - step.done) >= OFTEN * step.shown


def _figure_line(key: str, now: Measured, then: Measured) -> str:
    if now.value is None:
        return ""
    meant = definition(key)
    words = f"{meant.title}: {shown(now.value, meant.kind)}"
    return f"{words}, the month before {shown(then.value, meant.kind)}" if then.value is not None else words


def _words(month: Portion) -> Iterator[str]:
    bad = [rating for rating in month.ratings if score(rating) <= BAD and rating.words.strip()]
    for rating in bad[:MOST_WORDS]:
        yield f"{score(rating)} of 5, CS-{rating.number}: “{' '.join(rating.words.split())}”"


def _open(suggestions: tuple[Suggestion, ...]) -> list[Suggestion]:
    return [one for one in by_weight(suggestions) if not one.is_settled]


def _suggestion(one: Suggestion) -> str:
    votes = len(one.voters)
    count = f" ({votes} {'vote' if votes == 1 else 'votes'})" if votes else ""
    return f"{one.subject.title}: {' '.join(one.text.split())} – {one.author}{count}"


def _decision(one: FollowUp) -> str:
    states = {FollowUpState.OPEN: "open", FollowUpState.CANCELLED: "dropped"}
    return f"{one.text}: {states.get(one.state, 'done')}"
