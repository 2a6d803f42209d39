"""Demos told in memory."""

from __future__ import annotations

from datetime import UTC, datetime

from carestation.demo.facts import DemoCase
from carestation.demo.order import DemoOrder
from carestation.demo.stage import Stage
from carestation.demo.story import Story
from carestation.instants import Instant, from_datetime

THURSDAY_TEN = from_datetime(datetime(2026, 11, 19, 9, 2, tzinfo=UTC))
"""10:02 in Berlin, the shop is open."""
SUNDAY_NIGHT = from_datetime(datetime(2026, 11, 22, 20, 44, tzinfo=UTC))
CHRISTMAS = from_datetime(datetime(2026, 12, 27, 7, 0, tzinfo=UTC))
"""Closed since the afternoon of the 24th."""


def told(cases: int, until: Instant = THURSDAY_TEN, seed: int = 7) -> tuple[Stage, list[DemoCase]]:
    """The stage when all is told, and the cases."""
    stage = Stage(DemoOrder(cases, seed, until))
    return stage, list(Story(stage, cases).tell())
