"""Orders for which nobody at the desk was found, each with the reason, and a button to look again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from carestation.instants import to_datetime
from carestation.orders.import_orders import MatchOrders
from carestation.orders.order import Order
from carestation.summary.tables.table import Kind
from carestation.summary.wording import shown
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

if TYPE_CHECKING:
    from carestation.reader import Reader

SIZE = (760, 460)


class OrdersAside(QDialog):
    """*Look again* helps after customers were added, or an address of theirs."""

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Orders kept aside"))
        self.resize(*(appearance.scaled(side) for side in SIZE))
        self._lane = lane
        self.said = QLabel()
        self.said.setWordWrap(True)
        set_tone(self.said, Tone.STRONG)
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Order"), self.tr("Date"), self.tr("Customer"), self.tr("Why it is here")]
        )
        self.table.setAccessibleName(self.windowTitle())
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((96, 110, 150)):
            header.resizeSection(place, appearance.scaled(width))
        buttons = QDialogButtonBox()
        self.again = buttons.addButton(self.tr("Look again"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.again.clicked.connect(self._look_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for widget in (self.said, self.table, buttons):
            column.addWidget(widget)
        self._read()

    def _read(self, _: object = None) -> None:
        self._lane.ask(_aside, self._show)

    def _look_again(self) -> None:
        self._lane.do(MatchOrders(), self._read)

    def _show(self, orders: tuple[Order, ...]) -> None:
        self.said.setText(
            self.tr("%n order(s) of nobody at this desk: they are in no figure.", "", len(orders))
            if orders
            else self.tr("Every order has its customer.")
        )
        self.again.setEnabled(bool(orders))
        self.table.setRowCount(len(orders))
        for row, order in enumerate(orders):
            day = shown(to_datetime(order.ordered_at).date(), Kind.DATE)
            for place, words in enumerate((order.number, day, order.who, order.reason)):
                cell = QTableWidgetItem(words)
                cell.setToolTip(words)
                self.table.setItem(row, place, cell)


def _aside(read: Reader) -> tuple[Order, ...]:
    return read.orders.aside()
