"""Training: courses of the owner's own, who passed what, who is to take what, and where people are."""

from __future__ import annotations

from peewee import BigAutoField, BooleanField, CompositeKey, ForeignKeyField, IntegerField, TextField

from db.tables.columns import Row, UtcMs
from db.tables.people import Representative


class OwnCourse(Row):
    """A course that the owner read in, as its file's text."""

    course_key = TextField(primary_key=True)
    content = TextField()
    put_at = UtcMs()
    author = ForeignKeyField(Representative, null=True, on_delete="RESTRICT", index=False)


class CoursePlace(Row):
    """Where a person is in a course that they have begun: `place_to_text`."""

    representative = ForeignKeyField(Representative, on_delete="CASCADE", index=False)
    course_key = TextField()
    content = TextField()
    kept_at = UtcMs()

    class Meta:
        primary_key = CompositeKey("representative", "course_key")


class CourseRecord(Row):
    """That a person finished a course. Append-only; `score` in per cent."""

    id = BigAutoField()
    representative = ForeignKeyField(Representative, on_delete="RESTRICT")
    course_key = TextField()
    title = TextField()
    finished_at = UtcMs()
    score = IntegerField()
    passed = BooleanField()


class CourseAssignment(Row):
    """That a person is to pass a course until the end of a day: "2026-11-30"."""

    representative = ForeignKeyField(Representative, on_delete="CASCADE", index=False)
    course_key = TextField()
    due_on = TextField()
    assigned_at = UtcMs()

    class Meta:
        primary_key = CompositeKey("representative", "course_key")
