"""A standard operating procedure (SOP) as a value: what its file says, checked and frozen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.cases.case import Priority, Status


class Gate(StrEnum):
    """How strongly an SOP holds on to a case whose required steps are open; from weak to strong."""

    ADVISE = "advise"
    WARN = "warn"
    REFUSE = "refuse"


class Need(StrEnum):
    """How much a step matters to the gate."""

    OPTIONAL = "optional"
    REQUIRED = "required"
    BLOCKING = "blocking"


class StepKind(StrEnum):
    """What a step asks for or does."""

    TICK = "tick"
    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"
    DATE = "date"
    FILE = "file"
    REPLY = "reply"
    CALL = "call"
    PROMISE = "promise"
    FOLLOW_UP = "follow_up"
    CASE_FIELD = "case_field"

    @property
    def asks(self) -> bool:
        """Whether the step is done by giving a value, which then fills `{answers.<step id>}`."""
        return self in _ASKING


_ASKING = frozenset(
    {StepKind.YES_NO, StepKind.CHOICE, StepKind.NUMBER, StepKind.TEXT, StepKind.DATE, StepKind.FILE}
)

YES = "yes"
NO = "no"


class CaseField(StrEnum):
    """A field of the case that a step may set. It never ends a case: the gate alone decides that."""

    PRIORITY = "priority"
    STATUS = "status"

    @property
    def values(self) -> tuple[str, ...]:
        """The values that a step may set the field to, as the store names them."""
        members: type[StrEnum] = Priority if self is CaseField.PRIORITY else Status
        return tuple(member for member in members if member not in (Status.RESOLVED, Status.CLOSED))


class DueUnit(StrEnum):
    """What the amount of a preset counts; what falls into closed time moves to the next opening."""

    HOURS = "hours"
    BUSINESS_DAYS = "business_days"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    NEXT_MONDAY = "next_monday"


@dataclass(frozen=True, slots=True)
class Condition:
    """Show a step only when an earlier step was answered with one of these answers."""

    step: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplyText:
    """Wording for an answer to the customer, with `{placeholders}`; no subject keeps the thread's own."""

    body: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpPreset:
    """When the reminder or promise of a step is due, counted from the moment at which the step is done."""

    amount: int
    unit: DueUnit
    note: str = ""
    unless_reply: bool = False
    """A message of the customer cancels it (the *if no reply by* kind); never so for a promise."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """The field of the case that a step sets, and the value by its name in the store ("urgent")."""

    field: CaseField
    value: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `options`, `reply`, `follow_up` and `change` are there for the kinds that use them, only."""

    id: str
    title: str
    kind: StepKind = StepKind.TICK
    need: Need = Need.OPTIONAL
    help: str = ""
    options: tuple[str, ...] = ()
    show_if: Condition | None = None
    reply: ReplyText | None = None
    follow_up: FollowUpPreset | None = None
    change: FieldChange | None = None


@dataclass(frozen=True, slots=True)
class Sop:
    """One SOP, as read from its file; `key` is the issue type that it serves."""

    key: str
    title: str
    summary: str
    gate: Gate
    steps: tuple[Step, ...]
    keywords: tuple[str, ...] = ()
    icon: str = ""
    review_months: int = 12

    def step(self, step_id: str) -> Step | None:
        """The step with this id, or None: an event may name a step that a newer version dropped."""
        return next((step for step in self.steps if step.id == step_id), None)


@dataclass(frozen=True, slots=True)
class IssueType:
    """What the desk needs to offer an issue type: its key, title and the name of its icon."""

    key: str
    title: str
    icon: str
