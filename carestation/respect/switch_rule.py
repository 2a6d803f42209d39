"""Each person says for themselves which rules they want to hear of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from carestation.changes import Changes, Topic
from carestation.errors import Refused
from carestation.identity import RepresentativeId
from carestation.operation import Outcome
from carestation.reader import Reader
from carestation.settings.setting import Setting
from carestation.work import Work


def rules_off(person: RepresentativeId) -> Setting[list[Any]]:
    """The ids of the rules that this person switched off. It says nothing of what they wrote."""
    return Setting(f"respect.off.{person}", list, [])


def what_is_off(read: Reader, person: RepresentativeId | None) -> frozenset[str]:
    """The ids of the rules that this person does not want to hear of; none while nobody is signed in."""
    off: list[Any] = read.setting(rules_off(person)) if person is not None else []
    return frozenset(map(str, off))


@dataclass(frozen=True, slots=True)
class SwitchRule:
    """For the person who acts, a rule is heard of (`on`) or no more."""

    rule: str
    on: bool
    said: str = ""
    title: str = "switch a hint"

    def run(self, work: Work) -> Outcome[None]:
        """Refused while nobody is signed in."""
        if work.actor is None:
            raise Refused("Nobody is signed in.", remedy="Sign in, and switch the hint again.")
        setting = rules_off(work.actor)
        stored: list[Any] = work.settings.get(setting)
        off = set(stored)
        if (self.rule not in off) == self.on:
            return Outcome(None)
        work.settings.put(setting, sorted(_switched(off, self.rule, self.on)))
        inverse = SwitchRule(self.rule, not self.on, title=self.title)
        return Outcome(None, Changes.of(Topic.SETTING), inverse, self.said)


def _switched(off: Collection[str], rule: str, on: bool) -> set[str]:
    return {other for other in off if other != rule} if on else {*off, rule}
