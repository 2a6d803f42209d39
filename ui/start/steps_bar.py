"""Where one is: the names of the steps, those done with a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.start.sheet import WIDTH, centred
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class StepsBar(QWidget):
    """Words only: it is looked at, the buttons below lead on."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._labels = tuple(QLabel() for _ in names)
        line = QWidget()
        line.setMaximumWidth(appearance.scaled(WIDTH))
        row = FlowLayout(line, gap=20)
        row.setContentsMargins(24, 16, 24, 0)
        for label in self._labels:
            row.addWidget(label)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(centred(line))

    def show_step(self, at: int) -> None:
        """This one is in view; those before it are done."""
        for number, (label, name) in enumerate(zip(self._labels, self._names, strict=True)):
            label.setText(f"✓ {name}" if number < at else f"{number + 1}  {name}")
            set_tone(label, Tone.STRONG if number == at else Tone.IN_TIME if number < at else Tone.PAUSED)
        told = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(told.format(number=at + 1, count=len(self._names), name=self._names[at]))
