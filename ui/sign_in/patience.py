"""How long somebody waits after wrong passwords: nothing at first, then longer each time."""

from __future__ import annotations

from PySide6.QtCore import QObject

from carestation.identity import RepresentativeId
from carestation.instants import MINUTE, SECOND, Instant

FREE_TRIES = 3
FIRST_WAIT_MS = 5 * SECOND
LONGEST_WAIT_MS = 5 * MINUTE


class Patience(QObject):
    """Counts for each person by themselves; a right password forgives what was before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wrong: dict[RepresentativeId, tuple[int, Instant]] = {}

    @classmethod
    def at(cls, lane: QObject) -> Patience:
        """The one of this open desk, so that trying at another place forgets no wrong password."""
        known = lane.findChild(cls)
        return known if isinstance(known, cls) else cls(lane)

    def wrong(self, person: RepresentativeId, now: Instant) -> None:
        """One more wrong password."""
        count, _ = self._wrong.get(person, (0, now))
        self._wrong[person] = (count + 1, now)

    def right(self, person: RepresentativeId) -> None:
        """They are who they say."""
        self._wrong.pop(person, None)

    def wait_ms(self, person: RepresentativeId, now: Instant) -> int:
        """How long until the next try; 0 for at once."""
        count, last = self._wrong.get(person, (0, now))
        if count < FREE_TRIES:
            return 0
        wait = min(FIRST_WAIT_MS << min(count - FREE_TRIES, 16), LONGEST_WAIT_MS)
        return max(0, min(last + wait - now, LONGEST_WAIT_MS))
