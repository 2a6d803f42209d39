"""Faults of ours: caught in every thread, written down, shown once and offered at the next start."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.notices.crash import FATAL, CrashWatch
from ui.notices.crash_dialog import CrashDialog
from ui.notices.crash_screen import CrashScreen


@pytest.fixture
def watch(tmp_path: Path, logged: list[logging.LogRecord]) -> Iterator[CrashWatch]:
    one = CrashWatch(tmp_path / "faults", clock=lambda: datetime(2026, 11, 5, 9, 59))
    one.install()
    yield one
    one.remove()
    assert {record.getMessage() for record in logged} <= {"a fault of ours"}
    logged.clear()


def fall() -> None:
    raise ZeroDivisionError("the timer of no calendar")


def reports(watched: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted((watched / "faults").glob("fault-*.txt"))]


def test_what_nobody_caught_is_written_and_told(watch: CrashWatch, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.caught) as told:
        try:
            fall()
        except ZeroDivisionError:
            sys.excepthook(*sys.exc_info())
    (report,) = reports(tmp_path)
    assert told.args == [report]
    assert "in fall" in report
    assert "the timer of no calendar" in report
    assert report.startswith("CareStation ")


def test_faults_in_threads_are_told_in_the_window_s(watch: CrashWatch, qtbot: QtBot) -> None:
    told_in: list[threading.Thread] = []
    watch.caught.connect(
        lambda _: told_in.append(threading.current_thread()), Qt.ConnectionType.QueuedConnection
    )
    with qtbot.waitSignal(watch.caught):
        thread = threading.Thread(target=fall)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(told_in))
    assert told_in == [threading.main_thread()]


def test_ctrl_c_is_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    watch = CrashWatch(tmp_path / "faults")
    watch.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    watch.remove()
    assert reports(tmp_path) == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_next_start_offers_what_was_left_until_it_was_seen(tmp_path: Path, watch: CrashWatch) -> None:
    watch.report(ValueError("left behind"))
    watch.remove()
    (tmp_path / "faults" / FATAL).write_text("Fatal Python error: Segmentation fault", encoding="utf-8")
    after = CrashWatch(tmp_path / "faults")
    left = after.install()
    assert "left behind" in left
    assert "Segmentation fault" in left
    after.seen()
    after.remove()
    once_more = CrashWatch(tmp_path / "faults")
    assert once_more.install() == ""
    once_more.remove()


def test_one_dialog_however_many_faults(watch: CrashWatch, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = CrashScreen(watch, window)
    watch.report(ValueError("first"))
    watch.report(ValueError("second"))
    (dialog,) = window.findChildren(CrashDialog)
    text = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "first" in text
    assert "second" in text
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy the report")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text
    dialog.reject()
    assert reports(tmp_path) == []
    screen.offer("")
    assert [d for d in window.findChildren(CrashDialog) if d.isVisible()] == []


def test_what_the_last_life_left_is_offered(watch: CrashWatch, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    CrashScreen(watch, window).offer("Fatal Python error")
    (dialog,) = window.findChildren(CrashDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "CareStation stopped unexpectedly last time." in said
    dialog.reject()
