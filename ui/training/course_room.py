"""Taking a course: a page after the other, then the questions, then the result. It goes on where it was left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from carestation.training.course import Course
from carestation.training.facts import CourseRecord
from carestation.training.finish_course import FinishCourse
from carestation.training.keep_place import KeepPlace
from carestation.training.marking import Answer
from carestation.training.place import Place, resumed
from ui.lanes.lane import Lane
from ui.theme import icons
from ui.theme.tone import Tone, set_tone
from ui.training.page_view import PageView
from ui.training.question_view import QuestionView
from ui.training.result_view import ResultView


class CourseRoom(QWidget):
    """`left` when the person goes back to the list; `certificate_wanted` carries the record.

    Enter goes on, Backspace goes back, digits choose, Escape leaves; the place is kept at each step.
    """

    left = Signal()
    certificate_wanted = Signal(object)

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane
        self.course: Course | None = None
        self.place = Place()
        self._attempt = 0
        self._record: CourseRecord | None = None
        self._title, self._where = QLabel(), QLabel()
        self._bar = QProgressBar(textVisible=False)
        self.page, self.question, self.result = PageView(), QuestionView(), ResultView()
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self._leave = QPushButton(icons.icon("x"), self.tr("Leave"))
        self._foot = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self._leave.clicked.connect(self.leave)
        self.question.changed.connect(self._answered)
        self.result.left.connect(self.left)
        self.result.again.connect(self._again)
        self.result.certificate_wanted.connect(self._want_certificate)

    def open(self, course: Course, place: Place, attempt: int) -> None:
        """Begin, or go on; `attempt` counts earlier ones, so that answers are not learned by their place."""
        self.course, self._attempt, self._record = course, attempt, None
        self._title.setText(course.title)
        self._bar.setMaximum(course.length)
        self._show(resumed(course, place))

    def go_on(self) -> None:
        """The next page; a question is checked first."""
        course = self.course
        if course is None or self._record is not None:
            return
        number = self.place.at - len(course.pages)
        if number >= 0 and number not in self.place.given:
            if self.question.is_ready:
                self._check(number)
            return
        self._keep(replace(self.place, at=self.place.at + 1))
        if self.place.at < course.length:
            self._show(self.place)
        else:
            self._lane.do(FinishCourse(course.key, self.place.answers), self._finished)

    def go_back(self) -> None:
        """The page before."""
        if self.course is not None and self._record is None and self.place.at > 0:
            self._keep(replace(self.place, at=self.place.at - 1))
            self._show(self.place)

    def keep(self) -> None:
        """Before the window closes, and at each step: also an answer that was only begun."""
        if self.course is not None and self._record is None:
            self._lane.do(KeepPlace(self.course.key, self.place))

    def leave(self) -> None:
        """Back to the courses; what was answered so far is kept."""
        self.keep()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif key == Qt.Key.Key_Backspace:
            self.go_back()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and self.question.field is not None and self._is_asking():
            self.question.field.take_digit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def _is_asking(self) -> bool:
        return self._stack.currentWidget() is self.question

    def _check(self, number: int) -> None:
        answers = {**self.place.answers, number: self.question.answer}
        self._keep(replace(self.place, answers=answers, given=self.place.given | {number}))
        self.question.settle()
        self._say_next()
        if self.question.focusWidget() is None or not self._points_follow():
            self.next.setFocus()

    def _points_follow(self) -> bool:
        """Whether the answer is to be compared point by point, so that the keyboard stays with it."""
        return bool(self.question.question and self.question.question.model)

    def _answered(self) -> None:
        if self.course is not None:
            number = self.place.at - len(self.course.pages)
            self.place = replace(self.place, answers={**self.place.answers, number: self.question.answer})
        self._say_next()

    def _keep(self, place: Place) -> None:
        self.place = place
        self.keep()

    def _show(self, place: Place) -> None:
        course = self.course
        if course is None:
            return
        if place.at >= course.length:  # finished, but the program was stopped before it was marked
            place = replace(place, at=course.length - 1)
        self.place = place
        number = place.at - len(course.pages)
        if number < 0:
            self.page.show_page(course.pages[place.at])
            self._put(self.page)
        else:
            seed = f"{course.key} {self._attempt}"
            answer = place.answers.get(number, Answer())
            self.question.show_question(course.questions[number], seed, answer, number in place.given)
            self._put(self.question)
        self._bar.setValue(place.at + 1)
        self._where.setText(self._where_words(course, number))
        self.back.setEnabled(place.at > 0)
        self._say_next()

    def _put(self, view: QWidget) -> None:
        self._foot.setVisible(view is not self.result)
        self._leave.setVisible(view is not self.result)
        self._where.setVisible(view is not self.result)
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        view.setFocus()

    def _where_words(self, course: Course, number: int) -> str:
        if number < 0:
            words = self.tr("Page {at} of {all}")
            return words.format(at=self.place.at + 1, all=len(course.pages))
        words = self.tr("Question {at} of {all}")
        return words.format(at=number + 1, all=len(course.questions))

    def _say_next(self) -> None:
        course = self.course
        if course is None:
            return
        number = self.place.at - len(course.pages)
        to_check = number >= 0 and number not in self.place.given
        is_last = self.place.at == course.length - 1
        words = self.tr("Compare") if to_check and self._points_follow() else self.tr("Check")
        if not to_check:
            words = self.tr("Finish") if is_last else self.tr("Next")
        self.next.setText(words)
        self.next.setEnabled(not to_check or self.question.is_ready)

    def _finished(self, record: CourseRecord) -> None:
        self._record = record
        if self.course is not None:
            self.result.show_result(self.course, self.place, record)
            self._put(self.result)

    def _again(self) -> None:
        if self.course is not None:
            self.open(self.course, Place(), self._attempt + 1)

    def _want_certificate(self) -> None:
        if self._record is not None:
            self.certificate_wanted.emit(self._record)

    def _lay_out(self) -> None:
        set_tone(self._title, Tone.STRONG)
        set_tone(self._where, Tone.QUIET)
        set_tone(self.next, Tone.PRIMARY)
        set_tone(self._leave, Tone.FLAT)
        self._bar.setAccessibleName(self.tr("How far you are"))
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 16, 8)
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self._where)
        head.addStretch(1)
        head.addWidget(self._leave)
        hint = QLabel(self.tr("Enter goes on, Backspace goes back, Esc leaves. Your place is kept."))
        set_tone(hint, Tone.QUIET)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.next)
        foot.addWidget(self.back)
        foot.addSpacing(8)
        foot.addWidget(hint)
        foot.addStretch(1)
        for view in (self.page, self.question, self.result):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self._foot)
