"""What keeps the draft from being published: each fault is a click, or a Return, away from its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from carestation.sop_editing.check_draft import DraftFault
from carestation.sops.sop import Sop
from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone

_FAULT = Qt.ItemDataRole.UserRole
_HIGHEST = 200


class FaultList(QWidget):
    """`chosen(Place)`. Not to be seen while nothing is wrong."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.count = QLabel()
        set_tone(self.count, Tone.LATE)
        self.list = _Faults()
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Faults"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.count.setIndent(appearance.scaled(12))
        column.addWidget(self.count)
        column.addWidget(self.list)
        self.list.itemClicked.connect(self._tell)
        self.list.entered_by_key.connect(self._tell)

    def show_faults(self, sop: Sop, faults: tuple[DraftFault, ...]) -> None:
        """Show these."""
        self.setVisible(bool(faults))
        self.count.setText(self.tr("%n fault(s) to mend before publishing", "", len(faults)))
        self.list.clear()
        for fault in faults:
            item = QListWidgetItem(icons.icon("triangle-alert", "late"), self._words(sop, fault))
            item.setData(_FAULT, fault)
            self.list.addItem(item)
        self.list.fit()

    def _tell(self, item: QListWidgetItem) -> None:
        fault: DraftFault = item.data(_FAULT)
        self.chosen.emit(fault.place)

    def _words(self, sop: Sop, fault: DraftFault) -> str:
        step = fault.place.step
        if step is None or step >= len(sop.steps):
            return fault.sentence
        return self.tr("Step {number}: {fault}").format(number=step + 1, fault=fault.sentence)


class _Faults(QListWidget):
    """No higher than its rows."""

    entered_by_key = Signal(object)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """As high as its rows ask for at this width, within reason; the others scroll."""
        wanted = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(min(wanted + 4, appearance.scaled(_HIGHEST)))

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.entered_by_key.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
