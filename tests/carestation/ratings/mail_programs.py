"""How mail programs write what a click on a rating link, or a reply to our question, becomes."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import parse_qs, urlsplit

from carestation.instants import Instant, to_datetime

CUSTOMER = "Marta Oliveira <marta@example.net>"


def clicked(url: str) -> tuple[str, str]:
    """Subject and body that a mail program fills in for a `mailto:` link (RFC 6068)."""
    fields = parse_qs(urlsplit(url).query)
    return fields["subject"][0], fields["body"][0].replace("\r\n", "\n")


def letter(
    subject: str, text: str = "", *, at: Instant, html: str = "", sender: str = CUSTOMER, answers: str = ""
) -> bytes:
    """A mail as it goes over the wire: quoted-printable with soft breaks, or only HTML."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "care@kettle.example", subject
    mail["Date"] = format_datetime(to_datetime(at))
    mail["Message-ID"] = f"<{abs(hash((subject, text, html, at)))}@example.net>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    if text:
        mail.set_content(text, charset="utf-8", cte="quoted-printable")
    if html and text:
        mail.add_alternative(html, subtype="html")
    elif html:
        mail.set_content(html, subtype="html", charset="utf-8", cte="base64")
    return mail.as_bytes()


def thunderbird(url: str, own: str = "") -> tuple[str, str, str]:
    """Plain text, a signature under two hyphens."""
    subject, body = clicked(url)
    return subject, f"{own}{body}\n\n-- \nMarta Oliveira\nTel. 030 5 55 44 33\n", ""


def outlook_german(url: str, own: str = "") -> tuple[str, str, str]:
    """HTML alone, each line a paragraph of Word, and a line about the phone it was sent from."""
    subject, body = clicked(url)
    lines = "".join(f'<p class="MsoNormal">{line or "&nbsp;"}</p>' for line in f"{own}{body}".split("\n"))
    foot = '<p class="MsoNormal">Von meinem iPhone gesendet</p>'
    return f"AW: {subject}", "", f'<html><body><div class="WordSection1">{lines}{foot}</div></body></html>'


def gmail(url: str, own: str = "") -> tuple[str, str, str]:
    """Both parts."""
    subject, body = clicked(url)
    return subject, own + body, f'<div dir="ltr">{(own + body).replace(chr(10), "<br>")}</div>'


def apple_wrapped(url: str, own: str = "") -> tuple[str, str, str]:
    """Lines wrapped wherever a hyphen or a blank allows it."""
    subject, body = clicked(url)
    code = body.rstrip().rsplit("\n", 1)[1]
    return subject, own + body.replace(code, code.replace("-", "-\n", 2)) + "\n\nSent from my iPad\n", ""


def answered_again(url: str, own: str = "") -> tuple[str, str, str]:
    """The customer replied to their own sent mail, with the first one quoted below."""
    subject, body = clicked(url)
    quoted = "\n".join(f"> {line}" for line in body.split("\n"))
    return f"Antwort: {subject}", f"{own}\n\nAm 16.11.2026 um 10:00 schrieb Marta Oliveira:\n{quoted}\n", ""


def forwarded(url: str, own: str = "") -> tuple[str, str, str]:
    """Handed on from another address of theirs, as Outlook does."""
    subject, body = clicked(url)
    head = "Von: Marta Oliveira <marta@example.net>\nGesendet: Montag, 16. November 2026 10:00\nAn: care@kettle.example"
    return f"WG: {subject}", f"{own}\n\n{head}\nBetreff: {subject}\n\n{body}\n", ""


PROGRAMS = {
    program.__name__: program
    for program in (thunderbird, outlook_german, gmail, apple_wrapped, answered_again, forwarded)
}
