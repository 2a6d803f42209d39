"""A button of two lines: what it is called, and the date that it gives."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.theme import appearance, fonts

_MARGIN_X, _MARGIN_Y = 8, 6


class PresetButton(QPushButton):
    """`say` changes both lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = ""
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def below(self) -> str:
        """The second line."""
        return self._below

    def say(self, title: str, below: str, tip: str = "") -> None:
        """A title, what stands below it, and the tool tip."""
        self._below = below
        self.setText(title)
        self.setAccessibleName(f"{title}: {below}")
        self.setToolTip(tip)
        self.update()  # and no more: all buttons of a column are as wide as it is

    def sizeHint(self) -> QSize:
        title, below = QFontMetrics(fonts.text()), QFontMetrics(fonts.quiet())
        words = max(title.horizontalAdvance(self.text()), below.horizontalAdvance(self._below))
        height = title.height() + below.height() + 2 * appearance.scaled(_MARGIN_Y)
        return QSize(words + 2 * appearance.scaled(_MARGIN_X) + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(appearance.scaled(48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        side, top = appearance.scaled(_MARGIN_X), appearance.scaled(_MARGIN_Y)
        title = QFontMetrics(fonts.text()).height()
        first = QRect(side, top, self.width() - 2 * side, title)
        second = first.translated(0, title)
        second.setBottom(self.height() - top)
        leading = int(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        for place, font, role, words in (
            (first, fonts.text(), "text", self.text()),
            (second, fonts.tabular(fonts.quiet()), "quiet", self._below),
        ):
            painter.setFont(font)
            painter.setPen(appearance.current().colour(role if self.isEnabled() else "disabled"))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, leading | int(Qt.AlignmentFlag.AlignVCenter), shown)
