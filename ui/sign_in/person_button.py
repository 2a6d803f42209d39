"""A person to sign in as: a big button with their avatar, name and role."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from carestation.people.representative import Representative
from ui.team.roles import role_words
from ui.theme import appearance, fonts
from ui.widgets.avatar import paint_avatar

_SIZE = QSize(272, 64)
_AVATAR, _GAP, _RADIUS = 40, 12, 8


class PersonButton(QAbstractButton):
    """Checked while their password is asked for. Return and Space choose, arrows go on."""

    def __init__(self, person: Representative, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._role = role_words(person.role)
        self.setCheckable(True)
        self.setAccessibleName(f"{person.name}, {self._role}")
        self.setToolTip(person.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(appearance.scaled(_SIZE.width()), appearance.scaled(_SIZE.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(appearance.scaled(160), appearance.scaled(_SIZE.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        gap, side = appearance.scaled(_GAP), appearance.scaled(_AVATAR)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - gap - side if mirrored else gap
        avatar = QRect(x, (self.height() - side) // 2, side, side)
        paint_avatar(painter, avatar, self.person.name)
        words = self.rect().adjusted(gap, 0, -2 * gap - side, 0)
        if not mirrored:
            words.translate(side + gap, 0)
        self._paint_words(painter, words)

    def _paint_ground(self, painter: QPainter) -> None:
        worn = appearance.current()
        ground = "selection" if self.isChecked() else "hover" if self.underMouse() else "panel"
        line, width = ("focus", 2.0) if self.hasFocus() else ("control_line", 1.0)
        painter.setPen(QPen(worn.colour(line), width))
        painter.setBrush(worn.colour(ground))
        inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, _RADIUS, _RADIUS)

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        worn, half = appearance.current(), room.height() // 2
        side = Qt.AlignmentFlag.AlignRight if self.layoutDirection().value else Qt.AlignmentFlag.AlignLeft
        name, role = fonts.text(strong=True), fonts.quiet()
        painter.setFont(name)
        painter.setPen(worn.colour("text"))
        shown = QFontMetrics(name).elidedText(self.person.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.adjusted(0, 0, 0, -half), side | Qt.AlignmentFlag.AlignBottom, shown)
        painter.setFont(role)
        painter.setPen(worn.colour("quiet"))
        painter.drawText(room.adjusted(0, half, 0, 0), side | Qt.AlignmentFlag.AlignTop, self._role)
