"""The commands of one window: an action for each, disabled until somebody can carry it out."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.commands.catalogue import CATALOGUE
from ui.commands.command import Command, Context
from ui.theme import icons

Handler = Callable[[], None]


class CommandRegistry(QObject):
    """Makes one QAction for each command (its object name is the id) and adds it to the window.

    An action is enabled while it is bound to a handler and its command is available in the context.
    """

    context_changed = Signal(object)

    def __init__(self, window: QWidget, commands: Sequence[Command] = CATALOGUE) -> None:
        super().__init__(window)
        self._commands = {command.id: command for command in commands}
        self._actions = {command.id: self._make(command) for command in commands}
        self._handlers: dict[str, Handler] = {}
        self._context = Context()
        window.addActions(list(self._actions.values()))

    @property
    def commands(self) -> tuple[Command, ...]:
        """All commands, in the order of the menus."""
        return tuple(self._commands.values())

    @property
    def context(self) -> Context:
        """What the person has before them."""
        return self._context

    def command(self, command_id: str) -> Command:
        """The command as declared. KeyError for an id that the catalogue does not name."""
        return self._commands[command_id]

    def action(self, command_id: str) -> QAction:
        """The action of a command: for buttons and menus, or to trigger it."""
        return self._actions[command_id]

    def bind(self, command_id: str, handler: Handler) -> None:
        """Let a bound method without arguments carry out a command.

        TypeError for anything else (a lambda would keep its panel alive), ValueError where one is bound.
        """
        if not _is_bound_without_arguments(handler):
            raise TypeError(f"{command_id} needs a bound method without arguments, not {handler!r}")
        if command_id in self._handlers:
            raise ValueError(f"{command_id} is bound already")
        self._actions[command_id].triggered.connect(handler)
        self._handlers[command_id] = handler
        self._look_again(command_id)

    def unbind(self, command_id: str) -> None:
        """Take the handler away again; nothing happens where there is none."""
        handler = self._handlers.pop(command_id, None)
        if handler is not None:
            self._actions[command_id].triggered.disconnect(handler)
            self._look_again(command_id)

    def set_context(self, context: Context) -> None:
        """Tell what the person has before them now."""
        if context == self._context:
            return
        self._context = context
        for command_id in self._commands:
            self._look_again(command_id)
        self.context_changed.emit(context)

    def is_bound(self, command_id: str) -> bool:
        """Whether somebody carries this command out."""
        return command_id in self._handlers

    def _look_again(self, command_id: str) -> None:
        available = self._commands[command_id].available(self._context)
        self._actions[command_id].setEnabled(available and command_id in self._handlers)

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setText(title_of(command))
        action.setToolTip(tip_of(command))
        if command.icon:
            action.setIcon(icons.icon(command.icon))
        if not command.in_panel:
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setEnabled(False)
        return action


def title_of(command: Command) -> str:
    """The command's title in the language of the window."""
    return QCoreApplication.translate("Commands", command.title)


def menu_of(command: Command) -> str:
    """The title of the command's menu, without the mark of its key."""
    return QCoreApplication.translate("Menus", command.menu).replace("&", "")


def keys_of(command: Command) -> str:
    """Its first key sequence as this system writes it; empty where it has none."""
    return native_keys(command.keys[0]) if command.keys else ""


def native_keys(keys: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def tip_of(command: Command) -> str:
    """What a tool tip says: the title and the key."""
    keys = keys_of(command)
    return f"{title_of(command)} ({keys})" if keys else title_of(command)


def _is_bound_without_arguments(handler: Handler) -> bool:
    if inspect.ismethod(handler):
        return not inspect.signature(handler).parameters
    return isinstance(getattr(handler, "__self__", None), QObject)  # a slot of Qt itself: action.trigger
