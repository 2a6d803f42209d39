"""One notice on the screen: goes after a while, but not while somebody reads or is about to press its button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.notices.notice import Notice, NoticeTone
from ui.theme import appearance, icons

STAY_MS = 10_000

_ICONS = {
    NoticeTone.INFO: "info",
    NoticeTone.DONE: "check",
    NoticeTone.LATE: "triangle-alert",
    NoticeTone.REMINDER: "bell",
}


class NoticeCard(QFrame):
    """Emits `gone` once. A fault stays until it is dismissed: it may take longer to read than ten seconds."""

    gone = Signal(object)

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.notice = notice
        self.setAccessibleName(notice.spoken)
        self._button = QPushButton(notice.action, self)
        self._button.setVisible(notice.act is not None)
        self._cross = QPushButton(icons.icon("x", "tip_text"), "", self)
        self._cross.setAccessibleName(self.tr("Dismiss"))
        self._cross.setToolTip(self.tr("Dismiss"))
        self._stay = QTimer(self, singleShot=True, interval=STAY_MS)
        self._stay.timeout.connect(self.dismiss)
        self._button.clicked.connect(self._act)
        self._cross.clicked.connect(self.dismiss)
        self._lay_out()
        for control in (self._button, self._cross):
            control.installEventFilter(self)
        self._wait()

    def announce(self) -> None:
        """Have a screen reader say it, at once where it is a fault."""
        event = QAccessibleAnnouncementEvent(self, self.notice.spoken)
        if self.notice.tone is NoticeTone.LATE:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def take_focus(self) -> None:
        """Put the keyboard on its button, or on the cross where it has none."""
        target = self._cross if self._button.isHidden() else self._button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def withdraw_action(self) -> None:
        """Its button would no longer do what it says."""
        self._button.hide()

    def dismiss(self) -> None:
        """Take it away."""
        self._stay.stop()
        self.hide()
        self.gone.emit(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._stay.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._stay.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._wait()
        return False

    def _wait(self) -> None:
        is_used = self.underMouse() or self._button.hasFocus() or self._cross.hasFocus()
        if self.notice.tone is not NoticeTone.LATE and not is_used:
            self._stay.start()

    def _act(self) -> None:
        act = self.notice.act
        self.dismiss()
        if act is not None:
            act()

    def _lay_out(self) -> None:
        sign = QLabel()
        side = appearance.scaled(18)
        sign.setPixmap(icons.pixmap(_ICONS[self.notice.tone], "tip_text", side, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        for text, weight in ((self.notice.title, 600), (self.notice.text, 400)):
            if text:
                label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
                label.setStyleSheet(f"font-weight: {weight};")
                words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, stretch=1)
        row.addWidget(self._button)
        row.addWidget(self._cross)
