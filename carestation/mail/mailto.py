"""Handing an answer to the mail program of the PC by a `mailto:` link (RFC 6068)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

LONGEST = 2_000
"""Characters that every system passes on: Windows cuts a link after 2,083."""


@dataclass(frozen=True, slots=True)
class MailtoLink:
    """A link, and whether the whole text is in it; if not, the text must be copied and pasted by the person."""

    url: str
    has_text: bool


def mailto_link(
    to: Iterable[str], subject: str, text: str, *, cc: Iterable[str] = (), in_reply_to: str = ""
) -> MailtoLink:
    """A link that opens an answer; without its text when it would be longer than systems pass on."""
    fields = {"subject": subject, "cc": ",".join(cc), "in-reply-to": in_reply_to}
    bare = _link(to, fields)
    full = _link(to, fields | {"body": text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")})
    return MailtoLink(full, True) if len(full) <= LONGEST else MailtoLink(bare, False)


def _link(to: Iterable[str], fields: dict[str, str]) -> str:
    people = ",".join(_quoted(email, safe="@") for email in to)
    query = "&".join(
        f"{name}={_quoted(value, safe='@,' if name == 'cc' else '')}"
        for name, value in fields.items()
        if value
    )
    return f"mailto:{people}?{query}" if query else f"mailto:{people}"


def _quoted(text: str, *, safe: str) -> str:
    return quote(text, safe=safe, encoding="utf-8", errors="replace")
