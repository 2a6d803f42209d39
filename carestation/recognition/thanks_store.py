"""What operations ask of the store of thanks. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from carestation.identity import ThanksId
from carestation.recognition.thanks import NewThanks, Thanks


class ThanksStore(Protocol):
    """Thanks between colleagues."""

    def get(self, thanks: ThanksId) -> Thanks:
        """CareError where there are none; also those that were taken back."""
        ...

    def add(self, thanks: NewThanks) -> ThanksId:
        """Said by whoever acts."""
        ...

    def set_removed(self, thanks: ThanksId, removed: bool) -> None:
        """Take them back, or let them count again."""
        ...

    def see(self, thanks: Sequence[ThanksId]) -> None:
        """Whoever acts has seen those of them that were said to them."""
        ...
