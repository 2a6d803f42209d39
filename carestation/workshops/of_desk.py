"""The agenda of a desk's next workshop: of the last whole month, on the clocks of the business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from carestation.evidence.of_desk import evidence_of
from carestation.follow_ups.follow_up import FollowUp
from carestation.instants import Instant
from carestation.settings.catalogue import ZONE
from carestation.summary.month import Month
from carestation.summary.portion import Portion, whole
from carestation.workshops.agenda import make_agenda
from carestation.workshops.workshop import AgendaItem

if TYPE_CHECKING:
    from carestation.reader import Reader


def agenda_of(read: Reader, now: Instant) -> tuple[AgendaItem, ...]:
    """For the reader's lane: it reads two months and the runs of a year."""
    zone = read.setting(ZONE)
    month = Month.of(now, zone).previous
    return make_agenda(
        month.name,
        _portion(read, month, zone, now),
        _portion(read, month.previous, zone, now),
        evidence_of(read, now),
        read.team.suggestions(),
        _decided(read),
    )


def _portion(read: Reader, month: Month, zone: str, now: Instant) -> Portion:
    return whole(read.month_facts(*month.bounds(zone), now), now)


def _decided(read: Reader) -> tuple[FollowUp, ...]:
    """What the last workshop that was held decided."""
    held = [one for one in read.team.workshops() if one.held_at is not None]
    return held[0].decisions if held else ()
