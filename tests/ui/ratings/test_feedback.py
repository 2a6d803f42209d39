"""Lea looks after what customers answered: she notes a rating on the telephone, reads what no rule could read, rings
who was unhappy, asks who may be asked, and reads what all of them talk about.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.customers.contact_point import email_point, phone_point
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.instants import DAY
from carestation.intake.receive import Receive
from carestation.ratings.question import Question
from carestation.ratings.rating_code import RATING_KEY, find_code, make_code
from carestation.ratings.record_rating import RecordRating
from tests.carestation.ratings.mail_programs import clicked, letter
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import sit_down
from ui.case.outside import Outside
from ui.lanes.instant_lane import InstantLane
from ui.ratings.feedback_page import FeedbackPage
from ui.ratings.rate_form import RateForm
from ui.ratings.rating_card import RatingCard
from ui.theme.appearance import Appearance

_CTRL = Qt.KeyboardModifier.ControlModifier
PHONES = {"Silke": "+49 30 555 01", "Bert": "+49 30 555 02"}


@dataclass
class Feedback:
    """The page over a real desk, with what it handed to the world outside."""

    page: FeedbackPage
    lane: InstantLane
    desk: OpenDesk
    cases: dict[str, CaseId]
    urls: list[str] = field(default_factory=list)
    opened: list[CaseId] = field(default_factory=list)

    def tab(self, place: int) -> str:
        self.page.tabs.setCurrentIndex(place)
        return self.page.tabs.tabText(place)

    def case(self, name: str) -> CasePage:
        case = self.cases[name]
        return self.desk.desk.ask(lambda read: read.case_page(case, None, self.desk.clock.now))

    def open_url(self, url: str) -> bool:
        self.urls.append(url)
        return True


def _resolved(desk: OpenDesk, name: str) -> CaseId:
    email = email_point(f"{name.lower()}@example.net")
    assert email is not None
    phone = phone_point(PHONES[name], "DE") if name in PHONES else None
    customer = NewCustomer(name, tuple(point for point in (email, phone) if point))
    case = desk.desk.do(LogContact(Kind.CALL, "Hello", customer)).value
    desk.desk.do(SetStatus(case, Status.RESOLVED, "on the phone"))
    return case


@pytest.fixture
def feedback(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[Feedback]:
    assert appearance.zoom == 100
    at_desk.desk.actor = at_desk.lea
    cases = {name: _resolved(at_desk, name) for name in ("Silke", "Bert", "Marta")}
    at_desk.clock.move(4 * DAY)
    at_desk.desk.do(RecordRating(cases["Bert"], 1, "slow reply", "phone"))
    key = at_desk.desk.ask(lambda read: read.setting(RATING_KEY))
    number = at_desk.desk.ask(
        lambda read: read.case_page(cases["Marta"], None, at_desk.clock.now)
    ).case.number
    question = Question(make_code(key, number, 1), "care@kettle.example")
    subject, _ = clicked(question.card_url)
    mail = letter(subject, f"My answer: great!! such a slow reply\n{question.code}", at=at_desk.clock.now)
    at_desk.desk.do(Receive(mail, "dropped.eml"))
    lane = InstantLane(at_desk.desk)
    made: dict[str, Any] = {}
    outside = Outside(open_url=lambda url: made["feedback"].open_url(url))
    page = FeedbackPage(lane, sit_down(at_desk), outside)
    page.resize(1000, 600)
    qtbot.addWidget(page)
    made["feedback"] = Feedback(page, lane, at_desk, cases)
    page.case_chosen.connect(made["feedback"].opened.append)
    with qtbot.waitActive(page):
        page.show()
    qtbot.waitUntil(lambda: page.tabs.tabText(0) == "Answers to read (1)")
    yield made["feedback"]
    page.hide()


def test_an_unclear_answer_is_read_with_one_key_and_undone(qtbot: QtBot, feedback: Feedback) -> None:
    part = feedback.page.to_read
    assert "great!!" in part.hint.text()
    QTest.keyClick(feedback.page, Qt.Key.Key_4)
    assert feedback.case("Marta").facts.last_rating == 4
    qtbot.waitUntil(lambda: feedback.tab(0) == "Answers to read")
    feedback.lane.undo()
    qtbot.waitUntil(lambda: feedback.tab(0) == "Answers to read (1)")
    part.no_score.click()
    assert feedback.case("Marta").facts.last_rating is None
    qtbot.waitUntil(lambda: feedback.tab(0) == "Answers to read")


def test_who_was_unhappy_is_rung_first_and_what_they_say_is_noted(qtbot: QtBot, feedback: Feedback) -> None:
    assert feedback.tab(1) == "Call list (2)"
    part = feedback.page.to_call
    assert [row.customer_name for row in part.model.rows] == ["Bert", "Silke"]
    part.table.selectRow(1)
    part.call.click()
    assert feedback.urls == ["tel:+493055501"]
    form = feedback.page.findChild(RateForm)
    assert form is not None
    assert form.windowTitle() == "How was it for Silke?"
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form, Qt.Key.Key_5)
    QTest.keyClicks(form.words, "All fine")
    QTest.keyClick(form.words, Qt.Key.Key_Return, _CTRL)
    assert feedback.case("Silke").facts.last_rating == 5
    qtbot.waitUntil(lambda: feedback.tab(1) == "Call list (1)")


def test_the_ways_of_asking_are_reported_without_a_share_of_few(feedback: Feedback) -> None:
    assert feedback.page.by_way.text() == "Last 90 days: by telephone 1 of 1 answered"
    for name in ("Silke", "Marta"):
        feedback.lane.do(RecordRating(feedback.cases[name], 5, "", "counter"))
    feedback.page.reload()
    assert "at the counter 2 of 2 answered · by telephone 1 of 1 answered" in feedback.page.by_way.text()
    assert "%" not in feedback.page.by_way.text()


def test_who_may_be_asked_is_asked_by_mail_once(qtbot: QtBot, feedback: Feedback) -> None:
    assert feedback.tab(2) == "Customers to ask (1)"  # Bert said it by telephone, Marta wrote
    feedback.page.to_ask.ask.click()
    assert feedback.urls[0].startswith("mailto:silke@example.net?subject=How%20was%20it%20for%20you%3F")
    assert "Hello%20Silke" in feedback.urls[0]
    qtbot.waitUntil(lambda: feedback.tab(2) == "Customers to ask")
    feedback.lane.undo()
    qtbot.waitUntil(lambda: feedback.tab(2) == "Customers to ask (1)")


def test_each_count_opens_its_cases(feedback: Feedback) -> None:
    feedback.tab(3)
    voices = feedback.page.voices
    assert [(theme.phrase, theme.count) for theme in voices.themes.model.rows] == [("slow reply", 2)]
    voices.themes.table.selectRow(0)
    numbers = {feedback.case(name).case.number for name in ("Marta", "Bert")}
    assert {one.number for one in voices.said.model.rows} == numbers
    voices.said.table.setFocus()
    QTest.keyClick(voices.said.table, Qt.Key.Key_Return)
    assert feedback.opened[0] in (feedback.cases["Marta"], feedback.cases["Bert"])


def test_a_bad_one_asks_whether_to_bring_the_case_back(qtbot: QtBot, feedback: Feedback) -> None:
    page = feedback.case("Silke")
    form = RateForm(feedback.lane, page.case.id, page.customer.id, "Silke")
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.accept()
    assert form.isVisible()  # no face was chosen
    QTest.keyClick(form, Qt.Key.Key_2)
    assert form.bring_back.isVisible()
    form.bring_back.setChecked(False)
    form.counter.setChecked(True)
    form.no_more.setChecked(True)
    form.accept()
    after = feedback.case("Silke")
    assert (after.facts.last_rating, after.case.status) == (2, Status.RESOLVED)
    asked = feedback.desk.desk.ask(lambda read: read.ratings.asked_so_far(page.case.id))
    assert asked.opted_out
    feedback.lane.undo()
    assert feedback.case("Silke").facts.last_rating is None


def test_the_card_is_one_page_and_its_code_is_the_case_s(appearance: Appearance, tmp_path: Path) -> None:
    assert appearance.zoom == 100
    code = make_code("1f" * 32, 1042, 1)
    card = RatingCard("Kettle & Co", Question(code, "care@kettle.example", language="de"))
    image = QImage.fromData(card.png())
    assert (image.width(), image.height()) == (1260, 1785)
    assert find_code(clicked(card.question.card_url)[0]) == code
    (tmp_path / "card.pdf").write_bytes(card.pdf())
    if shutil.which("pdftotext") is None:
        pytest.skip("no second program to read the PDF with")
    read = subprocess.run(
        ["pdftotext", tmp_path / "card.pdf", "-"], check=True, capture_output=True, text=True
    )
    assert "Wie war es für Sie?" in read.stdout
    assert str(code) in read.stdout
    assert read.stdout.count("\f") == 1
