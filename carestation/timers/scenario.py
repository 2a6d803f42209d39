"""A scenario: hours, targets and events in one JSON file, to be replayed without a database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.errors import BadInput, CareError
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.events import Event
from carestation.timers.hours_json import KEYS, hours_from_json
from carestation.timers.replay import replay
from carestation.timers.scenario_events import check_keys, read_events, read_instant
from carestation.timers.strict_json import read_json
from carestation.timers.targets import Targets, read_pauses
from carestation.timers.timer import TimerInstance

_REQUIRED = ("zone", "hours", "targets", "events", "now")


@dataclass(frozen=True, slots=True)
class Scenario:
    """What a file says, ready to be replayed."""

    business_hours: BusinessHours
    targets: Targets
    events: tuple[Event, ...]
    now: Instant

    def replay(self) -> tuple[TimerInstance, ...]:
        """Its timers as they stand at its `now`; `BadInput` when the calendar cannot tell."""
        try:
            return replay(self.events, self.targets, self.business_hours, self.now)
        except CareError as fault:
            raise BadInput(fault.title) from fault


def read_scenario(content: bytes) -> Scenario:
    """The scenario of a file's bytes. `BadInput` says in one sentence what is wrong with it."""
    try:
        return _scenario(read_json(content))
    except BadInput:
        raise
    except CareError as fault:
        raise BadInput(fault.title) from fault


def _scenario(stored: Any) -> Scenario:
    check_keys(stored, {*KEYS, *_REQUIRED, "pauses"}, _REQUIRED)
    calendar = {key: stored[key] for key in KEYS if key in stored}
    pauses = read_pauses(stored.get("pauses", {}))
    if not isinstance(stored["targets"], dict):
        raise BadInput("The “targets” are not an object.")
    return Scenario(
        business_hours=hours_from_json(calendar),
        targets=Targets.from_json(stored["targets"], pauses),
        events=read_events(stored["events"], calendar, pauses),
        now=read_instant(stored["now"]),
    )
