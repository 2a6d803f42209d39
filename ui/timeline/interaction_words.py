"""What stands above a message on the timeline: who, when, and how it travelled."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from carestation.cases.interaction import Direction, Interaction, Kind, SentBy
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from ui.words.moments import clock, day, moment


def who(interaction: Interaction, customer: str, me: RepresentativeId | None) -> str:
    """Whose words these are."""
    if interaction.direction is Direction.INTERNAL:
        return QCoreApplication.translate("Timeline", "Internal note")
    if interaction.direction is Direction.IN:
        return customer
    return author(interaction, me)


def author(interaction: Interaction, me: RepresentativeId | None) -> str:
    """Who of the desk wrote it."""
    if interaction.author_id is not None and interaction.author_id == me:
        return QCoreApplication.translate("Timeline", "You")
    return interaction.author_name or QCoreApplication.translate("Timeline", "The desk")


def when(at: Instant, before: Instant | None, now: Instant, zone: ZoneInfo) -> str:
    """The time of day; with the day where it is another than that of the entry `before`."""
    if before is not None and day(at, now, zone) == day(before, now, zone):
        return clock(at, zone)
    return moment(at, now, zone)


def how(interaction: Interaction) -> tuple[str, ...]:
    """How it came or went: "holding reply", "copied"; nothing for a plain mail of the customer."""
    told = []
    if interaction.kind not in (Kind.MAIL, Kind.NOTE):
        told.append(kind_words(interaction.kind))
    if interaction.is_machine:
        told.append(QCoreApplication.translate("Timeline", "automatic message"))
    if interaction.is_holding:
        told.append(QCoreApplication.translate("Timeline", "holding reply"))
    if sent := _sent(interaction.sent_by):
        told.append(sent)
    return tuple(told)


def kind_words(kind: Kind) -> str:
    """What sort of contact it was."""
    words = {
        Kind.MAIL: QCoreApplication.translate("Timeline", "e-mail"),
        Kind.CALL: QCoreApplication.translate("Timeline", "call"),
        Kind.VISIT: QCoreApplication.translate("Timeline", "visit"),
        Kind.CHAT: QCoreApplication.translate("Timeline", "chat"),
        Kind.SOCIAL: QCoreApplication.translate("Timeline", "social post"),
        Kind.NOTE: QCoreApplication.translate("Timeline", "note"),
    }
    return words[kind]


def contact_line(interaction: Interaction, customer: str, me: RepresentativeId | None) -> str:
    """A call or visit in one line: "call from Marta Oliveira: asks for the tracking number"."""
    kind = kind_words(interaction.kind)
    if interaction.direction is Direction.IN:
        told = QCoreApplication.translate("Timeline", "{kind} from {name}").format(kind=kind, name=customer)
    else:
        name = author(interaction, me)
        told = QCoreApplication.translate("Timeline", "{kind} by {name}").format(kind=kind, name=name)
    text = interaction.text.strip()
    return f"{told}: {text}" if text else told


def file_size(size: int) -> str:
    """The size of a file as people read it."""
    return QLocale().formattedDataSize(
        size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def _sent(by: SentBy) -> str:
    words = {
        SentBy.MAIL_PROGRAM: QCoreApplication.translate("Timeline", "sent"),
        SentBy.CLIPBOARD: QCoreApplication.translate("Timeline", "copied and sent"),
        SentBy.FILE: QCoreApplication.translate("Timeline", "saved as a file"),
    }
    return words.get(by, "")
