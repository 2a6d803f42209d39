"""What stands in for the figures while there are none: they are being read, were stopped, or nothing happened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from carestation.summary.month import Month
from carestation.summary.summary import Summary
from carestation.summary.tables.comparison import THIS
from ui.widgets.empty_state import EmptyState

_HAPPENED = frozenset(
    ("new_cases", "resolved", "backlog", "first_n", "next_n", "rated", "promises_made", "promises_due")
)


def is_empty(summary: Summary) -> bool:
    """Whether there is nothing to tell of this month."""
    rows = (row for row in summary.table("figures").rows if row.key in _HAPPENED)
    return not any(row.cells[THIS] for row in rows)


class StandIn(QWidget):
    """A sentence and the button that helps: `cancelled`, `wanted_again`, or `month_wanted` with another Month."""

    cancelled = Signal()
    wanted_again = Signal()
    month_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._month: Month | None = None
        self._cancel = QPushButton(self.tr("Cancel"))
        self._again = QPushButton(self.tr("Read it again"))
        self._other = QPushButton()
        self._bar = QProgressBar(maximum=0, textVisible=False)
        self._state = EmptyState("chart-column", "", self._cancel, self._again, self._other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        column.addWidget(self._state, stretch=1)
        self._cancel.clicked.connect(self.cancelled)
        self._again.clicked.connect(self.wanted_again)
        self._other.clicked.connect(self._choose_other)

    def show_reading(self, month: Month) -> None:
        """The figures come."""
        self._bar.setAccessibleName(self.tr("Reading {month}").format(month=month.name))
        self._show(self.tr("Reading {month} …").format(month=month.name), self._cancel)

    def show_stopped(self, month: Month, why: str) -> None:
        """They do not."""
        said = self.tr("{month} was not read to its end.").format(month=month.name)
        self._show(f"{said} {why}".strip(), self._again)

    def show_empty(self, month: Month, this_month: Month) -> None:
        """There are none. The month before this one may have some; from an older one, the way leads back."""
        if month == this_month:
            said = self.tr(
                "Nothing has happened in {month} yet. Figures come by themselves with the first case."
            )
            self._month = month.previous
        else:
            said = self.tr("Nothing happened at the desk in {month}.")
            self._month = this_month
        self._other.setText(self.tr("See {month}").format(month=self._month.name))
        self._show(said.format(month=month.name), self._other)

    def _show(self, sentence: str, helps: QPushButton) -> None:
        self._state.say(sentence)
        self._bar.setVisible(helps is self._cancel)
        for button in (self._cancel, self._again, self._other):
            button.setVisible(button is helps)

    def _choose_other(self) -> None:
        self.month_wanted.emit(self._month)
