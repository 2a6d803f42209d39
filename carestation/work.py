"""One transaction: who acts, when, and the stores that an operation may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from carestation.cases.case_store import CaseStore
    from carestation.cases.interaction_store import InteractionStore, RawMessageStore
    from carestation.checklists.checklist_store import ChecklistStore
    from carestation.customers.customer_store import CustomerStore, ImportStore
    from carestation.drafts.draft_store import DraftStore
    from carestation.follow_ups.follow_up_store import FollowUpStore
    from carestation.identity import RepresentativeId
    from carestation.instants import Instant
    from carestation.objectives.objective_store import ObjectiveStore
    from carestation.orders.order_store import OrderStore
    from carestation.people.people_store import PeopleStore
    from carestation.policy.policy_store import PolicyStore
    from carestation.policy_review.review_store import ReviewStore
    from carestation.practice.scene_result import PracticeStore
    from carestation.ratings.rating_store import RatingStore
    from carestation.recognition.thanks_store import ThanksStore
    from carestation.reminders.told_store import ToldStore
    from carestation.settings.setting_store import SettingStore
    from carestation.sign_off.signature_store import SignatureStore
    from carestation.sop_editing.sop_store import SopStore
    from carestation.suggestions.suggestion_store import SuggestionStore
    from carestation.training.training_store import TrainingStore
    from carestation.workshops.workshop_store import WorkshopStore


class Work(Protocol):
    """One transaction: the person who acts, the instant at which it happens, and the stores."""

    @property
    def actor(self) -> RepresentativeId | None: ...
    @property
    def now(self) -> Instant: ...
    @property
    def cases(self) -> CaseStore: ...
    @property
    def interactions(self) -> InteractionStore: ...
    @property
    def raw_messages(self) -> RawMessageStore: ...
    @property
    def customers(self) -> CustomerStore: ...
    @property
    def imports(self) -> ImportStore: ...
    @property
    def people(self) -> PeopleStore: ...
    @property
    def sops(self) -> SopStore: ...
    @property
    def checklists(self) -> ChecklistStore: ...
    @property
    def follow_ups(self) -> FollowUpStore: ...
    @property
    def drafts(self) -> DraftStore: ...
    @property
    def ratings(self) -> RatingStore: ...
    @property
    def policy(self) -> PolicyStore: ...
    @property
    def settings(self) -> SettingStore: ...
    @property
    def told(self) -> ToldStore: ...
    @property
    def training(self) -> TrainingStore: ...
    @property
    def practice(self) -> PracticeStore: ...
    @property
    def orders(self) -> OrderStore: ...
    @property
    def objectives(self) -> ObjectiveStore: ...
    @property
    def suggestions(self) -> SuggestionStore: ...
    @property
    def workshops(self) -> WorkshopStore: ...
    @property
    def thanks(self) -> ThanksStore: ...
    @property
    def signatures(self) -> SignatureStore: ...
    @property
    def reviews(self) -> ReviewStore: ...
