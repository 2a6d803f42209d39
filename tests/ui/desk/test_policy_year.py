"""A year of the policy in the real window: adopted, signed, talked about, looked over, and signed again.

Ann adopts the policy, and the next morning Ben is told once that it waits for his signature. He reads it, answers
wrongly, reads again and signs. At a checklist he meets a step that does not fit, and says so with a few keys. Lea
plans a workshop, in which his suggestion stands on the agenda, and what is decided comes back to Ben in Today. Ann
makes a draft of the suggestion and publishes it, and Ben is told. A year later the review is due: it opens with the
evidence, ends in version 2, and version 2 is signed anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.identity import RepresentativeId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import DAY, HOUR
from carestation.operation import Operation
from carestation.policy.desk_policy import NewDraft
from carestation.policy.publish_policy import PublishPolicy
from carestation.policy.put_draft import PutPolicyDraft
from carestation.reader import Reader
from carestation.sign_off.question import questions_for
from carestation.sop_editing.publish_sop import PublishSop
from carestation.suggestions.suggestion import Fate
from tests.carestation.policy.desk_policies import ready_draft
from tests.ui.desk.test_working_day import MESSAGE, Day
from ui.policy_review.review_panel import ReviewPanel
from ui.sign_in.person_button import PersonButton
from ui.sign_off.sign_off_panel import SignOffPanel
from ui.suggestions.suggest_dialog import SuggestDialog
from ui.suggestions.suggestion_card import SuggestionCard
from ui.theme.appearance import Appearance
from ui.today.today_page import TodayPage
from ui.workshops.workshops_panel import WorkshopsPanel

pytestmark = pytest.mark.journey
Key = Qt.Key


class Year(Day):
    """The desk, at which one person after another sits down."""

    def sit(self, name: str) -> None:
        """Sign in with the keyboard: the arrows go to the name, Return takes it."""
        self.close()
        self.open()
        for key in 2 * [Key.Key_Left] + 3 * [Key.Key_Right]:
            focus = QApplication.focusWidget()
            if isinstance(focus, PersonButton) and name in (focus.accessibleName() or focus.text()):
                break
            self.press(key)
        self.press(Key.Key_Return)
        self.until(lambda: self.session is not None and self.session.room is not None)
        person = self.ask(lambda read: next(one for one in read.people() if one.id == self.room.person_id))
        assert person.name.startswith(name)

    def ask(self, question: Callable[[Reader], Any]) -> Any:
        got: list[Any] = []
        self.room.lane.ask(question, got.append)
        self.until(lambda: bool(got))
        return got[0]

    def do(self, operation: Operation[Any]) -> Any:
        got: list[Any] = []
        self.room.lane.do(operation, got.append)
        self.until(lambda: bool(got))
        return got[0]

    def team(self, page: type[QWidget]) -> Any:
        """A tab of the page Team, when it shows something."""
        room = self.room.late.team
        ways = {
            SignOffPanel: room.show_sign_off,
            ReviewPanel: room.show_review,
            WorkshopsPanel: room.show_workshops,
        }
        ways.get(page, room.show_suggestions)()
        self.until(lambda: self.window.findChild(page) is not None)
        return self.window.findChild(page)

    @property
    def window(self) -> Any:
        assert self.session is not None
        return self.session.window

    def reads(self, words: str, within: QWidget | None = None) -> bool:
        shown = (within or self.window).findChildren(QLabel)
        return any(words in (one.accessibleName() or one.text()) for one in shown if one.isVisible())

    def click(self, words: str, within: QWidget | None = None) -> None:
        def found() -> list[QPushButton]:
            buttons = (within or self.window).findChildren(QPushButton)
            return [
                one
                for one in buttons
                if one.isVisible() and one.isEnabled() and words in (one.text(), one.accessibleName())
            ]

        self.until(lambda: bool(found()))
        QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def year(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Year]:
    made = Year(qtbot, appearance, tmp_path)
    yield made
    made.close()


def lines(today: TodayPage) -> list[str]:
    """What the list says."""
    model = today.model
    places = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return [str(model.index(*place).data()) for place in places]


def sign(year: Year, number: int) -> None:
    """Read it, and answer as it says."""
    panel = year.team(SignOffPanel)
    year.until(lambda: len(panel.boxes) == 3 and panel.state.version.number == number)
    person: RepresentativeId = year.room.person_id
    for box, question in zip(panel.boxes, questions_for(panel.state.version, person), strict=True):
        box.choose(question.right)
    panel.sign.click()
    year.until(lambda: not panel.state.lacks(person))


def test_ben_is_reminded_once_a_day_reads_and_signs(year: Year) -> None:
    year.sit("Ann")
    year.do(PutPolicyDraft(ready_draft()))
    year.do(PublishPolicy(""))
    year.clock.move(HOUR)
    year.sit("Ben")
    year.until(lambda: year.reads("Version 1 of the policy waits for your signature."))
    year.clock.move(2 * HOUR)
    year.sit("Ben")
    year.until(lambda: year.room.late.team.looked_at == year.clock.now)
    year.ask(lambda read: read.people())
    assert not year.reads("waits for your signature")
    year.clock.move(DAY)
    year.sit("Ben")
    year.until(lambda: year.reads("waits for your signature"))
    year.click("Read and sign")
    panel = year.window.findChild(SignOffPanel)
    year.until(lambda: len(panel.boxes) == 3)
    assert not panel.sign.isEnabled()
    for box in panel.boxes:
        box.choose((box.question.right + 1) % 4)
    panel.sign.click()
    year.until(lambda: year.reads("Not every answer is what the policy says.", panel))
    sign(year, 1)
    year.until(lambda: year.reads("signed by 1 of 3", panel))
    year.sit("Ann")
    year.team(SignOffPanel)
    year.until(lambda: year.reads("Not yet: Ann Berg, Lea Ott"))


def test_a_year(year: Year) -> None:
    year.sit("Ann")
    year.do(PutPolicyDraft(ready_draft()))
    year.do(PublishPolicy(""))
    for name in ("Ann", "Ben", "Lea"):
        year.sit(name)
        sign(year, 1)

    year.clock.move(DAY)
    year.sit("Ben")
    year.window.go("go.inbox")
    file = year.folder / "parcel.eml"
    file.write_bytes(MESSAGE)
    year.window.files_dropped.emit([file])
    year.until(lambda: bool(year.ask(lambda read: read.inbox(InboxQuery())).rows))
    year.room.open_case(year.ask(lambda read: read.inbox(InboxQuery())).rows[0].case_id)
    year.until(lambda: bool(year.room.case.page and year.room.case.page.checklists))
    year.click("Does not fit…")
    year.until(lambda: isinstance(QApplication.activeModalWidget(), SuggestDialog))
    dialog = year.window.findChild(SuggestDialog)
    dialog.activateWindow()
    year.until(dialog.text.hasFocus)
    year.type("Nobody has the number at hand.")
    year.press(Key.Key_Tab)
    year.type("Ask for the name first")
    year.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    year.until(lambda: len(year.ask(lambda read: read.team.suggestions())) == 1)

    year.sit("Lea")
    year.team(WorkshopsPanel)
    year.click("Plan a workshop")
    panel = year.window.findChild(WorkshopsPanel)
    year.until(lambda: panel.view.shown is not None)
    year.until(lambda: year.reads("Nobody has the number at hand. – Ben Diaz", panel))
    panel.view.notes.setPlainText("It takes a minute each time.")
    form = panel.view.form
    form.text.setText("Ask the shop to print the number larger")
    form.person.setCurrentIndex(form.person.findText("Ben Diaz"))
    form.add.click()
    year.until(lambda: year.reads("print the number larger · Ben Diaz", panel))
    assert year.ask(lambda read: read.team.workshops())[0].notes == "It takes a minute each time."
    panel.view.end.click()
    year.until(lambda: year.ask(lambda read: read.team.workshops())[0].held_at is not None)

    year.clock.move(13 * DAY)
    year.sit("Ben")
    year.window.go("go.today")
    today = year.window.findChild(TodayPage)
    year.until(lambda: today.model.rowCount() > 0)
    assert any("print the number larger" in line for line in lines(today))

    year.sit("Ann")
    year.room.late.team.show_suggestions()
    year.until(lambda: year.window.findChild(SuggestionCard) is not None)
    year.click("Make it a draft")
    (suggestion,) = year.ask(lambda read: read.team.suggestions())
    year.until(lambda: year.ask(lambda read: read.team.suggestions())[0].fate is Fate.DRAFTED)
    year.clock.move(HOUR)
    year.do(PublishSop(suggestion.subject.key, "The name comes first"))
    year.sit("Ben")
    year.until(lambda: year.reads("is changed as you suggested, in version 2. Thank you."))

    year.clock.move(360 * DAY)
    year.sit("Ann")
    year.until(lambda: year.reads("It is time to look the policy over."))
    year.click("Review it")
    review = year.window.findChild(ReviewPanel)
    year.click("Review it now", review)
    year.until(lambda: year.reads("Review of version 1", review))
    assert year.reads("What the team suggests", review)
    review.note.setText("More time for returns.")
    review.renew.click()
    year.until(lambda: year.ask(lambda read: read.team.reviews())[0].ending is not None)
    policy = year.ask(lambda read: read.policy())
    assert policy.kept is not None
    assert isinstance(policy.draft, NewDraft)
    year.do(PutPolicyDraft(policy.proposing(policy.draft, "returns.days", 60)))
    year.do(PublishPolicy("More time for returns"))
    for name in ("Ann", "Ben", "Lea"):
        year.sit(name)
        sign(year, 2)
    panel = year.window.findChild(SignOffPanel)
    year.until(lambda: year.reads("Version 2 of the policy: signed by 3 of 3", panel))
