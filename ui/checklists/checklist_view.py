"""One checklist: its SOP and version, how far it is, and its steps in their order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from carestation.checklists.checklist import Checklist
from carestation.checklists.newer_version import NewerVersion
from carestation.checklists.progress import progress
from carestation.checklists.visibility import visible_steps
from carestation.sops.sop import Step
from ui.checklists.newer_version_line import NewerVersionLine
from ui.checklists.progress_line import ProgressLine
from ui.checklists.step_details import StepShown, Wish
from ui.checklists.step_row import StepRow
from ui.lanes.lane import Lane
from ui.side.section import MARGIN, Section
from ui.theme.tone import Tone, set_tone

Show = Callable[[Step], StepShown]


class ChecklistView(Section):
    """`wished(step id, Wish, str)`; `newer_wanted()` to go on with the newer version.

    Rows stay the same widgets, so that nothing jumps when steps come and go.
    """

    wished = Signal(str, object, str)
    newer_wanted = Signal()

    def __init__(self, run: Checklist, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version = run.version
        self._reached = QLabel()
        set_tone(self._reached, Tone.SECTION)
        self._line = ProgressLine(run.sop.title)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self.rows: dict[str, StepRow] = {}
        self.begin(run.sop.title, self._reached, self.tr("SOP v{version}").format(version=run.version))
        bar = QVBoxLayout()
        bar.setContentsMargins(MARGIN, 0, MARGIN, 2)
        bar.addWidget(self._line)
        self.column.addLayout(bar)
        self.newer = NewerVersionLine()
        self.newer.wanted.connect(self.newer_wanted)
        self.column.addWidget(self.newer)
        self.column.addLayout(self._steps)
        for step in run.sop.steps:
            row = self.rows[step.id] = StepRow(lane)
            row.wished.connect(self._passes_on(step.id))
            self._steps.addWidget(row)

    def show_run(
        self, run: Checklist, shows: Show, current: str | None, newer: NewerVersion | None = None
    ) -> None:
        """How the run stands now; `current` is the step that is lit up, `newer` the version to be offered."""
        self.newer.show_offer(run, newer)
        reached = progress((run,))
        self._reached.setText(self.tr("{done} of {total}").format(done=reached.done, total=reached.total))
        self._line.setRange(0, max(reached.total, 1))
        self._line.setValue(reached.done)
        shown = {step.id for step in visible_steps(run)}
        for step in run.sop.steps:
            row = self.rows[step.id]
            row.show_step(shows(step), is_current=step.id == current)
            row.setVisible(step.id in shown)

    def _passes_on(self, step_id: str) -> Callable[[Wish, str], None]:
        def pass_on(wish: Wish, value: str) -> None:
            self.wished.emit(step_id, wish, value)

        return pass_on
