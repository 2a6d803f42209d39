"""The panel as a whole: the customer, narrow and large windows, both directions, and everybody's access."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from carestation.checklists.attach import AttachSop
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.instants import HOUR, Instant
from carestation.settings.catalogue import BUSINESS_NAME
from carestation.settings.change_setting import ChangeSetting
from tests.ui.side.sitting import Sitting
from ui.side.contact_link import ContactLink
from ui.side.customer_section import since_words
from ui.theme.appearance import Appearance, Choice


def test_the_customer_and_what_they_brought(ben: Sitting) -> None:
    page = ben.page
    assert since_words(
        replace(page, customer=replace(page.customer, representative_id=ben.open.ben)), ben.seat
    ) == ("yours since 2026")
    lea = replace(page.customer, representative_id=ben.open.lea)
    facts = replace(page.facts, cases=6, open_cases=2, last_rating=5, representative_name="Lea Ott")
    other = replace(page, customer=lea, facts=facts)
    assert since_words(other, ben.seat) == "with Lea Ott since 2026"
    ben.panel.customer.show_page(other)
    assert "6 cases · 2 open · last rating 5" in ben.panel.customer.facts.text()
    nobodys = replace(page, customer=replace(page.customer, representative_id=None))
    assert since_words(nobodys, ben.seat) == "customer since 2026"


def test_a_click_copies_a_contact_point(ben: Sitting) -> None:
    links = ben.panel.findChildren(ContactLink)
    assert [link.accessibleName() for link in links] == ["marta@example.net", "030 1234567"]
    for link in links:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert ben.copied == ["marta@example.net", "030 1234567"]
    assert links[0].toolTip() == "Copied"


def test_open_goes_to_the_customer(ben: Sitting) -> None:
    opened = QSignalSpy(ben.panel.customer_open)
    open_link = next(one for one in ben.panel.findChildren(QPushButton) if one.accessibleName() == "Open")
    QTest.mouseClick(open_link, Qt.MouseButton.LeftButton)
    assert opened.at(0) == [ben.page.customer.id]


def test_no_case_shows_nothing_and_takes_no_key(ben: Sitting) -> None:
    case = ben.case
    ben.panel.show_page(None)
    assert not ben.panel.timers.isVisible()
    ben.panel.tick(ben.open.clock())
    ben.press(Qt.Key.Key_F, Qt.Key.Key_C, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Y)
    ben.press(Qt.Key.Key_1, modifiers=Qt.KeyboardModifier.AltModifier)
    ben.show(case)
    assert ben.panel.timers.isVisible()
    assert not ben.panel.timers.is_open
    assert not ben.panel.follow_ups.form.isVisible()
    assert ben.page.follow_ups == ()
    assert ben.current == "order_number"


def full(ben: Sitting) -> None:
    """A case with all that the panel can show, the longest words included."""
    run = ben.page.checklists[0].id
    ben.do(DoStep(run, "order_number", StepEventKind.ANSWERED, "A" * 120))
    ben.do(DoStep(run, "problem", StepEventKind.ANSWERED, "in the wrong place"))
    ben.do(AttachSop(ben.case, "personal_data_request"))
    late = Instant(ben.open.clock() + HOUR)
    ben.do(SetFollowUp(NewFollowUp(ben.case, FollowUpKind.PROMISE, late, "Call-back" * 12)))
    ben.panel.timers.toggle_why()
    ben.panel.follow_ups.choose()
    for row in ben.panel.follow_ups.rows.values():
        row.ask_when()


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_fits_its_width_at_any_size_and_direction(
    ben: Sitting, appearance: Appearance, zoom: int, direction: Qt.LayoutDirection
) -> None:
    full(ben)
    try:
        appearance.wear(Choice.LIGHT, zoom)
        ben.panel.setLayoutDirection(direction)
        ben.window.resize(300, 640)
        QTest.qWait(20)
        run = ben.page.checklists[0]
        for step in ("remedy", "promise_news", "answer", "settled", "tracking"):
            ben.panel.complete_step(run.id, step)
            QTest.qWait(5)
            content = ben.panel.widget()
            assert content is not None
            assert content.width() <= ben.panel.viewport().width()
            reaching_out = [widget for widget in content.findChildren(QWidget) if _reaches_out(ben, widget)]
            assert reaching_out == []
    finally:
        appearance.wear(Choice.LIGHT)


def _reaches_out(ben: Sitting, widget: QWidget) -> bool:
    if not widget.isVisible() or widget.isWindow():
        return False
    left = widget.mapTo(ben.panel, widget.rect().topLeft()).x()
    return left < 0 or left + widget.width() > ben.panel.width()


def test_everything_has_a_name_and_a_place_for_the_keyboard(ben: Sitting) -> None:
    full(ben)
    controls = [
        one
        for kind in (QPushButton, QComboBox, QLineEdit)
        for one in ben.panel.findChildren(kind)
        if one.isVisible()
    ]
    assert len(controls) > 12
    assert [one for one in controls if not one.accessibleName() and not _says_itself(one)] == []
    unreachable = [one for one in controls if one.focusPolicy() == Qt.FocusPolicy.NoFocus]
    assert unreachable == []


def _says_itself(control: QWidget) -> bool:
    return isinstance(control, QPushButton) and bool(control.text())


def test_the_row_of_the_keyboard_shows_it(ben: Sitting) -> None:
    row = ben.row("order_number")
    without = row.grab().toImage()
    ben.press(Qt.Key.Key_C)
    assert row.grab().toImage() != without


def test_words_change_their_colours_with_the_theme(ben: Sitting, appearance: Appearance) -> None:
    title = ben.row("problem").title
    light = title.text()
    try:
        appearance.wear(Choice.DARK)
        assert title.text() != light
    finally:
        appearance.wear(Choice.LIGHT)
    assert title.text() == light


def test_a_renamed_business_stands_in_the_next_reply(ben: Sitting) -> None:
    chosen = QSignalSpy(ben.panel.reply_text_chosen)
    ben.open.desk.actor = ben.open.ann
    ben.do(ChangeSetting(BUSINESS_NAME, "Kettle & Sons"))
    ben.panel.complete_step(ben.page.checklists[0].id, "answer")
    ben.press(Qt.Key.Key_R)
    assert chosen.at(0)[1].rstrip().endswith("Kettle & Sons")


def test_a_step_that_is_asked_for_comes_into_view_with_its_answer(ben: Sitting) -> None:
    ben.window.resize(320, 300)
    QTest.qWait(5)
    ben.panel.complete_step(ben.page.checklists[0].id, "settled")
    QTest.qWait(5)
    row = ben.row("settled")
    top = row.mapTo(ben.panel.viewport(), row.rect().topLeft()).y()
    assert top >= 0
    assert top + row.height() <= ben.panel.viewport().height()
    assert row.isAncestorOf(ben.focused)


def test_a_form_that_opens_comes_into_view(ben: Sitting) -> None:
    ben.window.resize(320, 400)
    QTest.qWait(5)
    ben.press(Qt.Key.Key_F)
    QTest.qWait(5)
    form = ben.panel.follow_ups.form
    top = form.mapTo(ben.panel.viewport(), form.rect().topLeft()).y()
    assert top >= 0
    assert top + form.height() <= ben.panel.viewport().height()


def test_the_panel_grows_with_the_text(ben: Sitting, appearance: Appearance) -> None:
    assert (ben.panel.minimumWidth(), ben.panel.maximumWidth()) == (300, 360)
    try:
        appearance.wear(Choice.LIGHT, 150)
        assert (ben.panel.minimumWidth(), ben.panel.maximumWidth()) == (300, 540)
    finally:
        appearance.wear(Choice.LIGHT)
