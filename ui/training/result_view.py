"""What came of a course: the score, what to read again, and the certificate."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from carestation.training.course import Course
from carestation.training.facts import CourseRecord
from carestation.training.marking import PASS_PERCENT, share
from carestation.training.place import Place
from ui.theme import icons
from ui.theme.tone import Tone, set_tone
from ui.training.texts import Column, empty, heading, words


class ResultView(Column):
    """`certificate_wanted`, `again` and `left` come from its buttons."""

    certificate_wanted = Signal()
    again = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Result"))
        self.certificate = QPushButton()
        self.retake = QPushButton()

    def show_result(self, course: Course, place: Place, record: CourseRecord) -> None:
        """Show it, the keyboard on what one does next."""
        empty(self.body)
        self.body.addWidget(heading(self._head(course, record)))
        score = words(self._score(record), Tone.STRONG)
        set_tone(score, Tone.IN_TIME if record.passed else Tone.SOON)
        self.body.addWidget(score)
        wrong = [q for at, q in enumerate(course.questions) if self._missed(course, place, at)]
        if wrong:
            self.body.addWidget(words(self.tr("Worth another look:"), Tone.STRONG))
        for question in wrong:
            self.body.addWidget(words(question.ask))
            self.body.addWidget(words(question.why, Tone.QUIET))
        self.body.addLayout(self._buttons(record))
        self.body.addStretch(1)

    def _head(self, course: Course, record: CourseRecord) -> str:
        if record.passed:
            return self.tr("You have passed “{course}”").format(course=course.title)
        return self.tr("“{course}” is not passed yet").format(course=course.title)

    def _score(self, record: CourseRecord) -> str:
        words = self.tr("{score} % right. {pass_mark} % are needed; you can take it as often as you like.")
        return words.format(score=record.score, pass_mark=PASS_PERCENT)

    def _missed(self, course: Course, place: Place, at: int) -> bool:
        answer = place.answers.get(at)
        return answer is None or share(course.questions[at], answer) < 1

    def _buttons(self, record: CourseRecord) -> QHBoxLayout:
        self.certificate = QPushButton(icons.icon("file-text"), self.tr("Save certificate…"))
        self.retake = QPushButton(icons.icon("rotate-ccw"), self.tr("Take it again"))
        back = QPushButton(self.tr("Back to the courses"))
        self.certificate.clicked.connect(self.certificate_wanted)
        self.retake.clicked.connect(self.again)
        back.clicked.connect(self.left)
        if not record.passed:
            self.certificate.hide()
        first = back if record.passed else self.retake
        set_tone(first, Tone.PRIMARY)
        self.setFocusProxy(first)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (first, *(b for b in (self.certificate, self.retake, back) if b is not first)):
            row.addWidget(button)
        row.addStretch(1)
        return row
