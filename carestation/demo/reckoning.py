"""Reckoning a case that is told but not stored yet: the desk's own `reckon`, over facts in memory."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any, cast

from carestation.cases.case import Priority
from carestation.cases.case_store import Contact, StoredTimer
from carestation.cases.event import CaseEvent
from carestation.cases.reckon import reckon
from carestation.demo.facts import DemoCase
from carestation.follow_ups.follow_up import FollowUp, FollowUpState
from carestation.identity import CaseId
from carestation.inbox.urgent import Urgent
from carestation.instants import Instant
from carestation.work import Work

_IN_ORDER = attrgetter("at", "id")
_DUE_FIRST = attrgetter("due_at", "id")


class _ToldCase:
    """The cases and follow-ups of a transaction, as far as `reckon` asks for them; it holds one case."""

    def __init__(self, case: DemoCase) -> None:
        self._case = case

    def history(self, _case: CaseId) -> Sequence[CaseEvent]:
        return sorted(self._case.events, key=_IN_ORDER)

    def priority(self, _case: CaseId) -> Priority:
        return self._case.priority

    def contacts(self, _case: CaseId) -> Sequence[Contact]:
        return [
            Contact(e.id, e.at, e.kind, e.direction, e.author_id, e.is_machine, e.is_holding)
            for e in sorted(self._case.entries, key=_IN_ORDER)
        ]

    def open_on(self, _case: CaseId) -> Sequence[FollowUp]:
        told = (known.follow_up for known in self._case.follow_ups)
        return sorted((one for one in told if one.state is FollowUpState.OPEN), key=_DUE_FIRST)

    def store_timers(self, _case: CaseId, timers: Sequence[StoredTimer], urgent: Urgent) -> None:
        self._case.caches.timers = list(timers)
        self._case.caches.urgent = urgent


class Settings:
    """The settings of the sample business; what it did not set is as it comes."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def get(self, setting: Any) -> Any:
        """What is set, or the default."""
        return self._values.get(setting.key, setting.default)


class _Telling:
    """The part of a transaction that `reckon` uses."""

    def __init__(self, case: DemoCase, settings: Settings, now: Instant) -> None:
        self.cases = self.follow_ups = _ToldCase(case)
        self.settings = settings
        self.now = now


def reckon_told(case: DemoCase, settings: Settings, now: Instant) -> None:
    """Fill the case's caches with what the desk would store for it."""
    reckon(cast(Work, _Telling(case, settings, now)), case.id)
