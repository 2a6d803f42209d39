"""The sheet of shortcuts (?): every command with a key, by menu, as the registry has them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.commands.command import Command
from ui.commands.menu_titles import MENUS
from ui.commands.registry import CommandRegistry, menu_of, native_keys, title_of
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class ShortcutSheet(QDialog):
    """Deleted when it is closed."""

    def __init__(self, registry: CommandRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        content = QWidget()
        content.setObjectName("content")
        columns = FlowLayout(content, gap=32)
        for menu in MENUS:
            keyed = [command for command in registry.commands if command.menu == menu and command.keys]
            if keyed:
                columns.addWidget(_group(keyed))
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 16, 16)
        layout.addWidget(area)
        layout.addWidget(close)
        room = parent.size()
        self.resize(min(appearance.scaled(920), room.width()), min(appearance.scaled(640), room.height()))


def _group(commands: list[Command]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 8, 0, 8)
    grid.setHorizontalSpacing(16)
    heading = QLabel(menu_of(commands[0]))
    set_tone(heading, Tone.STRONG)
    grid.addWidget(heading, 0, 0, 1, 2)
    for line, command in enumerate(commands, start=1):
        keys = QLabel("  ".join(native_keys(key) for key in command.keys))
        set_tone(keys, Tone.QUIET)
        grid.addWidget(QLabel(title_of(command).removesuffix("…")), line, 0)
        grid.addWidget(keys, line, 1, Qt.AlignmentFlag.AlignRight)
    return group
