"""A month of the desk, lived through its own operations: customers call, are answered, helped, and asked how it was.

In every month twenty parcels are missing and some questions are asked, on three days of its second week.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from carestation.cases.case import Status
from carestation.cases.interaction import Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId, FollowUpId
from carestation.instants import DAY, HOUR, MINUTE, Instant, from_datetime
from carestation.operation import Operation
from carestation.ratings.record_rating import RecordRating
from carestation.summary.month import Month
from tests.desks import OpenDesk

BERLIN = ZoneInfo("Europe/Berlin")
Value = TypeVar("Value")
PARCEL, QUESTION = "delivery_problem", "general_inquiry"
PARCELS = 20
WORDS = {2: "Nobody told me where my parcel is", 3: "It took a while", 5: "Quick and kind"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens in a month: twenty parcels, and so many `questions`.

    The first `late` parcels are answered a day late, and the first `low` are rated `low_score`, all others 5. The
    first `promises` have a promise each, of which the first `broken` are let go.
    """

    questions: int = 5
    late: int = 1
    low: int = 1
    low_score: int = 3
    promises: int = 5
    broken: int = 0


GOOD_MONTH = Plan()
BAD_MONTH = Plan(questions=20, late=14, low=8, low_score=2, broken=1)


@dataclass(slots=True)
class Story:
    """One customer's matter from beginning to end; each step is taken at its time."""

    at: OpenDesk
    number: int
    begins: Instant
    is_late: bool
    score: int
    promise: bool | None
    """None for no promise, else whether it is kept."""

    def steps(self, kind: str) -> Iterator[Instant]:
        """Does a step, and says when the next one is."""
        yield self.begins
        case = self._opened(kind)
        promised = None if self.promise is None else self._promised(case)
        answered = Instant(self.begins + (DAY + HOUR if self.is_late else 20 * MINUTE))
        yield answered
        self._do(SendReply(case, "Hello, here it is. Best regards", SentBy.MAIL_PROGRAM))
        yield Instant(answered + 30 * MINUTE)
        if promised is not None:
            self._do(EndFollowUp(promised, bool(self.promise), "" if self.promise else "Nobody had the time"))
        self._do(SetStatus(case, Status.RESOLVED, "Found at the neighbour’s"))
        yield Instant(answered + HOUR)
        self._do(RecordRating(case, self.score, WORDS[self.score], "phone", bring_back=False))

    def _opened(self, kind: str) -> CaseId:
        point = email_point(f"customer{self.number}@example.net")
        assert point is not None
        customer = NewCustomer(f"Customer {self.number}", (point,))
        return self._do(LogContact(Kind.CALL, "Where is it?", customer, issue_type=kind))

    def _promised(self, case: CaseId) -> FollowUpId:
        due = Instant(self.begins + 2 * DAY)
        return self._do(SetFollowUp(NewFollowUp(case, FollowUpKind.PROMISE, due, "A call", self.at.ben)))

    def _do(self, operation: Operation[Value]) -> Value:
        self.at.desk.actor = self.at.ben
        return self.at.desk.do(operation).value


def live(at: OpenDesk, month: Month, plan: Plan) -> None:
    """The whole month, step by step in the order of time."""
    waiting = [(next(steps), order, steps) for order, steps in enumerate(_stories(at, month, plan))]
    while waiting:
        waiting.sort(key=lambda one: one[:2])
        time, order, steps = waiting.pop(0)
        at.clock.now = time
        following = next(steps, None)
        if following is not None:
            waiting.append((following, order, steps))


def _stories(at: OpenDesk, month: Month, plan: Plan) -> Iterator[Iterator[Instant]]:
    days = [day for day in range(8, 15) if datetime(month.year, month.month, day).weekday() in (1, 2, 3)]
    for number in range(PARCELS + plan.questions):
        begins = moment(month, days[number % 3], 10, 2 * (number // 3))
        score = plan.low_score if number < plan.low else 5
        promise = number >= plan.broken if number < plan.promises else None
        story = Story(at, number, begins, number < plan.late, score, promise)
        yield story.steps(PARCEL if number < PARCELS else QUESTION)


def moment(month: Month, day: int, hour: int, minute: int = 0) -> Instant:
    """A time on the wall of the business."""
    return from_datetime(datetime(month.year, month.month, day, hour, minute, tzinfo=BERLIN))
