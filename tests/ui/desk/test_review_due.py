"""A year after an SOP was published its owner finds the evidence open on its page, and says that it is still right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from carestation.instants import DAY
from tests.ui.desk.test_working_day import Day
from ui.evidence.evidence_section import EvidenceSection
from ui.sops.sop_head import SopHead
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def evidence(day: Day) -> EvidenceSection:
    """Ann signs in and goes to the SOPs."""
    day.open()
    day.press(Qt.Key.Key_Return)
    day.until(lambda: day.session is not None and day.session.room is not None)
    assert day.session is not None
    window = day.session.window
    assert window is not None
    window.go("go.sops")
    day.until(lambda: window.findChild(EvidenceSection) is not None)
    section = window.findChild(EvidenceSection)
    assert section is not None
    day.until(section.isVisible)
    return section


def test_the_evidence_waits_behind_a_link_until_somebody_wants_it(day: Day) -> None:
    section = evidence(day)
    assert section.fold.text() == "What was it worth?"
    assert not section.words.isVisible()
    section.fold.click()
    day.until(lambda: "No case that ran it" in section.words.text())


def test_it_is_open_when_the_review_is_due_and_keeping_ends_that(day: Day) -> None:
    day.clock.move(370 * DAY)
    section = evidence(day)
    day.until(section.words.isVisible)
    day.until(lambda: section.keep.isVisible())
    head = section.parentWidget()
    assert isinstance(head, SopHead)
    assert head.still_right.isVisible()
    section.keep.click()
    day.until(lambda: not head.still_right.isVisible())
