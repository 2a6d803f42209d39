"""Who is at the desk: joining, changing role or name, leaving. There is always an owner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.identity import RepresentativeId
from carestation.operation import Outcome
from carestation.people.representative import NewRepresentative, Representative, Role
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Somebody joins the desk."""

    person: NewRepresentative
    title: str = "add person"

    def run(self, work: Work) -> Outcome[RepresentativeId]:
        """BadInput without a name, or with one that is taken."""
        name = self.person.name.strip()
        if not name:
            raise BadInput("A person at the desk needs a name.")
        if any(other.name.casefold() == name.casefold() for other in work.people.all(active_only=False)):
            raise BadInput(f"There is a {name} at the desk already.", remedy="Add a last name or an initial.")
        person = work.people.add(self.person)
        return Outcome(person.id, Changes.of(Topic.PERSON), RemovePerson(person.id, self.title))


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """The undo of adding somebody, as long as nothing bears their name."""

    person_id: RepresentativeId
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """Refused for somebody who has worked here."""
        removed = work.people.remove(self.person_id)
        return Outcome(None, Changes.of(Topic.PERSON), BringBackPerson(removed, self.title))


@dataclass(frozen=True, slots=True)
class BringBackPerson:
    """The redo of adding somebody: the very same person."""

    removed: Mapping[str, Any]
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """As they were."""
        person = work.people.put_back(self.removed)
        return Outcome(None, Changes.of(Topic.PERSON), RemovePerson(person.id, self.title))


@dataclass(frozen=True, slots=True)
class ChangePerson:
    """Write what was edited: `after` takes the place of `before`."""

    before: Representative
    after: Representative
    title: str = "change person"

    def run(self, work: Work) -> Outcome[None]:
        """Refused when it would leave the desk without an owner, or when `before` is no longer what is stored."""
        others = [p for p in work.people.all() if p.id != self.before.id and p.role is Role.OWNER]
        if not others and not (self.after.active and self.after.role is Role.OWNER):
            raise Refused("The desk needs an owner.", remedy="Make somebody else the owner first.")
        now = work.people.get(self.before.id)
        if now != replace(self.before, version=now.version):
            raise Refused(
                f"Somebody changed {now.name} meanwhile.", remedy="Look again, and repeat what you did."
            )
        stored = work.people.update(
            now,
            name=self.after.name,
            email=self.after.email,
            role=self.after.role,
            active=self.after.active,
        )
        return Outcome(None, Changes.of(Topic.PERSON), ChangePerson(stored, self.before, self.title))
