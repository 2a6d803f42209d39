"""What holds for every test with a window: its own settings, no timer left running, no window left open."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.lanes.collector import collect_what_is_due
from ui.theme.appearance import Appearance, Choice
from ui.words.language import ENGLISH, speak


@pytest.fixture(autouse=True, scope="session")
def settings_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    """QSettings that a test opens by name are files in a folder of the test run."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path_factory.mktemp("settings")))


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Everything is said as an English-speaking person reads it, whatever this machine speaks."""
    speak(qapp, QLocale(ENGLISH))


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    """The application in the light theme, as a person would see it."""
    worn = Appearance(qapp)
    worn.wear(Choice.LIGHT)
    return worn


@pytest.fixture(autouse=True, scope="session")
def collector_of_the_gui_thread() -> Iterator[None]:
    """As in the program: a lane's thread must not collect a widget."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a visible window or a running QTimer fails."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_what_is_due()
    windows = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    for window in windows:
        window.close()
    assert not windows, f"windows left open: {windows}"
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer) and _runs(thing)]
    for timer in timers:
        timer.stop()
    assert not timers, f"timers left running: {timers}"


def _runs(timer: QTimer) -> bool:
    return shiboken6.isValid(timer) and timer.isActive()
