"""What the team does for the policy: suggestions, workshops, signatures and reviews."""

from __future__ import annotations

from peewee import BigAutoField, CompositeKey, ForeignKeyField, IntegerField, TextField

from db.tables.columns import Row, UtcMs
from db.tables.people import Representative


class Suggestion(Row):
    """What does not fit: about what, where, and what became of it."""

    id = BigAutoField()
    about = TextField()
    place = TextField()
    part = TextField()
    title = TextField()
    text = TextField()
    wording = TextField()
    author = ForeignKeyField(Representative, on_delete="RESTRICT", index=False)
    made_at = UtcMs()
    drafted_at = UtcMs(null=True)
    declined_at = UtcMs(null=True)
    removed_at = UtcMs(null=True)


class SuggestionVote(Row):
    """One colleague is for it."""

    suggestion = ForeignKeyField(Suggestion, on_delete="CASCADE", index=False)
    representative = ForeignKeyField(Representative, on_delete="CASCADE", index=False)

    class Meta:
        primary_key = CompositeKey("suggestion", "representative")


class SuggestionAnswer(Row):
    """What was written below a suggestion."""

    id = BigAutoField()
    suggestion = ForeignKeyField(Suggestion, on_delete="CASCADE", index=False)
    author = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    at = UtcMs()
    text = TextField()
    removed_at = UtcMs(null=True)


class Workshop(Row):
    """A day (as an ISO date), its agenda as JSON, and the notes. Decisions are follow-ups."""

    id = BigAutoField()
    day = TextField()
    agenda = TextField()
    notes = TextField(default="")
    held_at = UtcMs(null=True)
    created_at = UtcMs()
    created_by = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    removed_at = UtcMs(null=True)


class PolicySignature(Row):
    """One person has read one version; its number, for a version never goes."""

    id = BigAutoField()
    version = IntegerField()
    representative = ForeignKeyField(Representative, on_delete="RESTRICT", index=False)
    at = UtcMs()
    annulled_at = UtcMs(null=True)


class PolicyReview(Row):
    """A review of one version: its evidence as JSON, and how it ended."""

    id = BigAutoField()
    opened_at = UtcMs()
    opened_by = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    evidence = TextField()
    closed_at = UtcMs(null=True)
    closed_by = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    outcome = TextField(default="")
    note = TextField(default="")
    version = IntegerField()
    removed_at = UtcMs(null=True)
