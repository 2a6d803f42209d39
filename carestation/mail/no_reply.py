"""Addresses that nobody reads."""

from __future__ import annotations

import re

_NO_REPLY = re.compile(
    r"(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|noreply|donotreply|nicht[-_.]?antworten"
    r"|ne[-_.]?pas[-_.]?repondre"
    r"|no[-_.]?responder|nao[-_.]?responda|non[-_.]?rispondere|nie[-_.]?odpowiadaj|neodpovidat"
    r"|mailer)(?:[-_.+]|\d*@)",
    re.IGNORECASE,
)


def is_no_reply(email: str) -> bool:
    """Whether nobody reads mail to this address, as its name says."""
    return _NO_REPLY.match(email) is not None
