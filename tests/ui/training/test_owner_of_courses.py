"""What the owner does with courses: read one in, assign it, see who is trained; and everybody's certificate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from carestation.errors import CareError
from carestation.settings.hours import calendar_of
from carestation.training.facts import TrainingFacts
from carestation.training.finish_course import FinishCourse
from carestation.training.keep_place import KeepPlace
from carestation.training.library import built_in_courses, built_in_texts
from carestation.training.marking import Answer
from carestation.training.place import Place
from tests.carestation.training.test_courses import GOOD
from tests.desks import WEEK, OpenDesk
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance
from ui.training.assign_form import AssignForm
from ui.training.certificate import Certificate, certificate_pdf
from ui.training.courses_tab import CoursesTab
from ui.training.recall_field import RecallField

FIVE_RS = next(course for course in built_in_courses() if course.key == "five_rs")
RIGHT = {at: Answer(one.right) for at, one in enumerate(FIVE_RS.questions)}


class Desk:
    """Ann at her courses; files come from and go to a folder of the test."""

    def __init__(self, at_desk: OpenDesk, qtbot: QtBot, folder: Path, person: int) -> None:
        self.at_desk, self.qtbot, self.folder = at_desk, qtbot, folder
        at_desk.desk.actor = at_desk.ann if person == at_desk.ann else at_desk.ben
        who = next(one for one in at_desk.desk.ask(lambda read: read.people()) if one.id == person)
        self.chosen: list[str] = []
        self.faults: list[CareError] = []
        outside = Outside(ask_where_to_save=self._where, ask_which_files=self._which)
        self.window = QMainWindow()
        self.lane = InstantLane(at_desk.desk, self.window)
        seat = Seat(who, calendar_of("Europe/Berlin", WEEK, []), at_desk.clock)
        self.tab = CoursesTab(self.lane, seat, outside)
        self.tab.refused.connect(self.faults.append)
        self.window.setCentralWidget(self.tab)
        self.window.resize(1000, 640)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(lambda: self.tab.shelf.chosen is not None)

    def open(self, key: str) -> None:
        self.tab.open(key)
        self.qtbot.waitUntil(lambda: self.shown == key)

    @property
    def shown(self) -> str:
        return self.tab.shelf.chosen.course.key if self.tab.shelf.chosen is not None else ""

    def facts(self) -> TrainingFacts:
        return self.at_desk.desk.ask(lambda read: read.training.facts())

    def _where(self, _: QWidget, name: str) -> str:
        return str(self.folder / name)

    def _which(self, _: QWidget, _kinds: str) -> list[str]:
        return self.chosen


@pytest.fixture
def ann(at_desk: OpenDesk, qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Desk]:
    assert appearance.zoom == 100
    desk = Desk(at_desk, qtbot, tmp_path, at_desk.ann)
    yield desk
    desk.window.hide()


def test_a_course_is_saved_changed_and_read_in_again(ann: Desk) -> None:
    ann.open("phone")
    ann.tab.shelf.card.exporting.emit()
    file = ann.folder / "phone.yaml"
    assert file.read_text(encoding="utf-8") == built_in_texts()["phone"]
    changed = file.read_text(encoding="utf-8").replace("title: On the telephone", "title: Our telephone", 1)
    file.write_text(changed, encoding="utf-8")
    ann.chosen = [str(file)]
    ann.tab.shelf.add.click()
    ann.qtbot.waitUntil(
        lambda: ann.tab.shelf.chosen is not None and ann.tab.shelf.chosen.course.title == "Our telephone"
    )
    assert ann.tab.shelf.card.drop.text() == "Back to the original"
    ann.lane.undo()
    ann.qtbot.waitUntil(
        lambda: ann.tab.shelf.chosen is not None and ann.tab.shelf.chosen.course.title == "On the telephone"
    )


def test_a_file_with_faults_is_refused_with_its_lines(ann: Desk) -> None:
    file = ann.folder / "tea.yaml"
    file.write_text(GOOD.replace("kind: one", "kind: won"), encoding="utf-8")
    ann.chosen = [str(file)]
    ann.tab.shelf.add.click()
    assert [f"{file}:10: “won” is no kind" in str(fault) for fault in ann.faults] == [True]
    assert ann.facts().course("tea") is None


def test_a_course_is_assigned_with_a_day_and_the_overview_says_so(ann: Desk) -> None:
    ann.open("phone")
    ann.tab.shelf.card.assign.click()
    form = ann.window.findChild(AssignForm)
    assert form is not None
    form.boxes[ann.at_desk.ben].click()
    form.day.setDate(QDate(2026, 11, 18))
    form.accept()
    (asked,) = ann.facts().assignments
    assert (asked.person, asked.course, asked.due_on.isoformat()) == (ann.at_desk.ben, "phone", "2026-11-18")
    ann.tab.shelf.overview.click()
    model = ann.tab.team.model
    ann.qtbot.waitUntil(lambda: model.index(0, 0).data() == "Ben Diaz")
    assert [model.index(0, column).data() for column in (1, 2)] == ["On the telephone", "not begun"]
    assert model.index(0, 3).data().startswith("due ")
    assert ann.tab.team.said.text().startswith("0 of 3 people")
    QTest.keyClick(ann.tab.team.table, Qt.Key.Key_Escape)
    assert ann.tab.inner is ann.tab.shelf


def test_a_poor_score_is_for_ones_own_eyes(at_desk: OpenDesk, ann: Desk) -> None:
    at_desk.desk.actor = at_desk.ben
    ann.lane.do(FinishCourse("five_rs", {}))
    ann.tab.shelf.overview.click()
    model = ann.tab.team.model
    ann.qtbot.waitUntil(lambda: ann.tab.facts.records != ())
    said = [[model.index(row, at).data() for at in (0, 1, 2)] for row in range(model.rowCount())]
    assert ["Ben Diaz", FIVE_RS.title, "not passed yet"] in said


def test_everybody_or_not(ann: Desk) -> None:
    ann.open("phone")
    assert not ann.tab.shelf.card.everybody.isChecked()
    ann.tab.shelf.card.everybody.click()
    assert "phone" in ann.facts().required
    ann.lane.undo()
    ann.qtbot.waitUntil(lambda: not ann.tab.shelf.card.everybody.isChecked())


def test_the_certificate_names_person_course_and_day(
    at_desk: OpenDesk, qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    assert appearance.zoom == 100
    at_desk.desk.actor = at_desk.ben
    at_desk.desk.do(FinishCourse("five_rs", RIGHT))
    ben = Desk(at_desk, qtbot, tmp_path, at_desk.ben)
    ben.open("five_rs")
    assert not ben.tab.shelf.add.isVisible()  # the owner's
    ben.tab.shelf.card.certificate.click()
    file = tmp_path / "The five R's - Ben Diaz.pdf"
    qtbot.waitUntil(file.exists)
    said = text_of(file)
    for words in ("Certificate", "Ben Diaz", "“The five R's”", "2026", "Kettle & Co"):
        assert words in said
    ben.window.hide()


def test_a_sentence_that_was_only_begun_is_there_again(ann: Desk) -> None:
    ann.open("five_rs")
    last = FIVE_RS.length - 1
    given = {at: one for at, one in RIGHT.items() if at < len(RIGHT) - 1}
    ann.lane.do(KeepPlace("five_rs", Place(last, given, frozenset(given))))
    ann.qtbot.waitUntil(lambda: ann.tab.shelf.card.begin.text() == "Go on")
    ann.tab.begin()
    field = ann.tab.room.question.field
    assert isinstance(field, RecallField)
    QTest.keyClicks(field.text, "Hello Sam, I")
    QTest.keyClick(field.text, Qt.Key.Key_Escape)
    ann.qtbot.waitUntil(lambda: ann.tab.inner is ann.tab.shelf and bool(ann.tab.facts.places))
    assert ann.facts().places[(ann.at_desk.ann, "five_rs")].answers[len(given)].words == "Hello Sam, I"
    ann.qtbot.waitUntil(lambda: ann.tab.facts.places == ann.facts().places)
    ann.tab.begin()
    again = ann.tab.room.question.field
    assert isinstance(again, RecallField)
    assert again.text.toPlainText() == "Hello Sam, I"
    assert not ann.tab.room.question.is_settled


def test_a_very_long_name_stays_on_the_page(appearance: Appearance, tmp_path: Path) -> None:
    assert appearance.zoom == 100
    name = "Marie-Louise Østergård-Villanueva de la Encarnación y Hohenlohe-Langenburg"
    file = tmp_path / "long.pdf"
    file.write_bytes(certificate_pdf(Certificate(name, "The new starter's week " * 3, "20 Nov 2026", "K")))
    assert name in text_of(file)


def text_of(file: Path) -> str:
    """The words of a PDF, as another program reads them."""
    pages = PdfReader(file).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())
