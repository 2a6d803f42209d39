"""What an operation touched: told to every panel, which decides for itself whether to reload."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from carestation.identity import CaseId, CustomerId


class Topic(StrEnum):
    """A kind of thing that panels show."""

    CASE = "case"
    CUSTOMER = "customer"
    CHECKLIST = "checklist"
    FOLLOW_UP = "follow_up"
    PERSON = "person"
    SETTING = "setting"
    SOP = "sop"
    DRAFT = "draft"
    POLICY = "policy"
    TEAM = "team"
    THANKS = "thanks"
    KEPT_ASIDE = "kept_aside"
    RATING = "rating"
    TRAINING = "training"
    ORDER = "order"
    OBJECTIVE = "objective"


@dataclass(frozen=True, slots=True)
class Changes:
    """Topics and the ids of what changed; no id of a topic means "any of it"."""

    topics: frozenset[Topic] = frozenset()
    cases: frozenset[CaseId] = frozenset()
    customers: frozenset[CustomerId] = frozenset()

    @classmethod
    def of(
        cls, *topics: Topic, cases: Iterable[CaseId] = (), customers: Iterable[CustomerId] = ()
    ) -> Changes:
        """Changes of these topics."""
        return cls(frozenset(topics), frozenset(cases), frozenset(customers))

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.topics | other.topics, self.cases | other.cases, self.customers | other.customers)

    def touches(self, *topics: Topic) -> bool:
        """Whether any of these topics is among them."""
        return not self.topics.isdisjoint(topics)

    def touches_case(self, case: CaseId) -> bool:
        """Whether what this case shows may have changed."""
        return case in self.cases or (not self.cases and self.touches(Topic.CASE))


NOTHING = Changes()
