"""The tags of the case in one line, apart by commas: what is written there when Return is pressed is what it has."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

Index = QModelIndex | QPersistentModelIndex


class TagStrip(QWidget):
    """Hidden until it is asked. `given(str)` is the whole line; Esc leaves everything as it is."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self._known = _LastTag(self.field)
        self.save = QPushButton(self.tr("Save tags"))
        self._lay_out()
        self.hide()

    def ask(self, tags: tuple[str, ...], known: tuple[str, ...], before: QWidget | None) -> None:
        """Change these; `known` are offered while typing. `before` gets the keyboard back."""
        self._before = before
        self._known.offer(known)
        self.field.setText("".join(f"{tag}, " for tag in tags))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

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
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, painter = appearance.current(), QPainter(self)
        painter.fillRect(self.rect(), worn.colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, worn.colour("line"))

    def _give(self) -> None:
        QTimer.singleShot(
            0, self, self._finish
        )  # the list that closes gives the keyboard to the field once more

    def _finish(self) -> None:
        words = self.field.text()
        self.leave()
        self.given.emit(words)

    def _lay_out(self) -> None:
        words = self.tr("Tags")
        label = QLabel(words)
        set_tone(label, Tone.QUIET)
        self.field.setPlaceholderText(self.tr("Words to find it by, apart by commas"))
        self.field.setAccessibleName(words)
        self.field.setCompleter(self._known)
        self.save.setAutoDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 8)
        row.setSpacing(8)
        for part in (label, self.field, self.save):
            row.addWidget(part, stretch=part is self.field)
        self.field.returnPressed.connect(self._give)
        self.save.clicked.connect(self._give)


class _LastTag(QCompleter):
    """Completes the tag behind the last comma."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._tags = QStringListModel(self)
        self.setModel(self._tags)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def offer(self, tags: tuple[str, ...]) -> None:
        """Offer these."""
        self._tags.setStringList(list(tags))

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: Index) -> str:
        before, comma, _ = self._field.text().rpartition(",")
        return f"{before}{comma}{' ' if comma else ''}{index.data()}"
