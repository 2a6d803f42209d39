"""A desktop without a tray gets the notification by its own service: a real bus, and a service that listens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ui.tray.bus_message import has_bus, say_on_bus

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a place for notifications"),
    pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no bus on this machine"),
]

ROOT = Path(__file__).parents[3]
HEARD = """
import threading
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from ui.tray.bus_message import has_bus, say_on_bus

service = open_dbus_connection(bus="SESSION")
assert Proxy(message_bus, service).RequestName("org.freedesktop.Notifications", 4)[0] == 1

def listen():
    while True:
        message = service.receive()
        if message.header.message_type is MessageType.method_call:
            print(message.header.fields[HeaderFields.member], message.body[0], message.body[3:5], message.body[7])
            service.send(new_method_return(message, "u", (7,)))
            return

listener = threading.Thread(target=listen)
listener.start()
assert has_bus()
assert say_on_bus("Late", "CS-1042: first answer is late")
listener.join()
service.close()
"""


def on_a_bus(code: str) -> str:
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_the_service_of_the_desktop_hears_title_and_words() -> None:
    assert on_a_bus(HEARD) == "Notify CareStation ('Late', 'CS-1042: first answer is late') 10000\n"


def test_a_bus_without_such_a_service_shows_nothing_and_troubles_nobody() -> None:
    code = "from ui.tray.bus_message import say_on_bus\nprint(say_on_bus('Late', 'words'))"
    assert on_a_bus(code) == "False\n"


def test_without_a_bus_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not has_bus()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert not say_on_bus("Late", "words")
