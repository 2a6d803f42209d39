"""What a reply text can quote of the policy: with the date that its promise comes to, counted from now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from carestation.errors import CareError
from carestation.instants import Instant, from_datetime, to_datetime
from carestation.policy.figures import Figures
from carestation.policy.fill_policy import general_rule, values
from carestation.sops.reply_values import SayMoment
from carestation.timers.business_hours import BusinessHours

FIRST_ANSWER_BY, RETURNS_DAYS, COMPLAINTS = (
    "policy.first_answer_by",
    "policy.returns_days",
    "policy.complaints",
)


def policy_quotes(
    figures: Figures, hours: BusinessHours, now: Instant, say_moment: SayMoment
) -> Mapping[str, str]:
    """Name of a placeholder → its words; what the desk has not set is empty, and so missing."""
    known = values(figures)
    ways = (known.get(f"complaints.{way}", "") for way in ("person", "email", "phone"))
    due = _first_answer_due(figures, hours, now)
    return {
        FIRST_ANSWER_BY: say_moment(due) if due is not None else "",
        RETURNS_DAYS: known.get("returns.days", ""),
        COMPLAINTS: ", ".join(filter(None, ways)),
    }


def _first_answer_due(figures: Figures, hours: BusinessHours, now: Instant) -> Instant | None:
    """By the rule for every case (R6); None without a target, or where nobody is there for two years (R4)."""
    minutes = general_rule(figures).targets.first_response
    if not minutes:
        return None
    try:
        return from_datetime(hours.due(to_datetime(now), timedelta(minutes=minutes)))
    except CareError:
        return None
