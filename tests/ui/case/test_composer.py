"""Ben writes to Marta. He types, is called away, comes back, forgets a blank, sends, regrets, and sends again.

What may never happen: a sentence lost, a note sent to a customer, a blank sent to anybody, a second copy of an answer.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from carestation.cases.interaction import Direction, Interaction, Kind, SentBy
from carestation.cases.write import AddNote, SendReply
from carestation.checklists.attach import RemoveChecklist
from carestation.identity import CaseId
from carestation.mail.read_message import read_message
from carestation.ratings.rating_settings import ASKED_AT_END, ASKING
from carestation.settings.change_setting import ChangeSetting
from tests.ui.case.conftest import CaseDesk
from tests.ui.inbox.sample_desk import open_case
from ui.composer.draft_field import PAUSE_MS


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _write(desk: CaseDesk, words: str) -> None:
    """R, and then the words, with real keys."""
    QTest.keyClick(desk.window, Qt.Key.Key_R)
    QTest.keyClicks(_focus(), words)


def _send() -> None:
    QTest.keyClick(_focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _press(desk: CaseDesk, key: Qt.Key) -> None:
    """In the list of reply texts."""
    popup = desk.panel.composer.picker.popup()
    assert popup is not None
    QTest.keyClick(popup, key)


def _answers(desk: CaseDesk) -> list[str]:
    entries = [entry for entry in desk.page().timeline if isinstance(entry, Interaction)]
    return [entry.text for entry in entries if entry.direction is Direction.OUT]


def _use(desk: CaseDesk, way: SentBy) -> None:
    desk.panel.composer.send_button.use_way(way)


def _other_case(desk: CaseDesk) -> CaseId:
    return open_case(desk.desk, "Jonas Tamm", "charged twice", "billing_dispute")


def _show(qtbot: QtBot, desk: CaseDesk, case: CaseId, name: str) -> None:
    desk.panel.show_case(case)
    qtbot.waitUntil(lambda: desk.panel.header.customer.text() == name)


def test_what_is_typed_is_kept_after_a_pause_and_found_again(qtbot: QtBot, case_desk: CaseDesk) -> None:
    _write(case_desk, "Dear Marta, I am")
    qtbot.wait(PAUSE_MS + 200)
    assert case_desk.page().drafts.reply == "Dear Marta, I am"


def test_leaving_for_another_case_loses_nothing(qtbot: QtBot, case_desk: CaseDesk) -> None:
    other = _other_case(case_desk)
    _write(case_desk, "Dear Marta")
    _show(qtbot, case_desk, other, "Jonas Tamm")
    assert case_desk.panel.composer.reply.text == ""
    _show(qtbot, case_desk, case_desk.marta, "Marta Oliveira")
    reply = case_desk.panel.composer.reply
    assert reply.text == "Dear Marta"
    assert reply.textCursor().position() == len("Dear Marta")


def test_a_window_that_goes_keeps_the_sentence(case_desk: CaseDesk) -> None:
    _write(case_desk, "Half a sen")
    case_desk.window.hide()
    assert case_desk.page().drafts.reply == "Half a sen"


def test_a_note_and_a_reply_share_no_text(case_desk: CaseDesk) -> None:
    _write(case_desk, "To the customer")
    case_desk.panel.composer.write_note()
    QTest.keyClicks(_focus(), "Among ourselves")
    assert case_desk.panel.composer.reply.text == "To the customer"
    _send()
    notes = [
        e
        for e in case_desk.page().timeline
        if isinstance(e, Interaction) and e.direction is Direction.INTERNAL
    ]
    assert [note.text for note in notes] == ["Among ourselves"]
    assert _answers(case_desk) == []
    assert case_desk.panel.composer.note.text == ""
    assert case_desk.panel.composer.reply.text == "To the customer"


def test_an_answer_opens_the_mail_program_and_is_recorded_once(case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.MAIL_PROGRAM)
    _write(case_desk, "It is on its way & insured")
    _send()
    assert _answers(case_desk) == ["It is on its way & insured"]
    assert len(case_desk.world.urls) == 1
    assert case_desk.world.urls[0].startswith("mailto:marta.oliveira@example.net?")
    assert "on%20its%20way%20%26%20insured" in case_desk.world.urls[0]
    assert case_desk.panel.composer.reply.text == ""
    assert case_desk.page().drafts.reply == ""


def test_undo_brings_the_words_back_to_be_mended(qtbot: QtBot, case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.CLIPBOARD)
    _write(case_desk, "With a mistkae")
    _send()
    assert case_desk.world.copied == ["With a mistkae"]
    qtbot.waitUntil(lambda: "With a mistkae" in _shown(case_desk))
    case_desk.lane.undo()
    qtbot.waitUntil(lambda: case_desk.panel.composer.reply.text == "With a mistkae")
    assert _answers(case_desk) == []
    assert case_desk.page().drafts.reply == "With a mistkae"


def _shown(desk: CaseDesk) -> list[str]:
    return [bubble.text.toPlainText() for bubble in desk.panel.timeline.bubbles]


def test_without_a_mail_program_nothing_is_recorded_and_the_words_stay(case_desk: CaseDesk) -> None:
    case_desk.world.has_mail_program = False
    _use(case_desk, SentBy.MAIL_PROGRAM)
    _write(case_desk, "Dear Marta")
    _send()
    assert _answers(case_desk) == []
    assert case_desk.panel.composer.reply.text == "Dear Marta"
    assert case_desk.page().drafts.reply == "Dear Marta"
    assert [str(fault) for fault in case_desk.faults] == [
        "No mail program opened. Send the answer as a copy or as a file."
    ]


def test_a_file_can_be_read_by_a_mail_program(case_desk: CaseDesk, tmp_path: Path) -> None:
    case_desk.world.path = str(tmp_path / "answer.eml")
    _use(case_desk, SentBy.FILE)
    case_desk.panel.composer.insert_reply("Grüße & thanks")
    _send()
    mail = read_message((tmp_path / "answer.eml").read_bytes())
    assert mail.subject == "Re: Parcel shown as delivered [CS-1001]"
    assert "Grüße & thanks" in mail.text


def test_cancelling_the_file_sends_nothing(case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.FILE)
    _write(case_desk, "Not yet")
    _send()
    assert _answers(case_desk) == []
    assert case_desk.panel.composer.reply.text == "Not yet"


def test_the_first_answer_asks_how_it_shall_leave(case_desk: CaseDesk) -> None:
    chosen: list[str] = []
    button = case_desk.panel.composer.send_button
    button.way_chosen.connect(chosen.append)
    _write(case_desk, "Hello")
    _send()
    assert button.menu.isVisible()
    assert _answers(case_desk) == []
    next(action for action in button.menu.actions() if action.text() == "Copy").trigger()
    button.menu.close()
    assert _answers(case_desk) == ["Hello"]
    assert chosen == ["clipboard"]


def test_an_empty_place_is_selected_and_cannot_be_sent(case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.CLIPBOARD)
    case_desk.panel.composer.insert_reply("By {due_date} at the latest, {customer.first_name}. {sic}")
    composer = case_desk.panel.composer
    assert composer.reply.textCursor().selectedText() == "{due_date}"
    _send()
    assert composer.sentence.text() == (
        "Fill in {due_date}, {customer.first_name}, or take it out, before you send."
    )
    assert _answers(case_desk) == []
    QTest.keyClicks(composer.reply, "Friday")
    composer.reply.go_to_first_place()
    QTest.keyClicks(composer.reply, "Marta")
    _send()
    assert _answers(case_desk) == ["By Friday at the latest, Marta. {sic}"]


def test_a_semicolon_offers_reply_texts_and_letters_choose(case_desk: CaseDesk) -> None:
    composer = case_desk.panel.composer
    composer.offer(lambda: (("Thank them", "Thank you."), ("Refund promised", "You get your money back.")))
    _write(case_desk, "Dear Marta, ;ref")
    assert composer.picker.is_open
    _press(case_desk, Qt.Key.Key_Return)
    assert composer.reply.text == "Dear Marta, You get your money back."
    assert not composer.picker.is_open


def test_a_semicolon_inside_a_sentence_is_a_semicolon(case_desk: CaseDesk) -> None:
    composer = case_desk.panel.composer
    composer.offer(lambda: (("Thank them", "Thank you."),))
    _write(case_desk, "late; sorry")
    assert not composer.picker.is_open
    assert composer.reply.text == "late; sorry"


def test_escape_leaves_what_was_typed(case_desk: CaseDesk) -> None:
    composer = case_desk.panel.composer
    composer.offer(lambda: (("Thank them", "Thank you."),))
    _write(case_desk, ";tha")
    _press(case_desk, Qt.Key.Key_Escape)
    QTest.keyClicks(composer.reply, "nk")
    assert composer.reply.text == ";thank"
    assert not composer.picker.is_open


def test_send_and_wait_is_one_act(case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.CLIPBOARD)
    _write(case_desk, "Please send a photo")
    menu = case_desk.panel.composer.send_button.menu
    next(a for a in menu.actions() if a.text() == "Send and wait for the customer").trigger()
    assert case_desk.page().case.status is Status.WAITING_CUSTOMER
    case_desk.lane.undo()
    assert case_desk.page().case.status is Status.OPEN
    assert _answers(case_desk) == []


def test_a_colleague_who_answered_meanwhile_stops_the_answer(case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.CLIPBOARD)
    _write(case_desk, "My answer")
    desk = case_desk.desk.desk
    desk.actor = case_desk.desk.lea
    desk.do(SendReply(case_desk.marta, "Lea's answer", SentBy.CLIPBOARD))
    desk.actor = case_desk.desk.ben
    _send()
    assert case_desk.panel.composer.sentence.text() == (
        "Lea has answered meanwhile. Read that answer before you send yours."
    )
    assert case_desk.panel.composer.reply.text == "My answer"
    assert case_desk.world.copied == []


def test_a_customer_without_an_address_gets_a_copy(qtbot: QtBot, case_desk: CaseDesk) -> None:
    nadir = open_case(case_desk.desk, "يوسف نادر", "نسخة", "personal_data_request")
    _show(qtbot, case_desk, nadir, "يوسف نادر")
    composer = case_desk.panel.composer
    assert composer.to.text() == "No e-mail address"
    _use(case_desk, SentBy.MAIL_PROGRAM)
    _write(case_desk, "Dear Yusuf")
    _send()
    assert composer.sentence.text().startswith("يوسف نادر has no e-mail address.")
    assert case_desk.world.urls == []


def test_a_holding_reply_is_recorded_as_one(case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.CLIPBOARD)
    _write(case_desk, "I look into it")
    QTest.mouseClick(case_desk.panel.composer.holding, Qt.MouseButton.LeftButton)
    case_desk.panel.composer.send()
    entry = next(e for e in reversed(case_desk.page().timeline) if isinstance(e, Interaction))
    assert entry.is_holding
    assert not case_desk.panel.composer.holding.isChecked()


def test_nothing_to_send_is_said(case_desk: CaseDesk) -> None:
    _use(case_desk, SentBy.CLIPBOARD)
    _write(case_desk, "  ")
    _send()
    assert case_desk.panel.composer.sentence.text() == "There is nothing to send yet. Write the answer first."
    case_desk.panel.composer.write_note()
    _send()
    assert case_desk.panel.composer.sentence.text() == "The note is empty. Write something first."


def _ask_at_the_end(desk: CaseDesk) -> None:
    desk.desk.desk.actor = desk.desk.ann
    desk.desk.desk.do(ChangeSetting(ASKING, ASKED_AT_END))
    desk.desk.desk.actor = desk.desk.lea


def _resolve_with(desk: CaseDesk, words: str, way: SentBy) -> None:
    _use(desk, way)
    run = desk.page().checklists[0]
    desk.desk.desk.do(RemoveChecklist(run.id))
    _write(desk, words)
    desk.panel.composer.send_button.asked.emit(Status.RESOLVED)


def test_the_message_that_resolves_asks_how_it_was(qtbot: QtBot, case_desk: CaseDesk) -> None:
    _ask_at_the_end(case_desk)
    _resolve_with(case_desk, "It is at your door.", SentBy.CLIPBOARD)
    assert case_desk.page().case.status is Status.RESOLVED
    sent = _answers(case_desk)[-1]
    assert sent.startswith("It is at your door.\n\n* * *\nHow was it for you?")
    assert sent.count("mailto:") == 6
    assert case_desk.world.copied == [sent]
    qtbot.waitUntil(lambda: sent in _shown(case_desk))
    case_desk.lane.undo()
    assert case_desk.page().case.status is Status.OPEN
    # what was written comes back, and the question is made anew each time
    qtbot.waitUntil(lambda: case_desk.panel.composer.reply.text == "It is at your door.")
    asked = case_desk.desk.desk.ask(lambda read: read.ratings.asked_so_far(case_desk.marta))
    assert asked.last_asked is None


def test_who_sends_may_leave_the_question_out(case_desk: CaseDesk) -> None:
    _ask_at_the_end(case_desk)
    case_desk.panel.composer.send_button.ask.setChecked(False)
    _resolve_with(case_desk, "It is at your door.", SentBy.CLIPBOARD)
    assert _answers(case_desk)[-1] == "It is at your door."


def test_a_file_has_the_faces_as_links_too(case_desk: CaseDesk, tmp_path: Path) -> None:
    _ask_at_the_end(case_desk)
    case_desk.world.path = str(tmp_path / "answer.eml")
    _resolve_with(case_desk, "It is at your door.", SentBy.FILE)
    message = read_message(Path(case_desk.world.path).read_bytes())
    assert "😀" in message.html
    assert message.html.count('href="mailto:') == 6


def test_what_could_not_leave_asked_nobody(case_desk: CaseDesk, tmp_path: Path) -> None:
    _ask_at_the_end(case_desk)
    case_desk.world.path = str(tmp_path / "no such folder" / "answer.eml")
    _resolve_with(case_desk, "It is at your door.", SentBy.FILE)
    asked = case_desk.desk.desk.ask(lambda read: read.ratings.asked_so_far(case_desk.marta))
    assert asked.last_asked is None


def test_it_grows_with_the_text_to_half_of_the_column_and_shrinks_when_it_was_sent(
    case_desk: CaseDesk,
) -> None:
    rows, reply = case_desk.panel.rows, case_desk.panel.composer.reply
    case_desk.window.resize(1024, 640)
    QTest.qWait(1)
    at_first, whole = rows.sizes()[1], sum(rows.sizes())
    QTest.keyClick(case_desk.window, Qt.Key.Key_R)
    seen = []
    for _ in range(30):
        QTest.keyClick(reply, Qt.Key.Key_Return)
        seen.append(rows.sizes()[1])
    assert seen == sorted(seen)
    assert at_first < seen[-1] <= whole // 2 + 1
    QTest.keyClick(reply, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(reply, Qt.Key.Key_Delete)
    assert rows.sizes()[1] == at_first


def test_a_note_is_deleted_with_the_keyboard_and_comes_back(case_desk: CaseDesk) -> None:
    def notes() -> list[str]:
        timeline = case_desk.page().timeline
        return [one.text for one in timeline if isinstance(one, Interaction) and one.kind is Kind.NOTE]

    case_desk.lane.do(AddNote(case_desk.marta, "Rings back at four."))
    QTest.qWait(1)
    before = notes()
    buttons = [one for one in case_desk.panel.findChildren(QPushButton) if one.text() == "Delete note"]
    buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(_focus(), Qt.Key.Key_Space)
    assert len(notes()) == len(before) - 1
    case_desk.lane.undo()
    assert notes() == before
