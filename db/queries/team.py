"""What the team suggests, plans, signs and reviews."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from peewee import Database

from carestation.follow_ups.follow_up import FollowUp
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.policy_review.review import Ending, Review
from carestation.sign_off.signature import Signature
from carestation.suggestions.suggestion import About, Answer, Subject, Suggestion
from carestation.workshops.workshop import Workshop, agenda_from_json
from db.statement import Statement
from db.stores.follow_ups import COLUMNS, WIDTH, read_follow_up

_SUGGESTIONS = Statement(
    """SELECT s.id, s.about, s.place, s.part, s.title, s.text, s.wording, s.author_id, r.name, s.made_at,
    s.drafted_at, s.declined_at, CASE s.about
      WHEN 'policy' THEN (SELECT MIN(p.number) FROM policy_version p
        WHERE p.published_at >= s.drafted_at AND p.withdrawn_at IS NULL)
      ELSE (SELECT MIN(v.number) FROM sop_version v
        WHERE v.sop_key = s.place AND v.published_at >= s.drafted_at AND v.retired_at IS NULL) END
    FROM suggestion s JOIN representative r ON r.id = s.author_id WHERE s.removed_at IS NULL ORDER BY s.id"""
)
_VOTES = Statement("SELECT suggestion_id, representative_id FROM suggestion_vote")
_ANSWERS = Statement(
    """SELECT a.suggestion_id, COALESCE(r.name, ''), a.at, a.text FROM suggestion_answer a
    LEFT JOIN representative r ON r.id = a.author_id WHERE a.removed_at IS NULL ORDER BY a.id"""
)
_WORKSHOPS = Statement(
    "SELECT id, day, agenda, notes, held_at FROM workshop WHERE removed_at IS NULL ORDER BY day DESC, id DESC"
)
_DECISIONS = Statement(
    f"SELECT {COLUMNS} FROM follow_up f WHERE f.workshop_id IS NOT NULL ORDER BY f.due_at, f.id"
)
_SIGNATURES = Statement(
    "SELECT id, version, representative_id, at FROM policy_signature WHERE annulled_at IS NULL ORDER BY id"
)
_REVIEWS = Statement(
    """SELECT v.id, v.version, v.opened_at, v.evidence, v.closed_at, COALESCE(r.name, ''), v.outcome, v.note
    FROM policy_review v LEFT JOIN representative r ON r.id = v.closed_by_id
    WHERE v.removed_at IS NULL ORDER BY v.id DESC"""
)
_TOLD = Statement("SELECT key, told_at FROM reminder_told WHERE representative_id = ?")


def suggestions(database: Database) -> tuple[Suggestion, ...]:
    """All of them, the oldest first."""
    votes: defaultdict[int, set[RepresentativeId]] = defaultdict(set)
    for suggestion, person in _VOTES.all(database):
        votes[suggestion].add(person)
    answers: defaultdict[int, list[Answer]] = defaultdict(list)
    for suggestion, *answer in _ANSWERS.all(database):
        answers[suggestion].append(Answer(*answer))
    rows = _SUGGESTIONS.all(database)
    return tuple(_suggestion(row, frozenset(votes[row[0]]), tuple(answers[row[0]])) for row in rows)


def workshops(database: Database) -> tuple[Workshop, ...]:
    """All of them with what they decided, the newest first."""
    decisions: defaultdict[int, list[FollowUp]] = defaultdict(list)
    for row in _DECISIONS.all(database):
        decisions[row[WIDTH - 1]].append(read_follow_up(row))
    return tuple(_workshop(row, tuple(decisions[row[0]])) for row in _WORKSHOPS.all(database))


def reviews(database: Database) -> tuple[Review, ...]:
    """All of them, the newest first."""
    return tuple(map(_review, _REVIEWS.all(database)))


class StoredTeam:
    """`carestation.team_reader.TeamReader`, on the connection of the thread that asks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def suggestions(self) -> tuple[Suggestion, ...]:
        return suggestions(self._database)

    def workshops(self) -> tuple[Workshop, ...]:
        return workshops(self._database)

    def signatures(self) -> tuple[Signature, ...]:
        return tuple(Signature(*row) for row in _SIGNATURES.all(self._database))

    def reviews(self) -> tuple[Review, ...]:
        return reviews(self._database)

    def told(self, person: RepresentativeId) -> dict[str, Instant]:
        return dict(_TOLD.all(self._database, person))


def _suggestion(
    row: Sequence[Any], voters: frozenset[RepresentativeId], answers: tuple[Answer, ...]
) -> Suggestion:
    number, about, place, part, title = row[:5]
    known = Suggestion(number, Subject(About(about), place, part, title), *row[5:])
    return replace(known, voters=voters, answers=answers)


def _workshop(row: Sequence[Any], decisions: tuple[FollowUp, ...]) -> Workshop:
    number, day, agenda, notes, held_at = row
    return Workshop(
        number, date.fromisoformat(day), agenda_from_json(json.loads(agenda)), notes, held_at, decisions
    )


def _review(row: Sequence[Any]) -> Review:
    number, version, opened_at, evidence, closed_at, closed_by, ending, note = row
    return Review(
        number,
        version,
        opened_at,
        agenda_from_json(json.loads(evidence)),
        closed_at,
        closed_by,
        Ending(ending) if ending else None,
        note,
    )
