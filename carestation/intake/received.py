"""What became of a message that arrived."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.cases.case import case_name
from carestation.identity import CaseId


class Fate(StrEnum):
    """What became of a message."""

    OPENED = "opened"
    CONTINUED = "continued"
    ASIDE = "kept aside"
    DUPLICATE = "already here"
    RATED = "rated"


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a message, and where it stands."""

    fate: Fate
    case_id: CaseId | None = None
    case_number: int = 0
    reason: str = ""

    def __str__(self) -> str:
        where = case_name(self.case_number) if self.case_number else ""
        return " ".join(part for part in (self.fate.value, where, self.reason) if part)
