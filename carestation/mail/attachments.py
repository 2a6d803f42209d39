"""Parts of a mail as files: what is one, what it is called, and names that are safe on any disk."""

from __future__ import annotations

import mimetypes
import re
import unicodedata

from carestation.mail.encoded_words import decode_words
from carestation.mail.headers import cleaned, split_head
from carestation.mail.message import Attachment
from carestation.mail.mime_parts import Part

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)", re.IGNORECASE)
_EXTENSIONS = {
    "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "text/vcard": ".vcf",
    "text/x-vcard": ".vcf",
    "text/plain": ".txt",
    "text/html": ".html",
    "image/jpeg": ".jpg",
    "image/jpg": ".jpg",
    "application/pkcs7-signature": ".p7s",
    "application/x-pkcs7-signature": ".p7s",
    "application/pkcs7-mime": ".p7m",
    "application/pgp-signature": ".asc",
    "application/ms-tnef": ".dat",
}
_WELL_KNOWN = {"application/ms-tnef": "winmail.dat", "application/pkcs7-signature": "smime.p7s"}
_LONGEST_NAME = 150


def as_attachment(part: Part) -> Attachment:
    """The part as a file; its name may still collide with another's (see `with_unique_names`)."""
    data = part.data
    return Attachment(
        filename=_name_of(part, data),
        content_type=part.content_type,
        data=data,
        content_id=part.headers.text("content-id").strip("<> "),
        inline=part.disposition.value == "inline"
        or (part.headers.has("content-id") and "related" in part.inside),
    )


def stated_name(part: Part) -> str:
    """The name that the sender gave, in Content-Disposition or else in Content-Type; "" if none."""
    return part.disposition.parameters.get("filename") or part.content.parameters.get("name") or ""


def _name_of(part: Part, data: bytes) -> str:
    name = clean_name(stated_name(part))
    if name:
        return name
    if part.content_type == "message/rfc822":
        subject = split_head(data)[0].text("subject")
        return (clean_name(subject[:80]).rstrip(". ") or "message") + ".eml"
    kind = part.content_type.partition("/")[0]
    stem = kind if kind in ("image", "audio", "video", "text") else "attachment"
    return _WELL_KNOWN.get(part.content_type) or stem + extension_of(part.content_type)


def extension_of(content_type: str) -> str:
    """The usual extension with its dot; `.bin` for a type that nobody knows."""
    return _EXTENSIONS.get(content_type) or mimetypes.guess_extension(content_type) or ".bin"


def clean_name(name: str) -> str:
    """A name without folders, control and direction characters (which hide an `.exe`); may be ""."""
    name = cleaned(decode_words(name[:2_000]))
    name = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode("utf-8"))
    name = re.split(r"[\\/]", name)[-1] if not name.endswith(("/", "\\")) else name
    name = _UNSAFE.sub("_", name).strip(". ").strip()
    if _DEVICE.match(name):
        name = "_" + name
    if len(name) > _LONGEST_NAME:
        stem, dot, extension = name.rpartition(".")
        keep = _LONGEST_NAME - len(extension) - 1 if dot and len(extension) < 20 else 0
        name = f"{stem[:keep]}.{extension}" if keep else name[:_LONGEST_NAME]
    return name if name.strip("_") else ""


def with_unique_names(attachments: list[Attachment]) -> tuple[Attachment, ...]:
    """The same files, where a second `photo.jpg` is called `photo (2).jpg`."""
    from dataclasses import replace

    taken: dict[str, int] = {}
    unique = []
    for attachment in attachments:
        name = attachment.filename
        count = taken.get(name.casefold(), 0)
        while count and name.casefold() in taken:
            count += 1
            stem, dot, extension = attachment.filename.rpartition(".")
            name = f"{stem} ({count}).{extension}" if dot and stem else f"{attachment.filename} ({count})"
        taken[attachment.filename.casefold()] = max(count, 1)
        taken.setdefault(name.casefold(), 1)
        unique.append(attachment if name == attachment.filename else replace(attachment, filename=name))
    return tuple(unique)
