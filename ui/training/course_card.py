"""One course before it is begun: what it is about, how one stands, and what the owner can do with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from carestation.training.facts import CourseRecord, TrainingFacts
from carestation.training.standing import Progress, Standing
from ui.theme import icons
from ui.theme.tone import Tone, set_tone
from ui.training.course_words import due_words, progress_words, record_words
from ui.training.texts import Column, empty, heading, words

_MOST_RECORDS = 5


class CourseCard(Column):
    """`begun`, `anew` and `certificate_wanted` are the person's; the other signals the owner's."""

    begun = Signal()
    anew = Signal()
    certificate_wanted = Signal(object)
    assigning = Signal()
    required = Signal(bool)
    exporting = Signal()
    dropping = Signal()

    def __init__(self, is_owner: bool) -> None:
        super().__init__("")
        self._is_owner = is_owner
        self._passed: CourseRecord | None = None
        self._parts = QVBoxLayout()
        self._parts.setSpacing(12)
        self.begin = QPushButton()
        self.begin.clicked.connect(self.begun)
        set_tone(self.begin, Tone.PRIMARY)
        self.again = QPushButton(self.tr("From the beginning"))
        self.again.clicked.connect(self.anew)
        self.certificate = QPushButton(icons.icon("file-text"), self.tr("Save certificate…"))
        self.certificate.clicked.connect(self._want_certificate)
        self.everybody = QCheckBox(self.tr("Everybody takes this course"))
        self.everybody.toggled.connect(self.required)
        self.assign = QPushButton(icons.icon("calendar-plus"), self.tr("Assign…"))
        self.assign.clicked.connect(self.assigning)
        self._menu = QMenu(self)
        self._menu.addAction(
            icons.icon("download"), self.tr("Save as a file, to change it…"), self.exporting.emit
        )
        self.drop = self._menu.addAction(icons.icon("trash-2"), "", self.dropping.emit)
        self._more = QPushButton(icons.icon("ellipsis"), self.tr("More"))
        self._more.setMenu(self._menu)
        self._owners = self._owners_part()
        self.body.addLayout(self._parts)
        self.body.addLayout(self._acts())
        self._below = QVBoxLayout()
        self._below.setSpacing(8)
        self.body.addLayout(self._below)
        self.body.addWidget(self._owners)
        self.body.addStretch(1)
        self.setFocusProxy(self.begin)

    def show_course(self, one: Standing, facts: TrainingFacts, today: date) -> None:
        """Show a course, for the person whose standing it is."""
        course, records = one.course, facts.records_of(one.person.id, one.course.key)
        place = facts.places.get((one.person.id, course.key))
        self._passed = next((record for record in records if record.passed), None)
        self.setAccessibleName(course.title)
        empty(self._parts)
        self._parts.addWidget(heading(course.title))
        self._parts.addWidget(words(course.summary))
        self._parts.addWidget(words(self._length(one), Tone.QUIET))
        said = due_words(one, today)
        how = " · ".join(filter(None, (progress_words(one, place.at if place else 0), said.words)))
        standing = words(how[:1].upper() + how[1:], Tone.STRONG)
        set_tone(standing, {"late": Tone.LATE, "soon": Tone.SOON}.get(said.role, Tone.STRONG))
        self._parts.addWidget(standing)
        self.begin.setText(self._verb(one.progress))
        self.again.setVisible(one.progress is Progress.BEGUN)
        self.certificate.setVisible(self._passed is not None)
        self._show_below(one, records, facts)
        if self._is_owner:
            self._show_owners(one, facts)

    def _show_below(self, one: Standing, records: tuple[CourseRecord, ...], facts: TrainingFacts) -> None:
        empty(self._below)
        if records:
            self._below.addWidget(words(self.tr("Your record"), Tone.SECTION))
        for record in records[:_MOST_RECORDS]:
            self._below.addWidget(words(record_words(record, facts)))
        self._below.addWidget(words(self.tr("What is in it"), Tone.SECTION))
        for at, page in enumerate(one.course.pages, 1):
            self._below.addWidget(words(f"{at}. {page.title}"))

    def _show_owners(self, one: Standing, facts: TrainingFacts) -> None:
        key = one.course.key
        self.everybody.blockSignals(True)
        self.everybody.setChecked(key in facts.required)
        self.everybody.blockSignals(False)
        from carestation.training.library import built_in_texts

        comes_back = key in built_in_texts()
        self.drop.setText(self.tr("Back to the original") if comes_back else self.tr("Take away"))
        self.drop.setVisible(key in facts.own)

    def _length(self, one: Standing) -> str:
        course = one.course
        pages = self.tr("%n page(s)", "", len(course.pages))
        questions = self.tr("%n question(s)", "", len(course.questions))
        minutes = self.tr("about %n minute(s)", "", course.minutes)
        again = self.tr("again after %n month(s)", "", course.refresh_months) if course.refresh_months else ""
        return " · ".join(filter(None, (pages, questions, minutes, again)))

    def _verb(self, progress: Progress) -> str:
        if progress is Progress.BEGUN:
            return self.tr("Go on")
        return self.tr("Begin") if progress is Progress.NEW else self.tr("Take it again")

    def _want_certificate(self) -> None:
        self.certificate_wanted.emit(self._passed)

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.begin, self.again, self.certificate):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _owners_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(self.tr("For the team"), Tone.SECTION))
        column.addWidget(self.everybody)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.assign)
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        if not self._is_owner:
            part.hide()
        return part
