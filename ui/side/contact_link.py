"""A way to reach the customer: a click copies it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from carestation.customers.contact_point import ContactKind, ContactPoint
from ui.case.outside import Outside
from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone

_ICONS = {ContactKind.EMAIL: "mail", ContactKind.PHONE: "phone", ContactKind.HANDLE: "share-2"}

_LTR, _END = "\u2066", "\u2069"  # an address and a number run from left to right in any window


class ContactLink(QPushButton):
    """Says that it was copied by the tick before it, until the mouse and the keyboard have left it."""

    def __init__(self, point: ContactPoint, outside: Outside, parent: QWidget | None = None) -> None:
        super().__init__(f"{_LTR}{point.value}{_END}", parent)
        self.setAccessibleName(point.value)
        self._point = point
        self._outside = outside
        self.setToolTip(self.tr("Copy"))
        self.setAccessibleDescription(self.tr("Copy"))
        self.setIcon(icons.icon(_ICONS[point.kind], "quiet"))
        side = appearance.scaled(14)
        self.setIconSize(QSize(side, side))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_tone(self, Tone.LINK)
        self.clicked.connect(self._copy)

    def minimumSizeHint(self) -> QSize:
        return QSize(appearance.scaled(40), super().minimumSizeHint().height())

    def _copy(self) -> None:
        self._outside.copy(self._point.value)
        self.setIcon(icons.icon("check", "in_time"))
        self.setToolTip(self.tr("Copied"))
        self.setAccessibleDescription(self.tr("Copied"))
