"""Which case is the same matter? Another case of the same customer, from the list or by its number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.cases.case import Case, case_name
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxRow
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_CASE = Qt.ItemDataRole.UserRole
_ROWS = 5


class MergePicker(QWidget):
    """Hidden until it is asked. `chosen(CaseId)` says into which case; Return chooses, Esc leaves."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.title = QLabel()
        self.field = QLineEdit()
        self.others = QListWidget()
        self.merge = QPushButton(self.tr("Merge"))
        self.leave_button = QPushButton(self.tr("Not now"))
        self._nothing = QLabel(self.tr("This customer has no other case."))
        self._lay_out()
        self.hide()

    def ask(self, case: Case, rows: tuple[InboxRow, ...], before: QWidget | None) -> None:
        """Offer the other cases of the customer, the open ones first; `before` gets the keyboard back."""
        self._before = before
        self.title.setText(self.tr("Merge {case} into which case?").format(case=case.name))
        self.field.clear()
        self.others.clear()
        others = [row for row in rows if row.case_id != case.id]
        for row in sorted(others, key=_ended):
            self.others.addItem(self._item(row))
        self.others.setCurrentRow(0)
        self.others.setVisible(bool(others))
        self.field.setVisible(bool(others))
        self.merge.setVisible(bool(others))
        self._nothing.setVisible(not others)
        self._fit()
        self.show()
        (self.field if others else self.leave_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Not now."""
        holder = self.window().focusWidget()
        had_it = holder is not None and self.isAncestorOf(holder)
        self.hide()
        if had_it and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, painter = appearance.current(), QPainter(self)
        painter.fillRect(self.rect(), worn.colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, worn.colour("line"))

    def _item(self, row: InboxRow) -> QListWidgetItem:
        state = self.tr("closed") if row.status.ended else self.tr("open")
        subject = " ".join(row.subject.split())
        item = QListWidgetItem(f"{case_name(row.number)} · {state} · {subject}")
        item.setData(_CASE, row.case_id)
        return item

    def _step(self, step: int) -> None:
        shown = [n for n in range(self.others.count()) if not self.others.isRowHidden(n)]
        here = self.others.currentRow()
        if shown:
            at = shown.index(here) + step if here in shown else 0
            self.others.setCurrentRow(shown[min(max(at, 0), len(shown) - 1)])

    def _narrow(self, typed: str) -> None:
        words = typed.strip().casefold()
        for number in range(self.others.count()):
            self.others.setRowHidden(number, words not in self.others.item(number).text().casefold())
        if self.others.isRowHidden(self.others.currentRow()):
            self._step(0)
        self.merge.setEnabled(not self.others.isRowHidden(self.others.currentRow()))

    def _choose(self) -> None:
        item = self.others.currentItem()
        if item is not None and not item.isHidden() and self.merge.isVisible():
            case: CaseId = item.data(_CASE)
            self.leave()
            self.chosen.emit(case)

    def _activated(self, _: QListWidgetItem) -> None:
        self._choose()

    def _fit(self) -> None:
        row = max(self.others.sizeHintForRow(0), appearance.scaled(24))
        self.others.setFixedHeight(row * min(self.others.count(), _ROWS) + 2 * self.others.frameWidth())

    def _lay_out(self) -> None:
        set_tone(self.title, Tone.STRONG)
        set_tone(self._nothing, Tone.QUIET)
        set_tone(self.merge, Tone.PRIMARY)
        set_tone(self.leave_button, Tone.FLAT)
        self.field.setPlaceholderText(self.tr("Number or words of the subject"))
        self.field.setAccessibleName(self.tr("Find the other case"))
        self.others.setAccessibleName(self.tr("Other cases of this customer"))
        self.others.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Merge case"))
        foot = QHBoxLayout()
        for part in (self.field, self.merge, self.leave_button):
            foot.addWidget(part, stretch=part is self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 12)
        layout.setSpacing(8)
        for line in (self.title, self._nothing, self.others):
            layout.addWidget(line)
        layout.addLayout(foot)
        self.field.textChanged.connect(self._narrow)
        self.others.itemActivated.connect(self._activated)
        for button in (self.merge, self.leave_button):
            button.setAutoDefault(True)  # Return presses the one in focus, and nothing else
        self.merge.clicked.connect(self._choose)
        self.leave_button.clicked.connect(self.leave)


def _ended(row: InboxRow) -> bool:
    return row.status.ended
