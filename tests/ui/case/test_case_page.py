"""Ben works on Marta's case: reads it, hands it on, waits, resolves it too early and is told what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from carestation.cases.assign import Assign
from carestation.cases.case import Case, Priority, Status
from carestation.cases.interaction import SentBy
from carestation.checklists.do_step import DoStep
from carestation.checklists.gate import OpenStep, gate
from carestation.checklists.step_event import StepEventKind
from carestation.drafts.draft import DraftKind
from carestation.drafts.save_draft import SaveDraft
from carestation.identity import CaseId
from tests.ui.case.conftest import CaseDesk
from tests.ui.inbox.sample_desk import open_case


def _press(
    desk: CaseDesk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(desk.window, key, modifiers)


def _case(desk: CaseDesk) -> Case:
    return desk.page().case


def _choose(words: str) -> None:
    """From the menu that has opened."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == words)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def _complete_all(desk: CaseDesk) -> None:
    ticked = {"yes_no": "yes", "number": "1", "date": "2026-11-20", "text": "A-20914", "file": "a.png"}
    while steps := gate(desk.page().checklists).open_steps:
        step = steps[0].step
        value = step.options[0] if step.options else ticked.get(step.kind, "")
        kind = StepEventKind.ANSWERED if step.kind.asks else StepEventKind.TICKED
        desk.lane.do(DoStep(steps[0].checklist, step.id, kind, value))


def test_the_head_says_whose_and_what(case_desk: CaseDesk) -> None:
    header = case_desk.panel.header
    assert header.subject.text() == "Parcel shown as delivered"
    assert header.number.text() == "CS-1001"
    assert header.customer.text() == "Marta Oliveira"
    assert header.issue_type.text() == "Delivery problem"
    assert header.channel.text() == "E-mail"
    assert header.priority.text() == "Normal"
    assert header.assign.toolTip() == "Looked after by Ben Diaz"


def test_keys_change_the_status_and_undo_takes_it_back(qtbot: QtBot, case_desk: CaseDesk) -> None:
    _press(case_desk, Qt.Key.Key_W)
    assert _case(case_desk).status is Status.WAITING_CUSTOMER
    case_desk.lane.undo()
    assert _case(case_desk).status is Status.OPEN
    _press(case_desk, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert _case(case_desk).status is Status.WAITING_SUPPLIER
    qtbot.waitUntil(lambda: "waiting for the supplier, by you" in _lines(case_desk))


def _lines(desk: CaseDesk) -> str:
    return "\n".join(label.text() for label in desk.panel.timeline.findChildren(QLabel))


def test_a_letter_typed_into_the_answer_is_a_letter(case_desk: CaseDesk) -> None:
    _press(case_desk, Qt.Key.Key_R)
    QTest.keyClicks(case_desk.panel.composer.reply, "we are")
    assert _case(case_desk).status is Status.OPEN
    assert case_desk.panel.composer.reply.text == "we are"


def test_chips_change_issue_type_and_priority(qtbot: QtBot, case_desk: CaseDesk) -> None:
    QTest.mouseClick(case_desk.panel.header.issue_type, Qt.MouseButton.LeftButton)
    _choose("Complaint")
    qtbot.waitUntil(lambda: case_desk.panel.header.issue_type.text() == "Complaint")
    with qtbot.waitActive(case_desk.window):  # where a menu closes, this platform activates nothing
        case_desk.window.activateWindow()
    _press(case_desk, Qt.Key.Key_P)
    _choose("Urgent")
    qtbot.waitUntil(lambda: case_desk.panel.header.priority.text() == "Urgent")
    assert _case(case_desk).issue_type == "complaint"
    assert _case(case_desk).priority is Priority.URGENT


def test_a_case_is_handed_to_a_colleague(case_desk: CaseDesk) -> None:
    _press(case_desk, Qt.Key.Key_A)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Ann Berg",
        "Me (Ben Diaz)",
        "Lea Ott",
        "Nobody",
    ]
    _choose("Lea Ott")
    assert _case(case_desk).representative_id == case_desk.desk.lea
    assert case_desk.said == ["CS-1001 is Lea Ott’s now"]


def test_resolving_too_early_names_the_steps_and_return_goes_to_the_first(case_desk: CaseDesk) -> None:
    asked: list[OpenStep] = []
    case_desk.panel.complete_step.connect(asked.append)
    _press(case_desk, Qt.Key.Key_E)
    notice = case_desk.panel.gate
    assert notice.isVisible()
    assert notice.hasFocus()
    first = gate(case_desk.page().checklists).open_steps[0]
    QTest.keyClick(notice, Qt.Key.Key_Return)
    assert asked == [first]
    assert _case(case_desk).status is Status.OPEN
    assert case_desk.faults == []
    QTest.keyClick(notice, Qt.Key.Key_Escape)
    assert not notice.isVisible()


