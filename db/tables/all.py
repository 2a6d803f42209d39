"""All tables in the order in which they depend on each other."""

from __future__ import annotations

from db.tables.cases import (
    Attachment,
    AttachmentContent,
    CareCase,
    CaseEvent,
    CaseTag,
    Interaction,
    InteractionBody,
    RawMessage,
    ThreadReference,
    Timer,
)
from db.tables.columns import Row
from db.tables.customers import ContactPoint, Customer, CustomerImport
from db.tables.outcomes import CustomerOrder, Objective, OrderImport
from db.tables.people import Representative, Setting
from db.tables.policy import PolicyDraft, PolicyVersion
from db.tables.practice import SceneResult
from db.tables.recognition import Thanks
from db.tables.team import (
    PolicyReview,
    PolicySignature,
    Suggestion,
    SuggestionAnswer,
    SuggestionVote,
    Workshop,
)
from db.tables.training import CourseAssignment, CoursePlace, CourseRecord, OwnCourse
from db.tables.work import (
    Checklist,
    Draft,
    FollowUp,
    Rating,
    RatingOptOut,
    ReminderTold,
    SopDraft,
    SopEvent,
    SopVersion,
    StepEvent,
)

TABLES: tuple[type[Row], ...] = (
    Representative,
    Setting,
    CustomerImport,
    Customer,
    ContactPoint,
    CareCase,
    CaseTag,
    RawMessage,
    Interaction,
    InteractionBody,
    Attachment,
    AttachmentContent,
    ThreadReference,
    CaseEvent,
    Timer,
    SopVersion,
    SopDraft,
    SopEvent,
    Checklist,
    StepEvent,
    Suggestion,
    SuggestionVote,
    SuggestionAnswer,
    Workshop,
    PolicySignature,
    PolicyReview,
    FollowUp,
    Draft,
    Rating,
    RatingOptOut,
    ReminderTold,
    PolicyVersion,
    PolicyDraft,
    OwnCourse,
    CoursePlace,
    CourseRecord,
    CourseAssignment,
    SceneResult,
    OrderImport,
    CustomerOrder,
    Objective,
    Thanks,
)
