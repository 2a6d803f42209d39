"""What is done on a case: checklists, follow-ups, drafts, ratings."""

from __future__ import annotations

from peewee import (
    BigAutoField,
    BlobField,
    BooleanField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from db.tables.cases import CareCase
from db.tables.columns import Row, UtcMs
from db.tables.customers import Customer
from db.tables.people import Representative
from db.tables.team import Workshop


class SopVersion(Row):
    """One version of an SOP as its file's text; never changed once published, so that runs keep it.

    `retired_at` says that publishing it was undone; an SOP is retired as a whole by an SopEvent.
    """

    id = BigAutoField()
    sop_key = TextField()
    number = IntegerField()
    content = TextField()
    published_at = UtcMs(null=True)
    retired_at = UtcMs(null=True)
    author = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    note = TextField(default="")


class SopDraft(Row):
    """What the owner is working on, one for each SOP, in the form of `draft_content`."""

    sop_key = TextField(primary_key=True)
    content = TextField()
    author = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    saved_at = UtcMs()


class SopEvent(Row):
    """Noted on an SOP as a whole: retired, brought back, looked over."""

    id = BigAutoField()
    sop_key = TextField()
    kind = TextField()
    at = UtcMs()
    actor = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    annulled_at = UtcMs(null=True)


class Checklist(Row):
    """One run of one SOP version on one case. The last three columns are a cache; unknown until they are counted."""

    id = BigAutoField()
    case = ForeignKeyField(CareCase, on_delete="CASCADE")
    sop_version = ForeignKeyField(SopVersion, on_delete="RESTRICT", index=False)
    attached_at = UtcMs()
    removed_at = UtcMs(null=True)
    steps_shown = IntegerField(null=True)
    steps_done = IntegerField(null=True)
    steps_skipped = IntegerField(null=True)


class StepEvent(Row):
    """What was done with a step, append-only."""

    id = BigAutoField()
    checklist = ForeignKeyField(Checklist, on_delete="CASCADE")
    step_id = TextField()
    action = TextField()
    at = UtcMs()
    actor = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    value = TextField(default="")
    reason = TextField(default="")
    seconds = IntegerField(default=0)


class FollowUp(Row):
    """A reminder or a promise, on a case, on a customer or on a workshop."""

    id = BigAutoField()
    uid = BlobField(unique=True)
    case = ForeignKeyField(CareCase, null=True, on_delete="CASCADE")
    customer = ForeignKeyField(Customer, null=True, on_delete="CASCADE")
    workshop = ForeignKeyField(Workshop, null=True, on_delete="CASCADE", index=False)
    kind = TextField()
    state = TextField()
    due_at = UtcMs()
    text = TextField(default="")
    representative = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    created_at = UtcMs()
    created_by = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    ended_at = UtcMs(null=True)
    why = TextField(default="")
    rule = TextField(default="")
    moves = IntegerField(default=0)
    missed = BooleanField(default=False)
    version = IntegerField(default=1)


class Draft(Row):
    """What a person was writing on a case."""

    representative = ForeignKeyField(Representative, on_delete="CASCADE")
    case = ForeignKeyField(CareCase, on_delete="CASCADE")
    kind = TextField()
    body = TextField()
    updated_at = UtcMs()

    class Meta:
        primary_key = CompositeKey("representative", "case", "kind")


class Rating(Row):
    """A survey for one resolution: asked, and perhaps answered."""

    id = BigAutoField()
    case = ForeignKeyField(CareCase, on_delete="CASCADE")
    representative = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    asked_at = UtcMs()
    answered_at = UtcMs(null=True)
    score = IntegerField(null=True)
    words = TextField(default="")
    way = TextField(default="")
    resolution = IntegerField(default=0)
    note = TextField(default="")
    guess = IntegerField(null=True)


class RatingOptOut(Row):
    """A customer who does not want to be asked."""

    customer = ForeignKeyField(Customer, primary_key=True, on_delete="CASCADE")
    since = UtcMs()


class ReminderTold(Row):
    """What a person was reminded of, under its key, and when last."""

    representative = ForeignKeyField(Representative, on_delete="CASCADE", index=False)
    key = TextField()
    told_at = UtcMs()

    class Meta:
        primary_key = CompositeKey("representative", "key")
