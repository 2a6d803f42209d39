"""One interval of a day: from, to, and away with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ui.settings.time_field import LAST_MINUTE, MIDNIGHT, TimeField
from ui.theme import icons
from ui.theme.tone import Tone, set_tone


class IntervalRow(QWidget):
    """`to` before `from` runs over midnight, and the row says so."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, day: str, opening: str, closing: str) -> None:
        super().__init__()
        self._opening = TimeField(self.tr("{day} from").format(day=day), opening)
        self._closing = TimeField(self.tr("{day} to").format(day=day), closing)
        self._meaning = QLabel()
        set_tone(self._meaning, Tone.QUIET)
        remove = QToolButton()
        self.fields: tuple[QWidget, ...] = (self._opening, self._closing, remove)
        remove.setIcon(icons.icon("x", "quiet"))
        remove.setAccessibleName(self.tr("Remove these hours of {day}").format(day=day))
        remove.setToolTip(self.tr("Remove these hours"))
        remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._opening, QLabel("–"), self._closing, remove, self._meaning):
            row.addWidget(part)
        row.addStretch(1)
        for field in (self._opening, self._closing):
            field.timeChanged.connect(self._change)
        self._explain()

    def written(self) -> list[str]:
        """The pair as it is stored; an end at the last minute is the end of the day (R1)."""
        closing = self._closing.written()
        return [self._opening.written(), MIDNIGHT if closing == LAST_MINUTE else closing]

    def take_focus(self) -> None:
        """Put the keyboard on the opening time."""
        self._opening.setFocus()

    def _change(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        opening, closing = self.written()
        if closing == MIDNIGHT:
            self._meaning.setText(self.tr("until midnight"))
        else:
            self._meaning.setText(self.tr("the next day") if closing < opening else "")

    def _remove(self) -> None:
        self.removed.emit(self)
