"""Takes a widget out of a panel at once, and out of memory when nothing calls it any more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def let_go(widget: QWidget) -> None:
    """Hidden now: what waits to be deleted would be painted once more."""
    widget.hide()
    widget.deleteLater()
