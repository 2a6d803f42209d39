"""What any act on many things is: what speaks against it for one of them, and what is done to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from carestation.operation import Operation
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class Against:
    """What speaks against an act on one thing, in a few words; `why` is empty where nothing does.

    `name` is what people call the thing; empty for one that is gone.
    """

    name: str = ""
    why: str = ""


class BulkAct(Protocol):
    """A frozen value. It is about cases or about follow-ups, whose ids it is given."""

    @property
    def title(self) -> str:
        """What undo calls it: "resolve cases"."""
        ...

    def against(self, work: Work, thing: int) -> Against:
        """Why this one stays as it is, if it does."""
        ...

    def operation(self, thing: int) -> Operation[Any]:
        """What is done to one."""
        ...
