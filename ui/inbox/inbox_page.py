"""The page of the inbox: the list, and the case that was chosen in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from carestation.identity import CaseId
from ui.case.case_page_panel import CasePagePanel
from ui.inbox.inbox_panel import InboxPanel
from ui.theme import appearance

_WIDTHS = (372, 980)


class InboxPage(QWidget):
    """`columns` is the splitter between the two; `open_case` shows a case that was chosen elsewhere."""

    def __init__(self, inbox: InboxPanel, case: CasePagePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inbox = inbox
        self.case = case
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("inbox_columns")
        self.columns.addWidget(inbox)
        self.columns.addWidget(case)
        self.columns.setStretchFactor(1, 1)
        self.columns.setCollapsible(1, False)
        self.columns.setSizes([appearance.scaled(width) for width in _WIDTHS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.columns)
        self.setFocusProxy(inbox)
        inbox.case_chosen.connect(case.show_case)
        inbox.next_found.connect(case.show_next)

    def open_case(self, case: CaseId) -> None:
        """Show a case, and select its row where it has one."""
        self.inbox.opened(case)
        self.case.show_case(case)
