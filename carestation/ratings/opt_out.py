"""A customer does not want to be asked: kept, and obeyed in every way of asking."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.identity import CustomerId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class OptOut:
    """Never ask this customer how it was; `again` lifts that."""

    customer_id: CustomerId
    again: bool = False
    title: str = "stop asking for ratings"

    def run(self, work: Work) -> Outcome[None]:
        """Kept until somebody lifts it."""
        was = work.ratings.opted_out(self.customer_id)
        work.ratings.set_opted_out(self.customer_id, not self.again)
        inverse = OptOut(self.customer_id, was is False, self.title) if was is self.again else None
        said = "They are asked again" if self.again else "They are not asked any more"
        changes = Changes.of(Topic.CUSTOMER, Topic.RATING, customers=[self.customer_id])
        return Outcome(None, changes, inverse, said)
