"""What came of a replay: attainment above, below it the cases that make the difference in the line that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from carestation.what_if.attainment import MOST_LISTED, Attainment
from ui.case.seat import Seat
from ui.theme.tone import Tone, set_tone
from ui.what_if import attainment_model, turns_model
from ui.what_if.attainment_model import AttainmentModel
from ui.what_if.turns_model import TurnsModel
from ui.widgets.rows_table import RowsTable

_SHARES = [420, 260]


class ResultView(QWidget):
    """`case_chosen` with the case that is to be opened: Return, or a double click."""

    case_chosen = Signal(object)

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.attainment = AttainmentModel(seat.issue_title)
        self.turns = TurnsModel()
        self.table = RowsTable(
            self.tr("Then and now"), self.attainment, attainment_model.WIDE, attainment_model.SPARE
        )
        self.cases = RowsTable(self.tr("Cases"), self.turns, turns_model.WIDE, turns_model.SPARE)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._said = QLabel()
        self._which = QLabel()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.activated.connect(self._go_down)
        self.cases.activated.connect(self._open)
        self.setFocusProxy(self.table)

    def show_attainment(self, counted: Attainment, days: str) -> None:
        """Show this, and the cases of all issue types first."""
        said = self.tr("%n case(s), opened {days}.", "", counted.cases)
        self._said.setText(said.format(days=days))
        self.attainment.show_attainment(counted)
        self.table.selectRow(self.attainment.most_changed())

    def _choose(self, current: QModelIndex, _: QModelIndex) -> None:
        if not current.isValid():
            self.turns.show_turns(())
            self._which.clear()
            return
        cell = self.attainment.cell(current.row())
        self.turns.show_turns(cell.turns)
        self._which.setText(
            self._told(self.attainment.name(current.row()), cell.newly_late + cell.no_longer_late)
        )

    def _told(self, name: str, changed: int) -> str:
        if not changed:
            return self.tr("{name}: no case would be judged otherwise.").format(name=name)
        if changed > MOST_LISTED:
            said = self.tr(
                "{name}: %n case(s) would be judged otherwise; the first {most} are listed.", "", changed
            )
            return said.format(name=name, most=MOST_LISTED)
        return self.tr("{name}: %n case(s) would be judged otherwise.", "", changed).format(name=name)

    def _go_down(self) -> None:
        if self.turns.rowCount():
            self.cases.setFocus()
            self.cases.selectRow(0)

    def _open(self, index: QModelIndex) -> None:
        self.case_chosen.emit(self.turns.case(index.row()))

    def _lay_out(self) -> None:
        for label in (self._said, self._which):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self._said, Tone.QUIET)
        set_tone(self._which, Tone.SECTION)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._which)
        column.addWidget(self.cases)
        self.splitter.setObjectName("what_if")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(below)
        self.splitter.setSizes(_SHARES)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 16, 16)
        whole.addWidget(self._said)
        whole.addWidget(self.splitter, stretch=1)
