"""A desktop with a tray (StatusNotifierItem 0.1), and on it the window: run by `test_real_tray.py` in a session's bus.

The watcher answers in a thread of its own; what it asks the icon for, it asks as any tray does.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from carestation.settings.this_pc import STAY, WHEN_CLOSED
from ui.settings.pc_settings import PcSettings
from ui.theme.appearance import Appearance
from ui.tray.presence import Presence
from ui.windows.desk_window import DeskWindow
from ui.windows.window_memory import WindowMemory

jeepney: Any = import_module("jeepney")
blocking: Any = import_module("jeepney.io.blocking")

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PATIENCE = 10.0


class Watcher(threading.Thread):
    """Takes icons in."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.items: list[str] = []
        self._bus = blocking.open_dbus_connection(bus="SESSION")
        bus = import_module("jeepney.bus_messages").message_bus
        assert blocking.Proxy(bus, self._bus).RequestName(WATCHER, 4)[0] == 1

    def run(self) -> None:
        while True:
            message = self._bus.receive()
            if message.header.message_type is not jeepney.MessageType.method_call:
                continue
            match message.header.fields.get(jeepney.HeaderFields.member):
                case "Get":
                    self._answer(message, "v", (("b", True),))
                case "RegisterStatusNotifierItem":
                    self.items.append(message.header.fields[jeepney.HeaderFields.sender])
                    self._answer(message)
                case _:
                    self._answer(message)

    def _answer(self, message: Any, *of: Any) -> None:
        self._bus.send(jeepney.new_method_return(message, *of))


class Tray:
    """Asks an icon what it shows, and clicks on it, while the window goes on."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._bus = blocking.open_dbus_connection(bus="SESSION")

    def ask(self, path: str, interface: str, member: str, *of: Any) -> Any:
        address = jeepney.DBusAddress(path, bus_name=self._name, interface=interface)
        answers: list[Any] = []
        message = jeepney.new_method_call(address, member, *of)
        asking = threading.Thread(
            target=lambda: answers.append(self._bus.send_and_get_reply(message, timeout=5).body)
        )
        asking.start()
        wait_for(lambda: not asking.is_alive())
        return answers[0]

    def shows(self, what: str) -> Any:
        (found,) = self.ask(
            "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "ss", (ITEM, what)
        )
        return found[1]

    def menu(self) -> dict[str, int]:
        _, (_, _, entries) = self.ask("/MenuBar", MENU, "GetLayout", "iias", (0, -1, []))
        found = {}
        for _, (number, looks, _) in entries:
            if "label" in looks:
                found[looks["label"][1].replace("_", "")] = number
        return found

    def choose(self, entry: str) -> None:
        self.ask("/MenuBar", MENU, "Event", "isvu", (self.menu()[entry], "clicked", ("s", ""), 0))


def wait_for(condition: Any) -> None:
    """Let the window go on until then."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        QTest.qWait(10)


def main(folder: Path) -> dict[str, Any]:
    """What a person sees of the tray, from the first icon to Quit."""
    watcher = Watcher()
    watcher.start()
    app = QApplication([])
    looks = Appearance(app)
    looks.wear_light()
    window = DeskWindow(looks, WindowMemory(folder / "window.ini"))
    settings = PcSettings(window.memory)
    settings.put(WHEN_CLOSED, STAY)
    presence = Presence(window, looks, settings)
    window.show()
    presence.show(5, is_quiet=False)
    wait_for(lambda: bool(watcher.items))
    tray = Tray(watcher.items[0])
    seen: dict[str, Any] = {
        "tray": QSystemTrayIcon.isSystemTrayAvailable(),
        "tip": tray.shows("ToolTip")[2],
        "sizes": sorted({width for width, _, _ in tray.shows("IconPixmap")}),
        "menu": list(tray.menu()),
    }
    window.close()
    wait_for(lambda: not window.isVisible())
    tray.choose("Open CareStation")
    wait_for(window.isVisible)
    closed: list[bool] = []
    window.closing.connect(lambda: closed.append(True))
    window.close()
    seen["stays"] = not closed and not window.isVisible()
    tray.choose("Quit")
    wait_for(lambda: bool(closed))
    seen["gone"] = not presence.tray.icon.isVisible()
    return seen


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))) + "\n")
