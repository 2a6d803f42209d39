"""Ben attaches a photo to a step and opens it again; goes on with a newer SOP; and lets the checklist write the note.

He does not lose his place by any of it: after each act the keyboard is at the step that comes next.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from carestation.checklists.checklist import StepStatus
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from tests.carestation.checklists.test_move_to_version import FIRST, SECOND, Publish
from tests.desks import OpenDesk
from tests.ui.side.sitting import Sitting
from ui.checklists.newer_version_line import NewerVersionLine
from ui.side.link_button import LinkButton

Key = Qt.Key


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "box.jpg"
    path.write_bytes(b"a torn box")
    return path


@pytest.fixture
def at_photos(at_desk: OpenDesk, photo: Path) -> Iterator[Sitting]:
    """Ben at the step that asks for photos; the file dialog answers with one."""
    ben = Sitting(at_desk, choose_file=lambda _: str(photo))
    ben.do(DoStep(ben.page.checklists[0].id, "problem", StepEventKind.ANSWERED, "damaged"))
    ben.panel.checklists.go_to(ben.page.checklists[0].id, "photos")
    ben.press(Key.Key_Escape)
    yield ben
    ben.leave()


def said(ben: Sitting, step: str) -> str:
    return " ".join(label.accessibleName() or label.text() for label in ben.row(step).findChildren(QLabel))


def test_a_file_is_attached_to_its_step_and_opened_again_from_the_store(
    at_photos: Sitting, photo: Path
) -> None:
    at_photos.press(Key.Key_R)
    assert at_photos.state("photos").value == "box.jpg"
    assert at_photos.current != "photos"
    assert at_photos.row(at_photos.current).box.hasFocus()
    photo.unlink()
    at_photos.panel.checklists.go_to(at_photos.page.checklists[0].id, "photos")
    opened = QSignalSpy(at_photos.panel.file_open)
    link = next(link for link in at_photos.row("photos").findChildren(LinkButton) if "Open" in link.text())
    link.click()
    info = opened.at(0)[0]
    assert at_photos.open.desk.ask(lambda read: read.attachment(info.id)) == ("box.jpg", b"a torn box")


def test_a_second_file_of_the_same_name_gets_a_name_of_its_own(at_photos: Sitting) -> None:
    at_photos.press(Key.Key_R)
    at_photos.panel.checklists.go_to(at_photos.page.checklists[0].id, "photos")
    at_photos.press(Key.Key_Escape, Key.Key_R)
    assert at_photos.state("photos").value == "box (2).jpg"


@pytest.mark.parametrize("spoil", ["gone", "empty"])
def test_a_file_that_cannot_be_taken_says_so_at_the_step(at_photos: Sitting, photo: Path, spoil: str) -> None:
    photo.write_bytes(b"") if spoil == "empty" else photo.unlink()
    at_photos.press(Key.Key_R)
    assert at_photos.state("photos").status is StepStatus.OPEN
    assert ("is empty" if spoil == "empty" else "cannot be read") in said(at_photos, "photos")


def test_undo_takes_the_file_off_the_step_and_off_the_timeline(at_photos: Sitting) -> None:
    before = at_photos.page.timeline
    at_photos.press(Key.Key_R)
    at_photos.lane.undo()
    assert at_photos.state("photos").status is StepStatus.OPEN
    assert at_photos.page.timeline == before


@pytest.fixture
def with_praise(at_desk: OpenDesk) -> Iterator[Sitting]:
    """Ben at a case whose SOP is about to get a newer version."""
    at_desk.desk.do(Publish(FIRST))
    ben = Sitting(at_desk, "praise")
    yield ben
    ben.leave()


def test_a_newer_version_is_offered_and_taken_without_losing_the_place(with_praise: Sitting) -> None:
    ben = with_praise
    ben.press(Key.Key_C, Key.Key_Return)
    ben.type("quick and kind")
    ben.press(Key.Key_Return)
    assert ben.current == "mood"
    offer = ben.panel.findChildren(NewerVersionLine)[0]
    assert offer.isHidden()
    ben.do(Publish(SECOND))
    ben.show(ben.case)
    assert "“goes faster”" in " ".join(label.accessibleName() for label in offer.findChildren(QLabel))
    assert "Still done: 1 step" in " ".join(label.accessibleName() for label in offer.findChildren(QLabel))
    ben.registry.set_context(replace(ben.registry.context, newer_version=True))
    ben.registry.action("checklist.newer").trigger()
    assert ben.page.checklists[0].sop.step("wall") is not None
    assert ben.current == "mood"
    assert ben.row("mood").box.hasFocus()
    assert ben.state("words").value == "quick and kind"


def test_the_last_step_leads_to_the_closing_note(with_praise: Sitting) -> None:
    ben = with_praise
    written = QSignalSpy(ben.panel.closing_note_written)
    ben.press(Key.Key_C, Key.Key_Return)
    ben.type("quick and kind")
    ben.press(Key.Key_Return, Key.Key_Space, Key.Key_Return)
    assert ben.current == "told"
    ben.press(Key.Key_Space)
    assert ben.current == ""
    assert ben.focused.accessibleName() == "Write the closing note"
    ben.press(Key.Key_Space)
    assert written.at(0)[0] == (
        "Praise: 3 of 3 steps\n- Their words: quick and kind\n- Mood: glad\n- Told the colleague"
    )


def test_an_answer_that_is_changed_keeps_the_keyboard_at_its_step(with_praise: Sitting) -> None:
    ben = with_praise
    run = ben.page.checklists[0].id
    ben.do(DoStep(run, "words", StepEventKind.ANSWERED, "kind"))
    ben.panel.checklists.go_to(run, "words")
    ben.press(Key.Key_End)
    ben.type("er")
    ben.press(Key.Key_Return)
    assert ben.state("words").value == "kinder"
    assert ben.current == "words"
    assert ben.row("words").box.hasFocus()
