"""The courses at the left, the one in view at the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from carestation.identity import RepresentativeId
from carestation.training.facts import TrainingFacts
from carestation.training.standing import Standing, standings_of
from ui.theme import icons
from ui.theme.tone import Tone, set_tone
from ui.training.course_card import CourseCard
from ui.training.course_list import CourseList
from ui.widgets.two_line_list import two_line_view

_LEFT, _RIGHT = 320, 760


class CourseShelf(QWidget):
    """`adding` and `overview_wanted` come from the owner's buttons. Enter in the list begins, or goes on."""

    adding = Signal()
    overview_wanted = Signal()

    def __init__(self, is_owner: bool) -> None:
        super().__init__()
        self._is_owner = is_owner
        self._facts = TrainingFacts()
        self._today = date.min
        self.model = CourseList()
        self.list = two_line_view(self.model, self.tr("Courses"), "graduation-cap")
        self.card = CourseCard(is_owner)
        self.add = QPushButton(icons.icon("import"), self.tr("Add…"))
        self.add.setToolTip(self.tr("Read in a course from a file"))
        self.overview = QPushButton(icons.icon("users-round"), self.tr("Who is trained"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.add.clicked.connect(self.adding)
        self.overview.clicked.connect(self.overview_wanted)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._begin)
        self.setFocusProxy(self.list)

    @property
    def chosen(self) -> Standing | None:
        """The course in view."""
        row = self.list.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def show_facts(self, facts: TrainingFacts, person: RepresentativeId, today: date, wanted: str) -> None:
        """Show a person's courses; the one that is `wanted` or in view, else the one that is due first."""
        shown = wanted or (self.chosen.course.key if self.chosen is not None else "")
        rows = standings_of(facts, person)
        places = {key: place.at for (whose, key), place in facts.places.items() if whose == person}
        self._facts, self._today = facts, today
        self.model.show_rows(rows, places, today)
        row = self.model.row_of(shown)
        if row < 0 and rows:
            due = min(rows, key=lambda one: (one.passed_on is not None, one.due_on or date.max))
            row = rows.index(due)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self.chosen is None:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._begin()
        return True

    def _begin(self, _: object = None) -> None:
        self.card.begun.emit()

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self.card.show_course(self.model.row(current.row()), self._facts, self._today)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(left, Tone.PANEL)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.list, stretch=1)
        self.splitter.setObjectName("courses_columns")
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.card)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, _RIGHT])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _head(self) -> QVBoxLayout:
        title = QLabel(self.tr("Courses"))
        set_tone(title, Tone.TITLE)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title, stretch=1)
        for button in (self.overview, self.add):
            row.addWidget(button)
            if not self._is_owner:
                button.hide()
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.addLayout(row)
        return head
