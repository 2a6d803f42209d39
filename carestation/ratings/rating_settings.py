"""How this business asks for ratings."""

from __future__ import annotations

from typing import Any

from carestation.settings.setting import Setting

ASKED_AT_END = "closing"
ASKED_LATER = "later"
NOT_ASKED = "off"

ASKING: Setting[str] = Setting(
    "ratings.asking",
    str,
    ASKED_LATER,
    "When customers are asked how it was",
    "Each resolution once, and nobody twice in 30 days. An answer comes as a mail, and is booked when it is taken in.",
    (
        (ASKED_AT_END, "In the message that resolves the case"),
        (ASKED_LATER, "Some days later, from the list under Feedback"),
        (NOT_ASKED, "Not at all"),
    ),
)
DELAY_DAYS: Setting[int] = Setting(
    "ratings.delay",
    int,
    1,
    "Ask after (days)",
    "Counted from when the case was resolved. A case that is reopened before is not asked about.",
)
CALL_DAYS: Setting[int] = Setting(
    "ratings.call_after",
    int,
    3,
    "Ring who has not answered after (days)",
    "They come onto the call list under Feedback, until they have answered.",
)
SCALE: Setting[str] = Setting(
    "ratings.scale",
    str,
    "faces",
    "What customers choose from",
    "Both count alike: good is 5, okay is 3, bad is 1.",
    (("faces", "Five faces"), ("words", "Three words")),
)
ANSWERS_TO: Setting[str] = Setting(
    "ratings.address",
    str,
    "",
    "Address for answers",
    "The mailbox whose messages you take in. Empty: the address of whoever resolves the case.",
)

RATING_SETTINGS: tuple[Setting[Any], ...] = (ASKING, DELAY_DAYS, CALL_DAYS, SCALE, ANSWERS_TO)
