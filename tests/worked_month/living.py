"""Living through a story: each act is done by the program's own operations, at its time and by its person.

Three things have no operation yet and are written as one here: a survey that is asked, its late answer, and a merge.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from carestation.cases.assign import Assign
from carestation.cases.case import Status
from carestation.cases.event import EventType
from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.no_reply_needed import NoReplyNeeded
from carestation.cases.open_case import RemoveCase
from carestation.cases.reckon import reckon
from carestation.cases.set_issue_type import SetIssueType
from carestation.cases.set_status import SetStatus
from carestation.cases.write import AddNote, SendReply
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId, FollowUpId, RepresentativeId
from carestation.instants import Instant, to_datetime
from carestation.intake.receive import Receive
from carestation.operation import Operation, Outcome
from carestation.people.change_person import ChangePerson
from carestation.ratings.record_rating import RecordRating
from carestation.settings.catalogue import TARGETS, WEEKLY_HOURS, ZONE
from carestation.settings.change_setting import ChangeSetting
from carestation.work import Work
from db.tables.work import Rating
from tests.desks import OpenDesk
from tests.worked_month.reading import Act, clock

RULES = [
    {"when": {"issue_type": "thanks"}},
    {"when": {}, "first_response": 120, "next_response": 240, "resolution": 1440},
]
REPAIR = """key: repair
title: Repair
icon: wrench
summary: Look, quote, order, tell.
gate: warn
review_months: 12
keywords: [repair*]
steps:
  - {id: look, title: Look at it, kind: tick, need: required}
  - {id: quote, title: It needs a part, kind: yes_no, need: required}
  - {id: order_part, title: Order the part, kind: tick, need: required, show_if: {step: quote, is: yes}}
  - {id: tell, title: Tell the customer, kind: tick, need: required}
