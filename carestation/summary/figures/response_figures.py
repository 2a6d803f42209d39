"""First and next responses: how fast, how often in time, and how many were only holding replies."""

from __future__ import annotations

from carestation.summary.facts import MET, TimerFact
from carestation.summary.figures.measured import Measured, counted, median_of, ninetieth_of, share
from carestation.summary.portion import Portion


def responsiveness(portion: Portion) -> Measured:
    """First and next responses within target: *Responsiveness* of the five R's."""
    return _within([*portion.first_decided, *portion.next_decided])


def first_n(portion: Portion) -> Measured:
    """First human answers given."""
    return counted(len(portion.first_answered))


def first_median(portion: Portion) -> Measured:
    """The median time of first responses."""
    return median_of(_times(portion.first_answered))


def first_p90(portion: Portion) -> Measured:
    """The 90th percentile of first responses."""
    return ninetieth_of(_times(portion.first_answered))


def first_within(portion: Portion) -> Measured:
    """First responses within target."""
    return _within(portion.first_decided)


def holding(portion: Portion) -> Measured:
    """First responses that only asked for patience."""
    return counted(sum(timer.holding for timer in portion.first_answered))


def real_median(portion: Portion) -> Measured:
    """The median time of first responses that were more than a holding reply."""
    return median_of(_times(_real(portion.first_answered)))


def real_within(portion: Portion) -> Measured:
    """First responses within target, leaving out those by a holding reply."""
    return _within(_real(portion.first_decided))


def next_n(portion: Portion) -> Measured:
    """Next responses given."""
    return counted(len(portion.next_answered))


def next_median(portion: Portion) -> Measured:
    """The median time of next responses."""
    return median_of(_times(portion.next_answered))


def next_p90(portion: Portion) -> Measured:
    """The 90th percentile of next responses."""
    return ninetieth_of(_times(portion.next_answered))


def next_within(portion: Portion) -> Measured:
    """Next responses within target."""
    return _within(portion.next_decided)


def in_time(portion: Portion) -> Measured:
    """First responses decided in time: a part of the bars by weekday and hour."""
    return counted(sum(timer.state == MET for timer in portion.first_decided))


def late(portion: Portion) -> Measured:
    """First responses decided late: the other part."""
    return counted(sum(timer.state != MET for timer in portion.first_decided))


def _times(timers: list[TimerFact]) -> list[int]:
    return [timer.used_ms for timer in timers]


def _real(timers: list[TimerFact]) -> list[TimerFact]:
    return [timer for timer in timers if not timer.holding]


def _within(timers: list[TimerFact]) -> Measured:
    return share(sum(timer.state == MET for timer in timers), len(timers))
