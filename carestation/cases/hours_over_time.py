"""By whose calendar a case counts, and since when: that of its representative, else the default (R19)."""

from __future__ import annotations

from collections.abc import Sequence

from carestation.cases.event import CaseEvent, EventType
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.settings.hours import Calendars
from carestation.timers.business_hours import BusinessHours


def hours_over_time(
    history: Sequence[CaseEvent],
    calendars: Calendars,
    opened_at: Instant,
    representative: RepresentativeId | None,
) -> list[tuple[Instant, BusinessHours]]:
    """Business hours since when, in order: those of the opening first, then each change of them.

    Hours change when the case is handed on and when calendars are edited; two changes that are none in
    effect make one. `representative` looks after the case now.
    """
    handed = _handed(history) if calendars.are_personal else []
    person = handed[0][1] if handed else representative
    moments = sorted({*(at for at, _, _ in handed if at > opened_at), *calendars.after(opened_at)})
    found = [(opened_at, calendars.at(opened_at).of(_person_at(handed, opened_at, person)))]
    for moment in moments:
        hours = calendars.at(moment).of(_person_at(handed, moment, person))
        if hours != found[-1][1]:
            found.append((moment, hours))
    return found


Handed = list[tuple[Instant, RepresentativeId | None, RepresentativeId | None]]


def _handed(history: Sequence[CaseEvent]) -> Handed:
    """When the case was handed on, from whom, and to whom."""
    return [
        (event.at, event.data["from"], event.data["to"])
        for event in history
        if event.type is EventType.ASSIGNED
    ]


def _person_at(handed: Handed, moment: Instant, first: RepresentativeId | None) -> RepresentativeId | None:
    """Who looked after the case at a moment."""
    return next((to for at, _, to in reversed(handed) if at <= moment), first)
