"""The whole story of a demo, case by case in the order in which they began."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from heapq import merge

from carestation.demo.arrivals import arrivals
from carestation.demo.business import OWNER, STAYING
from carestation.demo.facts import DemoCase, DemoCustomer
from carestation.demo.familiar import familiar_case, familiar_cases, familiar_customer, opened_at
from carestation.demo.history import past_case
from carestation.demo.present import inbox_sizes, plan_inbox, present_case
from carestation.demo.reckoning import reckon_told
from carestation.demo.stage import Stage
from carestation.demo.tale import Tale
from carestation.instants import Instant

_LAST_PAST_MINUTES = -220
"""Business time before the end after which no case begins that is over already."""

_ENOUGH = 100
"""With fewer past cases than this, nobody of the familiar customers has been here before."""


@dataclass(frozen=True, slots=True)
class _Beginning:
    """When a case begins, and how it is told."""

    at: Instant
    tell: Callable[[], Tale]


class Story:
    """Told once, from the first case to the last; a customer is on the stage when their first case is told."""

    def __init__(self, stage: Stage, cases: int) -> None:
        self._stage = stage
        self._familiar = [
            (written, familiar_customer(stage, written)) for written in familiar_cases()[:cases]
        ]
        sizes = inbox_sizes(cases - len(self._familiar), stage)
        sizes[OWNER.id] = max(0, sizes[OWNER.id] - len(self._familiar))
        self._plans = [plan for person in STAYING for plan in plan_inbox(stage, person, sizes[person.id])]
        self._past_cases = cases - len(self._familiar) - len(self._plans)

    def tell(self) -> Iterator[DemoCase]:
        """Every case with all that hangs on it, its caches filled."""
        for beginning in merge(self._open(), self._past(), key=_when):
            tale = beginning.tell()
            case, reached = tale.case, tale.walk.standing(len(tale.case.steps))
            case.caches.steps_done, case.caches.steps_total = reached.done, reached.total
            case.caches.tally = reached.tally
            reckon_told(case, self._stage.settings, self._stage.until)
            yield case

    def _open(self) -> list[_Beginning]:
        stage = self._stage
        begun = [_Beginning(plan.opened_at, partial(present_case, stage, plan)) for plan in self._plans]
        begun += [
            _Beginning(opened_at(stage, written), partial(familiar_case, stage, written, customer))
            for written, customer in self._familiar
        ]
        return sorted(begun, key=_when)

    def _past(self) -> Iterator[_Beginning]:
        stage, earlier = self._stage, self._earlier()
        end = stage.worked(stage.until, _LAST_PAST_MINUTES)
        instants = arrivals(self._past_cases, stage.start, end, stage.hours, stage.chance)
        for place, at in enumerate(instants):
            yield _Beginning(at, partial(past_case, stage, at, earlier.get(place)))

    def _earlier(self) -> dict[int, DemoCustomer]:
        """Which of the past cases are those of the customers whom every demo has."""
        if self._past_cases < _ENOUGH:
            return {}
        places: dict[int, DemoCustomer] = {}
        for number, (written, customer) in enumerate(self._familiar):
            count = written.get("earlier", 0)
            for turn in range(count):
                places[(turn + 1) * self._past_cases // (count + 1) - number] = customer
        return places


def _when(beginning: _Beginning) -> Instant:
    return beginning.at
