"""What a message says, as JSON for other programs (`carestation intake --dry-run --json`)."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from carestation.mail.message import Attachment, Bounce, ParsedMessage


def as_json_line(file: str, message: ParsedMessage) -> str:
    """One line of JSON in ASCII, so that it passes through any pipe, without a line end."""
    return json.dumps(as_dict(file, message))


def as_dict(file: str, message: ParsedMessage) -> dict[str, Any]:
    """The message under the documented keys; `file` is how the person named it."""
    return {
        "file": file,
        "subject": message.subject,
        "from_email": message.from_email,
        "from_name": message.from_name,
        "to_emails": [address.email for address in message.to],
        "text": message.text,
        "html": message.html,
        "reply_text": message.reply_text,
        "attachments": [_attachment(attachment) for attachment in message.attachments],
        "auto_reply": message.auto_reply,
        "bounce": _bounce(message.bounce) if message.bounce else None,
        "error": message.error,
    }


def _attachment(attachment: Attachment) -> dict[str, str]:
    return {
        "filename": attachment.filename,
        "content_type": attachment.content_type,
        "sha256": hashlib.sha256(attachment.data).hexdigest(),
    }


def _bounce(bounce: Bounce) -> dict[str, Any]:
    return {
        "recipient": bounce.recipient,
        "recipients": list(bounce.recipients),
        "original_message_id": bounce.original_message_id,
        "hard": bounce.hard,
        "status": bounce.status,
    }
