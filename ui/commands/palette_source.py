"""What the palette can find besides commands: customers, cases, SOPs, reply texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found. `key` is the source's own, such as a case's id."""

    title: str
    detail: str = ""
    icon: str = ""
    key: Any = None


class PaletteSource(Protocol):
    """Looks things up, and opens the one that was chosen."""

    def look_up(self, words: str, found: Callable[[Sequence[Found]], None]) -> None:
        """Find what the words may mean and hand it to `found` in the GUI thread, at once or later, or never.

        A lane's `ask_newest` fits: a newer question makes an older one stop.
        """
        ...

    def choose(self, found: Found) -> None:
        """Open what the person chose."""
        ...
