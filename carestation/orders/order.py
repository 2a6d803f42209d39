"""An order: its number, when it was placed, and who placed it as far as that is known."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.identity import CustomerId
from carestation.instants import Instant


@dataclass(frozen=True, slots=True)
class Order:
    """`number` tells it from all others. The customer's texts are as the shop wrote them.

    `customer_id` is None while nobody at the desk was found for it; `reason` is then the sentence that says why.
    """

    number: str
    ordered_at: Instant
    name: str = ""
    email: str = ""
    phone: str = ""
    customer_number: str = ""
    customer_id: CustomerId | None = None
    reason: str = ""

    @property
    def who(self) -> str:
        """The customer in the shop's words."""
        return self.name or self.email or self.phone or self.customer_number
