"""What stands beside the policy: objectives, signatures, the next review, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LOWEST = 120


class BesideColumn(QScrollArea):
    """Hidden until somebody adds to it. As wide as what is in it needs at least, so that nothing is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(20)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.hide()

    def add(self, widget: QWidget) -> None:
        """Below what is there."""
        self._column.insertWidget(self._column.count() - 1, widget)
        self.show()

    def minimumSizeHint(self) -> QSize:
        """The widest word or button decides."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, _LOWEST)
