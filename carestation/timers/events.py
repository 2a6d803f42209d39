"""What happens to a case, as its timers see it: frozen values, each at an instant of UTC (R24)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.targets import Targets


@dataclass(frozen=True, slots=True)
class Opened:
    """The case begins. Opened by the customer it is their first message (R10); a case that we open is none.

    A case split off another starts anew with an opening of its own (R21).
    """

    at: Instant
    by_customer: bool = True
    rank: ClassVar[int] = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """A person's written answer that reaches the customer (R11).

    A holding reply ("we are looking into it") is such an answer and meets the response timers; the timer
    that it met says `holding`, so that figures can keep it apart.
    """

    at: Instant
    holding: bool = False
    rank: ClassVar[int] = 1


@dataclass(frozen=True, slots=True)
class Call:
    """A person spoke with the customer, on the telephone or on a visit: an answer as good as in writing."""

    at: Instant
    rank: ClassVar[int] = 1


@dataclass(frozen=True, slots=True)
class NoReplyNeeded:
    """The customer's last message asks for no answer: the open next response is waived (R16)."""

    at: Instant
    rank: ClassVar[int] = 2


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """The case has another status from here on (R13, R14, R16, R17)."""

    at: Instant
    to: Status
    rank: ClassVar[int] = 2


@dataclass(frozen=True, slots=True)
class TargetsChanged:
    """Other targets apply from here on, whatever the reason; `Targets()` where no rule matches (R18, R19)."""

    at: Instant
    to: Targets
    rank: ClassVar[int] = 3


@dataclass(frozen=True, slots=True)
class CalendarChanged:
    """Another calendar applies, or it was edited (R19, R20)."""

    at: Instant
    to: BusinessHours
    rank: ClassVar[int] = 3


@dataclass(frozen=True, slots=True)
class CustomerMessage:
    """The customer wrote or spoke. On an ended case the message reopens it (R17).

    `answered`: a person answered in the same conversation, as on a call that came in and was taken (R11). An
    answer that only bears the same instant comes before the message and answers what was said earlier (R15).
    """

    at: Instant
    answered: bool = False

    @property
    def rank(self) -> int:
        """What was answered as it came is an answer: a status of the same act comes after it (R15)."""
        return Reply.rank if self.answered else 4


@dataclass(frozen=True, slots=True)
class Absorbed:
    """Another case was merged into this one, which survives; `contacts` are the other's events (R21)."""

    at: Instant
    contacts: tuple[Event, ...]
    rank: ClassVar[int] = 4


@dataclass(frozen=True, slots=True)
class Merged:
    """This case went into another one: its timers are cancelled and leave the figures (R21)."""

    at: Instant
    rank: ClassVar[int] = 5


@dataclass(frozen=True, slots=True)
class Note:
    """An internal note; it changes no timer (R11)."""

    at: Instant
    rank: ClassVar[int] = 5


@dataclass(frozen=True, slots=True)
class MachineMessage:
    """An automatic reply, a bounce, a mailing list; it neither arms nor answers nor reopens (R11, R12)."""

    at: Instant
    rank: ClassVar[int] = 5


Event = (
    Opened
    | Reply
    | Call
    | NoReplyNeeded
    | StatusChanged
    | TargetsChanged
    | CalendarChanged
    | CustomerMessage
    | Absorbed
    | Merged
    | Note
    | MachineMessage
)


def in_order(events: Iterable[Event]) -> list[Event]:
    """By instant; at one instant what stops, then what pauses, then what starts a timer (R15).

    An answer comes before a status set in the same act, and that before a message of the same instant.
    Statuses of one instant keep their order, for the last of them stands.
    """
    return sorted(events, key=_order)


def _order(event: Event) -> tuple[int, int]:
    return event.at, event.rank
