"""What the care policy promises beside targets and hours: set on the Policy page, and in no other dialog."""

from __future__ import annotations

from typing import Any, Final

from carestation.settings.setting import Setting

RETURNS_DAYS: Final = Setting("policy.returns_days", int, 30)
"""How many days after delivery a customer may send something back."""

REFUND_DAYS: Final = Setting("policy.refund_days", int, 5)
"""Within how many working days the money is on its way once the goods are here."""

COMPLAINTS_PERSON: Final = Setting("policy.complaints_person", str, "")
COMPLAINTS_EMAIL: Final = Setting("policy.complaints_email", str, "")
COMPLAINTS_PHONE: Final = Setting("policy.complaints_phone", str, "")
COMPLAINTS_DAYS: Final = Setting("policy.complaints_days", int, 3)
"""Within how many working days a complaint has an answer that says what was found."""

ACCESS_WAYS: Final = Setting("policy.access_ways", str, "by e-mail, by phone or at the counter")
"""How customers can reach the business; each may choose what suits them."""

FEEDBACK_DAYS: Final = Setting("policy.feedback_days", int, 2)
"""Within how many working days somebody calls a customer who was not content."""

TRAINING_MONTHS: Final = Setting("policy.training_months", int, 12)
REVIEW_MONTHS: Final = Setting("policy.review_months", int, 12)

POLICY_SETTINGS: Final[tuple[Setting[Any], ...]] = (
    RETURNS_DAYS,
    REFUND_DAYS,
    COMPLAINTS_PERSON,
    COMPLAINTS_EMAIL,
    COMPLAINTS_PHONE,
    COMPLAINTS_DAYS,
    ACCESS_WAYS,
    FEEDBACK_DAYS,
    TRAINING_MONTHS,
    REVIEW_MONTHS,
)
