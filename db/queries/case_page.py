"""One case with all that hangs on it, in a handful of statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import Database

from carestation.cases.case_page import CasePage, CustomerFacts, Drafts
from carestation.cases.case_store import Contact
from carestation.cases.case_timers import case_timers
from carestation.cases.event import CaseEvent
from carestation.cases.interaction import AttachmentInfo, Direction, Interaction, Kind, SentBy
from carestation.drafts.draft import DraftKind
from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.instants import Instant
from carestation.settings.hours import calendars
from db.queries.newer_versions import newer_versions
from db.statement import Statement
from db.stores.cases import Cases
from db.stores.checklists import Checklists
from db.stores.customers import Customers
from db.stores.follow_ups import FollowUps
from db.stores.people import Settings
from db.stores.transaction import Transaction

_INTERACTIONS = Statement(
    """SELECT i.id, i.case_id, i.kind, i.direction, i.at, i.author_id, COALESCE(r.name, ''), i.sender, b.subject,
    b.body, b.html, b.quoted, i.is_machine, i.is_holding, i.sent_by, i.message_id
    FROM interaction i JOIN interaction_body b ON b.interaction_id = i.id
    LEFT JOIN representative r ON r.id = i.author_id
    WHERE i.case_id = ? AND i.removed_at IS NULL ORDER BY i.at, i.id"""
)
_FILES = Statement(
    """SELECT a.interaction_id, a.id, a.filename, a.content_type, a.size, a.content_id FROM attachment a
    JOIN interaction i ON i.id = a.interaction_id WHERE i.case_id = ? ORDER BY a.id"""
)
_FACTS = Statement(
    """SELECT COUNT(*), SUM(CASE WHEN ended_at IS NULL THEN 1 ELSE 0 END) FROM care_case
    WHERE customer_id = ? AND deleted_at IS NULL AND merged_into_id IS NULL"""
)
_LAST_RATING = Statement(
    """SELECT r.score FROM rating r JOIN care_case c ON c.id = r.case_id
    WHERE c.customer_id = ? AND r.score IS NOT NULL ORDER BY r.answered_at DESC LIMIT 1"""
)
_NAME = Statement("SELECT name FROM representative WHERE id = ?")
_DRAFTS = Statement("SELECT kind, body FROM draft WHERE representative_id = ? AND case_id = ?")

_KINDS = {kind.value: kind for kind in Kind}
_DIRECTIONS = {direction.value: direction for direction in Direction}
_SENT_BY = {way.value: way for way in SentBy}


def case_page(database: Database, case_id: CaseId, person: RepresentativeId | None, now: Instant) -> CasePage:
    """The page, of a merged case that of the case it went into; drafts are those of `person`."""
    stores = Transaction(database, person, now)
    cases = Cases(stores)
    case_id = cases.seen_as(case_id)
    case = cases.get(case_id)
    customer = Customers(stores).get(case.customer_id)
    history = cases.history(case_id)
    interactions = _interactions(database, case_id)
    contacts = [_contact(interaction) for interaction in interactions]
    in_force = calendars(Settings(stores))
    return CasePage(
        case=case,
        representative_name=_name(database, case.representative_id),
        customer=customer,
        facts=_facts(database, case.customer_id, customer.representative_id),
        timeline=_timeline(interactions, history),
        timers=case_timers(history, contacts, in_force, now, case.representative_id),
        checklists=tuple(Checklists(stores).of_case(case_id)),
        follow_ups=tuple(FollowUps(stores).open_on(case_id)),
        drafts=_drafts(database, case_id, person),
        read_at=now,
        tags=tuple(cases.tags(case_id)),
        newer_versions=newer_versions(database, case_id),
    )


def _interactions(database: Database, case_id: CaseId) -> list[Interaction]:
    files: dict[int, list[AttachmentInfo]] = {}
    for row in _FILES.all(database, case_id):
        files.setdefault(row[0], []).append(AttachmentInfo(*row[1:]))
    return [_interaction(row, tuple(files.get(row[0], ()))) for row in _INTERACTIONS.all(database, case_id)]


def _interaction(row: Sequence[Any], files: tuple[AttachmentInfo, ...]) -> Interaction:
    return Interaction(
        id=row[0],
        case_id=row[1],
        kind=_KINDS[row[2]],
        direction=_DIRECTIONS[row[3]],
        at=row[4],
        author_id=row[5],
        author_name=row[6],
        sender=row[7],
        subject=row[8],
        text=row[9],
        html=row[10],
        quoted=row[11],
        is_machine=bool(row[12]),
        is_holding=bool(row[13]),
        sent_by=_SENT_BY[row[14]],
        message_id=row[15],
        attachments=files,
    )


def _contact(entry: Interaction) -> Contact:
    """What the timers ask of an interaction."""
    who, machine, holding = entry.author_id, entry.is_machine, entry.is_holding
    return Contact(entry.id, entry.at, entry.kind, entry.direction, who, machine, holding)


def _timeline(
    interactions: Sequence[Interaction], events: Sequence[CaseEvent]
) -> tuple[Interaction | CaseEvent, ...]:
    # A case's opening is told before the message that opened it, which has the same instant.
    return tuple(sorted([*events, *interactions], key=lambda entry: entry.at))


def _facts(
    database: Database, customer: CustomerId, representative: RepresentativeId | None
) -> CustomerFacts:
    cases, open_cases = _FACTS.one(database, customer)
    rated = _LAST_RATING.one(database, customer)
    return CustomerFacts(cases, open_cases or 0, rated[0] if rated else None, _name(database, representative))


def _name(database: Database, person: RepresentativeId | None) -> str:
    row = _NAME.one(database, person) if person is not None else None
    return row[0] if row else ""


def _drafts(database: Database, case_id: CaseId, person: RepresentativeId | None) -> Drafts:
    if person is None:
        return Drafts()
    kept = dict(_DRAFTS.all(database, person, case_id))
    return Drafts(kept.get(DraftKind.REPLY, ""), kept.get(DraftKind.NOTE, ""))
