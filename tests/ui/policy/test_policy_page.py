"""Ann adopts the policy by ten questions, writes in it, publishes and compares; Ben reads and searches it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.target_rules import TargetRule
from carestation.policy.interview import QUESTIONS
from carestation.policy.publish_policy import PublishPolicy
from carestation.settings.change_targets import ChangeTargets
from carestation.settings.policy_settings import COMPLAINTS_PERSON, RETURNS_DAYS
from carestation.timers.targets import Targets
from tests.carestation.policy.desk_policies import adopt, policy_of
from tests.desks import OpenDesk
from tests.ui.policy.conftest import Open
from tests.ui.start.driving import named
from ui.policy.policy_editor import PolicyEditor
from ui.policy.policy_interview import PolicyInterview
from ui.policy.policy_page import PolicyPage
from ui.policy.policy_versions_view import PolicyVersionsView

Key = Qt.Key
FASTER = (TargetRule(Targets(first_response=60, next_response=240, resolution=1440)),)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _answer(page: PolicyPage, qtbot: QtBot, questions: int) -> PolicyInterview:
    """Return goes on with what is suggested."""
    view = page.inner
    assert isinstance(view, PolicyInterview)
    for _ in range(questions):
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(view, Key.Key_Return)
    return view


def test_nothing_yet_says_what_helps(open_page: Open, at_desk: OpenDesk) -> None:
    owners = open_page(at_desk.ann)
    assert owners.inner is owners.empty
    assert owners.empty.begin.isVisible()
    bens = open_page(at_desk.ben)
    assert "No policy is published yet" in bens.empty.sentence
    assert not bens.empty.begin.isVisible()


def test_ten_questions_and_a_note_make_the_first_version(
    open_page: Open, at_desk: OpenDesk, qtbot: QtBot
) -> None:
    page = open_page(at_desk.ann)
    page.empty.begin.click()
    view = _answer(page, qtbot, 4)
    assert view.sheet.title.text() == "How long may something be sent back?"
    qtbot.waitUntil(lambda: "spin" in str(type(_focus())).lower())
    QTest.keyClick(_focus(), Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(_focus(), "60")
    assert "within 60 days of receiving it" in view.preview.toPlainText()
    _answer(page, qtbot, len(QUESTIONS) - 4)
    assert page.inner is page.shelf
    page.shelf.buttons["publish"].click()
    QTest.keyClicks(_focus(), "What we promise")
    QTest.keyClick(_focus(), Key.Key_Return)
    qtbot.waitUntil(lambda: policy_of(at_desk).current is not None)
    assert at_desk.desk.ask(lambda read: read.setting(RETURNS_DAYS)) == 60
    assert at_desk.desk.ask(lambda read: read.setting(COMPLAINTS_PERSON)) == "Ann Berg"
    qtbot.waitUntil(lambda: "Version 1" in page.shelf.state.text())
    assert "Please tell Ann Berg" in page.shelf.text.toPlainText()


def test_the_questions_go_on_where_they_were_left(open_page: Open, at_desk: OpenDesk, qtbot: QtBot) -> None:
    page = open_page(at_desk.ann)
    page.empty.begin.click()
    view = _answer(page, qtbot, 5)
    QTest.keyClick(view, Key.Key_Escape)
    assert page.inner is page.shelf
    again = open_page(at_desk.ann)
    assert again.shelf.buttons["interview"].text() == "Go on with the questions"
    again.shelf.buttons["interview"].click()
    inner = again.inner
    assert isinstance(inner, PolicyInterview)
    assert inner.sheet.title.text() == "Who answers complaints?"


def test_an_answer_that_cannot_be_is_told_and_nothing_is_lost(
    open_page: Open, at_desk: OpenDesk, qtbot: QtBot
) -> None:
    page = open_page(at_desk.ann)
    page.empty.begin.click()
    view = _answer(page, qtbot, 2)
    field = next(
        one for one in view.findChildren(QLineEdit) if one.accessibleName() == "A first answer within"
    )
    field.selectAll()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(view, Key.Key_Return)
    assert "“soon” is no span of time" in view.sheet.fault
    assert view.sheet.title.text() == "How soon does a person answer?"


def test_ben_searches_the_policy_by_words(open_page: Open, at_desk: OpenDesk, qtbot: QtBot) -> None:
    adopt(at_desk)
    page = open_page(at_desk.ben)
    page.search()
    QTest.keyClicks(_focus(), "SCREEN reader")
    qtbot.waitUntil(lambda: page.shelf.count.text().startswith("1 place"))
    cursor = page.shelf.text.cursorRect(page.shelf.text.textCursor())
    assert page.shelf.text.viewport().rect().contains(cursor.center())
    assert not page.shelf.buttons["edit"].isVisible()
    assert not page.shelf.buttons["publish"].isVisible()


def test_what_differs_is_said_to_everybody_and_the_owner_has_two_ways_out(
    open_page: Open, at_desk: OpenDesk, qtbot: QtBot
) -> None:
    adopt(at_desk)
    at_desk.desk.do(ChangeTargets(FASTER))
    bens = open_page(at_desk.ben)
    assert "First answer: the policy says 2 hours, the desk counts 1 hour." in bens.shelf.strip.words.text()
    assert not bens.shelf.strip.go_back.isVisible()
    page = open_page(at_desk.ann)
    assert page.shelf.strip.publish.isVisible()
    page.shelf.strip.go_back.click()
    qtbot.waitUntil(lambda: not page.shelf.strip.isVisible())
    assert policy_of(at_desk).divergences == ()


def test_what_is_written_is_a_draft_and_is_compared_before_it_is_published(
    open_page: Open, at_desk: OpenDesk
) -> None:
    adopt(at_desk)
    page = open_page(at_desk.ann)
    page.shelf.buttons["edit"].click()
    editor = page.inner
    assert isinstance(editor, PolicyEditor)
    editor.list.setCurrentRow(4)
    editor.form.text.selectAll()
    QTest.keyClicks(editor.form.text, "We learn every {nonsense}.")
    assert "“{nonsense}” is not known" in editor.form.fault.text()
    editor.form.text.selectAll()
    QTest.keyClicks(editor.form.text, "We learn every day.")
    assert not editor.form.fault.isVisible()
    QTest.keyClick(editor, Key.Key_Escape)
    assert policy_of(at_desk).kept is not None
    page.shelf.buttons["versions"].click()
    view = page.inner
    assert isinstance(view, PolicyVersionsView)
    assert "Draft compared with Version 1" in view.difference.toPlainText()
    assert "We learn every day." in view.difference.toPlainText()


def test_nothing_answered_and_nothing_written_is_no_draft(open_page: Open, at_desk: OpenDesk) -> None:
    adopt(at_desk)
    page = open_page(at_desk.ann)
    for wish in ("interview", "edit"):
        page.wish(wish)
        QTest.keyClick(page.inner, Key.Key_Escape)
        assert policy_of(at_desk).kept is None


def test_a_draft_can_be_discarded(open_page: Open, at_desk: OpenDesk) -> None:
    adopt(at_desk)
    page = open_page(at_desk.ann)
    page.wish("edit")
    editor = page.inner
    assert isinstance(editor, PolicyEditor)
    QTest.keyClicks(editor.form.text, "Dear customers. ")
    editor.keep()
    written = policy_of(at_desk).kept
    assert written is not None
    named(editor, QPushButton, "Discard the draft").click()
    assert policy_of(at_desk).kept is None
    assert page.inner is page.shelf


def test_an_older_version_becomes_the_draft_with_its_figures(open_page: Open, at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.do(ChangeTargets(FASTER))
    at_desk.desk.do(PublishPolicy("Sooner"))
    page = open_page(at_desk.ann)
    page.wish("versions")
    view = page.inner
    assert isinstance(view, PolicyVersionsView)
    assert not view.restore.isEnabled()
    view.list.setCurrentRow(1)
    view.restore.click()
    assert page.inner is page.shelf
    at_desk.desk.do(PublishPolicy("As it was"))
    policy = policy_of(at_desk)
    assert policy.current is not None
    assert policy.current.number == 3
    promises = policy.current.written.section("promises")
    assert promises is not None
    assert "answers your message within 2 hours" in promises.text
    assert policy.divergences == ()


def test_what_is_set_meanwhile_stands_beside_what_is_written(
    open_page: Open, at_desk: OpenDesk, qtbot: QtBot
) -> None:
    adopt(at_desk)
    page = open_page(at_desk.ann)
    page.wish("edit")
    editor = page.inner
    assert isinstance(editor, PolicyEditor)
    at_desk.desk.do(ChangeTargets(FASTER))
    page.reload()
    qtbot.waitUntil(lambda: "answers your message within 1 hour" in editor.preview.toPlainText())
