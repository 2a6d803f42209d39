"""Lea thanks Ben; Ben finds it. A customer's words are shared as a picture, without her name until she agreed to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId, RepresentativeId
from carestation.instants import HOUR, Instant
from carestation.ratings.record_rating import RecordRating
from carestation.recognition.thanks import Thanks
from carestation.settings.hours import calendar_of
from tests.desks import WEEK, OpenDesk
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.instant_lane import InstantLane
from ui.thanks.card import Card
from ui.thanks.share_form import ShareForm
from ui.thanks.success_picture import SIZE, Success, draw
from ui.thanks.thanks_tab import ThanksTab

pytestmark = pytest.mark.usefixtures("appearance")


class Wall:
    """The tab over a real desk, as one person sees it."""

    def __init__(self, desk: OpenDesk, who: RepresentativeId, qtbot: QtBot, folder: Path) -> None:
        self.desk, self._qtbot = desk, qtbot
        desk.desk.actor = who
        self.path = folder / "thanks.png"
        self.copied: list[str] = []
        self.chosen: list[CaseId] = []
        person = next(one for one in desk.desk.ask(lambda read: read.people()) if one.id == who)
        seat = Seat(person, calendar_of("Europe/Berlin", WEEK, ()), desk.clock)
        self.lane = InstantLane(desk.desk)
        outside = Outside(copy=self.copied.append, ask_where_to_save=self._where)
        self.tab = ThanksTab(self.lane, seat, outside, "Kettle & Co")
        self.tab.case_chosen.connect(self.chosen.append)
        qtbot.addWidget(self.tab)
        self.tab.resize(900, 640)
        with qtbot.waitActive(self.tab):
            self.tab.show()
        qtbot.waitUntil(lambda: any(widget.isVisible() for widget in self.tab.column.widgets))

    def _where(self, _: QWidget, name: str) -> str:
        assert name.endswith(".png")
        return str(self.path)

    def cards(self) -> list[tuple[str, str]]:
        cards = [widget for widget in self.tab.column.widgets if isinstance(widget, Card)]
        return [(card.words.text(), card.who.text()) for card in cards]

    def words(self) -> list[str]:
        return [label.text() for label in self.tab.findChildren(QLabel) if label.isVisibleTo(self.tab)]

    def press(self, name: str) -> None:
        buttons = self.tab.findChildren(QPushButton)
        button = next(
            one for one in buttons if name in (one.text(), one.accessibleName()) and one.isVisible()
        )
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def thanks(self) -> tuple[Thanks, ...]:
        return self.desk.desk.ask(lambda read: read.recognition.thanks())


def _praised(desk: OpenDesk, words: str = "So kind and so quick!") -> CaseId:
    case = desk.desk.do(LogContact(Kind.CALL, "A late parcel", NewCustomer("Marta Oliveira"))).value
    desk.desk.do(SetStatus(case, Status.RESOLVED, "done"))
    desk.desk.do(RecordRating(case, 5, words, "phone"))
    return case


def test_nothing_yet_is_said_kindly(at_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> None:
    wall = Wall(at_desk, at_desk.lea, qtbot, tmp_path)
    assert wall.cards() == []
    assert any("who helped you this week?" in words for words in wall.words())


def test_thanks_are_said_with_return_and_taken_back(at_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> None:
    wall = Wall(at_desk, at_desk.lea, qtbot, tmp_path)
    names = [wall.tab.form.colleague.itemText(at) for at in range(wall.tab.form.colleague.count())]
    assert names == ["Ann Berg", "Ben Diaz"]
    wall.tab.form.colleague.setFocus()
    QTest.keyClick(wall.tab.form.colleague, Qt.Key.Key_Down)
    wall.tab.form.words.setFocus()
    QTest.keyClicks(wall.tab.form.words, "Thank you for the late shift")
    QTest.keyClick(wall.tab.form.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(wall.cards()) == 1)
    assert wall.cards()[0][0] == "Thank you for the late shift"
    assert wall.cards()[0][1].startswith("Lea Ott to Ben Diaz, ")
    assert wall.tab.form.words.text() == ""
    wall.press("Take back")
    qtbot.waitUntil(lambda: wall.cards() == [])
    wall.lane.undo()
    qtbot.waitUntil(lambda: len(wall.cards()) == 1)


def test_ben_has_seen_it_once_it_stood_before_him(at_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> None:
    lea = Wall(at_desk, at_desk.lea, qtbot, tmp_path)
    lea.tab.form.colleague.setCurrentText("Ben Diaz")
    lea.tab.form.words.setText("Thank you!")
    lea.press("Say thanks")
    assert lea.thanks()[0].seen_at is None
    lea.tab.hide()
    ben = Wall(at_desk, at_desk.ben, qtbot, tmp_path)
    qtbot.waitUntil(lambda: ben.thanks()[0].seen_at is not None)
    assert not any(one.text() == "Take back" for one in ben.tab.findChildren(QPushButton))


def test_the_words_lead_to_their_case(at_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> None:
    case = _praised(at_desk)
    wall = Wall(at_desk, at_desk.ben, qtbot, tmp_path)
    assert wall.cards()[0][0] == "So kind and so quick!"
    wall.press("CS-1001")
    assert wall.chosen == [case]


def test_days_of_promises_kept_are_the_teams(at_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> None:
    case = at_desk.desk.do(LogContact(Kind.CALL, "A late parcel", NewCustomer("Marta Oliveira"))).value
    promise = NewFollowUp(case, FollowUpKind.PROMISE, Instant(at_desk.clock.now + HOUR), "call")
    at_desk.desk.do(EndFollowUp(at_desk.desk.do(SetFollowUp(promise)).value))
    wall = Wall(at_desk, at_desk.lea, qtbot, tmp_path)
    ((days, longest),) = wall.cards()
    assert days.startswith("1 day")
    assert "with every promise kept" in days
    assert longest.startswith("The longest so far: 1 day")


def test_a_picture_names_the_customer_only_after_the_tick(
    at_desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    _praised(at_desk)
    wall = Wall(at_desk, at_desk.ben, qtbot, tmp_path)
    told: list[str] = []
    wall.tab.told.connect(told.append)
    wall.press("Share a picture…")
    (form,) = wall.tab.findChildren(ShareForm)
    assert not form.agreed.isChecked()
    assert form.success.name == ""
    nameless = draw(form.success)
    QTest.keyClick(form.agreed, Qt.Key.Key_Space)
    assert form.success.name == "Marta Oliveira"
    assert draw(form.success) != nameless
    QTest.keyClick(form.agreed, Qt.Key.Key_Space)
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert told == [f"The picture is in {wall.path}"]
    saved = QImage(str(wall.path))
    assert saved.size() == SIZE
    assert saved == nameless.convertToFormat(saved.format())


@pytest.mark.parametrize("words", ["Thanks", "So kind. " * 60, "Schmetterlingsflügel" * 6])
def test_any_words_stay_within_the_picture(words: str) -> None:
    """The margins right and left keep the colour of the ground."""
    image = draw(Success(words, "Kettle & Co"))
    ground = image.pixelColor(SIZE.width() - 2, 2)
    assert all(image.pixelColor(SIZE.width() - 20, y) == ground for y in range(0, SIZE.height(), 3))
    assert image != draw(Success("", "Kettle & Co"))