def test_steps_done_meanwhile_leave_the_notice_until_nothing_is_left(
    qtbot: QtBot, case_desk: CaseDesk
) -> None:
    _press(case_desk, Qt.Key.Key_E)
    notice = case_desk.panel.gate
    assert not notice.anyway.isEnabled()
    _complete_all(case_desk)
    qtbot.waitUntil(lambda: notice.title.text() == "All steps are done.")
    assert notice.anyway.text() == "Resolve case"
    QTest.mouseClick(notice.anyway, Qt.MouseButton.LeftButton)
    assert _case(case_desk).status is Status.RESOLVED
    assert not notice.isVisible()


def test_a_reason_opens_the_gate_and_is_kept(qtbot: QtBot, case_desk: CaseDesk) -> None:
    _press(case_desk, Qt.Key.Key_E)
    notice = case_desk.panel.gate
    notice.reason.setFocus()
    QTest.keyClick(notice.reason, Qt.Key.Key_Return)
    assert _case(case_desk).status is Status.OPEN
    QTest.keyClicks(notice.reason, "Found at the neighbour's")
    QTest.keyClick(notice.reason, Qt.Key.Key_Return)
    assert _case(case_desk).status is Status.RESOLVED
    qtbot.waitUntil(lambda: case_desk.panel.header.reopen.isVisible())
    assert "“Found at the neighbour's”" in _lines(case_desk)
    assert not case_desk.panel.header.resolve.isVisible()


def test_send_and_resolve_through_the_gate_sends_once(case_desk: CaseDesk) -> None:
    composer = case_desk.panel.composer
    composer.send_button.use_way(SentBy.CLIPBOARD)
    composer.insert_reply("It was at the neighbour's.")
    next(a for a in composer.send_button.menu.actions() if a.text() == "Send and resolve").trigger()
    assert case_desk.panel.gate.isVisible()
    assert case_desk.world.copied == []
    QTest.keyClicks(case_desk.panel.gate.reason, "She found it")
    QTest.keyClick(case_desk.panel.gate.reason, Qt.Key.Key_Return)
    assert case_desk.world.copied == ["It was at the neighbour's."]
    assert _case(case_desk).status is Status.RESOLVED
    assert composer.reply.text == ""


def test_a_change_by_a_colleague_is_shown_and_disturbs_no_typing(qtbot: QtBot, case_desk: CaseDesk) -> None:
    _press(case_desk, Qt.Key.Key_R)
    QTest.keyClicks(case_desk.panel.composer.reply, "Half")
    case_desk.lane.do(Assign(case_desk.marta, case_desk.desk.lea))
    case_desk.lane.do(SaveDraft(case_desk.marta, DraftKind.REPLY, "an older text"))
    qtbot.waitUntil(lambda: case_desk.panel.header.assign.toolTip() == "Looked after by Lea Ott")
    assert case_desk.panel.composer.reply.text == "Half"


def test_no_key_changes_a_case_that_nobody_sees(case_desk: CaseDesk) -> None:
    case_desk.panel.hide()
    _press(case_desk, Qt.Key.Key_E)
    assert not case_desk.panel.gate.isVisible()
    case_desk.panel.show()
    _press(case_desk, Qt.Key.Key_E)
    assert case_desk.panel.gate.isVisible()


def test_no_key_changes_the_case_that_is_being_left(qtbot: QtBot, case_desk: CaseDesk) -> None:
    jonas = open_case(case_desk.desk, "Jonas Tamm", "charged twice", "billing_dispute")
    case_desk.panel.show_case(jonas)
    _press(case_desk, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: case_desk.panel.header.customer.text() == "Jonas Tamm")
    assert _case(case_desk).status is Status.OPEN
    _press(case_desk, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: "waiting for the customer, by you" in _lines(case_desk))
    assert _case(case_desk).status is Status.OPEN


def test_a_case_that_is_gone_leaves_a_sentence(qtbot: QtBot, case_desk: CaseDesk) -> None:
    case_desk.panel.show_case(CaseId(999))
    words = "This case is no longer there."
    qtbot.waitUntil(lambda: any(words in label.text() for label in case_desk.panel.findChildren(QLabel)))
    assert not case_desk.panel.header.isVisible()
    assert case_desk.panel.case_id is None


def test_an_answer_about_the_case_before_is_not_shown(qtbot: QtBot, case_desk: CaseDesk) -> None:
    jonas = open_case(case_desk.desk, "Jonas Tamm", "charged twice", "billing_dispute")
    shown: list[str] = []
    case_desk.panel.page_shown.connect(lambda page: shown.append(page.customer.name))
    case_desk.panel.show_case(jonas)
    case_desk.panel.show_case(case_desk.marta)
    qtbot.waitUntil(lambda: shown == ["Marta Oliveira"])


def test_the_customer_can_be_opened(case_desk: CaseDesk) -> None:
    chosen: list[int] = []
    case_desk.panel.customer_chosen.connect(chosen.append)
    QTest.mouseClick(case_desk.panel.header.customer, Qt.MouseButton.LeftButton)
    assert chosen == [case_desk.page().customer.id]
