"""What was answered at the first start so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from carestation.operation import Operation, Several
from carestation.people.password import hash_password
from carestation.people.representative import NewRepresentative
from carestation.settings.catalogue import HOLIDAYS, WEEKLY_HOURS
from carestation.settings.change_setting import ChangeSetting
from carestation.setup.set_up_desk import SetUpDesk

Week = dict[str, list[list[str]]]


@dataclass
class Answers:
    """Filled in by the steps. `closed` are dates as they are stored."""

    business: str = ""
    country: str = ""
    zone: str = "UTC"
    weekly: Week = field(default_factory=lambda: dict(WEEKLY_HOURS.default))
    closed: tuple[str, ...] = ()
    people: tuple[NewRepresentative, ...] = ()
    owner_password: str = ""
    passphrase: str = ""

    def operation(self) -> Operation[Any]:
        """The one act that sets all of it up. Hashing the password takes a while: not in the GUI thread."""
        password_hash = hash_password(self.owner_password) if self.owner_password else ""
        set_up = SetUpDesk(self.business, self.country, self.zone, self.weekly, self.people, password_hash)
        return Several(set_up.title, (set_up, ChangeSetting(HOLIDAYS, list(self.closed))))
