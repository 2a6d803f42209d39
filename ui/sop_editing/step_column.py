"""The left column of the editor: the SOP itself, its steps, what is done with them, and the faults."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.sop_editing.fault_list import FaultList
from ui.sop_editing.open_draft import OpenDraft
from ui.sop_editing.step_acts import StepActs
from ui.sop_editing.step_list import StepList
from ui.theme import icons
from ui.theme.tone import Tone, set_tone


class StepColumn(QWidget):
    """Follows the draft."""

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self._draft = draft
        self.acts = StepActs(draft, self)
        self.about = QPushButton(self.tr("About this SOP"))
        self.about.setCheckable(True)
        self.about.setIcon(icons.icon("info", "quiet"))
        self.list = StepList()
        self.faults = FaultList()
        self.add = QPushButton(self.tr("Add step"))
        self.add.setIcon(icons.icon("plus"))
        self._tools = (
            self._tool("chevron-up", self.tr("Move up (Alt+Up)"), self.acts.move_up),
            self._tool("chevron-down", self.tr("Move down (Alt+Down)"), self.acts.move_down),
            self._tool("copy", self.tr("Duplicate (Ctrl+D)"), self.acts.double),
            self._tool("trash-2", self.tr("Delete (Del)"), self.acts.delete),
        )
        self._lay_out()
        self._join()
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        """As the draft stands now."""
        draft = self._draft
        faulty = frozenset(fault.place.step for fault in draft.faults if fault.place.step is not None)
        self.list.show_steps(draft.sop.steps, draft.at, faulty)
        self.about.setChecked(draft.at is None)
        for tool in self._tools:
            tool.setEnabled(draft.at is not None)

    def look(self) -> None:
        """The faults are known."""
        self.refresh()
        self.faults.show_faults(self._draft.sop, self._draft.faults)

    def _join(self) -> None:
        self.list.gone_to.connect(self._draft.go_to)
        self.list.moved.connect(self.acts.move)
        self.list.doubled.connect(self.acts.double)
        self.list.deleted.connect(self.acts.delete)
        self.about.clicked.connect(self._go_to_about)
        self.faults.chosen.connect(self._draft.go_to_place)
        self._draft.changed.connect(self.refresh)
        self._draft.looked.connect(self.look)

    def _go_to_about(self) -> None:
        self._draft.go_to(None)
        self.about.setChecked(True)

    def _tool(self, icon: str, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        tools = QHBoxLayout()
        tools.setContentsMargins(8, 0, 8, 0)
        tools.setSpacing(2)
        tools.addWidget(self.add)
        tools.addStretch(1)
        for tool in self._tools:
            tools.addWidget(tool)
        about = QHBoxLayout()
        about.setContentsMargins(8, 8, 8, 0)
        about.addWidget(self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addLayout(about)
        column.addWidget(self.list, stretch=1)
        column.addLayout(tools)
        column.addWidget(self.faults)
