"""What is done with courses beside taking them: files in and out, certificates, assigning, requiring."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.errors import CareError
from carestation.identity import RepresentativeId
from carestation.reader import Reader
from carestation.settings.catalogue import BUSINESS_NAME, LOGO, ZONE
from carestation.summary.logo import picture_of
from carestation.training.assign_course import AssignCourse
from carestation.training.course import Course
from carestation.training.facts import CourseRecord, TrainingFacts
from carestation.training.put_course import PutCourse
from carestation.training.require_course import RequireCourse
from ui.case.outside import Outside, save_file
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.training.assign_form import AssignForm
from ui.words.moments import date_words

_SUFFIX = ".yaml"


class CourseActs(QObject):
    """`said` what was done, `refused(CareError)` why not, `added(key)` when a file was read in."""

    said = Signal(str)
    refused = Signal(object)
    added = Signal(str)

    def __init__(self, lane: Lane, seat: Seat, outside: Outside, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane, self._seat, self._outside, self._parent = lane, seat, outside, parent

    def read_in(self) -> None:
        """Ask which files; each is a course at once, or is refused with its lines."""
        from carestation.training.read_course import read_course_file

        kinds = self.tr("Courses")
        for path in self._outside.ask_which_files(self._parent, f"{kinds} (*.yaml *.yml)"):
            try:
                course, text = read_course_file(Path(path))
            except CareError as fault:
                self.refused.emit(fault)
                return
            said = self.tr("“{title}” is among the courses now").format(title=course.title)
            self._lane.do(PutCourse(course.key, text, said=said), self.added.emit, self._failed)

    def write_out(self, course: Course) -> None:
        """Ask where to, and write the file: changed, it is read in again."""
        path = self._outside.ask_where_to_save(self._parent, f"{course.key}{_SUFFIX}")
        if path:
            question = partial(_text_of, course.key)
            self._lane.ask(question, partial(self._save_text, path, course.title), self._failed)

    def take_away(self, course: Course) -> None:
        """The owner's version goes; records stay."""
        said = self.tr("Your “{title}” is taken away; records stay").format(title=course.title)
        self._lane.do(PutCourse(course.key, None, self.tr("take course away"), said), None, self._failed)

    def require(self, course: Course, required: bool) -> None:
        """Of everybody, or no longer."""
        words = (
            self.tr("Everybody takes “{title}” now")
            if required
            else self.tr("“{title}” is no longer required")
        )
        act = RequireCourse(course.key, required, said=words.format(title=course.title))
        self._lane.do(act, None, self._failed)

    def ask_whom(self, course: Course, facts: TrainingFacts, today: date) -> None:
        """The form; what it says is done with *Undo*."""
        asked = frozenset(one.person for one in facts.assignments if one.course == course.key)
        form = AssignForm(course, facts.people, asked, today, self._parent.window())
        form.assigned.connect(partial(self._assign, course))
        form.finished.connect(form.deleteLater)
        form.open()

    def save_certificate(self, record: CourseRecord) -> None:
        """Ask where to, and write the PDF."""
        name = self._seat.person.name if self._seat.person is not None else ""
        path = self._outside.ask_where_to_save(self._parent, f"{record.title} - {name}.pdf")
        if path:
            self._lane.ask(_business, partial(self._save_certificate, path, record, name), self._failed)

    def _assign(self, course: Course, people: tuple[RepresentativeId, ...], due_on: date | None) -> None:
        if due_on is None:
            said = self.tr("“{title}” is no longer asked of them").format(title=course.title)
        else:
            words = self.tr("“{title}” assigned to %n person(s), until {day}", "", len(people))
            said = words.format(title=course.title, day=date_words(due_on))
        self._lane.do(AssignCourse(course.key, people, due_on, said=said), None, self._failed)

    def _save_text(self, path: str, title: str, text: str) -> None:
        self._save(path, text.encode(), title)

    def _save_certificate(
        self, path: str, record: CourseRecord, name: str, business: tuple[str, str, str]
    ) -> None:
        from ui.training.certificate import Certificate, certificate_pdf

        called, logo, zone = business
        day = TrainingFacts(zone=zone).day_of(record.finished_at)
        made = Certificate(name, record.title, date_words(day), called, picture_of(logo))
        self._save(path, certificate_pdf(made), self.tr("Certificate"))

    def _save(self, path: str, content: bytes, what: str) -> None:
        try:
            save_file(path, content)
        except CareError as fault:
            self.refused.emit(fault)
        else:
            self.said.emit(self.tr("“{what}” saved").format(what=what))

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self.refused.emit(fault)


def _text_of(key: str, read: Reader) -> str:
    return read.training.text(key)


def _business(read: Reader) -> tuple[str, str, str]:
    return read.setting(BUSINESS_NAME), read.setting(LOGO), read.setting(ZONE)
