"""Cases, their interactions and their history. Words are kept apart from what is sorted and counted."""

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

from db.tables.columns import Row, UtcMs
from db.tables.customers import Customer
from db.tables.people import Representative


class CareCase(Row):
    """A case. The columns from `urgent_at` on are caches of what the facts say, rebuilt by `reckon`."""

    id = BigAutoField()
    uid = BlobField(unique=True)
    number = IntegerField(unique=True)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", index=False)
    subject = TextField()
    issue_type = TextField()
    priority = TextField()
    channel = TextField()
    status = TextField()
    representative = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    opened_at = UtcMs()
    opened_by_us = BooleanField(default=False)
    ended_at = UtcMs(null=True)
    merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT", index=False)
    deleted_at = UtcMs(null=True)
    version = IntegerField(default=1)
    urgent_at = UtcMs()
    urgent_by = TextField(default="")
    urgent_from = UtcMs(default=0)
    left_ms = UtcMs(default=0)
    waiting_since = UtcMs(default=0)
    steps_done = IntegerField(default=0)
    steps_total = IntegerField(default=0)
    follow_up_at = UtcMs()
    skipped_until = UtcMs(default=0)
    rank = UtcMs()


class CaseTag(Row):
    """A word on a case, by which it is found again. `tag` is as it was first written, `folded` what is compared."""

    case = ForeignKeyField(CareCase, on_delete="CASCADE", index=False)
    folded = TextField()
    tag = TextField()

    class Meta:
        primary_key = CompositeKey("case", "folded")


class RawMessage(Row):
    """A message as it arrived, byte for byte. One that became no case keeps the reason: it is kept aside."""

    id = BigAutoField()
    sha256 = BlobField(unique=True)
    file_name = TextField(default="")
    arrived_at = UtcMs()
    size = IntegerField()
    content = BlobField()
    reason = TextField(default="")
    settled_at = UtcMs(null=True)


class Interaction(Row):
    """One entry on a case's timeline, without its words."""

    id = BigAutoField()
    uid = BlobField(unique=True)
    case = ForeignKeyField(CareCase, on_delete="RESTRICT", index=False)
    kind = TextField()
    direction = TextField()
    at = UtcMs()
    author = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    sender = TextField(default="")
    is_machine = BooleanField(default=False)
    is_holding = BooleanField(default=False)
    sent_by = TextField(default="")
    message_id = TextField(default="")
    content_hash = TextField(default="")
    raw_message = ForeignKeyField(
        RawMessage, column_name="raw_id", null=True, on_delete="RESTRICT", index=False
    )
    removed_at = UtcMs(null=True)


class InteractionBody(Row):
    """The words of an interaction: `body` is the new part, `quoted` what it answers, `html` as it came."""

    interaction = ForeignKeyField(Interaction, primary_key=True, on_delete="CASCADE")
    subject = TextField(default="")
    body = TextField()
    quoted = TextField(default="")
    html = TextField(default="")


class Attachment(Row):
    """A file that came with an interaction; the bytes are in `content`, once for all equal files."""

    id = BigAutoField()
    interaction = ForeignKeyField(Interaction, on_delete="CASCADE")
    filename = TextField()
    content_type = TextField()
    size = IntegerField()
    sha256 = BlobField()
    content_id = TextField(default="")


class AttachmentContent(Row):
    """The bytes of an attachment under their hash."""

    sha256 = BlobField(primary_key=True)
    content = BlobField()


class ThreadReference(Row):
    """A Message-ID that belongs to a case: its own messages' and those that they refer to."""

    id = BigAutoField()
    reference = TextField(index=True)
    case = ForeignKeyField(CareCase, on_delete="CASCADE")


class CaseEvent(Row):
    """A case's history, append-only. `data` is JSON; one that was taken back keeps the time of that.

    `turn` is a cache of what figures ask of `data` (`carestation.cases.turn`).
    """

    id = BigAutoField()
    case = ForeignKeyField(CareCase, on_delete="CASCADE", index=False)
    at = UtcMs()
    type = TextField()
    actor = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    data = TextField(default="{}")
    annulled_at = UtcMs(null=True)
    turn = TextField(null=True)


class Timer(Row):
    """A timer of a case, as replaying its events gives it: a cache for sorting and for figures (R24)."""

    id = BigAutoField()
    case = ForeignKeyField(CareCase, on_delete="CASCADE", index=False)
    metric = TextField()
    cycle = IntegerField()
    state = TextField()
    started_at = UtcMs()
    due_at = UtcMs(null=True)
    met_at = UtcMs(null=True)
    ended_at = UtcMs(null=True)
    missed_at = UtcMs(null=True)
    used_ms = UtcMs()
    target_ms = UtcMs()
    first_met_at = UtcMs(null=True)
    first_used_ms = UtcMs(null=True)
    answered_by = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)
    is_holding = BooleanField(default=False)
