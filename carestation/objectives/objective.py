"""An objective: a figure of the summary, what it should come to, who answers for it, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NewType

from carestation.identity import RepresentativeId

ObjectiveId = NewType("ObjectiveId", int)

NEW: Final = ObjectiveId(0)
"""Of an objective that is not stored yet."""


class Aim(StrEnum):
    """What is asked of the figure. A change is one on the same month last year, in points or the figure's unit."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    UP_BY = "up_by"
    DOWN_BY = "down_by"

    @property
    def is_change(self) -> bool:
        """Whether the figure is compared with itself a year before."""
        return self in (Aim.UP_BY, Aim.DOWN_BY)


@dataclass(frozen=True, slots=True)
class Objective:
    """`figure` is the key of a definition, `value` in its unit (per cent, minutes of business time, a count).

    `words` is what people call it, empty for the words made of figure, aim and value. `owner_id` answers for it;
    `due` is the day by which it is to be reached, None for always.
    """

    figure: str
    aim: Aim
    value: int
    words: str = ""
    owner_id: RepresentativeId | None = None
    due: date | None = None
    id: ObjectiveId = NEW
