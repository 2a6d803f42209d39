"""The month, lived through once for all tests of this room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from carestation.instants import DAY, Instant
from carestation.settings.catalogue import ZONE
from carestation.summary.month import Month
from carestation.summary.of_month import summary_of
from carestation.summary.summary import Summary
from tests.desks import OpenDesk, open_desk
from tests.worked_month.living import Life
from tests.worked_month.reading import acts, clock

MADE_AT = clock("11-12 09:00")


@pytest.fixture(scope="package")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    """An encrypted store after the whole story."""
    with open_desk(tmp_path_factory.mktemp("worked")) as at:
        story = acts(Path(__file__).with_name("october.story"))
        life = Life(at)
        life.begin(Instant(story[0].at - 7 * DAY))
        for act in story:
            life.live(act)
        at.clock.now = MADE_AT
        yield at


@pytest.fixture(scope="package")
def summary(lived: OpenDesk) -> Summary:
    """What the store says of it."""
    return lived.desk.ask(lambda read: summary_of(read, Month(2026, 10), read.setting(ZONE), MADE_AT))
