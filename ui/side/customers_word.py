"""The date that the customer of a case gave in their last message."""

from __future__ import annotations

from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Direction, Interaction
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.follow_ups.due_words import is_day_first, language


def customers_date_on(page: CasePage, seat: Seat) -> Instant | None:
    """None where they gave none, or where it is past."""
    said = (e for e in reversed(page.timeline) if isinstance(e, Interaction) and e.direction is Direction.IN)
    last = next((entry for entry in said if not entry.is_machine), None)
    if last is None:
        return None
    from carestation.follow_ups.customers_date import customers_date
    from carestation.follow_ups.said_time import Calendar

    written = Calendar(last.at, seat.hours, is_day_first())
    return customers_date(last.text, written, seat.clock(), language())
