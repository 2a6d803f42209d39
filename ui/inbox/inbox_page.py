"""The page of the inbox: the list, and the case that was chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from carestation.identity import CaseId
from ui.inbox.inbox_panel import InboxPanel
from ui.theme import appearance

if TYPE_CHECKING:
    from ui.case.case_page_panel import CasePagePanel

_WIDTHS = (372, 980)


class InboxPage(QWidget):
    """`columns` is the splitter between the two; `open_case` shows a case that was chosen elsewhere.

    The case's panel is made once the list has been painted, so that the list is there sooner, or when it is wanted;
    `furnished` says the first.
    """

    furnished = Signal()

    def __init__(
        self, inbox: InboxPanel, make_case: Callable[[], CasePagePanel], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.inbox = inbox
        self._make_case = make_case
        self._case: CasePagePanel | None = None
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("inbox_columns")
        self.columns.addWidget(inbox)
        self._space = QWidget()
        self.columns.addWidget(self._space)
        self._divide()
        self.columns.setSizes([appearance.scaled(width) for width in _WIDTHS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)
        self.setFocusProxy(inbox)
        inbox.case_chosen.connect(self._show)
        inbox.next_found.connect(self._show_next)
        inbox.table.loaded.connect(self._listed)

    @property
    def case(self) -> CasePagePanel:
        """The case's panel, made now if it was not yet."""
        if self._case is None:
            self._case = self._make_case()
            self.columns.replaceWidget(1, self._case)
            self._space.deleteLater()
            self._divide()
        return self._case

    def open_case(self, case: CaseId) -> None:
        """Show a case, and select its row where it has one."""
        self.inbox.opened(case)
        self.case.show_case(case)

    def _divide(self) -> None:
        """What is left of the width belongs to the case."""
        self.columns.setStretchFactor(1, 1)
        self.columns.setCollapsible(1, False)

    def _show(self, case: CaseId) -> None:
        self.case.show_case(case)

    def _show_next(self, case: CaseId) -> None:
        self.case.show_next(case)

    def _listed(self) -> None:
        self.inbox.table.loaded.disconnect(self._listed)
        QTimer.singleShot(0, self, self._paint_first)

    def _paint_first(self) -> None:
        self.inbox.repaint()
        QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        self.case.show()
        self.furnished.emit()