"""
DAYS = ("mon", "tue", "wed", "thu", "fri")


@dataclass(frozen=True, slots=True)
class PublishRepair:
    """The SOP of repairs."""

    title: str = "publish"

    def run(self, work: Work) -> Outcome[None]:
        work.sops.publish("repair", REPAIR, "")
        return Outcome(None)


@dataclass(frozen=True, slots=True)
class MergeInto:
    """A case goes into another one (R21)."""

    case_id: CaseId
    into: CaseId
    title: str = "merge"

    def run(self, work: Work) -> Outcome[None]:
        work.cases.log(self.case_id, EventType.MERGED, {"into": self.into})
        work.cases.update(work.cases.get(self.case_id), merged_into_id=self.into)
        reckon(work, self.case_id)
        return Outcome(None)


@dataclass(slots=True)
class Life:
    """A desk in the middle of a story."""

    at: OpenDesk
    cases: dict[int, CaseId] = field(default_factory=dict)
    promises: dict[tuple[int, str], FollowUpId] = field(default_factory=dict)
    resolved: dict[int, Outcome[Any]] = field(default_factory=dict)
    mails: int = 0

    def begin(self, at: Instant) -> None:
        """Before the first case: the targets, and the SOP of repairs."""
        self.at.clock.now = at
        self.at.desk.actor = self.at.ann
        self.do(ChangeSetting(TARGETS, RULES))
        self.do(PublishRepair())

    def live(self, act: Act) -> None:
        """One act, at its time."""
        self.at.clock.now = act.at
        for pattern, do in _VERBS.items():
            found = re.fullmatch(pattern, act.told)
            if found:
                self.at.desk.actor = self.person(found.groupdict().get("who") or "Ann")
                do(self, act, found)
                return
        raise ValueError(f"nobody knows how to do this: {act.told}")

    def do(self, operation: Operation[Any]) -> Outcome[Any]:
        """As whoever acts."""
        return self.at.desk.do(operation)

    def person(self, name: str) -> RepresentativeId:
        """Ann, Ben or Lea."""
        return {"Ann": self.at.ann, "Ben": self.at.ben, "Lea": self.at.lea}[name]

    def mail(self, act: Act, found: re.Match[str]) -> None:
        """From the customer, or from their machine: a new thread, or an answer in it."""
        self.mails += 1
        letter = EmailMessage()
        letter["From"] = f"Customer {act.customer} <customer{act.customer}@example.net>"
        letter["To"] = "care@kettle.example"
        letter["Subject"] = f"Matter {act.case}"
        letter["Date"] = format_datetime(to_datetime(act.at))
        letter["Message-ID"] = f"<{act.case}.{self.mails}@example.net>"
        if act.case in self.cases:
            letter["In-Reply-To"] = f"<{act.case}@example.net>"
        else:
            letter.replace_header("Message-ID", f"<{act.case}@example.net>")
        if found["machine"]:
            letter["Auto-Submitted"] = "auto-replied"
        letter.set_content(f"Message {self.mails}")
        received = self.do(Receive(bytes(letter), "")).value
        if act.case not in self.cases:
            self.cases[act.case] = received.case_id
            self.do(SetIssueType(received.case_id, act.issue_type))
        assert received.case_id == self.cases[act.case]

    def contact(self, act: Act, found: re.Match[str]) -> None:
        """A call, a chat, a visit, from either side."""
        parts = found.groupdict()
        kind = Kind(parts.get("kind") or "call")
        point = email_point(f"customer{act.customer}@example.net")
        assert point is not None
        logged = LogContact(
            kind,
            "They said so",
            NewCustomer(f"Customer {act.customer}", (point,)),
            Direction.OUT if act.told.endswith("the customer") else Direction.IN,
            answered=" answers " in act.told,
            case_id=self.cases.get(act.case),
            issue_type=act.issue_type,
        )
        self.cases[act.case] = self.do(logged).value

    def write(self, act: Act, found: re.Match[str]) -> None:
        """A reply, a holding reply or a note."""
        case = self.cases[act.case]
        if found["verb"] == "notes":
            self.do(AddNote(case, "Between us"))
        else:
            self.do(SendReply(case, "Hello", SentBy.MAIL_PROGRAM, is_holding=found["verb"] == "holds"))

    def change_status(self, act: Act, found: re.Match[str]) -> None:
        """Resolving may need an override, and has its reason."""
        outcome = self.do(
            SetStatus(self.cases[act.case], _STATUSES[found["verb"]], "The part is not made any more")
        )
        self.resolved[act.case] = outcome

    def take_back(self, act: Act, _: re.Match[str]) -> None:
        """Undo."""
        inverse = self.resolved[act.case].inverse
        assert inverse is not None
        self.do(inverse)

    def promise(self, act: Act, found: re.Match[str]) -> None:
        """A promise of whoever acts."""
        due, who = clock(found["due"]), self.at.desk.actor
        made = NewFollowUp(self.cases[act.case], FollowUpKind.PROMISE, due, "A call", who)
        self.promises[act.case, found["which"]] = self.do(SetFollowUp(made)).value

    def end_promise(self, act: Act, found: re.Match[str]) -> None:
        """Kept, or let go."""
        which = self.promises[act.case, found["which"]]
        self.do(EndFollowUp(which, found["verb"] == "keeps", "They called themselves"))

    def move_promise(self, act: Act, found: re.Match[str]) -> None:
        """To a later time."""
        self.do(
            MoveFollowUp(self.promises[act.case, found["which"]], clock(found["due"]), "The part is late")
        )

    def step(self, act: Act, found: re.Match[str]) -> None:
        """On the run of the SOP that the case has."""
        page = self.at.desk.ask(lambda read: read.case_page(self.cases[act.case], None, self.at.clock.now))
        run = next(run for run in page.checklists if run.sop.key == "repair" and not run.removed)
        kind = _STEPS[found["verb"]]
        self.do(DoStep(run.id, found["step"], kind, found["value"] or "", "They know already"))

    def tell_rating(self, act: Act, found: re.Match[str]) -> None:
        """By word of mouth."""
        score, words = int(found["score"]), found["words"]
        self.do(RecordRating(self.cases[act.case], score, words, "phone", bring_back=False))

    def ask_rating(self, act: Act, _: re.Match[str]) -> None:
        """A survey that is sent."""
        Rating.insert(case=self.cases[act.case], asked_at=act.at).execute()

    def answer_rating(self, act: Act, found: re.Match[str]) -> None:
        """Its answer."""
        answered = Rating.update(answered_at=act.at, score=int(found["score"]), words=found["words"])
        answered.where(Rating.case == self.cases[act.case]).execute()

    def no_reply(self, act: Act, _: re.Match[str]) -> None:
        """It was a thank-you."""
        self.do(NoReplyNeeded(self.cases[act.case]))

    def give(self, act: Act, found: re.Match[str]) -> None:
        """To somebody else."""
        self.do(Assign(self.cases[act.case], self.person(found["to"])))

    def delete(self, act: Act, _: re.Match[str]) -> None:
        """What undo does to an opening."""
        self.do(RemoveCase(self.cases[act.case]))

    def merge(self, act: Act, found: re.Match[str]) -> None:
        """Into another case."""
        self.do(MergeInto(self.cases[act.case], self.cases[int(found["into"])]))

    def set_hours(self, _: Act, found: re.Match[str]) -> None:
        """Of every working day."""
        self.do(ChangeSetting(WEEKLY_HOURS, {day: [[found["opens"], found["closes"]]] for day in DAYS}))

    def set_zone(self, _: Act, found: re.Match[str]) -> None:
        """The business moves."""
        self.do(ChangeSetting(ZONE, found["zone"]))

    def leave(self, _: Act, found: re.Match[str]) -> None:
        """Somebody leaves the desk."""
        person = next(p for p in self.at.desk.ask(lambda read: read.people()) if p.name.startswith(found[1]))
        self.at.desk.actor = self.at.ann
        self.do(ChangePerson(person, replace(person, active=False)))


_STATUSES = {
    "resolves": Status.RESOLVED,
    "closes": Status.CLOSED,
    "reopens": Status.OPEN,
    "waits for the customer": Status.WAITING_CUSTOMER,
    "waits for the supplier": Status.WAITING_SUPPLIER,
}
_STEPS = {
    "ticks": StepEventKind.TICKED,
    "answers": StepEventKind.ANSWERED,
    "skips": StepEventKind.SKIPPED,
}
_WHO, _WHICH, _RATED = r"(?P<who>Ann|Ben|Lea)", r"(?P<which>[A-D])", r'(?P<score>\d) "(?P<words>.*)"'
_VERBS: dict[str, Callable[[Life, Act, re.Match[str]], None]] = {
    r"(?P<machine>machine )?mail": Life.mail,
    rf"{_WHO} answers a (?P<kind>call|visit)": Life.contact,
    r"(?P<kind>call|chat)": Life.contact,
    rf"{_WHO} calls the customer": Life.contact,
    rf"{_WHO} (?P<verb>replies|holds|notes)": Life.write,
    rf"{_WHO} (?P<verb>{'|'.join(_STATUSES)})": Life.change_status,
    rf"{_WHO} takes it back": Life.take_back,
    rf"{_WHO} needs no reply": Life.no_reply,
    rf"{_WHO} promises {_WHICH} by (?P<due>.+)": Life.promise,
    rf"{_WHO} (?P<verb>keeps|drops) {_WHICH}": Life.end_promise,
    rf"{_WHO} moves {_WHICH} to (?P<due>.+)": Life.move_promise,
    rf"{_WHO} (?P<verb>{'|'.join(_STEPS)}) (?P<step>\w+)(?: (?P<value>yes|no))?": Life.step,
    rf"{_WHO} is told {_RATED}": Life.tell_rating,
    r"asked": Life.ask_rating,
    rf"answered {_RATED}": Life.answer_rating,
    r"given to (?P<to>\w+)": Life.give,
    r"deleted": Life.delete,
    r"merged into (?P<into>\d+)": Life.merge,
    r"hours (?P<opens>\S+) (?P<closes>\S+)": Life.set_hours,
    r"zone (?P<zone>\S+)": Life.set_zone,
    r"(\w+) leaves": Life.leave,
}
