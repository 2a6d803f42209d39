"""One key notes the promise that is being written, another says that it is none."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from ui.commands.registry import CommandRegistry
from ui.composer.promise_chip import PromiseChip


class PromiseCommands(QObject):
    """Offered while the chip is."""

    def __init__(self, registry: CommandRegistry, chip: PromiseChip, parent: QObject) -> None:
        super().__init__(parent)
        self._registry = registry
        registry.bind("promise.accept", chip.accept)
        registry.bind("promise.dismiss", chip.dismiss)
        chip.offers.connect(self._offer)

    def _offer(self, is_offered: bool) -> None:
        if self._registry.context.promise != is_offered:
            self._registry.set_context(replace(self._registry.context, promise=is_offered))
