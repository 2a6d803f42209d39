"""Playing the tour from the first window to the last picture; says in one line what was written."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from carestation.clock import Clock
from carestation.errors import CareError
from carestation.keys.key_store import Found
from carestation.store_access import Stores
from ui.case.outside import Outside
from ui.desk.session import Session
from ui.lanes.collector import Collector
from ui.theme.appearance import Appearance, Choice
from ui.tour.first_window import first_window
from ui.tour.stage import Performance, Stage
from ui.tour.working_day import WorkingDay
from ui.words.language import speak

SIZE = (1440, 900)
_NO_NEWS = ("This plugin does not support", "QBasicTimer::start: current thread's event dispatcher")


def walk(stores: Stores, folder: Path, theme: str, clock: Clock) -> int:
    """0 when every step could be walked. CareError names the step that could not."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CareError(f"The folder “{folder}” cannot be made.", remedy="Choose another one.") from error
    qInstallMessageHandler(_overhear)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    speak(app)
    collector = Collector(app)
    appearance = Appearance(app)
    appearance.wear(Choice(theme))
    stage = Stage(folder)
    with tempfile.TemporaryDirectory(prefix="carestation-tour-") as scratch:
        place = Path(scratch)
        _play(app, Performance(first_window(stage, stores.at(place / "desk.carestation"), clock)))
        _walk_the_day(app, stores, appearance, stage, place, clock)
    collector.stop()
    sys.stdout.write(f"{stage.taken} pictures and the month's summary written to {folder.resolve()}\n")
    return 0


def _overhear(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """What the platform without a screen cannot do is no news; everything else is told."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not message.startswith(_NO_NEWS):
        sys.stderr.write(f"{message}\n")


def _walk_the_day(
    app: QApplication, stores: Stores, appearance: Appearance, stage: Stage, place: Path, clock: Clock
) -> None:
    access = stores.sample(lambda _what, _done, _total: None)
    answer = access.find_key()
    assert isinstance(answer, Found)
    outside = Outside(open_url=lambda _url: True, copy=lambda _text: None)

    def open_session() -> Session:
        return Session(access, answer.key, appearance, clock, place / "window.ini", outside, app)

    day = WorkingDay(stage, open_session, place, SIZE)
    try:
        _play(app, Performance(day.script()))
    finally:
        day.close()


def _play(app: QApplication, performance: Performance) -> None:
    faults: list[Exception] = []

    def ended(fault: Exception | None) -> None:
        if fault is not None:
            faults.append(fault)
        app.exit()

    performance.ended.connect(ended)
    performance.begin()
    app.exec()
    if faults:
        raise faults[0]
