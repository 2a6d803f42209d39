"""Addresses that nobody reads: no-reply ones, and those of programs that send for a web site."""

from __future__ import annotations

import re

_NO_REPLY = re.compile(
    r"(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder"
    r"|nao[-_.]?responda|non[-_.]?rispondere|nie[-_.]?odpowiadaj|neodpovidat|(?:auto)?mailer|wordpress|www-data"
    r"|apache|nobody|(?:web|contact|kontakt)[-_.]?(?:form|formular|formulaire|mailer)|forms?)"
    r"(?:[-_.+][^@]*)?\d*@",
    re.IGNORECASE,
)


def is_no_reply(email: str) -> bool:
    """Whether nobody reads mail to this address, as its name says."""
    return _NO_REPLY.match(email) is not None
