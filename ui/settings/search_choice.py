"""A choice from a long list: any part of the words finds it while it is typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget

from ui.theme.tone import Tone, set_tone

SHOWN = 12


class SearchChoice(QComboBox):
    """Choices are keys with words. `chosen` follows each change of the key, by whomever."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(SHOWN)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._told = ""
        self._prepare_field()

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """These choices, in this order. What was typed stays."""
        typed = self.currentText()
        self.blockSignals(True)
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self.setEditText(typed)
        self.blockSignals(False)
        self._tell()

    def key(self) -> str:
        """The key of the words in the field; empty where they are none of the choices."""
        at = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(at)) if at >= 0 else ""

    def choose(self, key: str) -> None:
        """Show the words of a key; an empty field for one that is not offered."""
        at = self.findData(key)
        if at >= 0:
            self.setCurrentIndex(at)
        self.setEditText(self.itemText(at) if at >= 0 else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled past changes no choice."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _prepare_field(self) -> None:
        field, completer = self.lineEdit(), self.completer()
        assert field is not None
        assert completer is not None
        set_tone(field, Tone.FLAT)
        field.setAccessibleName(self.accessibleName())
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(SHOWN)
        self.currentTextChanged.connect(self._tell)

    def _tell(self) -> None:
        key = self.key()
        if key != self._told:
            self._told = key
            self.chosen.emit(key)
