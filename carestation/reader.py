"""The questions that the window and the commands ask of a store; answers are frozen values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar

from carestation.learning_reader import LearningReader
from carestation.policy.policy_reader import PolicyReader
from carestation.recognition.recognition_reader import RecognitionQuestions
from carestation.summary.summary_reader import SummaryReader
from carestation.team_reader import TeamQuestions

if TYPE_CHECKING:
    from carestation.cases.case import Case
    from carestation.cases.case_page import CasePage
    from carestation.customers.contact_point import ContactKind
    from carestation.customers.customer import Customer, CustomerRow
    from carestation.evidence.run_fact import RunFact
    from carestation.follow_ups.follow_up import FollowUp, TodayRow
    from carestation.identity import CaseId, CustomerId, ImportId, RepresentativeId
    from carestation.inbox.inbox_row import Counts, InboxPage, InboxQuery, InboxRow
    from carestation.instants import Instant
    from carestation.intake.kept_aside import KeptAside
    from carestation.people.representative import Representative
    from carestation.ratings.rating_reader import RatingReader
    from carestation.reminders.due_item import DueFacts
    from carestation.search.hits import Hits
    from carestation.settings.setting import Setting
    from carestation.sop_editing.sop_reader import SopReader
    from carestation.what_if.recorded_case import RecordedCase

Value = TypeVar("Value")


class Reader(PolicyReader, SummaryReader, TeamQuestions, LearningReader, RecognitionQuestions, Protocol):
    """Answers about what is stored. Never changes anything, and never hands out anything lazy."""

    def setting(self, setting: Setting[Value]) -> Value:
        """What is set, or the declared default."""
        ...

    def people(self, *, active_only: bool = True) -> tuple[Representative, ...]:
        """The people at the desk, by name."""
        ...

    def password_hash(self, person: RepresentativeId) -> str:
        """The argon2 hash of a person's password; empty where they have none."""
        ...

    def inbox(self, query: InboxQuery) -> InboxPage:
        """Open cases, most important first."""
        ...

    def inbox_ids(self, query: InboxQuery) -> tuple[CaseId, ...]:
        """All cases of the inbox, not only a page, in its order: to act on many of them."""
        ...

    def case_tags(self) -> tuple[str, ...]:
        """The tags that are on cases, the most used first: to be offered while typing."""
        ...

    def counts(self, person: RepresentativeId, now: Instant) -> Counts:
        """The badges of the rail."""
        ...

    def case_page(self, case: CaseId, person: RepresentativeId | None, now: Instant) -> CasePage:
        """One case with all that hangs on it; drafts are those of `person`. CareError where there is none.

        A merged case shows the page of the case it went into.
        """
        ...

    def case_by_number(self, number: int) -> Case | None:
        """The case that people call CS-<number>; a merged one leads to the case it went into."""
        ...

    def attachment(self, attachment: int) -> tuple[str, bytes]:
        """File name and content of an attachment."""
        ...

    def raw_message(self, raw: int) -> bytes:
        """A message as it arrived, byte for byte."""
        ...

    def kept_aside(self) -> tuple[KeptAside, ...]:
        """What arrived and could not be made a case of, newest first."""
        ...

    def today(
        self, person: RepresentativeId | None, until: Instant, limit: int = 20_000
    ) -> tuple[TodayRow, ...]:
        """Open follow-ups and promises due before `until`, the most overdue first; of everybody where None."""
        ...

    def due(self, person: RepresentativeId, now: Instant) -> DueFacts:
        """What the person may have to be reminded of now, and what they were told."""
        ...

    def follow_ups_of(self, customer: CustomerId) -> tuple[FollowUp, ...]:
        """Open follow-ups on the customer, not on a case of theirs, earliest first."""
        ...

    def search(self, words: str, limit: int = 50) -> Hits:
        """Customers and cases for what was typed so far; never raises for any text."""
        ...

    def customers(self, words: str, limit: int = 200, offset: int = 0) -> tuple[CustomerRow, ...]:
        """Customers by name, those that hold the words; all of them for an empty text."""
        ...

    def customer(self, customer: CustomerId) -> Customer:
        """One customer. CareError where there is none."""
        ...

    def cases_of(self, customer: CustomerId) -> tuple[InboxRow, ...]:
        """A customer's cases, the newest first."""
        ...

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        """The customer with this contact point."""
        ...

    def imports(self) -> tuple[tuple[ImportId, str, Instant, int], ...]:
        """Imports that can still be undone: id, file name, when, and how many customers, newest first."""
        ...

    @property
    def sops(self) -> SopReader:
        """Questions about the SOPs of this desk."""
        ...

    @property
    def ratings(self) -> RatingReader:
        """Questions about what customers answered."""
        ...

    def count_recorded_cases(self, since: Instant, until: Instant) -> int:
        """How many cases were opened from `since` until before `until`, without those that went into another."""
        ...

    def recorded_cases(
        self, since: Instant, until: Instant, after: CaseId, most: int
    ) -> tuple[RecordedCase, ...]:
        """Those cases with all that their timers are replayed from: the next `most` behind `after`, by id."""
        ...

    def open_cases_recorded(self) -> Iterator[RecordedCase]:
        """Every open case with its history, as replays need it: read in pieces."""
        ...

    def word_history(self, words: Iterable[str]) -> Mapping[str, Mapping[str, int]]:
        """Word → issue type → how many of the newest ended cases with it; the empty word stands for all cases."""
        ...

    def settled_runs(self, since: Instant, now: Instant, key: str = "") -> Iterator[RunFact]:
        """Runs begun since an instant whose case was resolved, read in pieces; of one SOP or of all."""
        ...

    def all_cases(self) -> Iterator[Case]:
        """Every case, by number: for checks and rebuilding, read in pieces."""
        ...
