"""The reader of a store: each question has a file of its own beside this one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from carestation.cases.case import Case
from carestation.cases.case_page import CasePage
from carestation.customers.contact_point import ContactKind
from carestation.customers.customer import Customer, CustomerRow
from carestation.identity import CaseId, CustomerId, ImportId, RepresentativeId
from carestation.inbox.inbox_row import Counts, InboxPage, InboxQuery, InboxRow
from carestation.instants import Instant
from carestation.intake.kept_aside import KeptAside
from carestation.people.representative import Representative
from carestation.search.hits import Hits
from carestation.settings.setting import Setting
from db.queries import inbox, search
from db.queries.case_page import case_page
from db.queries.files import all_cases, attachment, imports, kept_aside, raw_message
from db.queries.follow_ups import FollowUpReader
from db.queries.policy_answers import PolicyAnswers
from db.queries.sops import StoredSops
from db.queries.summary import SummaryAnswers
from db.stores.cases import Cases
from db.stores.customers import Customers
from db.stores.people import People, Settings

if TYPE_CHECKING:
    from carestation.evidence.run_fact import RunFact
    from carestation.recognition.recognition_reader import RecognitionReader
    from carestation.team_reader import TeamReader
    from carestation.what_if.recorded_case import RecordedCase
    from db.queries.ratings import StoredRatings
    from db.stores.practice import Practice
    from db.stores.training import Training

Value = TypeVar("Value")


class StoreReader(FollowUpReader, PolicyAnswers, SummaryAnswers):
    """`carestation.reader.Reader`, on the connection of the thread that asks."""

    def setting(self, setting: Setting[Value]) -> Value:
        return Settings(self._stores).get(setting)

    def people(self, *, active_only: bool = True) -> tuple[Representative, ...]:
        return tuple(People(self._stores).all(active_only=active_only))

    def password_hash(self, person: RepresentativeId) -> str:
        return People(self._stores).password_hash(person)

    def inbox(self, query: InboxQuery) -> InboxPage:
        return inbox.inbox(self._database, query)

    def inbox_ids(self, query: InboxQuery) -> tuple[CaseId, ...]:
        return inbox.inbox_ids(self._database, query)

    def case_tags(self) -> tuple[str, ...]:
        return inbox.case_tags(self._database)

    def counts(self, person: RepresentativeId, now: Instant) -> Counts:
        return inbox.counts(self._database, person, now)

    def case_page(self, case: CaseId, person: RepresentativeId | None, now: Instant) -> CasePage:
        return case_page(self._database, case, person, now)

    def case_by_number(self, number: int) -> Case | None:
        return Cases(self._stores).by_number(number)

    def attachment(self, attachment_id: int) -> tuple[str, bytes]:
        return attachment(self._database, attachment_id)

    def raw_message(self, raw: int) -> bytes:
        return raw_message(self._database, raw)

    def kept_aside(self) -> tuple[KeptAside, ...]:
        return kept_aside(self._database)

    def search(self, words: str, limit: int = 50) -> Hits:
        return search.search(self._database, words, limit)

    def customers(self, words: str, limit: int = 200, offset: int = 0) -> tuple[CustomerRow, ...]:
        return search.customers(self._database, words, limit, offset)

    def customer(self, customer: CustomerId) -> Customer:
        return Customers(self._stores).get(customer)

    def cases_of(self, customer: CustomerId) -> tuple[InboxRow, ...]:
        return inbox.cases_of(self._database, customer)

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        return Customers(self._stores).find(kind, normal)

    def imports(self) -> tuple[tuple[ImportId, str, Instant, int], ...]:
        return imports(self._database)

    @property
    def sops(self) -> StoredSops:
        return StoredSops(self._database)

    @property
    def ratings(self) -> StoredRatings:
        from db.queries.ratings import StoredRatings  # what no start waits for

        return StoredRatings(self._stores)

    @property
    def training(self) -> Training:
        from db.stores.training import Training  # brings PyYAML, which no start waits for

        return Training(self._stores)

    @property
    def practice(self) -> Practice:
        from db.stores.practice import Practice  # what no start waits for

        return Practice(self._stores)

    @property
    def team(self) -> TeamReader:
        from db.queries.team import StoredTeam  # what no start waits for

        return StoredTeam(self._database)

    @property
    def recognition(self) -> RecognitionReader:
        from db.queries.recognition import StoredRecognition  # what no start waits for

        return StoredRecognition(self._database)

    def count_recorded_cases(self, since: Instant, until: Instant) -> int:
        from db.queries.recorded_cases import count_recorded_cases  # what only a replay asks for

        return count_recorded_cases(self._database, since, until)

    def recorded_cases(
        self, since: Instant, until: Instant, after: CaseId, most: int
    ) -> tuple[RecordedCase, ...]:
        from db.queries.recorded_cases import recorded_cases

        return recorded_cases(self._database, since, until, after, most)

    def open_cases_recorded(self) -> Iterator[RecordedCase]:
        from db.queries.recorded_cases import open_cases_recorded

        return open_cases_recorded(self._database)

    def word_history(self, words: Iterable[str]) -> Mapping[str, Mapping[str, int]]:
        from db.queries.word_history import word_history

        return word_history(self._database, words)

    def settled_runs(self, since: Instant, now: Instant, key: str = "") -> Iterator[RunFact]:
        from db.queries.settled_runs import settled_runs  # brings the summary's figures

        return settled_runs(self._database, since, now, key)

    def all_cases(self) -> Iterator[Case]:
        return all_cases(self._database)
