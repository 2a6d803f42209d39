"""A notification without a tray: the desktop's own service, by the Desktop Notifications Specification 1.2."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

STAY_MS = 10_000
_ANSWER_S = 2.0
"""A service that does not answer within this time shows nothing."""

_PLACE = "/org/freedesktop/Notifications"
_NAME = "org.freedesktop.Notifications"


def has_bus() -> bool:
    """Whether there is a session of a desktop with messages among programs."""
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


def say_on_bus(title: str, text: str) -> bool:
    """Whether the desktop took it. Waits for the answer: not for the GUI thread.

    Qt's own D-Bus cannot send the unsigned number that the service asks for; jeepney comes with the key store.
    """
    try:
        jeepney, blocking = import_module("jeepney"), import_module("jeepney.io.blocking")
    except ImportError:
        return False
    hints = {"desktop-entry": ("s", "carestation"), "category": ("s", "x-carestation.due")}
    body: tuple[Any, ...] = ("CareStation", 0, "", title, text, [], hints, STAY_MS)
    service = jeepney.DBusAddress(_PLACE, bus_name=_NAME, interface=_NAME)
    message = jeepney.new_method_call(service, "Notify", "susssasa{sv}i", body)
    try:
        with blocking.open_dbus_connection(bus="SESSION") as connection:
            answer = connection.send_and_get_reply(message, timeout=_ANSWER_S)
    except (OSError, KeyError, ValueError):
        return False
    return bool(answer.header.message_type is jeepney.MessageType.method_return)
