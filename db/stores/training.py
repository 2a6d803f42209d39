"""Training: courses of the owner's own, places, records, and what was asked of whom."""

from __future__ import annotations

from datetime import date

from carestation.errors import CareError
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.settings.catalogue import REQUIRED_COURSES, ZONE
from carestation.training.course import Course
from carestation.training.course_reminder import TOLD
from carestation.training.facts import Assignment, CourseRecord, TrainingFacts
from carestation.training.library import built_in_courses, built_in_texts, in_order
from carestation.training.place import Place, place_of_text, place_to_text
from carestation.training.read_course import read_course
from db.statement import Statement
from db.stores.people import People, Settings
from db.stores.transaction import Transaction

_OWN = Statement("SELECT course_key, content FROM own_course")
_OWN_TEXT = Statement("SELECT content FROM own_course WHERE course_key = ?")
_PUT_OWN = Statement(
    """INSERT INTO own_course (course_key, content, put_at, author_id) VALUES (?, ?, ?, ?)
    ON CONFLICT (course_key) DO UPDATE
    SET content = excluded.content, put_at = excluded.put_at, author_id = excluded.author_id"""
)
_DROP_OWN = Statement("DELETE FROM own_course WHERE course_key = ?")
_PLACES = Statement("SELECT representative_id, course_key, content FROM course_place")
_PUT_PLACE = Statement(
    """INSERT INTO course_place (representative_id, course_key, content, kept_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (representative_id, course_key) DO UPDATE
    SET content = excluded.content, kept_at = excluded.kept_at"""
)
_DROP_PLACE = Statement("DELETE FROM course_place WHERE representative_id = ? AND course_key = ?")
_RECORDS = Statement(
    "SELECT representative_id, course_key, title, finished_at, score, passed FROM course_record ORDER BY id"
)
_ADD_RECORD = Statement(
    """INSERT INTO course_record (representative_id, course_key, title, finished_at, score, passed)
    VALUES (?, ?, ?, ?, ?, ?)"""
)
_ASSIGNMENTS = Statement("SELECT representative_id, course_key, due_on, assigned_at FROM course_assignment")
_PUT_ASSIGNMENT = Statement(
    """INSERT INTO course_assignment (representative_id, course_key, due_on, assigned_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (representative_id, course_key) DO UPDATE
    SET due_on = excluded.due_on, assigned_at = excluded.assigned_at"""
)
_DROP_ASSIGNMENT = Statement("DELETE FROM course_assignment WHERE representative_id = ? AND course_key = ?")
_TOLD = Statement("SELECT told_at FROM reminder_told WHERE representative_id = ? AND key = ?")


class Training:
    """`carestation.training.training_store`: both what operations and what questions need."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def course(self, key: str) -> Course | None:
        own = self.own_text(key)
        if own is not None:
            return read_course(own, key)
        return next((course for course in built_in_courses() if course.key == key), None)

    def own_text(self, key: str) -> str | None:
        row = _OWN_TEXT.one(self._t.database, key)
        return str(row[0]) if row else None

    def put_own(self, key: str, text: str | None) -> None:
        if text is None:
            _DROP_OWN.run(self._t.database, key)
        else:
            _PUT_OWN.run(self._t.database, key, text, self._t.now, self._t.actor)

    def put_place(self, course: str, place: Place | None) -> None:
        if place is None:
            _DROP_PLACE.run(self._t.database, self._t.actor, course)
        else:
            _PUT_PLACE.run(self._t.database, self._t.actor, course, place_to_text(place), self._t.now)

    def add_record(self, course: Course, score: int, passed: bool) -> CourseRecord:
        assert self._t.actor is not None
        record = CourseRecord(self._t.actor, course.key, course.title, self._t.now, score, passed)
        _ADD_RECORD.run(self._t.database, record.person, course.key, course.title, self._t.now, score, passed)
        return record

    def assignment(self, person: RepresentativeId, course: str) -> Assignment | None:
        return next((a for a in self._assignments() if (a.person, a.course) == (person, course)), None)

    def put_assignment(self, assignment: Assignment) -> None:
        one = assignment
        _PUT_ASSIGNMENT.run(self._t.database, one.person, one.course, one.due_on.isoformat(), one.assigned_at)

    def drop_assignment(self, person: RepresentativeId, course: str) -> None:
        _DROP_ASSIGNMENT.run(self._t.database, person, course)

    def facts(self) -> TrainingFacts:
        people = People(self._t)
        settings = Settings(self._t)
        required = settings.get(REQUIRED_COURSES)
        own = {key: read_course(text, key) for key, text in _OWN.all(self._t.database)}
        courses = {course.key: course for course in built_in_courses()} | own
        return TrainingFacts(
            tuple(people.all()),
            in_order(tuple(courses.values())),
            frozenset(own),
            frozenset(required),
            self._records(),
            self._assignments(),
            {(person, key): place_of_text(text) for person, key, text in _PLACES.all(self._t.database)},
            settings.get(ZONE),
        )

    def text(self, key: str) -> str:
        text = self.own_text(key) or built_in_texts().get(key)
        if text is None:
            raise CareError("This course is no longer there.")
        return text

    def told_at(self, person: RepresentativeId) -> Instant | None:
        row = _TOLD.one(self._t.database, person, TOLD)
        return Instant(row[0]) if row else None

    def _records(self) -> tuple[CourseRecord, ...]:
        rows = _RECORDS.all(self._t.database)
        return tuple(
            CourseRecord(person, key, title, at, percent, bool(passed))
            for person, key, title, at, percent, passed in rows
        )

    def _assignments(self) -> tuple[Assignment, ...]:
        rows = _ASSIGNMENTS.all(self._t.database)
        return tuple(Assignment(person, key, date.fromisoformat(due), at) for person, key, due, at in rows)
