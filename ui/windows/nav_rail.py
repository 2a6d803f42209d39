"""The rail at the edge of the window: the menu, and the places to go to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from ui.commands.registry import CommandRegistry
from ui.theme import appearance
from ui.windows.rail_button import RailButton

WIDTH = 76


class NavRail(QWidget):
    """Tab reaches the rail, Up and Down go through it, Return or Space goes there."""

    def __init__(self, registry: CommandRegistry, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        self._registry = registry
        self._buttons: dict[str, RailButton] = {}
        self._menu_button = QToolButton(self)
        self._menu_button.setObjectName("menu_button")
        self._menu_button.setText("C")
        self._menu_button.setAccessibleName(self.tr("Menu"))
        self._menu_button.setToolTip(registry.action("view.menu").toolTip())
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(menu)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 6, 8, 8)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._menu_button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._layout.addStretch(1)
        self.fit()

    def add(self, command_id: str, title: str, icon: str) -> None:
        """Another place, below the others."""
        button = RailButton(self._registry.action(command_id), title, icon, self)
        self._buttons[command_id] = button
        self._layout.insertWidget(self._layout.count() - 1, button, alignment=Qt.AlignmentFlag.AlignHCenter)

    def mark(self, command_id: str) -> None:
        """Show that the person is there."""
        for other, button in self._buttons.items():
            button.setChecked(other == command_id)

    def show_count(self, command_id: str, count: int, meaning: str) -> None:
        """The badge of a place."""
        self._buttons[command_id].show_count(count, meaning)

    def open_menu(self) -> None:
        """Open the menu, as a click would."""
        self._menu_button.showMenu()

    def fit(self) -> None:
        """As wide as the size of text asks for."""
        self.setFixedWidth(appearance.scaled(WIDTH))
        for button in self._buttons.values():
            button.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        buttons: list[QWidget] = [self._menu_button, *self._buttons.values()]
        focus = self.focusWidget()
        if event.key() not in steps or focus not in buttons:
            event.ignore()
            return
        place = buttons.index(focus) + steps[Qt.Key(event.key())]
        buttons[place % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
