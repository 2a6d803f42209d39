"""Inventing customers: people of many languages and a few firms, whom nobody can write to or ring by mistake."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from carestation.customers.contact_point import ContactKind, ContactPoint, email_point, handle_point
from carestation.demo.business import DESK, STAYING, Colleague
from carestation.demo.chance import Chance, Lot
from carestation.demo.facts import DemoCustomer
from carestation.demo.stock import FALLBACK, languages, read
from carestation.identity import CustomerId
from carestation.instants import Instant

_FIRMS = -1
_Who = tuple[str, str, str, str, str]
"""Name, who writes the letters, the part before the @, how they are addressed, their language."""

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D"})


def latin(name: str) -> str:
    """A name for an e-mail address: small letters of ASCII, dots between the words."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return re.sub(r"[^a-z]+", ".", plain.encode("ascii", "ignore").decode().lower()).strip(".")


def phone_numbers() -> Iterator[ContactPoint]:
    """Numbers set aside for fiction, each once; `normal` is what `phone_point` makes of them."""
    ranges = [(pattern, int(digits)) for pattern, digits in read("names")["contacts"]["phones"]]
    for number in range(10 ** max(digits for _, digits in ranges)):
        for place, (pattern, digits) in enumerate(ranges):
            if number < 10**digits:
                value = pattern.format(f"{_spread(number + place * 41, digits):0{digits}}")
                yield ContactPoint(ContactKind.PHONE, value, value.replace(" ", ""))


def _spread(number: int, digits: int) -> int:
    """Numbers that follow each other look unlike; a factor prime to ten meets each once."""
    return (number * 7_919 + 137) % int(10**digits)


class Customers:
    """Everybody who ever wrote, in the order in which they came."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self._stock = read("names")
        self._phones = phone_numbers()
        self._taken: set[str] = set()
        self._names: set[str] = set()
        self._desk = Lot({colleague: colleague.load for colleague in DESK})
        self._staying = Lot({colleague: colleague.load for colleague in STAYING})
        groups = {number: group["share"] for number, group in enumerate(self._stock["people"])}
        self._groups: Lot[int] = Lot({**groups, _FIRMS: self._stock["firms"]["share"]})
        self.all: list[DemoCustomer] = []
        self.of: dict[int, list[DemoCustomer]] = {colleague.id: [] for colleague in DESK}

    def known(self, everybody: Sequence[DemoCustomer]) -> DemoCustomer | None:
        """One of them who has written before and has nothing open; those of old write most often."""
        for _ in range(4):
            place = int(len(everybody) * self._chance.random() ** 1.5)
            if everybody and not everybody[place].has_open_case:
                return everybody[place]
        return None

    def somebody_new(self, at: Instant, colleague: Colleague | None = None) -> DemoCustomer:
        """A person or firm who writes for the first time, looked after by that colleague, or by anybody."""
        group = self._groups.draw(self._chance)
        looked_after = colleague or self._desk.draw(self._chance)
        if looked_after.leaves is not None:  # their customers went to the others
            looked_after = self._staying.draw(self._chance)
        who = next((one for one in self._strangers(group) if one[0] not in self._names), None)
        return self.add(*(who or next(self._strangers(group))), looked_after, at)

    def _strangers(self, group: int) -> Iterator[_Who]:
        """A few; of a small group many have come already, and people do have the same names."""
        for _ in range(4):
            yield self._firm() if group == _FIRMS else self._person(self._stock["people"][group])

    def _firm(self) -> _Who:
        firms = self._stock["firms"]
        name = self._chance.pick(firms["kinds"]).format(name=self._chance.pick(firms["names"]))
        given, family = self._chance.pick(firms["given"]), self._chance.pick(firms["family"])
        return name, f"{given} {family}", latin(name), given, firms["language"]

    def _person(self, group: Mapping[str, Any]) -> _Who:
        given, given_latin = _both(self._chance.pick(group["given"]))
        family, family_latin = _both(self._chance.pick(group["family"]))
        name = group.get("form", "{given} {family}").format(given=given, family=family)
        return name, name, latin(f"{given_latin} {family_latin}"), given_latin, group["language"]

    def add(
        self,
        name: str,
        contact: str,
        address: str,
        salutation: str,
        writes: str,
        looked_after: Colleague,
        at: Instant,
        rates: int = 0,
    ) -> DemoCustomer:
        """Somebody by name; `address` is the part before the @."""
        number = CustomerId(len(self.all) + 1)
        email, points = self._points(address, number)
        self._names.add(name)
        contacts = self._stock["contacts"]
        added = DemoCustomer(
            id=number,
            uid=self._chance.uid(at),
            name=name,
            contact=contact,
            salutation=salutation,
            email=email,
            points=points,
            writes=writes if writes in languages() else FALLBACK,
            representative_id=looked_after.id,
            created_at=at,
            notes=f"Contact: {contact}" if contact != name else self._seldom(contacts["notes"], 0.06),
            tags=tuple(filter(None, [self._seldom(contacts["tags"], 0.15)])),
            rates=rates,
        )
        self.all.append(added)
        self.of[looked_after.id].append(added)
        return added

    def _points(self, address: str, number: int) -> tuple[str, tuple[ContactPoint, ...]]:
        local = address if address not in self._taken else f"{address}.{number}"
        self._taken.add(local)
        domains = self._stock["contacts"]["domains"]
        email = email_point(f"{local}@{domains[number % len(domains)]}")
        assert email is not None
        points = [email]
        if self._chance.happens(0.6) and (phone := next(self._phones, None)):
            points.append(phone)
        if self._chance.happens(0.05) and (handle := handle_point(f"@{local.replace('.', '_')}")):
            points.append(handle)
        return email.value, tuple(points)

    def _seldom(self, choices: Sequence[str], share: float) -> str:
        return self._chance.pick(choices) if self._chance.happens(share) else ""


def _both(written: str) -> tuple[str, str]:
    """A name as it is and in Latin letters, of "美咲=Misaki"."""
    native, _, roman = written.partition("=")
    return native, roman or native
