"""What operations ask of the store of ratings. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol

from carestation.identity import CaseId, CustomerId
from carestation.instants import Instant
from carestation.ratings.rating import NewRating, Rating


class RatingStore(Protocol):
    """What customers were asked and answered."""

    def add(self, rating: NewRating) -> Rating:
        """Store a new one."""
        ...

    def get(self, rating: int) -> Rating:
        """CareError where there is none."""
        ...

    def of_resolution(self, case: CaseId, resolution: int) -> Rating | None:
        """The rating of this resolution of the case that an answer belongs to: not one that waits to be read."""
        ...

    def put(self, rating: Rating) -> None:
        """Replace it under its id, or bring it back under it."""
        ...

    def remove(self, rating: int) -> None:
        """Forget it: the undo of adding one."""
        ...

    def last_asked(self, customer: CustomerId) -> Instant | None:
        """When the customer was asked last, about any of their cases."""
        ...

    def opted_out(self, customer: CustomerId) -> bool:
        """Whether the customer does not want to be asked."""
        ...

    def set_opted_out(self, customer: CustomerId, opted_out: bool) -> None:
        """Keep what the customer wants."""
        ...
