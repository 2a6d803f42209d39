"""Small mails for tests, as bytes."""

from __future__ import annotations

from carestation.mail.message import ParsedMessage
from carestation.mail.read_message import read_message

PLAIN = "Content-Type: text/plain; charset=utf-8"
HTML = "Content-Type: text/html; charset=utf-8"


def letter(*headers: str, body: str | bytes = "Hello\n", sender: str = "Ana Ruiz <ana@example.com>") -> bytes:
    """A mail with this head and body; From and To are there already."""
    head = "\r\n".join((f"From: {sender}", "To: desk@example.org", *headers))
    return head.encode("utf-8") + b"\r\n\r\n" + (body.encode("utf-8") if isinstance(body, str) else body)


def read(
    *headers: str, body: str | bytes = "Hello\n", sender: str = "Ana Ruiz <ana@example.com>"
) -> ParsedMessage:
    """`letter`, read."""
    return read_message(letter(*headers, body=body, sender=sender))


def multipart(*parts: str, subtype: str = "mixed", boundary: str = "edge") -> tuple[str, str]:
    """The Content-Type header and the body of a multipart of these parts (head, blank line, body)."""
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--\r\n"
    return f'Content-Type: multipart/{subtype}; boundary="{boundary}"', body
