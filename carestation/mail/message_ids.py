"""Our own Message-IDs: unguessable, and recognisable as ours when an answer names one (RFC 5322, 3.6.4)."""

from __future__ import annotations

import re
import secrets

FALLBACK_DOMAIN = "carestation.invalid"
"""Stands for a desk without a mail domain of its own; `.invalid` belongs to nobody (RFC 2606)."""

_OWN = re.compile(r"<cs\.([0-9a-f]{32})\.[0-9a-f]{24}@[^<>@\s]{1,255}>", re.IGNORECASE)
_DOMAIN = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?", re.IGNORECASE)


def new_message_id(case_uid: bytes, domain: str = FALLBACK_DOMAIN) -> str:
    """A new id `<cs.<case uid>.<random>@domain>`; the random part is what nobody else can name."""
    place = domain if _DOMAIN.fullmatch(domain) else FALLBACK_DOMAIN
    return f"<cs.{case_uid.hex()}.{secrets.token_hex(12)}@{place}>"


def case_uid_of(message_id: str) -> bytes | None:
    """The case that an id of ours was made for; None for ids of others. Proves nothing: look the whole id up."""
    match = _OWN.fullmatch(message_id.strip())
    return bytes.fromhex(match[1]) if match else None
