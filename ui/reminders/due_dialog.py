"""The one list of what is due: promises, follow-ups, and answers that are late or nearly so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from carestation.reminders.due_item import DueItem
from ui.case.seat import Seat
from ui.reminders.due_list import CASE, CUSTOMER, WHAT, DueList
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.rows_table import RowsTable

SIZE = (760, 460)


class DueDialog(QDialog):
    """Return, or a double click, opens the case of a row, or the customer where it has none; Esc closes."""

    case_chosen = Signal(object)
    customer_chosen = Signal(object)
    workshop_chosen = Signal()

    def __init__(self, seat: Seat, items: Sequence[DueItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Due now"))
        self.resize(*map(appearance.scaled, SIZE))
        self.model = DueList(seat)
        self.model.show_items(items)
        self.table = RowsTable(self.tr("What is due"), self.model, (WHAT, CUSTOMER), spare=(CASE,))
        self.open_case = QPushButton(self.tr("&Open"))
        self.count = QLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._look_again()
        self.table.selectRow(0)
        self.table.activated.connect(self._choose)
        self.open_case.clicked.connect(self._choose)

    def show_items(self, items: Sequence[DueItem]) -> None:
        """What is due now; the row that was chosen stays so where it is still there."""
        place = self.table.currentIndex().row()
        chosen = self.model.item(place).key if place >= 0 else ""
        self.model.show_items(items)
        same = (at for at, item in enumerate(items) if item.key == chosen)
        self.table.selectRow(next(same, min(max(place, 0), len(items) - 1)))
        self._look_again()

    def _choose(self) -> None:
        place = self.table.currentIndex().row()
        if place >= 0:
            item = self.model.item(place)
            self.accept()
            if item.case_id is not None:
                self.case_chosen.emit(item.case_id)
            elif item.customer_id is not None:
                self.customer_chosen.emit(item.customer_id)
            else:
                self.workshop_chosen.emit()

    def _look_again(self) -> None:
        count = self.model.rowCount()
        self.count.setText(self.tr("%n thing(s) to do, the longest due first", "", count))
        self.count.setVisible(count > 0)
        self.open_case.setEnabled(count > 0)
        self._stack.setCurrentIndex(0 if count else 1)

    def _lay_out(self) -> None:
        set_tone(self.count, Tone.STRONG)
        set_tone(self.open_case, Tone.PRIMARY)
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("check", self.tr("Nothing is due. You are up to date.")))
        buttons = QDialogButtonBox()
        buttons.addButton(self.open_case, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(self.count)
        layout.addWidget(self._stack, stretch=1)
        layout.addWidget(buttons)
        self.table.setFocus()
