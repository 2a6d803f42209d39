"""The line below a checklist's title that fills from the leading edge as steps are settled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.theme import appearance


class ProgressLine(QProgressBar):
    """Painted in the colour of what is in time; a screen reader knows it as the progress bar that it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = appearance.current()
        whole = QRectF(self.rect())
        share = self.value() / self.maximum() if self.maximum() > 0 else 0.0
        done = QRectF(whole.left(), whole.top(), whole.width() * share, whole.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(whole.right())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = whole.height() / 2
        for place, role in ((whole, "track"), (done, "in_time")):
            painter.setBrush(worn.colour(role))
            painter.drawRoundedRect(place, radius, radius)
