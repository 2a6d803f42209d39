"""Suggestions and workshops of the team."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from carestation.identity import RepresentativeId, SuggestionId, WorkshopId
from carestation.instants import Instant
from carestation.suggestions.suggestion import NewSuggestion, Suggestion
from carestation.workshops.workshop import AgendaItem, Workshop, agenda_to_json
from db.queries.team import suggestions, workshops
from db.stores.transaction import Transaction, not_there
from db.tables.team import Suggestion as SuggestionRow
from db.tables.team import SuggestionAnswer, SuggestionVote
from db.tables.team import Workshop as WorkshopRow


class Suggestions:
    """`carestation.work.SuggestionStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def get(self, suggestion: SuggestionId) -> Suggestion:
        known = next((one for one in suggestions(self._t.database) if one.id == suggestion), None)
        if known is None:
            raise not_there("suggestion")
        return known

    def add(self, suggestion: NewSuggestion) -> SuggestionId:
        subject = suggestion.subject
        row = SuggestionRow.insert(
            about=str(subject.about),
            place=subject.key,
            part=subject.part,
            title=subject.title,
            text=suggestion.text.strip(),
            wording=suggestion.wording.strip(),
            author=self._t.actor,
            made_at=self._t.now,
        )
        return SuggestionId(row.execute())

    def set_removed(self, suggestion: SuggestionId, removed: bool) -> None:
        at = self._t.now if removed else None
        SuggestionRow.update(removed_at=at).where(SuggestionRow.id == suggestion).execute()

    def set_fate(
        self, suggestion: SuggestionId, drafted_at: Instant | None, declined_at: Instant | None
    ) -> None:
        fate = SuggestionRow.update(drafted_at=drafted_at, declined_at=declined_at)
        fate.where(SuggestionRow.id == suggestion).execute()

    def set_vote(self, suggestion: SuggestionId, person: RepresentativeId, wanted: bool) -> None:
        if wanted:
            SuggestionVote.insert(suggestion=suggestion, representative=person).execute()
            return
        theirs = (SuggestionVote.suggestion == suggestion) & (SuggestionVote.representative == person)
        SuggestionVote.delete().where(theirs).execute()

    def add_answer(self, suggestion: SuggestionId, text: str) -> int:
        row = SuggestionAnswer.insert(suggestion=suggestion, author=self._t.actor, at=self._t.now, text=text)
        return int(row.execute())

    def set_answer_removed(self, answer: int, removed: bool) -> None:
        at = self._t.now if removed else None
        SuggestionAnswer.update(removed_at=at).where(SuggestionAnswer.id == answer).execute()


class Workshops:
    """`carestation.work.WorkshopStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def get(self, workshop: WorkshopId) -> Workshop:
        known = next((one for one in workshops(self._t.database) if one.id == workshop), None)
        if known is None:
            raise not_there("workshop")
        return known

    def add(self, day: date, agenda: Sequence[AgendaItem]) -> WorkshopId:
        row = WorkshopRow.insert(
            day=day.isoformat(),
            agenda=json.dumps(agenda_to_json(agenda), ensure_ascii=False),
            created_at=self._t.now,
            created_by=self._t.actor,
        )
        return WorkshopId(row.execute())

    def set_removed(self, workshop: WorkshopId, removed: bool) -> None:
        at = self._t.now if removed else None
        WorkshopRow.update(removed_at=at).where(WorkshopRow.id == workshop).execute()

    def put(self, workshop: WorkshopId, notes: str, held_at: Instant | None) -> None:
        WorkshopRow.update(notes=notes, held_at=held_at).where(WorkshopRow.id == workshop).execute()
