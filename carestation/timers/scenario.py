"""A scenario: hours, targets and events in one JSON file, to be replayed without a database."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from carestation.errors import BadInput, CareError
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.events import Event
from carestation.timers.hours_json import KEYS, hours_from_json
from carestation.timers.replay import replay
from carestation.timers.scenario_events import check_keys, read_events, read_instant
from carestation.timers.targets import Targets, read_pauses
from carestation.timers.timer import TimerInstance

LARGEST_FILE: Final = 1_000_000
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
        return _scenario(_parsed(content))
    except BadInput:
        raise
    except CareError as fault:
        raise BadInput(fault.title) from fault


def _parsed(content: bytes) -> Any:
    if len(content) > LARGEST_FILE:
        raise BadInput("The file is larger than 1 MB, which no scenario is.")
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number)
    except UnicodeDecodeError as fault:
        raise BadInput("The file is not text in UTF-8.") from fault
    except json.JSONDecodeError as fault:
        raise BadInput(f"The file is not JSON: line {fault.lineno}, column {fault.colno}.") from fault
    except RecursionError as fault:
        raise BadInput("The file is nested too deeply to be a scenario.") from fault
    except ValueError as fault:  # a number of thousands of digits
        raise BadInput("The file has a number that is too long.") from fault


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadInput("The file gives a key twice in one object.")
    return found


def _no_number(name: str) -> Any:
    raise BadInput(f"{name} is not a number that a scenario can use.")


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
