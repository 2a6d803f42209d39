"""Mail as it lies in a mail program's folders: single files, a mailbox, threads, and what is no mail at all."""

from __future__ import annotations

import mailbox
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path


def letter(
    number: int, *, answers: int | None = None, name: str = "Zdzisława Brzęczyszczykiewicz"
) -> EmailMessage:
    """A letter of somebody of their own; `answers` is the number of the letter that it continues."""
    mail = EmailMessage()
    mail["From"] = f"{name} {number} <writer{answers or number}@example.net>"
    mail["To"] = "care@kettle.example"
    mail["Subject"] = f"Where is parcel {answers or number}?"
    mail["Message-ID"] = f"<{number}@example.net>"
    if answers is not None:
        mail["In-Reply-To"] = f"<{answers}@example.net>"
    mail.set_content(f"Parcel {number} has not arrived — żółć und Grüße, {name}")
    if number % 4 == 0:
        mail.add_attachment(
            bytes([number % 256]) * 5_000, "application", "pdf", filename=f"Rechnung {number}.pdf"
        )
    return mail


def write_letters(folder: Path, numbers: Iterable[int]) -> Path:
    """One file for each."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        (folder / f"{number:05}.eml").write_bytes(bytes(letter(number)))
    return folder


def write_mailbox(path: Path, letters: Iterable[EmailMessage]) -> Path:
    """One file for all."""
    box = mailbox.mbox(path)
    for mail in letters:
        box.add(mail)
    box.close()
    return path
