"""Five neutral faces in a row: a click or a key from 1 to 5 chooses one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from carestation.ratings.rating import BEST
from ui.theme import appearance, icons

ICONS = ("angry", "frown", "meh", "smile", "laugh")
_SIDE = 28


class Faces(QWidget):
    """`chosen(score)`. The number stands under each face: a face alone says too little to some eyes."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for score, icon in enumerate(ICONS, start=1):
            button = self._button(score, icon)
            self._group.addButton(button, score)
            layout.addWidget(button)
            QShortcut(QKeySequence(str(score)), self).activated.connect(button.click)
        layout.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        self.setFocusProxy(self._group.button(BEST))

    @property
    def score(self) -> int | None:
        """What is chosen, if anything."""
        found = self._group.checkedId()
        return found if found > 0 else None

    def choose(self, score: int | None) -> None:
        """Mark one, or none; nothing is told."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == score)
        self._group.setExclusive(True)

    def _button(self, score: int, icon: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setText(str(score))
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(appearance.scaled(_SIDE), appearance.scaled(_SIDE)))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setAccessibleName(self.tr("{score} of 5").format(score=score))
        button.setToolTip(self.tr("Key {score}").format(score=score))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
