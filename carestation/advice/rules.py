"""The rules of what to change: one pure function for each, None where the month gives no reason.

No rule speaks of fewer than FEWEST. To add one, write it and put it into RULES.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from operator import attrgetter
from typing import Final, TypeVar

from carestation.advice.advice import Act, Advice, Seen, part_of
from carestation.summary.facts import MET, TimerFact
from carestation.summary.figures.all import FIGURES
from carestation.summary.figures.rating_figures import GOOD, score
from carestation.summary.portion import Portion, divide

FEWEST: Final = 20
"""So many answers, resolutions, ratings, checklists or customers must a sentence rest on."""

Rule = Callable[[Seen], Advice | None]
Key = TypeVar("Key", bound=Hashable)


def late_issue_type(seen: Seen) -> Advice | None:
    """The issue type whose answers are late most: from one in ten on."""
    parts: dict[str, Portion] = divide(
        seen.portion, dict.fromkeys(("first_decided", "next_decided"), attrgetter("issue_type"))
    )
    timers = {key: [*part.first_decided, *part.next_decided] for key, part in parts.items()}
    worst = _worst({key: (_late(some), len(some)) for key, some in timers.items()}, least=10)
    if worst is None:
        return None
    key, late, n = worst
    sentence = f"Answer “{seen.title(key)}” sooner, or promise less: it is late most often."
    evidence = f"{part_of(late, n)} of its answers came after their target."
    return Advice("late_issue_type", sentence, evidence, n, late, Act.TARGETS, key)


def hour_with_too_few_hands(seen: Seen) -> Advice | None:
    """The hour whose cases wait too long: half as often again as on the whole, and from one in ten on."""
    timers = seen.portion.first_decided
    parts: dict[int, Portion] = divide(
        seen.portion, {"first_decided": lambda timer: seen.local.hour(timer.started_at)}
    )
    counts = {hour: (_late(part.first_decided), len(part.first_decided)) for hour, part in parts.items()}
    worst = _worst(counts, least=10)
    if worst is None or 2 * worst[1] * len(timers) < 3 * _late(timers) * worst[2]:
        return None
    hour, late, n = worst
    sentence = (
        f"Put one more pair of hands on {hour:02}:00 to {(hour + 1) % 24:02}:00: there are too few then."
    )
    evidence = f"{part_of(late, n)} of the cases that came in that hour were answered late."
    return Advice("hour_with_too_few_hands", sentence, evidence, n, late, Act.WHAT_IF)


def skipped_step(seen: Seen) -> Advice | None:
    """The step that is skipped in one run of five or more."""
    runs: dict[str, Portion] = divide(seen.portion, {"checklists": attrgetter("sop_key")})
    counts = {
        step: (step.times, len(runs[step.sop_key].checklists))
        for step in seen.facts.skipped
        if step.sop_key in runs
    }
    worst = _worst(counts, least=20)
    if worst is None:
        return None
    step, times, n = worst
    sentence = f"Look at the step “{step.title}” of “{seen.title(step.sop_key)}”: it does not fit."
    evidence = f"It was skipped in {part_of(times, n)} checklists."
    return Advice("skipped_step", sentence, evidence, n, times, Act.SOP, step.sop_key)


def customer_about_to_leave(seen: Seen) -> Advice | None:
    """The customer with the most signs of at least two kinds: a bad rating, a promise not kept, a case come back."""
    n = FIGURES["customers"](seen.portion).value or 0
    if n < FEWEST or not seen.facts.troubled:
        return None
    worst = max(seen.facts.troubled, key=lambda one: (one.signs, -one.customer_id))
    told = (
        (worst.bad_ratings, "bad rating", "bad ratings"),
        (worst.broken_promises, "promise not kept", "promises not kept"),
        (worst.came_back, "case that came back", "cases that came back"),
    )
    evidence = ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in told if count)
    sentence = f"Call {worst.name}: this customer may be about to leave."
    evidence = f"In one month: {evidence}."
    weight = 5 * worst.signs  # one who leaves tells others
    about = str(worst.customer_id)
    return Advice("customer_about_to_leave", sentence, evidence, n, weight, Act.CUSTOMER, about)


def resolved_too_soon(seen: Seen) -> Advice | None:
    """The issue type whose cases come back most: from one in ten on."""
    parts: dict[str, Portion] = divide(seen.portion, {"resolutions": attrgetter("issue_type")})
    counts = {}
    for key, part in parts.items():
        n = FIGURES["resolved"](part).value or 0
        lasting = FIGURES["reopened"](part).value or 0
        counts[key] = (round(n * lasting / 100), n)
    worst = _worst(counts, least=10)
    if worst is None:
        return None
    key, back, n = worst
    sentence = f"Ask before closing “{seen.title(key)}”: its cases come back most."
    evidence = f"{part_of(back, n)} of those resolved came back within 14 days."
    return Advice("resolved_too_soon", sentence, evidence, n, 2 * back, Act.SOP, key)


def rated_badly(seen: Seen) -> Advice | None:
    """The issue type that customers are least content with: from three in twenty below 4 on."""
    parts: dict[str, Portion] = divide(seen.portion, {"ratings": attrgetter("issue_type")})
    counts = {
        key: (sum(score(rating) < GOOD for rating in part.ratings), len(part.ratings))
        for key, part in parts.items()
    }
    worst = _worst(counts, least=15)
    if worst is None:
        return None
    key, low, n = worst
    sentence = f"Read what customers say about “{seen.title(key)}”, and change how it is done."
    return Advice(
        *(
            "rated_badly",
            sentence,
            f"{part_of(low, n)} of its ratings are 3 or less.",
            n,
            2 * low,
            Act.SOP,
            key,
        )
    )


def promises_not_kept(seen: Seen) -> Advice | None:
    """Promises: from one in ten late or broken on."""
    due, kept = (FIGURES[key](seen.portion).value or 0 for key in ("promises_due", "promises_kept"))
    worst = _worst({"": (due - kept, due)}, least=10)
    if worst is None:
        return None
    sentence = "Promise later, or less: promises are not kept often enough."
    evidence = f"{part_of(due - kept, due)} promises were late or broken."
    return Advice("promises_not_kept", sentence, evidence, due, 2 * (due - kept), Act.TODAY)


def only_holding(seen: Seen) -> Advice | None:
    """First answers that only ask for patience: from one in four on."""
    answers = seen.portion.first_answered
    held = sum(timer.holding for timer in answers)
    if _worst({"": (held, len(answers))}, least=25) is None:
        return None
    sentence = "Give people what they need to answer at once: many first answers only ask for patience."
    evidence = f"{part_of(held, len(answers))} first answers were holding replies."
    return Advice("only_holding", sentence, evidence, len(answers), held, Act.SOP)


def growing_backlog(seen: Seen) -> Advice | None:
    """More came than was resolved: from one in ten new cases on."""
    new, more = (FIGURES[key](seen.portion).value or 0 for key in ("new_cases", "backlog_change"))
    if more <= 0 or _worst({"": (more, new)}, least=10) is None:
        return None
    sentence = "Find time for what is left open: more cases came than were resolved."
    evidence = f"{more:,} more cases are open than a month before; {new:,} were new."
    return Advice("growing_backlog", sentence, evidence, new, more, Act.WHAT_IF)


RULES: tuple[Rule, ...] = (
    *(late_issue_type, hour_with_too_few_hands, skipped_step, customer_about_to_leave, resolved_too_soon),
    *(rated_badly, promises_not_kept, only_holding, growing_backlog),
)


def _worst(counts: dict[Key, tuple[int, int]], least: int) -> tuple[Key, int, int] | None:
    """Where the largest part of at least FEWEST is bad; None where that is less than `least` per cent of it."""
    enough = {
        key: (bad, n)
        for key, (bad, n) in counts.items()
        if n >= FEWEST and 100 * bad >= least * n and bad > 0
    }
    if not enough:
        return None
    key = max(enough, key=lambda one: (enough[one][0] / enough[one][1], enough[one][1], str(one)))
    return key, *enough[key]


def _late(timers: list[TimerFact]) -> int:
    return sum(timer.state != MET for timer in timers)
