"""What the shop is asked about, how it reaches the desk, and how the tales of old cases go."""

from __future__ import annotations

from typing import Final

from carestation.cases.interaction import Kind
from carestation.demo.chance import Lot

ISSUE_TYPES: Final[Lot[str]] = Lot(
    {
        "delivery_problem": 21,
        "return_refund": 15,
        "general_inquiry": 13,
        "sales_question": 12,
        "faulty_product": 9,
        "billing_dispute": 7,
        "technical_problem": 6,
        "booking_change": 5,
        "complaint": 3.5,
        "praise": 3,
        "cancellation": 2,
        "social_post": 1.5,
        "personal_data_request": 0.7,
        "win_back": 0.6,
        "abusive_contact": 0.4,
        "safety_incident": 0.3,
    }
)

KINDS: Final[Lot[Kind]] = Lot({Kind.MAIL: 76, Kind.CALL: 13, Kind.CHAT: 6, Kind.VISIT: 4, Kind.SOCIAL: 1})
KIND_OF: Final = {"social_post": Kind.SOCIAL, "win_back": Kind.MAIL, "personal_data_request": Kind.MAIL}
"""Issue types that come in one way only."""

PLOTS: Final[Lot[str]] = Lot(
    {
        "AR": 20,
        "ATR": 14,
        "QFAR": 16,
        "NAR": 6,
        "HNAR": 11,
        "HSAR": 5,
        "ACAR": 10,
        "HCATR": 6,
        "QMFATR": 3,
        "AROaR": 4,
        "HNCPAR": 5,
        "QX": 2,
    }
)
SHORT_PLOTS: Final[Lot[str]] = Lot({"AR": 60, "NAR": 15, "ATR": 15, "HNAR": 10})
SHORTEST_PLOTS: Final[Lot[str]] = Lot({"AR": 80, "NAR": 20})
SPOKEN_PLOTS: Final[Lot[str]] = Lot({"R": 60, "NR": 20, "AR": 20})
"""After a call or a visit that had its answer in it."""
OUR_PLOTS: Final[Lot[str]] = Lot({"CAR": 50, "X": 50})
"""After a letter of ours."""
