"""The bar above the pages: search, and the two things that are done most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry, keys_of
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.search_field import SearchField

HEIGHT = 48


class TopBar(QWidget):
    """`field` is the search field; whoever answers searches connects to its `searched`."""

    def __init__(self, registry: CommandRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SearchField(self.tr("Search customers, cases, words…"))
        self._key = QLabel(keys_of(registry.command("palette")), self.field)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._key.setObjectName("key_hint")
        set_tone(self._key, Tone.QUIET)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(12)
        layout.addWidget(self.field, stretch=3)
        layout.addStretch(2)
        layout.addWidget(CommandButton(registry, "log.call", parent=self))
        layout.addWidget(
            CommandButton(
                registry, "case.next", Tone.PRIMARY, words=self.tr("Next"), with_key=True, parent=self
            )
        )
        self.field.textChanged.connect(self._typed)
        self.fit()

    def fit(self) -> None:
        """As high as the size of text asks for."""
        self.setFixedHeight(appearance.scaled(HEIGHT))
        self.field.setMaximumWidth(appearance.scaled(420))
        self._place_key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_key()

    def _typed(self) -> None:
        self._place_key()

    def _place_key(self) -> None:
        self._row.activate()
        self._key.adjustSize()
        hint = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        is_wide = self.field.width() > hint + self._key.width() + appearance.scaled(72)
        self._key.setVisible(is_wide and not self.field.text())
        room = 0 if self._key.isHidden() else self._key.width() + 8
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.field.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)
        x = 8 if mirrored else self.field.width() - self._key.width() - 8
        self._key.move(x, (self.field.height() - self._key.height()) // 2)
