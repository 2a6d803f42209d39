"""What an SOP was worth, on its own page: on request, and by itself when its review date has come."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.evidence.evidence import SopEvidence
from carestation.evidence.of_desk import evidence_of
from carestation.instants import Instant
from carestation.operation import Operation
from carestation.sop_editing.desk_sop import DeskSop, SopEventKind
from carestation.sop_editing.ease_step import make_optional, next_version, remove_step
from carestation.sop_editing.note_on_sop import NoteOnSop
from carestation.sops.sop import Need
from ui.case.seat import Seat
from ui.evidence.evidence_table import NEED, OVERRIDDEN, SHOWN, STEP, TIME, EvidenceTable
from ui.evidence.evidence_words import pairs_words, summary_words
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from carestation.reader import Reader

_SUBJECT = "evidence"
_MOST_ROWS = 6
"""In view at once, so that the steps below have room too."""


class EvidenceSection(QWidget):
    """Folded to one link, until somebody wants it or the review is due. The owner's edits go into the draft."""

    refused = Signal(object)

    def __init__(self, lane: Lane, reader: Asks, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane, self._reader, self._seat = lane, reader, seat
        self._known: DeskSop | None = None
        self.model = EvidenceTable()
        self.fold = QPushButton()
        self.words = QLabel()
        self.table = RowsTable(
            self.tr("Evidence of each step"),
            self.model,
            (STEP,),
            (NEED, SHOWN, TIME, OVERRIDDEN),
        )
        self.optional = self._button(self.tr("Make optional"), self.make_optional)
        self.remove = self._button(self.tr("Remove the step"), self.remove_step)
        self.keep = self._button(self.tr("Keep all as it is"), self.keep_it)
        self._body, self._buttons = QWidget(), QWidget()
        self._lay_out()
        self.fold.clicked.connect(self._toggle)
        self.table.selectionModel().currentChanged.connect(self._look_at_step)

    def show_sop(self, known: DeskSop) -> None:
        """The SOP in view. Its evidence opens by itself for the owner when it is due to be looked over."""
        is_another = self._known is None or self._known.key != known.key
        self._known = known
        self.setVisible(known.current is not None)
        if is_another:
            is_due = self._seat.is_owner and known.is_review_due(self._seat.clock())
            self._open(is_due)
        self._look_at_step()

    def make_optional(self) -> None:
        """A draft in which the step need not be done."""
        step, known = self.model.step(self.table.currentIndex().row()), self._known
        if step is not None and known is not None:
            words = self.tr("“{step}” is optional in the draft").format(step=step.title)
            self._do(make_optional(known, step.step_id, words))

    def remove_step(self) -> None:
        """A draft without the step."""
        step, known = self.model.step(self.table.currentIndex().row()), self._known
        if step is not None and known is not None:
            words = self.tr("“{step}” is gone from the draft").format(step=step.title)
            self._do(remove_step(known, step.step_id, words))

    def keep_it(self) -> None:
        """It was looked over, and is right."""
        if self._known is not None:
            words = self.tr("“{title}” is still right").format(title=self._known.shown.title)
            self._do(NoteOnSop(self._known.key, SopEventKind.REVIEWED, words))

    def _do(self, operation: Operation[None]) -> None:
        self._lane.do(operation, failed=self.refused.emit)

    def _toggle(self) -> None:
        self._open(self._body.isHidden())

    def _open(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self.fold.setText(self.tr("Hide what it was worth") if is_open else self.tr("What was it worth?"))
        if is_open and self._known is not None:
            self.words.setText(self.tr("Reading the cases of the last twelve months…"))
            self.model.show_evidence(None)
            self.table.hide()
            question = partial(_evidence, self._known.key, self._seat.clock())
            self._reader.ask_newest(_SUBJECT, question, partial(self._show, self._known.key))

    def _show(self, key: str, evidence: SopEvidence | None) -> None:
        if self._known is None or self._known.key != key:
            return
        self.model.show_evidence(evidence)
        self.table.setVisible(evidence is not None)
        rows = min(self.model.rowCount(), _MOST_ROWS) * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + 2)
        self._buttons.setVisible(self._seat.is_owner)
        none = self.tr("No case that ran it was resolved in the last twelve months.")
        self.words.setText(f"{summary_words(evidence)}\n{pairs_words()}" if evidence is not None else none)
        self.table.setCurrentIndex(self.model.index(0, STEP))
        self._look_at_step()

    def _look_at_step(self, _: QModelIndex | None = None, __: QModelIndex | None = None) -> None:
        step = self.model.step(self.table.currentIndex().row())
        coming = next_version(self._known).step(step.step_id) if step is not None and self._known else None
        self.optional.setEnabled(coming is not None and coming.need is not Need.OPTIONAL)
        self.remove.setEnabled(coming is not None)

    def _button(self, words: str, done: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(done)
        return button

    def _lay_out(self) -> None:
        set_tone(self.fold, Tone.LINK)
        set_tone(self.words, Tone.QUIET)
        self.words.setWordWrap(True)
        flow = FlowLayout(self._buttons)
        for button in (self.optional, self.remove, self.keep):
            flow.addWidget(button)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 8)
        for part in (self.words, self.table, self._buttons):
            body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        column.addWidget(self._body)
        self._body.hide()
        self._buttons.hide()
        self.hide()


def _evidence(key: str, now: Instant, read: Reader) -> SopEvidence | None:
    return next(iter(evidence_of(read, now, key=key)), None)
