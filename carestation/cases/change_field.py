"""Changing a field of a case: logged, and taken back by annulling the log entry. Every such change goes this way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from carestation.cases.case import Case, Priority, Status
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.pass_gate import pass_gate
from carestation.cases.reckon import reckon
from carestation.cases.standing_case import check_standing
from carestation.changes import Changes, Topic
from carestation.errors import Refused
from carestation.identity import EventId
from carestation.operation import Outcome
from carestation.work import Work

FIELDS: Mapping[EventType, str] = {
    EventType.STATUS: "status",
    EventType.ASSIGNED: "representative_id",
    EventType.ISSUE_TYPE: "issue_type",
    EventType.PRIORITY: "priority",
    EventType.SUBJECT: "subject",
    EventType.CUSTOMER: "customer_id",
}
"""Which field of the case an event of this type changes."""

OVERRIDE = "override"
"""In the data of a status event: the logged override by which it passed the gate."""

_READ: Mapping[str, Any] = {"status": Status, "priority": Priority}


def change_field(
    work: Work, case: Case, event: EventType, to: Any, data: Mapping[str, Any] | None = None
) -> EventId:
    """Set the field that belongs to `event`, and log it with what it was before. The caller reckons."""
    check_standing(work, case)
    field = FIELDS[event]
    entry = {**(data or {}), "from": getattr(case, field), "to": to}
    if event is EventType.STATUS:
        entry["ended_from"] = case.ended_at
    changed = _write(work, case, field, to)
    return work.cases.log(changed.id, event, entry)


def _write(work: Work, case: Case, field: str, value: Any, ended_at: int | None = None) -> Case:
    fields: dict[str, Any] = {field: value}
    if field == "status":
        ended = Status(value).ended
        fields["ended_at"] = (ended_at or case.ended_at or work.now) if ended else None
    return work.cases.update(case, **fields)


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Annul a logged change and restore the field, or (`again`) let it count once more."""

    event_id: EventId
    title: str
    again: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Refused when the field was changed since, or when the gate does not let the case end that way."""
        event = work.cases.event(self.event_id)
        case = work.cases.get(event.case_id)
        if case.merged_into_id is not None:
            raise Refused(f"{case.name} was merged since, so “{self.title}” cannot be taken back.")
        if event.type in FIELDS:
            self._restore(work, event)
        work.cases.annul(self.event_id, not self.again)
        reckon(work, event.case_id)
        inverse = TakeBack(self.event_id, self.title, not self.again)
        return Outcome(None, Changes.of(Topic.CASE, Topic.CHECKLIST, cases=[event.case_id]), inverse)

    def _restore(self, work: Work, event: CaseEvent) -> None:
        case = work.cases.get(event.case_id)
        field = FIELDS[event.type]
        here, there = ("from", "to") if self.again else ("to", "from")
        if getattr(case, field) != event.data[here]:
            raise Refused(f"{case.name} was changed since, so “{self.title}” cannot be taken back.")
        value = _READ.get(field, _as_is)(event.data[there])
        override = event.data.get(OVERRIDE)
        if override:
            work.cases.annul(override["event"], not self.again)
        if field == "status" and value.ended:
            pass_gate(
                work, case, override["reason"] if override and self.again else _reason_before(work, event)
            )
        _write(work, case, field, value, None if self.again else event.data.get("ended_from"))


def _reason_before(work: Work, reopened: CaseEvent) -> str:
    """The reason by which the case had ended before it was reopened; empty where nothing stood in the way then."""
    before = [event for event in work.cases.history(reopened.case_id) if event.id < reopened.id]
    ends = [event for event in before if event.type is EventType.STATUS and Status(event.data["to"]).ended]
    override = ends[-1].data.get(OVERRIDE) if ends else None
    return str(override["reason"]) if override else ""


def _as_is(value: Any) -> Any:
    return value
