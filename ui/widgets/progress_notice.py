"""Progress of work in the work lane, or of a long undo: what is done, how far it is, and *Cancel*."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.lanes.in_turns import InTurns
from ui.lanes.work_lane import Task
from ui.theme.tone import Tone, set_tone

PATIENCE_MS = 400
"""What is done sooner needs no bar, and one that flashes by only disturbs."""

_STEPS = 1000


class ProgressNotice(QWidget):
    """Follows one task, and goes when it has ended."""

    def __init__(self, task: Task | InTurns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._words = QLabel(task.title)
        self._bar = QProgressBar(maximum=0, textVisible=False)  # until the first report it only moves
        self._bar.setAccessibleName(task.title)
        self._cancel = QPushButton(self.tr("Cancel"))
        set_tone(self._words, Tone.QUIET)
        row = QHBoxLayout()
        row.addWidget(self._words, stretch=1)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        self._cancel.clicked.connect(self._stop)
        task.progressed.connect(self._show)
        task.ended.connect(self.deleteLater)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._patience.start()
        self.hide()

    def _show(self, fraction: float, words: str) -> None:
        self._bar.setMaximum(_STEPS)
        self._bar.setValue(round(fraction * _STEPS))
        self._words.setText(words or self._task.title)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))
        self._task.cancel()
