"""Response targets: how fast each answer has to be, in business time, and what pauses its timer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from carestation.errors import CareError
from carestation.instants import MINUTE
from carestation.timers.quoted import quoted

LONGEST_MINUTES = 10 * 366 * 24 * 60


class Metric(StrEnum):
    """What a target measures."""

    FIRST_RESPONSE = "first_response"
    NEXT_RESPONSE = "next_response"
    RESOLUTION = "resolution"


@dataclass(frozen=True, slots=True)
class Pauses:
    """Which timers pause while the case waits for the customer or a supplier (R13)."""

    first_response: bool = False
    next_response: bool = False
    resolution: bool = True


@dataclass(frozen=True, slots=True)
class Targets:
    """Targets in minutes of business time; zero is no target (R9). `Targets()` is what applies to no case."""

    first_response: int = 0
    next_response: int = 0
    resolution: int = 0
    pauses: Pauses = Pauses()

    def __post_init__(self) -> None:
        for metric in Metric:
            minutes = getattr(self, metric)
            if type(minutes) is not int or not 0 <= minutes <= LONGEST_MINUTES:
                raise CareError(
                    f"The target {quoted(minutes)} of {metric} is not a whole number of minutes from 0 "
                    f"to {LONGEST_MINUTES}."
                )

    def in_ms(self, metric: Metric) -> int:
        """The target in milliseconds of business time; zero is no target."""
        return int(getattr(self, metric)) * MINUTE

    def pausing(self, metric: Metric) -> bool:
        """Whether a waiting status pauses the timer."""
        return bool(getattr(self.pauses, metric))

    def to_json(self) -> dict[str, Any]:
        """As it is stored in an event of the case."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any], pauses: Pauses | None = None) -> Targets:
        """What `to_json` gave; a missing or null target is none. `pauses` where the stored form has no flags.

        `CareError` for an unknown key or a wrong value.
        """
        if unknown := stored.keys() - {*Metric, "pauses"}:
            raise CareError(f"{quoted(min(unknown))} is not a response target.")
        flags = read_pauses(stored["pauses"]) if "pauses" in stored else pauses or Pauses()
        minutes = {metric.value: stored[metric] for metric in Metric if stored.get(metric) is not None}
        return cls(**minutes, pauses=flags)


def read_pauses(stored: Any) -> Pauses:
    """The flags of a stored object; the defaults where one is missing. `CareError` for anything else."""
    names = {field.name for field in fields(Pauses)}
    if not isinstance(stored, Mapping) or stored.keys() - names:
        raise CareError(f"The pauses are not an object with {', '.join(sorted(names))}.")
    if not all(isinstance(flag, bool) for flag in stored.values()):
        raise CareError("A pause is neither true nor false.")
    return Pauses(**stored)
