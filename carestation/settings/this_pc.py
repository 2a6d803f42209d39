"""The settings of a person at this PC: how it reminds. Kept with the window's places, not in the store."""

from __future__ import annotations

from typing import Any, Final

from carestation.settings.setting import Setting

QUIT, STAY = "quit", "stay"

NOTIFY: Final = Setting(
    "pc.notify",
    bool,
    True,
    "Show notifications on the desktop",
    "When the window is not in front. In the window a quiet notice says the same.",
)
SHOW_NAMES: Final = Setting(
    "pc.show_names",
    bool,
    False,
    "Show names of customers in them",
    "Others may read a notification, also on a locked screen. Without names it says how many and which case.",
)
QUIET_OUTSIDE: Final = Setting(
    "pc.quiet_outside",
    bool,
    True,
    "Quiet outside business hours",
    "What falls due meanwhile is told when the business opens.",
)
QUIET_FROM: Final = Setting("pc.quiet_from", str, "00:00", "Quiet from")
QUIET_TO: Final = Setting(
    "pc.quiet_to",
    str,
    "00:00",
    "Quiet until",
    "Hours of your own, such as a lunch or an evening shift; equal times mean none.",
)
WHEN_CLOSED: Final = Setting(
    "pc.when_closed",
    str,
    QUIT,
    "When the window is closed",
    "In the tray it goes on reminding. Quit with Ctrl+Q, or in the menu of the tray.",
    ((QUIT, "Quit CareStation"), (STAY, "Stay in the tray")),
)
MINIMISE_TO_TRAY: Final = Setting(
    "pc.minimise_to_tray",
    bool,
    False,
    "Minimise to the tray",
    "The window then leaves the task bar.",
)
QUIET_UNTIL: Final = Setting("pc.quiet_until", int, 0)
"""Somebody asked for quiet up to this instant."""

THIS_PC: tuple[Setting[Any], ...] = (
    NOTIFY,
    SHOW_NAMES,
    QUIET_OUTSIDE,
    QUIET_FROM,
    QUIET_TO,
    WHEN_CLOSED,
    MINIMISE_TO_TRAY,
    QUIET_UNTIL,
)
