"""A representative looks something up in the library, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from carestation.settings.hours import calendar_of
from carestation.sops.library import built_in_sops
from tests.desks import WEEK, OpenDesk
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry
from ui.lanes.instant_lane import InstantLane
from ui.side.toned_label import TonedLabel
from ui.sops.sops_page import SopsPage
from ui.sops.step_view import StepView
from ui.theme.appearance import Appearance, Choice


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, copied: list[str], at_desk: OpenDesk) -> Iterator[SopsPage]:
    """The page in Ben's window, the keyboard in the search field."""
    assert appearance.zoom == 100
    window = QMainWindow()
    ben = next(one for one in at_desk.desk.ask(lambda read: read.people()) if one.id == at_desk.ben)
    seat = Seat(ben, calendar_of("Europe/Berlin", WEEK, []), at_desk.clock)
    lane, outside = InstantLane(at_desk.desk, window), Outside(copy=copied.append)
    made = SopsPage(CommandRegistry(window), lane, seat, "Kettle & Co", outside)
    window.setCentralWidget(made)
    window.resize(1100, 700)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    qtbot.waitUntil(lambda: made.model.rowCount() > 0)
    made.setFocus()
    yield made
    window.hide()


def _type(page: SopsPage, words: str) -> None:
    page.field.selectAll()
    QTest.keyClicks(page.field, words)
    QTest.keyClick(page.field, Qt.Key.Key_Return)


def _titles(page: SopsPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def _text(widget: QWidget) -> str:
    """All that can be read in it."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.words if isinstance(label, TonedLabel) else label.text() for label in labels)


def _step(page: SopsPage, title: str) -> StepView:
    return next(step for step in page.view.steps if f". {title}, " in step.accessibleName())


def test_the_first_of_all_is_shown(page: SopsPage) -> None:
    assert _titles(page) == [sop.title for sop in built_in_sops()]
    assert page.view.accessibleName() == _titles(page)[0]


def test_typing_finds_words_of_a_reply_text_and_shows_the_step(page: SopsPage) -> None:
    _type(page, "RUN AFTER it")
    assert _titles(page) == ["Delivery problem"]
    step = _step(page, "Tell the customer")
    assert "should not have to run after it" in page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    seen = page.view.viewport().rect()
    assert seen.intersects(step.rect().translated(step.mapTo(page.view.viewport(), step.rect().topLeft())))
    _type(page, "parcel lost")
    assert "Delivery problem" in _titles(page)


def test_a_title_comes_before_what_is_only_mentioned(page: SopsPage) -> None:
    _type(page, "complaint")
    assert _titles(page)[0] == "Complaint"
    assert len(_titles(page)) > 1


def test_nothing_found_says_so_and_escape_brings_all_back(page: SopsPage) -> None:
    _type(page, "zebra crossing")
    assert _titles(page) == []
    assert any(
        label.text() == "No SOP holds “zebra crossing”." and label.isVisible()
        for label in page.findChildren(QLabel)
    )
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert len(_titles(page)) == len(built_in_sops())
    assert page.view.isVisible()


def test_down_goes_into_the_list_and_on(page: SopsPage) -> None:
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.view.accessibleName() == _titles(page)[1]


def test_a_step_says_what_it_asks_when_it_is_shown_and_how_much_it_matters(page: SopsPage) -> None:
    page.open("delivery_problem")
    whole = _text(page.view)
    assert "While required steps are open, resolving the case takes a reason, which is kept." in whole
    assert "In a case, press R, then “;” to put a reply text in." in whole
    tracking = _text(_step(page, "Where it was seen last, and when"))
    assert "write a few words · required" in tracking
    assert "Only if “The delivery is” was answered with “late”, “lost” or “in the wrong place”." in tracking
    assert "From the carrier's tracking page." in tracking
    assert "late · lost · damaged" in _text(_step(page, "The delivery is"))
    promise = _text(_step(page, "Promise when they hear from you next"))
    assert "Due in 2 business day" in promise
    assert "It says: “Tell the customer where the parcel is”" in promise


def test_what_a_step_does_to_the_case_is_told(page: SopsPage) -> None:
    page.open("safety_incident")
    assert "only a lead or the owner can resolve the case" in _text(page.view)
    assert "Sets the priority to “Urgent”." in _text(_step(page, "Make the case urgent"))
    page.open("sales_question")
    assert "A message of the customer cancels it." in _text(page.view)


def test_a_reply_text_is_copied_with_its_placeholders_marked(page: SopsPage, copied: list[str]) -> None:
    page.open("delivery_problem")
    box = _step(page, "Tell the customer").box
    assert box is not None
    marked = box.text.document().firstBlock().layout().formats()
    assert [(mark.start, mark.length) for mark in marked] == [(6, len("{customer.first_name}"))]
    assert "{answers.problem}: The delivery is" in box.text.toolTip()
    box.button.setFocus()
    QTest.keyClick(box.button, Qt.Key.Key_Space)
    assert len(copied) == 1
    assert copied[0].startswith("Hello {customer.first_name},")
    assert box.button.accessibleName().startswith("Copied.")
    page.open("complaint")
    other = next(step.box for step in page.view.steps if step.box is not None)
    assert other.button.text() == "Copy reply text"


def test_only_the_last_copied_text_says_so(page: SopsPage) -> None:
    page.open("complaint")
    first, second = [step.box for step in page.view.steps if step.box is not None][:2]
    first.button.click()
    second.button.click()
    assert (first.button.text(), second.button.text()[:7]) == ("Copy reply text", "Copied.")


def test_a_representative_reads_and_changes_nothing(page: SopsPage) -> None:
    assert "Version 1, published today" in page.head.origin.text()
    assert page.findChildren(QLineEdit) == [page.field]
    reading = page.splitter.widget(1)
    assert reading is not None
    inside = reading.findChildren(QAbstractButton)
    assert {button.text() for button in inside if button.isVisible()} == {
        "Copy reply text",
        "This text does not fit…",
    }
    assert not page.shelf.new.isVisible()
    page.edit()
    assert page.inner is page.shelf


@pytest.mark.parametrize("sop", built_in_sops(), ids=lambda sop: sop.key)
def test_every_sop_can_be_read_to_its_end(page: SopsPage, sop: object) -> None:
    key = sop.key  # type: ignore[attr-defined]
    page.open(key)
    assert [step.accessibleName().partition(".")[0] for step in page.view.steps] == [
        str(number) for number in range(1, len(page.view.steps) + 1)
    ]
    said = _text(page.view)
    for step in next(one for one in built_in_sops() if one.key == key).steps:
        assert step.title in said


def test_it_fits_a_small_window_at_twice_the_size(page: SopsPage, appearance: Appearance) -> None:
    appearance.wear(Choice.LIGHT, 200)
    page.open("delivery_problem")
    page.window().resize(950, 560)
    QTest.qWait(20)
    content = page.view.widget()
    assert content is not None
    assert page.window().width() == 950
    assert content.width() <= page.view.viewport().width()
    appearance.wear(Choice.LIGHT, 100)
    assert QApplication.focusWidget() is not None
