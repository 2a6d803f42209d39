"""The cases behind a figure: as many as it counts; from there a case opens, and back leads to the figure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.instants import Instant
from carestation.summary.chosen_figure import BehindLine, ChosenFigure, cases_behind
from carestation.summary.figures.definitions import definition
from carestation.summary.month import Month
from carestation.summary.tables.table import Kind
from carestation.summary.wording import shown
from ui.case.seat import Seat
from ui.insights import cases_model
from ui.insights.cases_model import CasesModel
from ui.lanes.asks import Asks
from ui.theme.tone import Tone, set_tone
from ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from carestation.reader import Reader

_SUBJECT = "behind a figure"


class FigureCases(QWidget):
    """Return or a double click opens; Escape or *Back* leads to the figure."""

    back_wanted = Signal()
    case_chosen = Signal(object)
    customer_chosen = Signal(object)

    def __init__(self, reader: Asks, seat: Seat) -> None:
        super().__init__()
        self._reader, self._seat = reader, seat
        self._chosen: ChosenFigure | None = None
        self.month: Month | None = None
        self.model = CasesModel(seat.issue_title)
        self.title, self.meaning = QLabel(), QLabel()
        self.back = QPushButton(self.tr("Back to the figures"))
        self.back.clicked.connect(self._go_back)
        self.table = RowsTable(self.tr("Cases"), self.model, cases_model.WIDE, cases_model.SPARE)
        self.table.activated.connect(self._open)
        self._lay_out()
        self.setFocusProxy(self.table)

    def show_figure(self, chosen: ChosenFigure, month: Month) -> None:
        """List what this figure of a month counts."""
        self._chosen, self.month = chosen, month
        self.model.show_lines(())
        self.title.setText(self.tr("{figure}: reading…").format(figure=self._named(chosen)))
        self.meaning.setText(definition(chosen.figure).sentence)
        self.read_again()

    def read_again(self) -> None:
        """Something changed, or it is shown anew; the line that is marked stays marked."""
        if self._chosen is not None and self.month is not None:
            asked = (self._chosen, self.month, self._seat.hours.zone, self._seat.clock())
            self._reader.ask_newest(_SUBJECT, partial(_asked, *asked), partial(self._show, self._chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _show(self, chosen: ChosenFigure, lines: tuple[BehindLine, ...]) -> None:
        if chosen != self._chosen:
            return
        marked = max(0, self.table.currentIndex().row())
        self.model.show_lines(lines)
        self.title.setText(f"{self._named(chosen)}: {shown(len(lines), Kind.COUNT)}")
        if lines:
            self.table.selectRow(min(marked, len(lines) - 1))

    def _named(self, chosen: ChosenFigure) -> str:
        name = definition(chosen.figure).title
        month = self.month.name if self.month is not None else ""
        line = "" if chosen.line is None else shown(chosen.line, Kind.TEXT)
        return ", ".join(filter(None, (name, line, month)))

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line.case is not None:
            self.case_chosen.emit(line.case.case_id)
        elif line.customer_id is not None:
            self.customer_chosen.emit(line.customer_id)

    def _go_back(self) -> None:
        self.back_wanted.emit()

    def _lay_out(self) -> None:
        set_tone(self.title, Tone.STRONG)
        set_tone(self.meaning, Tone.QUIET)
        self.meaning.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title, stretch=1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.meaning)
        column.addWidget(self.table, stretch=1)


def _asked(
    chosen: ChosenFigure, month: Month, zone: str, now: Instant, read: Reader
) -> tuple[BehindLine, ...]:
    return cases_behind(read, chosen, month, zone, now)
