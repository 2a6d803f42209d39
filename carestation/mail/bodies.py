"""Which parts of a mail are its words, and which are files that came with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from carestation.mail.attachments import as_attachment, clean_name, stated_name, with_unique_names
from carestation.mail.charsets import decode
from carestation.mail.html_text import html_to_text
from carestation.mail.message import Attachment
from carestation.mail.mime_parts import Message, Part, read_parts
from carestation.mail.uuencoded import extract

_REPORTS = {
    "message/delivery-status",
    "message/feedback-report",
    "text/rfc822-headers",
    "message/disposition-notification",
}
_OTHER_WORDING = {"text/enriched", "text/richtext", "text/x-amp-html", "text/watch-html"}
_META_CHARSET = re.compile(
    r"""(<meta[^>]{0,200}?charset\s*=\s*["']?\s*)[A-Za-z0-9_.:-]{2,40}""", re.IGNORECASE
)
"""It is text now: what the HTML says of its own bytes is true no more."""
_DEEPEST_FORWARD = 3


class Content(NamedTuple):
    """The words of a mail, in both kinds, and its files."""

    text: str
    html: str
    attachments: tuple[Attachment, ...]


def content_of(message: Message, depth: int = 0) -> Content:
    """All inline text parts joined in their order, all HTML parts joined, every other part as a file.

    A mail without words of its own that only carries another mail shows that one's words.
    """
    texts: list[str] = []
    htmls: list[str] = []
    files: list[Attachment] = []
    alone = len(message.parts) == 1
    for part in message.parts:
        if _is_words(part, alone, message.parts):
            _take_words(part, texts, htmls, files)
        elif part.content_type not in _REPORTS and not _is_other_wording(part):
            files.append(as_attachment(part))
    content = Content(_joined(texts), _joined(htmls), with_unique_names(files))
    return _with_words_from_inside(content, message.parts, depth)


def _is_words(part: Part, alone: bool, parts: Sequence[Part]) -> bool:
    if part.disposition.value == "attachment" or (stated_name(part) and not alone):
        return False
    if part.content_type in ("text/plain", "text/html", "text"):
        return True
    return part.content_type in _OTHER_WORDING and not any(
        p.content_type in ("text/plain", "text/html") for p in parts
    )


def _is_other_wording(part: Part) -> bool:
    """The same words once more in a format that we do not show."""
    return part.content_type in _OTHER_WORDING and "alternative" in part.inside and not stated_name(part)


def _take_words(part: Part, texts: list[str], htmls: list[str], files: list[Attachment]) -> None:
    charset = part.content.parameters.get("charset")
    if part.content_type in ("text/plain", "text"):
        data, found = extract(part.data)
        files += [_uuencoded(file.name, file.data) for file in found]
        texts.append(decode(data, charset))
    elif part.content_type == "text/html":
        htmls.append(_META_CHARSET.sub(r"\1utf-8", decode(part.data, charset, html=True), count=1))
    else:
        texts.append(html_to_text(decode(part.data, charset)))


def _uuencoded(raw_name: bytes, data: bytes) -> Attachment:
    import mimetypes

    name = clean_name(decode(raw_name)) or "attachment"
    return Attachment(name, mimetypes.guess_type(name)[0] or "application/octet-stream", data)


def _joined(pieces: list[str]) -> str:
    whole = ""
    for piece in pieces:
        whole += "\n" + piece if whole and not whole.endswith("\n") else piece
    return whole.replace("\x00", "")


def _with_words_from_inside(content: Content, parts: Sequence[Part], depth: int) -> Content:
    if content.text.strip() or content.html.strip() or depth >= _DEEPEST_FORWARD:
        return content
    for part in parts:
        if part.content_type == "message/delivery-status":
            return content._replace(text=decode(part.data))
    for part in parts:
        if part.content_type == "message/rfc822":
            inner = content_of(read_parts(part.data), depth + 1)
            return content._replace(text=inner.text, html=inner.html)
    return content
