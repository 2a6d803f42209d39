"""The owner sets what the business is to reach, with the keyboard alone, and takes it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox
from pytestqt.qtbot import QtBot

from carestation.identity import RepresentativeId
from carestation.objectives.objective import Aim, Objective
from carestation.people.representative import Role
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import sit_down as sit_down_as_ben
from ui.case.seat import Seat
from ui.lanes.instant_lane import InstantLane
from ui.objectives.objective_form import ObjectiveForm
from ui.objectives.objectives_panel import ObjectivesPanel
from ui.theme.appearance import Appearance


def sit_down(at_desk: OpenDesk, whose: RepresentativeId) -> Seat:
    """Somebody's seat at that desk."""
    people = at_desk.desk.ask(lambda read: read.people())
    return replace(sit_down_as_ben(at_desk), person=next(one for one in people if one.id == whose))


def _panel(at_desk: OpenDesk, qtbot: QtBot) -> tuple[ObjectivesPanel, InstantLane]:
    at_desk.desk.actor = at_desk.ann
    lane = InstantLane(at_desk.desk)
    panel = ObjectivesPanel(lane, lane, sit_down(at_desk, at_desk.ann))
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    panel.show()
    qtbot.waitActive(panel)
    return panel, lane


def _press(button: QAbstractButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def _lines(panel: ObjectivesPanel) -> list[tuple[str, str]]:
    return [(line.state.words, line.words.text()) for line in panel.view.lines]


def _form(panel: ObjectivesPanel) -> ObjectiveForm:
    assert panel.setting.form is not None
    return panel.setting.form


def test_five_usual_ones_are_set_with_one_key(
    at_desk: OpenDesk, qtbot: QtBot, appearance: Appearance
) -> None:
    assert appearance.zoom == 100
    panel, _ = _panel(at_desk, qtbot)
    assert panel.view.nothing.isVisible()
    _press(panel.view.usual)
    qtbot.waitUntil(lambda: len(panel.view.lines) == 5)
    assert _lines(panel)[0] == ("Too few to say", "First response within target: at least 90%")
    assert _lines(panel)[4] == ("Not met", "Representatives trained: at least 100%")
    assert not panel.view.usual.isVisible()
    assert not panel.view.nothing.isVisible()


def test_one_is_set_changed_and_given_up(at_desk: OpenDesk, qtbot: QtBot, appearance: Appearance) -> None:
    assert appearance.zoom == 100
    panel, _ = _panel(at_desk, qtbot)
    _press(panel.view.new)
    form = _form(panel)
    QTest.keyClicks(form.words, "An answer before the kettle boils")
    form.value.selectAll()
    QTest.keyClicks(form.value, "95")
    QTest.keyClick(form.words, Qt.Key.Key_Return)
    (stored,) = at_desk.desk.ask(lambda read: read.objectives())
    assert (stored.figure, stored.aim, stored.value) == ("first_within", Aim.AT_LEAST, 95)
    qtbot.waitUntil(lambda: bool(panel.view.lines))
    assert _lines(panel) == [("Too few to say", "An answer before the kettle boils")]
    _press(panel.view.lines[0].change)
    form = _form(panel)
    buttons = form.findChildren(QDialogButtonBox)[0].buttons()
    _press(next(button for button in buttons if button.text() == "Give it up"))
    assert at_desk.desk.ask(lambda read: read.objectives()) == ()


def test_the_form_says_what_the_figure_means_and_never_asks_for_more_than_all(
    at_desk: OpenDesk, qtbot: QtBot, appearance: Appearance
) -> None:
    assert appearance.zoom == 100
    panel, _ = _panel(at_desk, qtbot)
    panel.setting.ask(Objective("promises_share", Aim.AT_LEAST, 97))
    form = _form(panel)
    assert "fell due" in form.meaning.text()
    assert form.value.maximum() == 100
    assert form.words.placeholderText() == "Promises kept, share: at least 97%"
    form.reject()


def test_somebody_who_does_not_own_the_business_looks_on(
    at_desk: OpenDesk, qtbot: QtBot, appearance: Appearance
) -> None:
    assert appearance.zoom == 100
    lane = InstantLane(at_desk.desk)
    seat = sit_down(at_desk, at_desk.ben)
    assert seat.person is not None
    assert seat.person.role is Role.REPRESENTATIVE
    panel = ObjectivesPanel(lane, lane, seat)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    assert not panel.view.new.isVisible()
    assert not panel.view.usual.isVisible()
