"""What `intake --dry-run --json` prints."""

from __future__ import annotations

import hashlib
import json

from carestation.mail.dry_run import as_json_line
from carestation.mail.read_message import read_message

from .letters import PLAIN, multipart, read

KEYS = [
    "file", "subject", "from_email", "from_name", "to_emails", "text", "html", "reply_text", "attachments",
    "auto_reply", "bounce", "error",
]  # fmt: skip


def test_one_line_with_every_key() -> None:
    kind, body = multipart(f"{PLAIN}\r\n\r\nGrüße\nAna", "Content-Type: image/png; name=a.png\r\n\r\n1")
    line = as_json_line("mail/ü.eml", read(kind, "Subject: Kettle", body=body))
    assert "\n" not in line
    printed = json.loads(line)
    assert list(printed) == KEYS
    assert printed["file"] == "mail/ü.eml"
    assert (printed["from_email"], printed["from_name"], printed["to_emails"]) == (
        "ana@example.com", "Ana Ruiz", ["desk@example.org"],
    )  # fmt: skip
    assert printed["reply_text"] == "Grüße\nAna"
    assert printed["attachments"] == [
        {"filename": "a.png", "content_type": "image/png", "sha256": hashlib.sha256(b"1").hexdigest()}
    ]
    assert (printed["auto_reply"], printed["bounce"], printed["error"]) == (False, None, None)


def test_a_bounce_and_an_unreadable_file() -> None:
    status = "Final-Recipient: rfc822; bo@example.net\r\nAction: failed\r\nStatus: 5.1.1"
    kind, body = multipart(f"Content-Type: message/delivery-status\r\n\r\n{status}", subtype="report")
    bounce = json.loads(as_json_line("b.eml", read(kind, body=body)))["bounce"]
    assert (bounce["recipient"], bounce["hard"]) == ("bo@example.net", True)
    printed = json.loads(as_json_line("x.msg", read_message(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...")))
    assert list(printed) == KEYS
    assert printed["subject"] == "(unreadable)"
    assert ".eml" in printed["error"]
