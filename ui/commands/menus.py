"""Menus made of the catalogue: one for each group, in its order."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.commands.menu_titles import MENUS
from ui.commands.registry import CommandRegistry


def menus(registry: CommandRegistry, parent: QWidget) -> list[QMenu]:
    """A menu for each group of commands, with a line between families (`case.`, `step.`)."""
    return [_menu(registry, title, parent) for title in MENUS]


def whole_menu(registry: CommandRegistry, parent: QWidget) -> QMenu:
    """All of them below one another: for the button in the rail, where there is no menu bar."""
    whole = QMenu(parent)
    for menu in menus(registry, whole):
        whole.addMenu(menu)
    return whole


def _menu(registry: CommandRegistry, title: str, parent: QWidget) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Menus", title), parent)
    own = [command.id for command in registry.commands if command.menu == title]
    for _, group in groupby(own, key=_family):
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions([registry.action(command_id) for command_id in group])
    return menu


def _family(command_id: str) -> str:
    return command_id.rpartition(".")[0]
