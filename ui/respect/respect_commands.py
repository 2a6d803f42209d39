"""One key says why, one goes to the next hint, one wants no more of its kind."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from ui.commands.registry import CommandRegistry
from ui.respect.respect_line import RespectLine


class RespectCommands(QObject):
    """Offered while there is a hint."""

    def __init__(self, registry: CommandRegistry, line: RespectLine, parent: QObject) -> None:
        super().__init__(parent)
        self._registry = registry
        registry.bind("respect.why", line.explain)
        registry.bind("respect.next", line.go_on)
        registry.bind("respect.off", line.switch_off)
        line.offers.connect(self._offer)

    def _offer(self, is_offered: bool) -> None:
        if self._registry.context.hint != is_offered:
            self._registry.set_context(replace(self._registry.context, hint=is_offered))
