"""What a person is told about the policy and their suggestions: each thing seldom, and nothing twice a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from carestation.instants import DAY, Instant, to_datetime
from carestation.people.representative import Representative, Role
from carestation.policy_review.review import REVIEW_DAY, review_due
from carestation.settings.policy_settings import REVIEW_MONTHS
from carestation.sign_off.signature import REMIND_EVERY, reminder_key, sign_off
from carestation.suggestions.suggestion import Fate, Suggestion

if TYPE_CHECKING:
    from carestation.policy.desk_policy import PolicyVersion
    from carestation.reader import Reader

REVIEW_EVERY = 7 * DAY
"""A review that is due can wait for a quiet hour."""

NEWS_FOR = 180 * DAY
"""An outcome that nobody read for so long is no news any more; what was told is remembered longer than this."""


@dataclass(frozen=True, slots=True)
class TeamNews:
    """`to_sign` is a version's number; `settled` are the person's own suggestions that something became of."""

    to_sign: int | None = None
    settled: tuple[Suggestion, ...] = ()
    review_is_due: bool = False
    keys: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.keys)


def team_news(read: Reader, person: Representative, now: Instant, zone: ZoneInfo) -> TeamNews:
    """What is to be said now; `keys` are noted as told once it is said."""
    told = read.team.told(person.id)
    current = read.policy().current

    def is_due(key: str, every: int) -> bool:
        return key not in told or now - told[key] >= every

    settled = tuple(
        one
        for one in read.team.suggestions()
        if one.author_id == person.id and _is_news(one, now) and _key(one) not in told
    )
    keys = [_key(one) for one in settled]
    to_sign = current.number if current is not None and _lacks(read, current, person) else None
    if to_sign is not None and is_due(reminder_key(to_sign), REMIND_EVERY):
        keys.append(reminder_key(to_sign))
    else:
        to_sign = None
    review = _review_key(read, current, now, zone) if person.role is Role.OWNER else ""
    review_is_due = bool(review) and is_due(review, REVIEW_EVERY)
    if review_is_due:
        keys.append(review)
    return TeamNews(to_sign, settled, review_is_due, tuple(keys))


def _key(one: Suggestion) -> str:
    return f"suggestion:{one.id}:{one.fate}"


def _is_news(one: Suggestion, now: Instant) -> bool:
    since = one.declined_at or one.drafted_at
    return one.fate is not Fate.OPEN and since is not None and now - since < NEWS_FOR


def _lacks(read: Reader, current: PolicyVersion, person: Representative) -> bool:
    return sign_off(current, (person,), read.team.signatures()).lacks(person.id)


def _review_key(read: Reader, current: PolicyVersion | None, now: Instant, zone: ZoneInfo) -> str:
    """Empty where no review is due."""
    if current is None:
        return ""
    months, chosen = read.setting(REVIEW_MONTHS), read.setting(REVIEW_DAY)
    due = review_due(current, read.team.reviews(), months, chosen, zone)
    return f"policy_review:{due}" if due <= to_datetime(now).astimezone(zone).date() else ""
