"""A setting: declared once with its type, default and words; stored as JSON under its key."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, eq=False)
class Setting(Generic[Value]):
    """What can be set, and what it is when nobody has set it.

    `choices` maps stored values to the words a person chooses from. A setting without a `title` is kept by
    the program itself and shown in no dialog.
    """

    key: str
    type: type[Value]
    default: Value
    title: str = ""
    help: str = ""
    choices: tuple[tuple[Any, str], ...] = field(default=())

    def read(self, stored: Any) -> Value:
        """The value of what is stored; the default where it is of another type than declared."""
        return stored if isinstance(stored, self.type) else self.default
