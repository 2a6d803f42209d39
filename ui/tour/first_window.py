"""The first start, as far as a picture shows it: the welcome, and the first questions."""

from __future__ import annotations

from carestation.clock import Clock
from carestation.store_access import StoreAccess
from ui.start.start_window import StartWindow
from ui.tour.stage import Script, Stage


def first_window(stage: Stage, access: StoreAccess, clock: Clock) -> Script:
    """No store is there; nothing is made."""
    window = StartWindow(access, clock=clock)
    window.begin()
    yield window.isVisible
    yield lambda: window.page is not None
    stage.picture("first-start", window)
    window.close()
    window.deleteLater()
