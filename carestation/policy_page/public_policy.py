"""What customers are shown: the version in force, in words, with the days that differ soon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from carestation.errors import Refused
from carestation.instants import Instant, to_datetime
from carestation.policy.document import Document
from carestation.policy.figure_words import day_words
from carestation.policy.fill_policy import values

if TYPE_CHECKING:
    from carestation.reader import Reader

DAYS_AHEAD = 92
"""Days off and special hours are told so far ahead: a page on the web is not made anew each week."""


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A date on which the business is closed or keeps other hours: "Christmas Day", "closed"."""

    day: date
    name: str
    hours: str


@dataclass(frozen=True, slots=True)
class PublicPolicy:
    """A published version as it is read. `promises` are what fits on a card.

    `logo` is a PNG, empty for none; `address` is where the page will stand.
    """

    document: Document
    business: str
    number: int
    published: date
    made: date
    days: tuple[ToldDay, ...]
    promises: tuple[str, ...] = ()
    logo: bytes = b""
    address: str = ""
    email: str = ""

    @property
    def scanned(self) -> str:
        """What the code on the card holds: the page's address, else a message to the business; empty for none."""
        return self.address or (f"mailto:{self.email}" if self.email else "")


def public_policy(read: Reader, now: Instant) -> PublicPolicy:
    """The version in force. Refused where nothing was published yet."""
    from carestation.settings.catalogue import BUSINESS_NAME, LOGO, PAGE_ADDRESS, ZONE
    from carestation.settings.policy_settings import COMPLAINTS_EMAIL
    from carestation.summary.logo import picture_of

    current = read.policy().current
    if current is None:
        raise Refused(
            "There is no published policy yet.", "", "Write one on the Policy page, and publish it."
        )
    zone = ZoneInfo(read.setting(ZONE))
    today = to_datetime(now).astimezone(zone).date()
    return PublicPolicy(
        document=current.written,
        business=read.setting(BUSINESS_NAME),
        number=current.number,
        published=to_datetime(current.published_at).astimezone(zone).date(),
        made=today,
        days=tuple(_coming(read, today)),
        promises=_promises(values(current.figures)),
        logo=picture_of(read.setting(LOGO)),
        address=read.setting(PAGE_ADDRESS).strip(),
        email=read.setting(COMPLAINTS_EMAIL).strip(),
    )


def _promises(known: Mapping[str, str]) -> tuple[str, ...]:
    lines = {
        "targets.first_response": "A person answers within {} of our opening hours.",
        "returns.days": "Send it back within {}, without a reason.",
        "complaints.person": "Not happy? Please tell {}.",
    }
    return tuple(line.format(known[name]) for name, line in lines.items() if known.get(name))


def _coming(read: Reader, today: date) -> Sequence[ToldDay]:
    from carestation.calendars.coming_days import coming_days
    from carestation.calendars.defined import defined_calendars
    from carestation.calendars.public_holidays import named_holidays

    calendar = defined_calendars(read.setting)[0]
    holidays = named_holidays(calendar.country, (today.year, today.year + 1), calendar.region)
    found = coming_days(calendar, holidays, today, DAYS_AHEAD)
    return [ToldDay(one.day, one.name, day_words(one.spans)) for one in found]
