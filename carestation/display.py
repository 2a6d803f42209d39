"""Whether there is a screen: Qt aborts without one, so it is asked for before Qt is loaded."""

from __future__ import annotations

import os
import sys

from carestation.errors import Refused

PLATFORM = "QT_QPA_PLATFORM"


def has_display() -> bool:
    """Windows and macOS always have one; elsewhere X11 or Wayland, or a platform that somebody chose for Qt."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", PLATFORM))


def require_display() -> None:
    """Refused with one sentence where there is none."""
    if not has_display():
        raise Refused(
            "There is no display to open the window on.",
            remedy="“carestation tour --out DIR” walks through a working day without one, and writes pictures.",
        )


def fall_back_to_offscreen() -> None:
    """Let Qt draw into memory where there is no screen."""
    if not has_display():
        os.environ[PLATFORM] = "offscreen"
