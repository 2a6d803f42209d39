"""What is wrong in the file of an SOP or of a course: each fault with its line, all of them at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from carestation.errors import BadInput


@dataclass(frozen=True, slots=True, order=True)
class SopFault:
    """One fault; `line` counts from 1. `str()` is what the check prints: `file:line: sentence`."""

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


class BrokenFile(BadInput):
    """A file that is not what it should be; `faults` holds everything that was found, in the order of lines."""

    meant: ClassVar[str]

    def __init__(self, faults: tuple[SopFault, ...]) -> None:
        super().__init__(
            f"{faults[0].file} cannot be used as {self.meant}.",
            explanation="\n".join(str(fault) for fault in faults),
            remedy="Correct these lines and try again.",
        )
        self.faults = faults


class BrokenSop(BrokenFile):
    """A file that is no SOP as it stands."""

    meant = "an SOP"


@dataclass(slots=True)
class FaultList:
    """Collects the faults of one file while it is read; `broken` says what the file should be."""

    file: str
    broken: type[BrokenFile] = BrokenSop
    _faults: list[SopFault] = field(default_factory=list)

    def add(self, line: int, sentence: str) -> None:
        """Notes a fault and lets reading go on."""
        self._faults.append(SopFault(self.file, line, sentence))

    def __len__(self) -> int:
        return len(self._faults)

    def raise_if_any(self) -> None:
        """Raises `broken` when anything was noted."""
        if self._faults:
            raise self.broken(tuple(sorted(set(self._faults))))
