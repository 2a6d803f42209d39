"""A button whose words may take several lines: an answer is a sentence of its own now and then."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.theme import appearance, fonts

_MARGIN_X, _MARGIN_Y = 10, 5

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class AnswerButton(QPushButton):
    """Looks like any button; `checked` says that it is the answer given."""

    def __init__(self, words: str, *, is_given: bool, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setChecked(is_given)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the answers stand together: whoever holds them goes from one to the next
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """It is checked once the answer is stored."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(width - 2 * appearance.scaled(_MARGIN_X), 1)
        flags = Qt.TextFlag.TextWordWrap
        words = QFontMetrics(fonts.text()).boundingRect(QRect(0, 0, room, 1 << 15), flags, self.text())
        return words.height() + 2 * appearance.scaled(_MARGIN_Y)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(fonts.text()).horizontalAdvance(self.text()) + 2 * appearance.scaled(_MARGIN_X)
        return QSize(width + 2, self.heightForWidth(width + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(
            appearance.scaled(44), QFontMetrics(fonts.text()).height() + 2 * appearance.scaled(_MARGIN_Y)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setFont(fonts.text(strong=self.isChecked()))
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        side = appearance.scaled(_MARGIN_X)
        words = self.rect().adjusted(side, 0, -side, 0)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = leading | Qt.AlignmentFlag.AlignVCenter
        QPainter.drawText(painter, words, int(flags) | int(Qt.TextFlag.TextWordWrap), self.text())
