"""Whose cases count by a calendar."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QStackedLayout, QWidget

from carestation.identity import RepresentativeId
from carestation.people.representative import Representative
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class PeopleChoice(QWidget):
    """The default calendar is everybody's who has none of their own; another is that of the people ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[RepresentativeId, QCheckBox] = {}
        self._gone: tuple[RepresentativeId, ...] = ()
        self._everybody = QLabel(self.tr("For the cases of everybody who has no calendar of their own."))
        self._everybody.setWordWrap(True)
        set_tone(self._everybody, Tone.QUIET)
        self._some = QWidget()
        self._line = FlowLayout(self._some)
        self._line.addWidget(QLabel(self.tr("For the cases of:")))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._everybody)
        self._stack.addWidget(self._some)

    def offer(self, people: Sequence[Representative]) -> None:
        """Who works at the desk. Boxes are made once for each of them."""
        for person in people:
            if person.id not in self._boxes:
                box = self._boxes[person.id] = QCheckBox(person.name)
                box.clicked.connect(self.changed)
                self._line.addWidget(box)

    def show_people(self, chosen: Collection[RepresentativeId], *, is_default: bool) -> None:
        """Tick these people, and no other. One who is no longer offered is kept."""
        self._gone = tuple(person for person in chosen if person not in self._boxes)
        for person, box in self._boxes.items():
            box.setChecked(person in chosen)
        self._stack.setCurrentIndex(0 if is_default else 1)

    def chosen(self) -> tuple[RepresentativeId, ...]:
        """Those who are ticked, in the order of their ids."""
        ticked = (person for person, box in self._boxes.items() if box.isChecked())
        return tuple(sorted((*self._gone, *ticked)))
