"""The palette (Ctrl+K): type a few letters, press Enter; commands, customers, cases, SOPs and reply texts alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.commands.palette_matching import matching
from ui.commands.palette_rows import (
    ROW_ROLE,
    PaletteDelegate,
    PaletteModel,
    PaletteRow,
    row_of_command,
    row_of_found,
)
from ui.commands.palette_source import Found, PaletteSource
from ui.commands.registry import CommandRegistry
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

PAUSE_MS = 80
_IN_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QFrame):
    """Lies over the window while it is asked something; closes on Esc, on Enter and when the focus goes elsewhere."""

    def __init__(self, registry: CommandRegistry, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAutoFillBackground(True)
        self._registry = registry
        self._window = window
        self._sources: list[PaletteSource] = []
        self._found: dict[int, Sequence[Found]] = {}
        self._asked = 0
        self._came_from: QWidget | None = None
        self._only: PaletteSource | None = None
        self._hint = self.tr("Type a command, a customer, a case, a reply text…")
        self._field = QLineEdit(placeholderText=self._hint)
        self._field.setAccessibleName(self.tr("Find anything, do anything"))
        self._model = PaletteModel(self)
        self._list = QListView(uniformItemSizes=True)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask_sources)
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._run)
        set_tone(self, Tone.PANEL)
        self.hide()

    def add_source(self, source: PaletteSource) -> None:
        """Let this one be asked too. Its finds stand below the commands, in the order of adding."""
        self._sources.append(source)

    def open(self) -> None:
        """Show the palette, empty, and let the person type."""
        if self.isVisible():
            return
        self._came_from = QApplication.focusWidget()
        self._field.clear()
        self._show_rows()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def open_with(self, source: PaletteSource, hint: str) -> None:
        """Let the person type, and ask this source alone; what it has for nothing typed is there at once."""
        self.dismiss()
        self._only = source
        self._field.setPlaceholderText(hint)
        self.open()
        self._ask_sources()

    def dismiss(self) -> None:
        """Close it; the focus goes back to where it was."""
        self._pause.stop()
        self._asked += 1
        if not self.isVisible():
            return
        self.hide()
        self._only = None
        self._field.setPlaceholderText(self._hint)
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
            self._came_from = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._came_from = None
            self.dismiss()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _IN_LIST:
            QApplication.sendEvent(self._list, event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _typed(self) -> None:
        self._asked += 1
        self._found.clear()
        self._show_rows()
        self._pause.start()

    def _ask_sources(self) -> None:
        words = self._field.text().strip()
        if self._only is not None:
            self._only.look_up(words, partial(self._answered, self._asked, self._sources.index(self._only)))
            return
        if not words:
            return
        for place, source in enumerate(self._sources):
            source.look_up(words, partial(self._answered, self._asked, place))

    def _answered(self, asked: int, place: int, found: Sequence[Found]) -> None:
        if asked == self._asked:
            self._found[place] = found
            self._show_rows()

    def _show_rows(self) -> None:
        kept = self._list.currentIndex().row()
        self._model.show_rows(self._rows())
        last = self._model.rowCount() - 1
        self._list.setCurrentIndex(self._model.index(min(max(kept if self._found else 0, 0), last)))
        self._lie_over_the_window()

    def _rows(self) -> list[PaletteRow]:
        registry = self._registry
        offered = [c for c in registry.commands if c.id != "palette" and registry.action(c.id).isEnabled()]
        rows = []
        if self._only is None:
            rows = [row_of_command(command) for command in matching(offered, self._field.text())]
        for place, source in enumerate(self._sources):
            rows += [row_of_found(source, found) for found in self._found.get(place, ())]
        return rows

    def _run(self, index: QModelIndex) -> None:
        row: PaletteRow | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is None:
            return
        self.dismiss()
        if row.command is not None:
            self._registry.action(row.command.id).trigger()
        elif row.source is not None and row.found is not None:
            row.source.choose(row.found)

    def _lie_over_the_window(self) -> None:
        around = self._window.rect()
        width = min(appearance.scaled(600), around.width() - 32)
        rows = self._model.rowCount() * self._list.sizeHintForRow(0) + 4 if self._model.rowCount() else 0
        self._list.setVisible(bool(rows))
        chrome = self._field.sizeHint().height() + appearance.scaled(24)
        height = min(chrome + rows, appearance.scaled(420), around.height() - appearance.scaled(96))
        self.setGeometry((around.width() - width) // 2, appearance.scaled(56), width, height)
